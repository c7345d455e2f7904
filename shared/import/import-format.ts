/** The endings of the files of others that are read. */
export const IMPORT_FORMATS = ['xlsx', 'csv', 'canvas', 'excalidraw', 'tldr', 'mmd', 'md'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The format that a file's name tells, or null. */
export function importFormatOf(name: string): ImportFormat | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return IMPORT_FORMATS.find((format) => format === extension) ?? null;
}
