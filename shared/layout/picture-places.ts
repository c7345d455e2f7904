import { outset, type Rect } from '../geometry.ts';
import { type FeelingPlace, samePlaceOfFeeling } from '../map/feelings.ts';
import type { StageId } from '../map/journey-map.ts';
import { EMOTION } from './emotion-picture.ts';
import { gapBar } from './hit-picture.ts';
import { type LaneRow, type Layout, stageColumn } from './layout.ts';

/** Where a point of a curve lies, from the top of its lane; where none is said yet, in the middle of its stage. */
export function feelingRect(layout: Layout, row: LaneRow, place: FeelingPlace): Rect | null {
  const column = stageColumn(layout, place.stage);
  if (row.picture?.kind !== 'emotion' || column === undefined) return null;
  const points = row.picture.curves.flatMap((curve) => curve.points);
  const at = points.find((point) => samePlaceOfFeeling(point.place, place))?.at;
  return outset({ x: at?.x ?? column.x + column.width / 2, y: at?.y ?? EMOTION.zero, width: 0, height: 0 }, REACH);
}

const REACH = EMOTION.point + 3;

/** Where the bar of a gap lies, from the top of its lane. */
export function gapRect(row: LaneRow, stage: StageId): Rect | null {
  const track = gapBar(row, stage)?.track;
  return track === undefined ? null : outset(track, 3);
}
