const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** As main decodes files: null where bytes are not UTF-8, and the byte order mark left in. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
