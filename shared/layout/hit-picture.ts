import { containsPoint, type Point, type Rect } from '../geometry.ts';
import type { FeelingPlace } from '../map/feelings.ts';
import { type Cell } from '../map/queries.ts';
import { EMOTION, type EmotionPicture, type PlottedPoint } from './emotion-picture.ts';
import type { GapBar } from './gap-picture.ts';
import { type CellBox, type LaneRow, laneRow, type Layout } from './layout.ts';

/** What of a lane's picture can be taken into the hand. */
export type PictureHit =
  | { readonly kind: 'feeling'; readonly cell: Cell; readonly place: FeelingPlace }
  | { readonly kind: 'gap'; readonly cell: Cell };

/** How far from a bar the hand still means it, in board units. */
const AROUND_BAR = 6;

/** The row whose picture lies under a point of one of its cells, and the point from the row's top. */
export function pictureUnder(
  layout: Layout,
  { cell, rect, top }: CellBox,
  { x, y }: Point,
): { readonly row: LaneRow; readonly at: Point } | null {
  if (y >= rect.y + top) return null;
  const row = laneRow(layout, cell.lane);
  return row === undefined ? null : { row, at: { x, y: y - row.y } };
}

export function hitPicture(layout: Layout, box: CellBox, point: Point, reach: number): PictureHit | null {
  const under = pictureUnder(layout, box, point);
  const picture = under?.row.picture ?? null;
  if (under === null || picture === null) return null;
  const { cell } = box;
  if (picture.kind === 'emotion') {
    const place = pointUnder(picture, under.at, EMOTION.point + reach)?.place;
    return place === undefined ? null : { kind: 'feeling', cell, place };
  }
  if (picture.kind !== 'gap') return null;
  const bar = picture.bars.find(({ stage }) => stage === cell.stage);
  return bar !== undefined && containsPoint(areaOf(bar), under.at) ? { kind: 'gap', cell } : null;
}

/** The nearest point within reach; of two on one place the one that lies uppermost. */
function pointUnder({ curves }: EmotionPicture, at: Point, reach: number): PlottedPoint | undefined {
  const away = (point: PlottedPoint): number => Math.hypot(point.at.x - at.x, point.at.y - at.y);
  const painted = [...curves.filter(({ when }) => when === 'wished'), ...curves.filter(({ when }) => when === 'now')];
  return painted
    .flatMap(({ points }) => points.filter((point) => away(point) <= reach))
    .toReversed()
    .toSorted((a, b) => away(a) - away(b))[0];
}

function areaOf({ track }: GapBar): Rect {
  return {
    x: track.x - AROUND_BAR,
    y: track.y - AROUND_BAR,
    width: track.width + 2 * AROUND_BAR,
    height: track.height + 2 * AROUND_BAR,
  };
}

export function gapBar(row: LaneRow | undefined, stage: string): GapBar | undefined {
  return row?.picture?.kind === 'gap' ? row.picture.bars.find((bar) => bar.stage === stage) : undefined;
}
