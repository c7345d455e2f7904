import { PRINT_LIMITS, type PrintSettings, usualPrintSettings } from '../shared/print/print-settings.ts';

/** One way of putting a map on paper each. */
const LAYOUT_FLAGS = { '--tiles': 'poster', '--stages': 'stages', '--report': 'report' } as const satisfies Readonly<
  Record<string, PrintSettings['layout']>
>;
export const PRINT_FLAGS = [
  ...Object.keys(LAYOUT_FLAGS),
  '--grayscale',
  '--without-map',
  '--without-authors',
] as readonly string[];
export const TILE_EXAMPLES = ['2x1', '3x2', '4x3'] as const;

/** Options whose value is a number of millimetres. */
export const LENGTHS = { '--margin': PRINT_LIMITS.margin, '--overlap': PRINT_LIMITS.overlap } as const;
export type LengthOption = keyof typeof LENGTHS;

export type PrintWords = {
  readonly flags: readonly string[];
  readonly values: Partial<Pick<PrintSettings, 'paper' | 'orientation' | 'custom'>>;
  readonly lengths: { readonly [Option in LengthOption]?: number };
  readonly tiles: PrintSettings['tiles'];
};

/** What the words say of how to print; the rest is as usual. */
export function printSettingsOf({ flags, values, lengths, tiles }: PrintWords): Omit<PrintSettings, 'language'> {
  const { language: _language, ...usual } = usualPrintSettings('en');
  return {
    ...usual,
    ...values,
    layout: layoutFlags(flags).map((flag) => LAYOUT_FLAGS[flag])[0] ?? usual.layout,
    tiles,
    margin: lengths['--margin'] ?? usual.margin,
    overlap: lengths['--overlap'] ?? usual.overlap,
    grayscale: flags.includes('--grayscale'),
    include: { ...usual.include, authors: !flags.includes('--without-authors') },
    carriesMap: !flags.includes('--without-map'),
  };
}

export function layoutFlags(flags: readonly string[]): readonly (keyof typeof LAYOUT_FLAGS)[] {
  return (['--tiles', '--stages', '--report'] as const).filter((flag) => flags.includes(flag));
}

/** "3x2": three columns and two rows. */
export function tilesOf(value: string): PrintSettings['tiles'] {
  const [, columns, rows] = /^(\d{1,2})x(\d{1,2})$/.exec(value) ?? [];
  const [across, down] = [Number(columns), Number(rows)];
  return [across, down].every((count) => isWithin(count, PRINT_LIMITS.pages)) ? { columns: across, rows: down } : null;
}

/** Whether it is meant as a paper's size rather than its name. */
export function isSize(value: string): boolean {
  return /^[\d.,]+x/i.test(value);
}

/** "215x330": millimetres; null where no paper is so. */
export function sizeOf(value: string): PrintSettings['custom'] | null {
  const [, width, height] = /^(\d{1,4}(?:\.\d{1,2})?)x(\d{1,4}(?:\.\d{1,2})?)$/.exec(value) ?? [];
  const sides = [Number(width), Number(height)] as const;
  return sides.every((side) => isWithin(side, PRINT_LIMITS.side)) ? { width: sides[0], height: sides[1] } : null;
}

/** A number of millimetres, or null. */
export function lengthOf(option: LengthOption, value: string): number | null {
  const length = /^\d{1,3}(?:\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN;
  return isWithin(length, LENGTHS[option]) ? length : null;
}

function isWithin(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return value >= least && value <= most;
}
