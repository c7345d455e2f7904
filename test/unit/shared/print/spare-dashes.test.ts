import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedShapes } from '../../../../shared/export/svg.ts';
import type { Point, Rect } from '../../../../shared/geometry.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import { withSpareDashes } from '../../../../shared/print/spare-dashes.ts';

const DASH = [4, 4];

function dashed(from: Point, to: Point): Shape {
  return { kind: 'line', from, to, stroke: '#000000', strokeWidth: 1, dash: DASH };
}

function spared(shapes: readonly Shape[], { clip, scale = 1 }: { clip?: Rect; scale?: number }): readonly Shape[] {
  const layer: PlacedShapes = { shapes, at: { x: 0, y: 0 }, scale, ...(clip === undefined ? {} : { clip }) };
  return withSpareDashes(layer, 1.5).shapes;
}

/** Where a level or upright line is black, in tenths along its axis. */
function blackOf(shape: Shape | undefined, axis: 'x' | 'y', from: number, to: number): readonly boolean[] {
  return Array.from({ length: (to - from) * 10 }, (_, step) => {
    if (shape?.kind !== 'line') return false;
    const at = from + step / 10 + 0.05;
    const [begin, end] = [shape.from[axis], shape.to[axis]];
    const along = begin <= end ? at - begin : begin - at;
    return along >= 0 && along <= Math.abs(end - begin) && along % 8 < 4;
  });
}

describe('a dashed line', () => {
  test.each(['x', 'y'] as const)('of a clipped layer shows the same dashes there, along %s, and no others', (axis) => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), (from, to) => {
        const clip: Rect = { x: 0, y: 0, width: 100, height: 100 };
        const point = (value: number): Point => (axis === 'x' ? { x: value, y: 50 } : { x: 50, y: value });
        const whole = dashed(point(from), point(to));
        const [part] = spared([whole], { clip });
        expect(blackOf(part, axis, 0, 100)).toEqual(blackOf(whole, axis, 0, 100));
        if (part?.kind !== 'line') return;
        expect(Math.abs(part.to[axis] - part.from[axis])).toBeLessThanOrEqual(100 + 2 * 8 + 2);
      }),
    );
  });

  test('that a clip does not show is left out; without a clip it is whole', () => {
    const line = dashed({ x: 300, y: 0 }, { x: 300, y: 900 });
    expect(spared([line], { clip: { x: 0, y: 0, width: 100, height: 100 } })).toEqual([]);
    expect(spared([line], {})).toEqual([line]);
  });

  test('that comes out too fine for eyes has longer dashes', () => {
    const line = dashed({ x: 0, y: 0 }, { x: 0, y: 900 });
    expect(spared([line], { scale: 0.01 })).toEqual([{ ...line, dash: [75, 75] }]);
    expect(spared([line], { scale: 0.5 })).toEqual([line]);
  });

  test('that is neither level nor upright is whole, and so is a line without dashes', () => {
    const slanting = dashed({ x: -500, y: -400 }, { x: 500, y: 700 });
    const plain: Shape = {
      kind: 'line',
      from: { x: 0, y: 0 },
      to: { x: 0, y: 900 },
      stroke: '#000000',
      strokeWidth: 1,
    };
    const clip = { x: 0, y: 0, width: 100, height: 100 };
    expect(spared([slanting, plain], { clip })).toEqual([slanting, plain]);
  });
});
