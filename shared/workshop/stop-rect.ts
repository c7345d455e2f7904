import { boundsOf, outset, type Rect } from '../geometry.ts';
import { laneRow, type Layout, stageColumn } from '../layout/layout.ts';
import { LANE_HEADING, NOTE, STAGE_HEADING } from '../layout/metrics.ts';
import type { NoteId } from '../map/journey-map.ts';
import type { RouteKind } from './route.ts';

/** How near a stop is looked at, at most: a stage with two notes does not fill a wall, a single note nearly does. */
const NEAREST: Readonly<Record<RouteKind, number>> = { stage: 1.5, lane: 1.5, persona: 1.5, note: 2.5 };

export type StopSight = { readonly rect: Rect; readonly nearest: number };

/**
 * What is to be seen of the board at a stop, with room for the headings, which stick to the left and the top. null: it
 * has no place on the board.
 */
export function stopSight(layout: Layout, by: RouteKind, id: string, notes: ReadonlySet<NoteId>): StopSight | null {
  const rect = rectOf(layout, by, id, notes);
  return rect === null ? null : { rect, nearest: NEAREST[by] };
}

function rectOf(layout: Layout, by: RouteKind, id: string, notes: ReadonlySet<NoteId>): Rect | null {
  const { bounds } = layout;
  if (by === 'stage') {
    const column = stageColumn(layout, id);
    return column === undefined ? null : besideHeadings({ ...bounds, x: column.x, width: column.width }, bounds);
  }
  if (by === 'lane') {
    const row = laneRow(layout, id);
    return row === undefined ? null : besideHeadings({ ...bounds, y: row.y, height: row.height }, bounds);
  }
  const around = boundsOf([...notes].flatMap((note) => layout.noteBoxes.get(note)?.rect ?? []));
  // A persona without a note is shown with the whole map.
  if (around === null) return by === 'persona' ? bounds : null;
  return besideHeadings(outset(around, by === 'note' ? NOTE.height / 2 : NOTE.gap), null);
}

/** `within`: what it does not reach beyond, since the headings that are part of it lie there. */
function besideHeadings({ x, y, width, height }: Rect, within: Rect | null): Rect {
  const left = within === null ? x - LANE_HEADING.width : Math.max(within.x, x - LANE_HEADING.width);
  const top = within === null ? y - STAGE_HEADING.height : Math.max(within.y, y - STAGE_HEADING.height);
  return { x: left, y: top, width: x + width - left, height: y + height - top };
}
