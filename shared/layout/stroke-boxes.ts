import { boundsOf, intersects, outset, type Point, type Rect } from '../geometry.ts';
import type { Stroke } from '../map/journey-map.ts';
import { type Cell, cellKey } from '../map/queries.ts';
import { cellBox, type Layout } from './layout.ts';
import { LANE_HEADING, STAGE_HEADING } from './metrics.ts';

/** A stroke where it lies: its points count from the corner of its cell. */
export type StrokeBox = { readonly stroke: Stroke; readonly corner: Point; readonly bounds: Rect };

/** The strokes of one cell, and how far they reach from its corner. */
type Drawing = { readonly cell: Cell; readonly strokes: readonly Stroke[]; readonly reach: Rect };

const reaches = new WeakMap<Stroke, Rect>();

/** How far a stroke reaches from the corner of its cell, under full pressure everywhere. */
function reachOf(stroke: Stroke): Rect {
  const known = reaches.get(stroke);
  if (known !== undefined) return known;
  const points = stroke.points.map(([x, y]): Rect => ({ x, y, width: 0, height: 0 }));
  const reach = outset(boundsOf(points) ?? { x: 0, y: 0, width: 0, height: 0 }, stroke.width);
  reaches.set(stroke, reach);
  return reach;
}

const drawings = new WeakMap<readonly Stroke[], readonly Drawing[]>();

/** Asked for every frame, and strokes change rarely: computed once for a list of them. */
function drawingsOf(strokes: readonly Stroke[]): readonly Drawing[] {
  const known = drawings.get(strokes);
  if (known !== undefined) return known;
  const cells = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const inCell = cells.get(cellKey(stroke));
    if (inCell === undefined) cells.set(cellKey(stroke), [stroke]);
    else inCell.push(stroke);
  }
  const made = [...cells.values()].flatMap((inCell): Drawing[] => {
    const [cell] = inCell;
    const reach = boundsOf(inCell.map(reachOf));
    return cell === undefined || reach === null ? [] : [{ cell, strokes: inCell, reach }];
  });
  drawings.set(strokes, made);
  return made;
}

function movedTo(rect: Rect, corner: Point): Rect {
  return { ...rect, x: rect.x + corner.x, y: rect.y + corner.y };
}

/** The strokes that may touch `area`, cell by cell, each cell's in the order in which they were drawn. */
export function strokesTouching(layout: Layout, area: Rect): readonly StrokeBox[] {
  return drawingsOf(layout.map.strokes).flatMap(({ cell, strokes, reach }) => {
    const corner = cellBox(layout, cell)?.rect;
    if (corner === undefined || !intersects(movedTo(reach, corner), area)) return [];
    return strokes
      .map((stroke) => ({ stroke, corner, bounds: movedTo(reachOf(stroke), corner) }))
      .filter(({ bounds }) => intersects(bounds, area));
  });
}

/** The cells of a map, without the headings: strokes are seen nowhere else. */
export function gridRect({ bounds }: Layout): Rect {
  const top = STAGE_HEADING.height + STAGE_HEADING.gap;
  return {
    x: LANE_HEADING.width,
    y: top,
    width: bounds.width - LANE_HEADING.width,
    height: Math.max(0, bounds.height - top),
  };
}
