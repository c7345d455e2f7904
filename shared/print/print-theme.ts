import type { Shape } from '../layout/shape.ts';
import { luminance, LIGHT, type Theme, tintedByEvidence } from '../theme.ts';
import type { PrintSettings } from './print-settings.ts';

/** The light theme on white paper: thinner tints and cooler lines, notes in full colour. */
export const PAPER_THEME: Theme = {
  ...LIGHT,
  paper: '#ffffff',
  board: '#ffffff',
  line: '#dcdde2',
  rule: '#dcdde2',
  laneTint: 0.08,
};

/** The theme in which a map is painted on paper, as the settings ask for it. */
export function mapTheme({ include }: PrintSettings): Theme {
  return include.evidence ? tintedByEvidence(PAPER_THEME) : PAPER_THEME;
}

/**
 * The grey of the same luminance, `#rrggbb` both. Contrast is a ratio of luminances, so what could be read in colour
 * can be read in grey; lanes are told apart by their icons and names.
 */
function grey(colour: string): string {
  const light = luminance(colour);
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const value = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${value}${value}${value}`;
}

export function inGrey(shape: Shape): Shape {
  switch (shape.kind) {
    case 'rect':
      return {
        ...shape,
        ...(shape.fill === undefined ? {} : { fill: grey(shape.fill) }),
        ...(shape.stroke === undefined ? {} : { stroke: grey(shape.stroke) }),
      };
    case 'polygon':
    case 'text':
      return { ...shape, fill: grey(shape.fill) };
    case 'photo':
      return { ...shape, isGrey: true };
    case 'line':
    case 'curve':
    case 'icon':
      return { ...shape, stroke: grey(shape.stroke) };
  }
}
