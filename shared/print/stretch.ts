import type { Layout } from '../layout/layout.ts';
import { STAGE_HEADING } from '../layout/metrics.ts';
import type { PosterFrame, Tiles } from './poster-plan.ts';

/** How much higher than needed a lane may become where the page has room: for notes that are still to come. */
const MOST_STRETCH = 1.5;

/** The layout with lanes so high that it fills `height`; a map that has notes keeps its proportions, more or less. */
export function stretched(layout: Layout, height: number, hasNotes: boolean): Layout {
  const head = STAGE_HEADING.height + STAGE_HEADING.gap;
  const lanes = layout.bounds.height - head;
  if (lanes <= 0) return layout;
  const by = Math.min((height - head) / lanes, hasNotes ? MOST_STRETCH : Number.POSITIVE_INFINITY);
  return by <= 1 ? layout : { ...layout, lanes: layout.lanes.map((row) => ({ ...row, height: row.height * by })) };
}

/** A blank map as high as the poster that it is for. */
export function stretchedTo(
  layout: Layout,
  { page, margin, rim, header }: PosterFrame,
  { columns, rows }: Tiles,
): Layout {
  const width = (page.width - 2 * (margin + rim)) * columns;
  const height = (page.height - 2 * (margin + rim)) * rows - header;
  return stretched(layout, (layout.bounds.width * height) / width, false);
}
