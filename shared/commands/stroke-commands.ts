import { STROKE_DEFAULTS } from '../map/defaults.ts';
import { LIMITS, type Stroke, type StrokePoint } from '../map/journey-map.ts';
import { hasCell } from './cell-places.ts';
import type { Command } from './command.ts';
import { areFree, without, withParts } from './records.ts';

export type NewStroke = Pick<Stroke, 'id' | 'stage' | 'lane' | 'points'> & Partial<Stroke>;

/** The points count from the corner of the cell. A stroke without a point is none. */
export function addStroke(stroke: NewStroke): Command {
  const points = stroke.points.slice(0, LIMITS.points).map(sound);
  const added: Stroke = { ...STROKE_DEFAULTS, ...stroke, points };
  return (map) => {
    if (points.length === 0 || map.strokes.length >= LIMITS.strokes) return map;
    if (!areFree(map, [stroke.id]) || !hasCell(map, stroke)) return map;
    return { ...map, strokes: [...map.strokes, added] };
  };
}

export function eraseStrokes(ids: Iterable<string>): Command {
  const chosen = new Set(ids);
  return (map) => withParts(map, { strokes: without(map.strokes, ({ id }) => chosen.has(id)) });
}

function sound([x, y, pressure]: StrokePoint): StrokePoint {
  return [tenth(x), tenth(y), Math.round(Math.min(1, Math.max(0, pressure)) * 100) / 100];
}

/** Finer than a tenth of a unit nobody draws, and files stay small. -0 is written as 0, so it is 0. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
