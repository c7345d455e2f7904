import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPatch } from '../../../../renderer/board/patch.ts';

type Drawn = { readonly image: unknown; readonly x: number; readonly y: number };

/** A canvas and its context, which know what they were told and where they are. */
function canvasOf(width: number, height: number) {
  let matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const drawn: Drawn[] = [];
  const canvas = {
    width,
    height,
    style: {} as Record<string, string>,
    isConnected: false,
    over: null as unknown,
    after: (other: { isConnected: boolean }) => {
      canvas.over = other;
      other.isConnected = true;
    },
    remove: () => {
      canvas.isConnected = false;
    },
    getContext: () => context,
  };
  const context = {
    canvas,
    setTransform: (to: typeof matrix) => {
      matrix = { ...to };
    },
    getTransform: () => ({ ...matrix }),
    resetTransform: () => {
      matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
    },
    save: () => undefined,
    restore: () => undefined,
    drawImage: (image: unknown, x: number, y: number) => {
      drawn.push({ image, x, y });
    },
  };
  return { canvas, drawn, context: context as unknown as CanvasRenderingContext2D, matrix: () => matrix };
}

let small = canvasOf(0, 0);

beforeEach(() => {
  small = canvasOf(0, 0);
  vi.stubGlobal('document', { createElement: () => small.canvas });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('a part is painted over the ground, where it lies in CSS pixels', () => {
  const ground = canvasOf(1000, 800);
  const { context, part } = createPatch().placeOf(rect(200, 100, 300, 50), ground.context, 2);
  expect([context.canvas, part]).toEqual([small.canvas, rect(200, 100, 300, 50)]);
  expect([small.canvas.width, small.canvas.height, ground.canvas.over]).toEqual([300, 50, small.canvas]);
  expect(small.canvas.style).toEqual({
    position: 'absolute',
    left: '100px',
    top: '50px',
    width: '150px',
    height: '25px',
  });
});

test('on it the corner is that of the ground', () => {
  const { context } = createPatch().placeOf(rect(200, 100, 300, 50), canvasOf(1000, 800).context, 1);
  context.setTransform(2, 0, 0, 2, 30, 40);
  expect(small.matrix()).toEqual({ a: 2, b: 0, c: 0, d: 2, e: -170, f: -60 });
  expect(context.getTransform()).toEqual({ a: 2, b: 0, c: 0, d: 2, e: 30, f: 40 });
  context.resetTransform();
  expect(small.matrix()).toEqual({ a: 1, b: 0, c: 0, d: 1, e: -200, f: -100 });
});

test('what lies within it is painted alone; with what lies beside it grows and is painted whole', () => {
  const ground = canvasOf(1000, 800);
  const patch = createPatch();
  patch.placeOf(rect(200, 100, 300, 50), ground.context, 1);
  expect(patch.placeOf(rect(210, 110, 20, 20), ground.context, 1).part).toEqual(rect(210, 110, 20, 20));
  expect(patch.placeOf(rect(100, 120, 150, 100), ground.context, 1).part).toEqual(rect(100, 100, 400, 120));
  expect([small.canvas.width, small.canvas.height]).toEqual([400, 120]);
});

test('where more than half of the ground changes, that is painted itself, with all that the patch had covered', () => {
  const ground = canvasOf(1000, 800);
  const patch = createPatch();
  patch.placeOf(rect(0, 0, 300, 50), ground.context, 1);
  const { context, part } = patch.placeOf(rect(0, 200, 1000, 500), ground.context, 1);
  expect([context, part]).toEqual([ground.context, rect(0, 0, 1000, 700)]);
  expect([patch.isShown(), small.canvas.isConnected]).toEqual([false, false]);
});

test('settled, the ground has its picture and nothing lies over it', () => {
  const ground = canvasOf(1000, 800);
  const patch = createPatch();
  patch.settle(ground.context);
  expect(ground.drawn).toEqual([]);
  patch.placeOf(rect(200, 100, 300, 50), ground.context, 1);
  patch.settle(ground.context);
  expect(ground.drawn).toEqual([{ image: small.canvas, x: 200, y: 100 }]);
  expect([patch.isShown(), small.canvas.isConnected]).toEqual([false, false]);
});
