import { boundsOf, clamp, outset, type Rect, type Size } from '../geometry.ts';
import { laneRow, type Layout, stageColumn } from '../layout/layout.ts';
import { LANE_HEADING, NOTE, STAGE_HEADING } from '../layout/metrics.ts';
import { type Camera, fitRect, visibleRect } from '../layout/viewport.ts';
import type { NoteId } from '../map/journey-map.ts';
import type { RouteKind } from './route.ts';

/** How near a stop is looked at, at most: a stage with two notes does not fill a wall, a single note nearly does. */
const NEAREST: Readonly<Record<RouteKind, number>> = { stage: 1.5, lane: 1.5, persona: 1.5, note: 2.5 };

/** Notes smaller than this are not read from the last row: the rest of a large stage or lane is scrolled to. */
const LEGIBLE = 0.8;

const MARGIN = 24;

/** What is to be seen at a stop: `notes` are those that it is about. */
export type StopPlace = {
  readonly layout: Layout;
  readonly by: RouteKind;
  readonly id: string;
  readonly notes: ReadonlySet<NoteId>;
};

/** Where the board is looked at from at a stop, in a window of `size`. null: it has no place on the board. */
export function stopCamera(place: StopPlace, size: Size): Camera | null {
  const rect = rectOf(place);
  if (rect === null) return null;
  const { by, layout } = place;
  const whole = fitRect(rect, size, MARGIN, NEAREST[by]);
  const isLong = (by === 'stage' || by === 'lane') && whole.zoom < LEGIBLE;
  const zoom = isLong ? LEGIBLE : whole.zoom;
  const seen = { width: size.width / zoom, height: size.height / zoom };
  const centred = {
    x: rect.x + rect.width / 2 - seen.width / 2,
    y: rect.y + rect.height / 2 - seen.height / 2,
  };
  // Of what does not fit, its beginning.
  const begin = { x: Math.min(centred.x, rect.x - MARGIN / zoom), y: Math.min(centred.y, rect.y - MARGIN / zoom) };
  return { zoom, ...onMap(begin, seen, layout.bounds, MARGIN / zoom) };
}

/** A part of the map, rather than the emptiness beside it. */
function onMap(corner: { readonly x: number; readonly y: number }, seen: Size, bounds: Rect, margin: number) {
  const along = (at: number, length: number, start: number, whole: number): number =>
    length >= whole + 2 * margin
      ? start - (length - whole) / 2
      : clamp(at, start - margin, start + whole + margin - length);
  return {
    x: along(corner.x, seen.width, bounds.x, bounds.width),
    // It hangs from the top of the window, as a sheet on a wall.
    y: Math.max(along(corner.y, seen.height, bounds.y, bounds.height), bounds.y - margin),
  };
}

/**
 * The camera one windowful further through a stop, or back; null: its end is in sight already. A stage is gone through
 * downwards, a lane across.
 */
export function furtherThrough(place: StopPlace, camera: Camera, size: Size, step: 1 | -1): Camera | null {
  const rect = rectOf(place);
  if (rect === null || (place.by !== 'stage' && place.by !== 'lane')) return null;
  const seen = visibleRect(camera, size);
  const [start, length] = place.by === 'stage' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const margin = MARGIN / camera.zoom;
  const heading = place.by === 'stage' ? STAGE_HEADING.height : LANE_HEADING.width;
  const [first, last] = [rect[start] - margin, rect[start] + rect[length] + margin - seen[length]];
  const ends = step === 1 ? rect[start] + rect[length] - seen[start] - seen[length] : seen[start] - rect[start];
  if (ends < 1) return null;
  // What is behind the headings was seen; a quarter of what is seen now stays in sight.
  const way = step * Math.max(heading, (seen[length] - heading) * 0.75);
  return { ...camera, [start]: clamp(camera[start] + way, Math.min(first, last), Math.max(first, last)) };
}

/** With room for the headings, which stick to the left and the top. */
function rectOf({ layout, by, id, notes }: StopPlace): Rect | null {
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
  return besideHeadings(outset(around, by === 'note' ? NOTE.height / 2 : NOTE.gap), bounds);
}

function besideHeadings({ x, y, width, height }: Rect, bounds: Rect): Rect {
  const left = Math.max(bounds.x, x - LANE_HEADING.width);
  const top = Math.max(bounds.y, y - STAGE_HEADING.height);
  return { x: left, y: top, width: x + width - left, height: y + height - top };
}
