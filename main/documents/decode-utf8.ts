/** null for what is not UTF-8. A byte order mark stays in. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a damaged file, whatever it is; what is no text stands there as U+FFFD. Never for what is saved back. */
export function decodeDamaged(bytes: Uint8Array): string {
  // Some editors save as UTF-16, with a mark in front that says so.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
