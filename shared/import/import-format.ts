/** The endings of the files of others that are read. */
export const IMPORT_FORMATS = ['xlsx', 'csv', 'canvas', 'excalidraw', 'tldr', 'mmd', 'md', 'xml'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Endings of files that nobody can read, but of which it can be said what to do instead. */
export const REFUSED_ENDINGS = ['rtb', 'tldraw'] as const;

/** The format that a file's name tells, or null. */
export function importFormatOf(name: string): ImportFormat | null {
  return among(IMPORT_FORMATS, name);
}

/** Whether a file is for the import to read, or to say why it is not read. */
export function isForImport(name: string): boolean {
  return among(IMPORT_FORMATS, name) !== null || among(REFUSED_ENDINGS, name) !== null;
}

function among<Ending extends string>(endings: readonly Ending[], name: string): Ending | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings.find((ending) => ending === extension) ?? null;
}
