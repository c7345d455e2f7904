import type { Layout } from '../layout/layout.ts';
import { CELL, NOTE, STAGE_HEADING } from '../layout/metrics.ts';

/** A place where a page may end, in board units; a clean one lies between two stages or between two lanes. */
export type Cut = { readonly at: number; readonly clean: boolean };

/** The places between columns of notes, from the left edge of the map to its right one. */
export function columnCuts({ stages, bounds }: Layout): readonly Cut[] {
  const inner = stages.flatMap(({ x, width, stage }, index): Cut[] => {
    const within = Array.from({ length: stage.width - 1 }, (_, notes) => ({
      at: x + CELL.padding + (notes + 1) * (NOTE.width + NOTE.gap) - NOTE.gap / 2,
      clean: false,
    }));
    return index === stages.length - 1 ? within : [...within, { at: x + width, clean: true }];
  });
  return [{ at: 0, clean: true }, ...inner, { at: bounds.width + STAGE_HEADING.tip, clean: true }];
}

/** The places between rows of notes that go through a whole lane (see withAlignedRows), from top to bottom. */
export function rowCuts({ lanes, cells, bounds }: Layout): readonly Cut[] {
  const inner = lanes.flatMap(({ y, height }, index): Cut[] => {
    const tops = new Set((cells[index] ?? []).flatMap(({ notes }) => notes.map(({ rect }) => rect.y)));
    const within = [...tops]
      .toSorted((a, b) => a - b)
      .slice(1)
      .map((top) => ({ at: top - NOTE.gap / 2, clean: false }));
    return index === lanes.length - 1 ? within : [...within, { at: y + height, clean: true }];
  });
  return [{ at: 0, clean: true }, ...inner, { at: bounds.height, clean: true }];
}
