// What Windows, macOS or Linux forbid in a name, and control characters.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name for a map's title that every system accepts. */
export function fileNameFor(title: string, untitled: string, extension: string): string {
  const plain = Array.from(title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')).slice(0, 60).join('');
  const name = plain.replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name === '' || RESERVED.test(name) ? untitled : name}.${extension}`;
}
