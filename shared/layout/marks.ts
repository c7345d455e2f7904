import type { Point } from '../geometry.ts';
import type { Shape } from './shape.ts';

const INNER = 0.42;

/** A star of five points: an important moment. */
export function starShape(middle: Point, radius: number, fill: string): Shape {
  const points = Array.from({ length: 10 }, (_, at) => {
    const reach = at % 2 === 0 ? radius : radius * INNER;
    const angle = (at * Math.PI) / 5 - Math.PI / 2;
    return { x: middle.x + reach * Math.cos(angle), y: middle.y + reach * Math.sin(angle) };
  });
  return { kind: 'polygon', points, fill };
}

/** A dot: a vote. */
export function dotShape(middle: Point, radius: number, fill: string): Shape {
  return {
    kind: 'rect',
    rect: { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius },
    fill,
    radii: [radius, radius, radius, radius],
  };
}
