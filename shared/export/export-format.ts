/** Every format that a map can be written in, first the one that is offered first. */
export const EXPORT_FORMATS = [
  'png',
  'svg',
  'xlsx',
  'csv',
  'md',
  'html',
  'canvas',
  'excalidraw',
  'tldr',
  'mmd',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is drawn, and so needs the fonts of a window; all else is written. */
export type PictureFormat = Extract<ExportFormat, 'png' | 'svg'>;
export type WrittenFormat = Exclude<ExportFormat, PictureFormat>;

export function isPictureFormat(format: ExportFormat): format is PictureFormat {
  return format === 'png' || format === 'svg';
}

/** The format that a file's name asks for, or null. */
export function exportFormatOf(name: string): ExportFormat | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return EXPORT_FORMATS.find((format) => format === extension) ?? null;
}
