import { heatColour } from '../layout/heat.ts';
import type { Layout } from '../layout/layout.ts';
import type { Shape } from '../layout/shape.ts';

/** A sign of the legend, its corner at (0, 0). */
export type HeatSign = {
  readonly means: 'scores' | 'noScore';
  readonly width: number;
  readonly shapes: readonly Shape[];
};

const STEPS = 11;
const SCALE_WIDTH = 55;

/** What the colours of stages by their scores mean; nothing where no stage has one. */
export function heatSigns({ stages }: Layout, { height, side }: { height: number; side: number }): readonly HeatSign[] {
  if (stages.every(({ score }) => score === null)) return [];
  const y = (height - side) / 2;
  const step = SCALE_WIDTH / STEPS;
  const scale = Array.from({ length: STEPS }, (_, at): Shape => {
    const fill = heatColour((at / (STEPS - 1)) * 100);
    return { kind: 'rect', rect: { x: at * step, y, width: step, height: side }, fill };
  });
  const none: Shape = { kind: 'rect', rect: { x: 0, y, width: side, height: side }, fill: heatColour(null) };
  return [
    { means: 'scores', width: SCALE_WIDTH, shapes: scale },
    ...(stages.some(({ score }) => score === null) ? [{ means: 'noScore', width: side, shapes: [none] } as const] : []),
  ];
}
