import type { Rect } from '../geometry.ts';
import { luminance, mix, stageLook, type Theme } from '../theme.ts';
import type { StageColumn } from './layout.ts';
import type { Shape } from './shape.ts';

const CHIP = { width: 32, height: 24, inset: 4 } as const;
const GAUGE = { height: 2, inset: 6, foot: 4 } as const;
const NUMBER = { size: 12, weight: 600, baseline: 13 } as const;

/** How much of a heading's text gives way to the chip; the rest of it lies in the tip of the arrow. */
export const CHIP_ROOM = 14;

/** Where the score of a stage stands on its heading. */
export function scoreChip({ x, y, width, height }: Rect): Rect {
  return {
    x: x + width - CHIP.width - CHIP.inset,
    y: y + (height - CHIP.height) / 2,
    width: CHIP.width,
    height: CHIP.height,
  };
}

/** The score of a stage, and under it how sure it is: a line that is full at 100 %. */
export function scoreChipShapes({ heading, score, colour }: StageColumn, theme: Theme): Shape[] {
  if (score === null) return [];
  const { ground, ink } = stageLook(theme, colour);
  const chip = scoreChip(heading);
  // Away from the ink, so that the number is read more easily than the heading.
  const plate = mix(luminance(ink) > 0.5 ? '#000000' : '#ffffff', ground, 0.24);
  const length = chip.width - 2 * GAUGE.inset;
  const gauge = { x: chip.x + GAUGE.inset, y: chip.y + chip.height - GAUGE.foot - GAUGE.height, height: GAUGE.height };
  const radii = [1, 1, 1, 1] as const;
  return [
    { kind: 'rect', rect: chip, fill: plate, radii: [7, 7, 7, 7] },
    {
      kind: 'text',
      text: String(Math.round(score.score)),
      at: { x: chip.x + chip.width / 2, y: chip.y + NUMBER.baseline },
      align: 'middle',
      rtl: false,
      size: NUMBER.size,
      weight: NUMBER.weight,
      fill: ink,
    },
    { kind: 'rect', rect: { ...gauge, width: length }, fill: mix(ink, plate, 0.28), radii },
    { kind: 'rect', rect: { ...gauge, width: length * score.confidence }, fill: ink, radii },
  ];
}
