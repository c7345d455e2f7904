/** Every format that a map can be written in, first the one that is offered first. */
export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format that a file's name asks for, or null. */
export function exportFormatOf(name: string): ExportFormat | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return EXPORT_FORMATS.find((format) => format === extension) ?? null;
}
