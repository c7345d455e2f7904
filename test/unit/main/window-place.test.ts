import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../shared/geometry.ts';
import { type DisplayFacts, foundPlace, placeOn, type WindowPlace, withPlace } from '../../../main/window-place.ts';

const LAPTOP: DisplayFacts = { id: 1, workArea: { x: 0, y: 24, width: 1440, height: 876 } };
const SCREEN: DisplayFacts = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } };
const LEAST = { width: 960, height: 600 };
const ALONE = { taken: [], least: LEAST };

const ON_SCREEN = placeOn(SCREEN, { x: 1540, y: 50, width: 1600, height: 900 }, false);
const ON_LAPTOP = placeOn(LAPTOP, { x: 10, y: 40, width: 1200, height: 700 }, true);

describe('a window opens', () => {
  test('where it lay on the display that was used last', () => {
    expect(foundPlace([ON_SCREEN, ON_LAPTOP], [LAPTOP, SCREEN], ALONE)).toEqual({
      bounds: { x: 1540, y: 50, width: 1600, height: 900 },
      isMaximized: false,
    });
  });

  test('where it lay on another one, once that display is gone', () => {
    expect(foundPlace([ON_SCREEN, ON_LAPTOP], [LAPTOP], ALONE)).toEqual({
      bounds: { x: 10, y: 40, width: 1200, height: 700 },
      isMaximized: true,
    });
    expect(foundPlace([ON_SCREEN], [LAPTOP], ALONE)).toBeNull();
    expect(foundPlace([], [LAPTOP], ALONE)).toBeNull();
  });

  test('with its display, wherever that lies now', () => {
    const moved = { ...SCREEN, workArea: { ...SCREEN.workArea, x: -1920 } };
    expect(foundPlace([ON_SCREEN], [moved], ALONE)?.bounds.x).toBe(-1820);
  });

  test('beside one that begins at that corner already, and not over the edge', () => {
    const taken = [{ x: 1540, y: 50 }];
    expect(foundPlace([ON_SCREEN], [SCREEN], { taken, least: LEAST })?.bounds).toMatchObject({ x: 1568, y: 78 });
    const atEdge = placeOn(LAPTOP, { x: 240, y: 200, width: 1200, height: 700 }, false);
    expect(foundPlace([atEdge], [LAPTOP], { taken: [{ x: 240, y: 200 }], least: LEAST })?.bounds).toEqual({
      x: 240,
      y: 200,
      width: 1200,
      height: 700,
    });
  });
});

test('one place is kept for each display, the latest first', () => {
  const later = { ...ON_SCREEN, x: 3 };
  expect(withPlace([ON_SCREEN, ON_LAPTOP], later)).toEqual([later, ON_LAPTOP]);
  const many = Array.from({ length: 30 }, (_, at) => ({ ...ON_SCREEN, display: at }));
  expect(many.reduce<readonly WindowPlace[]>(withPlace, [])).toHaveLength(12);
});

const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const area = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 320, max: 8_000 }),
  height: fc.integer({ min: 240, max: 8_000 }),
});

test('whatever was kept, the window lies wholly in sight', () => {
  const lies = ({ x, y, width, height }: Rect, inside: Rect) =>
    x >= inside.x && y >= inside.y && x + width <= inside.x + inside.width && y + height <= inside.y + inside.height;
  fc.assert(
    fc.property(
      area,
      area,
      fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 5 }),
      (workArea, rect, taken) => {
        const place = { ...rect, display: 7, isMaximized: false };
        const found = foundPlace([place], [{ id: 7, workArea }], { taken, least: LEAST });
        expect(found !== null && lies(found.bounds, workArea)).toBe(true);
      },
    ),
  );
});
