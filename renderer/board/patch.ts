import { boundsOf, type Rect, type Size } from '../../shared/geometry.ts';
import { createLaidCanvas, type LaidCanvas } from './laid-canvas.ts';

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

export function createPatch(): Patch {
  let laid: LaidCanvas | null = null;
  let covered: Rect | null = null;

  const hide = (): void => {
    laid?.context.canvas.remove();
    covered = null;
  };
  const show = (part: Rect, ground: CanvasRenderingContext2D, ratio: number): Place => {
    laid ??= createLaidCanvas('opaque');
    covered = part;
    laid.lay(part, ratio);
    const { canvas } = laid.context;
    if (!canvas.isConnected) ground.canvas.after(canvas);
    return { context: laid.context, part };
  };
  return {
    isShown: () => covered !== null,
    placeOf: (part, ground, ratio) => {
      if (laid !== null && covered !== null && isWithin(part, covered)) return { context: laid.context, part };
      const all = boundsOf(covered === null ? [part] : [part, covered]) ?? part;
      if (areaOf(all) <= areaOf(ground.canvas) * SHARE) return show(all, ground, ratio);
      hide();
      return { context: ground, part: all };
    },
    settle: (ground) => {
      if (laid === null || covered === null) return;
      ground.save();
      ground.resetTransform();
      ground.drawImage(laid.context.canvas, covered.x, covered.y);
      ground.restore();
      hide();
    },
  };
}
