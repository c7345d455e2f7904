import type { ExportFormat } from '../shared/export/export-format.ts';
import { type ExportSettings, PICTURE_SCALES, WHOLE_MAP } from '../shared/export/export-settings.ts';

/** What each option of an export is for. */
const FORMATS_OF: Readonly<Record<string, readonly ExportFormat[]>> = {
  '--outlines': ['svg'],
  '--transparent': ['png', 'svg'],
  '--scale': ['png'],
  '--without-authors': ['csv', 'xlsx'],
};
export const PICTURE_FLAGS = ['--outlines', '--transparent'] as const;
/** Pixels a unit, as they are written. */
export const SCALE_CHOICES = ['1', '2', '3', '4'] as const satisfies readonly `${(typeof PICTURE_SCALES)[number]}`[];

/** The first of these options that is not for this format; undefined: all are. */
export function unfitOption(options: readonly string[], format: ExportFormat): string | undefined {
  return options.find((option) => FORMATS_OF[option]?.includes(format) === false);
}

/** The whole map, as the words ask for it; the rest is as usual. */
export function pictureOf(flags: readonly string[], scale: string | undefined): ExportSettings['picture'] {
  return {
    ...WHOLE_MAP,
    asOutlines: flags.includes('--outlines'),
    isTransparent: flags.includes('--transparent'),
    scale: PICTURE_SCALES.find((one) => String(one) === scale) ?? WHOLE_MAP.scale,
  };
}
