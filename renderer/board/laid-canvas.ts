import type { Point, Rect } from '../../shared/geometry.ts';

/** A canvas of its own over a part of the ground, in device pixels. */
export type LaidCanvas = {
  /** Who paints on it need not know where it lies: its corner is the ground's. */
  readonly context: CanvasRenderingContext2D;
  /** Puts it over a part of the ground. */
  readonly lay: (part: Rect, ratio: number) => void;
  readonly part: () => Rect;
};

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

function laidAt(context: CanvasRenderingContext2D, corner: () => Point): CanvasRenderingContext2D {
  const [own, ownMatrix] = [context.setTransform.bind(context), context.getTransform.bind(context)];
  const setTransform = (...[a, b, c, d, e, f]: Matrix): void => {
    const { x, y } = corner();
    own({ a, b, c, d, e: e - x, f: f - y });
  };
  const getTransform = (): DOMMatrix => {
    const { x, y } = corner();
    const matrix = ownMatrix();
    matrix.e += x;
    matrix.f += y;
    return matrix;
  };
  return Object.assign(context, { setTransform, getTransform, resetTransform: () => setTransform(1, 0, 0, 1, 0, 0) });
}

/** One that is opaque, not clear, needs nothing painted beneath it. */
export function createLaidCanvas(kind: 'opaque' | 'clear'): LaidCanvas {
  const context = document.createElement('canvas').getContext('2d', { alpha: kind === 'clear' });
  if (context === null) throw new Error('This window has no more canvases to paint the board on');
  const { canvas } = context;
  const { style } = canvas;
  style.position = 'absolute';
  // Painted by itself: together with others, what changes on it would be painted with all of them.
  style.willChange = 'transform';
  let laid: Rect = { x: 0, y: 0, width: 0, height: 0 };
  return {
    context: laidAt(context, () => laid),
    part: () => laid,
    lay: (part, ratio) => {
      laid = part;
      const { width, height } = part;
      // Sized anew, even to the same size, it would forget its picture.
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      style.left = `${part.x / ratio}px`;
      style.top = `${part.y / ratio}px`;
      style.width = `${width / ratio}px`;
      style.height = `${height / ratio}px`;
    },
  };
}
