import { boundsOf, type Point, type Rect, type Size } from '../../shared/geometry.ts';

/** Where to paint what: a context whose corner is the ground's, and a part of it in device pixels. */
export type Place = { readonly context: CanvasRenderingContext2D; readonly part: Rect };

/**
 * A small canvas over the ground that takes what changes in a part of it. Before the first stroke of a frame a canvas is
 * copied whole: on one of the window's size that takes longer than all that is painted on it.
 */
export type Patch = {
  /** Where to paint `part`: on the patch, or where much changes on the ground itself, which then shows all. */
  readonly placeOf: (part: Rect, ground: CanvasRenderingContext2D, ratio: number) => Place;
  /** Gives the ground what lies over it. */
  readonly settle: (ground: CanvasRenderingContext2D) => void;
  readonly isShown: () => boolean;
};

/** Of the ground, what a patch covers at most. */
const SHARE = 0.5;

function areaOf({ width, height }: Size): number {
  return width * height;
}

function isWithin(part: Rect, whole: Rect): boolean {
  const both = boundsOf([part, whole]);
  return both !== null && areaOf(both) === areaOf(whole);
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** Who paints on such a context need not know that its canvas lies at a corner of the ground. */
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

export function createPatch(): Patch {
  let context: CanvasRenderingContext2D | null = null;
  let covered: Rect | null = null;

  const made = (): CanvasRenderingContext2D | null => {
    const own = document.createElement('canvas').getContext('2d', { alpha: false });
    return own && laidAt(own, () => covered ?? { x: 0, y: 0 });
  };
  const hide = (): void => {
    context?.canvas.remove();
    covered = null;
  };
  const show = (part: Rect, ground: CanvasRenderingContext2D, ratio: number): Place => {
    context ??= made();
    if (context === null) return { context: ground, part };
    const { canvas } = context;
    covered = part;
    canvas.width = part.width;
    canvas.height = part.height;
    canvas.style.position = 'absolute';
    canvas.style.left = `${part.x / ratio}px`;
    canvas.style.top = `${part.y / ratio}px`;
    canvas.style.width = `${part.width / ratio}px`;
    canvas.style.height = `${part.height / ratio}px`;
    if (!canvas.isConnected) ground.canvas.after(canvas);
    return { context, part };
  };
  return {
    isShown: () => covered !== null,
    placeOf: (part, ground, ratio) => {
      if (context !== null && covered !== null && isWithin(part, covered)) return { context, part };
      const all = boundsOf(covered === null ? [part] : [part, covered]) ?? part;
      if (areaOf(all) <= areaOf(ground.canvas) * SHARE) return show(all, ground, ratio);
      hide();
      return { context: ground, part: all };
    },
    settle: (ground) => {
      if (context === null || covered === null) return;
      ground.save();
      ground.resetTransform();
      ground.drawImage(context.canvas, covered.x, covered.y);
      ground.restore();
      hide();
    },
  };
}
