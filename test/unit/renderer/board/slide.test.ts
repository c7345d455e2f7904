import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Rect } from '../../../../shared/geometry.ts';
import type { Sight } from '../../../../renderer/board/sight.ts';
import { createSlide, type PaintPart } from '../../../../renderer/board/slide.ts';
import { canvasOf } from '../../../support/fake-canvas.ts';

const made: ReturnType<typeof canvasOf>[] = [];

beforeEach(() => {
  made.length = 0;
  const element = () => ({
    style: {} as Record<string, string>,
    append: vi.fn<() => void>(),
    remove: vi.fn<() => void>(),
  });
  const createElement = (name: string): unknown => {
    if (name !== 'canvas') return { ...element(), replaceChildren: () => undefined };
    const canvas = canvasOf(0, 0);
    made.push(canvas);
    return canvas.canvas;
  };
  vi.stubGlobal('document', { createElement });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** So far from the board's corner that its headings stick to the edges of the window. */
const at = (x: number, y: number, zoom = 1): Sight => ({ camera: { x: 1000 + x, y: 1000 + y, zoom }, ratio: 1 });

/** A ground that slides, and what of it is painted anew with each step. */
function sliding() {
  const ground = canvasOf(1000, 800);
  const slide = createSlide();
  let painted: { what: string; part: Rect; on: unknown }[] = [];
  const paint: PaintPart = (context, part, _, what) => painted.push({ what, part, on: context.canvas });
  const follow = (before: Sight, now: Sight) => {
    painted = [];
    slide.follow(ground.context, { before, now }, paint);
    return painted.filter(({ what }) => what === 'moving');
  };
  const headings = () => painted.filter(({ what }) => what === 'headings').map(({ part }) => part);
  return { ground, slide, follow, headings };
}

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('the ground moves; what comes in, and what its headings hid, is painted beside it and some of what is ahead', () => {
  const { ground, follow, headings } = sliding();
  const strips = follow(at(0, 0), at(50, 0));
  expect(ground.canvas.style['transform']).toBe('translate(-50px, 0px) scale(1)');
  expect(strips.map(({ part }) => part)).toEqual([
    rect(50 - 96, 80, 173 - (50 - 96), 720),
    rect(1000, 80, 50 + 96, 720),
    rect(50 - 96, -96, 1000 + 96 * 2, 80 + 96),
  ]);
  expect(strips.every(({ on }) => on !== ground.canvas)).toBe(true);
  expect(headings()).toEqual([rect(0, 0, 1000, 80), rect(0, 80, 173, 720)]);
});

test('until what is ahead is there nothing but the headings is painted', () => {
  const { follow, headings } = sliding();
  follow(at(0, 0), at(50, 0));
  expect(follow(at(50, 0), at(146, 0))).toEqual([]);
  expect(headings()).toHaveLength(2);
  expect(follow(at(146, 0), at(147, 0)).map(({ part }) => part)).toEqual([rect(1146, -96, 97, 896)]);
});

test('a strip that is far behind is painted anew elsewhere', () => {
  const { follow } = sliding();
  const canvases = new Set<unknown>();
  for (let x = 0; x < 8000; x += 40) for (const { on } of follow(at(x, 0), at(x + 40, 0))) canvases.add(on);
  expect(canvases.size).toBeLessThan(16);
});

test('stretched too far, or moved to where nothing is painted, the ground is painted anew', () => {
  const { ground, follow } = sliding();
  expect(follow(at(0, 0), at(0, 0, 0.7)).every(({ on }) => on !== ground.canvas)).toBe(true);
  const whole = [{ what: 'moving', part: rect(0, 0, 1000, 800), on: ground.canvas }];
  expect(follow(at(0, 0, 0.7), at(0, 0, 0.6))).toEqual(whole);
  expect(ground.canvas.style['transform']).toBe('translate(0px, 0px) scale(1)');
  expect(follow(at(0, 0, 0.6), at(9000, 0, 0.6))).toEqual(whole);
});

test('settled, the ground has the picture of all; but not a stretched one', () => {
  const { ground, slide, follow } = sliding();
  expect(slide.settle()).toBe(false);
  const strips = follow(at(0, 0), at(50, 0));
  follow(at(50, 0), at(50, 0, 1.1));
  expect([slide.settle(), slide.isShown(), ground.drawn]).toEqual([false, true, []]);
  follow(at(50, 0, 1.1), at(60, 0));
  const bands = made.slice(0, 2).map(({ canvas }) => canvas);
  expect([slide.settle(), slide.isShown(), ground.canvas.style]).toEqual([true, false, {}]);
  expect(ground.drawn).toEqual([
    { image: ground.canvas, x: -60, y: 0 },
    ...strips.map(({ on, part }) => ({ image: on, x: part.x - 60, y: part.y })),
    { image: bands[0], x: 0, y: 0 },
    { image: bands[1], x: 0, y: 80 },
  ]);
});
