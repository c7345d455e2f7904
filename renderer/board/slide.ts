import {
  boundsOf,
  clamp,
  intersection,
  intersects,
  outset,
  type Point,
  type Rect,
  type Size,
} from '../../shared/geometry.ts';
import { createLaidCanvas, type LaidCanvas } from './laid-canvas.ts';
import { headingBands } from './paint-headings.ts';
import type { Painted } from './paint-board.ts';
import { boardCorner, type Sight } from './sight.ts';

/** Paints what lies in a part of the window, in device pixels. */
export type PaintPart = (context: CanvasRenderingContext2D, part: Rect, sight: Sight, what: Painted) => void;

/** null: nothing was painted before. */
type Seen = { readonly before: Sight | null; readonly now: Sight };

/**
 * The board as it slides under the window: what is painted already is only moved and stretched, what comes in is painted
 * on strips beside it, and the headings, which stay, on bands over it. That costs a fraction of painting the window anew.
 */
export type Slide = {
  readonly isShown: () => boolean;
  /** Has the ground, and what slides with it, where it is in sight now; before it is painted as all is in sight then. */
  readonly follow: (ground: CanvasRenderingContext2D, seen: Seen, paint: PaintPart) => void;
  /** Gives the ground what is shown, and puts it back; false: stretched, that would not be crisp. */
  readonly settle: () => boolean;
  /** Puts the ground back, which has to be painted anew then. */
  readonly end: () => void;
};

/** How far ahead of the window strips reach, in CSS pixels: one serves for some frames. */
const AHEAD = 96;

/** Stretched further, one would see that it is. */
const STRETCH = 1.5;

function between(left: number, top: number, right: number, foot: number): Rect {
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** Where in a window its headings lie, in device pixels. */
function bandsOf({ width, height }: Size, { camera, ratio }: Sight): readonly [stages: Rect, lanes: Rect] {
  const scale = camera.zoom * ratio;
  const { stages, lanes } = headingBands(camera);
  const across = (x: number): number => clamp(Math.round((x - camera.x) * scale), 0, width);
  const down = (y: number): number => clamp(Math.round((y - camera.y) * scale), 0, height);
  const foot = down(stages.to);
  return [between(0, down(stages.from), width, foot), between(across(lanes.from), foot, across(lanes.to), height)];
}

/** The strips around what is covered that make it hold what is seen, and some more on those sides. */
function stripsAround(covered: Rect, seen: Rect, ahead: number): readonly Rect[] {
  const [right, foot] = [covered.x + covered.width, covered.y + covered.height];
  const [seenRight, seenFoot] = [seen.x + seen.width, seen.y + seen.height];
  const toLeft = seen.x < covered.x ? Math.floor(seen.x - ahead) : covered.x;
  const toRight = seenRight > right ? Math.ceil(seenRight + ahead) : right;
  const toTop = seen.y < covered.y ? Math.floor(seen.y - ahead) : covered.y;
  const toFoot = seenFoot > foot ? Math.ceil(seenFoot + ahead) : foot;
  const around = [
    between(toLeft, covered.y, covered.x, foot),
    between(right, covered.y, toRight, foot),
    between(toLeft, toTop, toRight, covered.y),
    between(toLeft, foot, toRight, toFoot),
  ];
  return around.filter(({ width, height }) => width > 0 && height > 0);
}

type Strip = { readonly rect: Rect; readonly laid: LaidCanvas };

/** What slides lies as it did when that began, in device pixels of the window then. */
type Sliding = {
  readonly from: Sight;
  readonly ground: CanvasRenderingContext2D;
  readonly frame: HTMLElement;
  readonly bands: readonly LaidCanvas[];
  readonly strips: readonly Strip[];
  /** What of it the ground and the strips show. */
  readonly covered: Rect;
};

/** What slides from where the ground is painted; all but where its headings lie is covered by it. */
function begun(ground: CanvasRenderingContext2D, from: Sight): Sliding {
  const { canvas } = ground;
  const frame = document.createElement('div');
  const bands = [createLaidCanvas('clear'), createLaidCanvas('clear')];
  frame.style.position = 'absolute';
  for (const { style } of [canvas, frame]) {
    style.transformOrigin = '0 0';
    style.willChange = 'transform';
  }
  canvas.after(frame, ...bands.map(({ context }) => context.canvas));
  const [stages, lanes] = bandsOf(canvas, from);
  const covered = between(lanes.x + lanes.width, stages.y + stages.height, canvas.width, canvas.height);
  return { ground, frame, bands, from, strips: [], covered };
}

/** Slides from here on. */
function begunAnew(sliding: Sliding, from: Sight, paint: PaintPart): Sliding {
  const { ground, frame } = sliding;
  const { width, height } = ground.canvas;
  const covered = { x: 0, y: 0, width, height };
  paint(ground, covered, from, 'moving');
  frame.replaceChildren();
  return { ...sliding, from, strips: [], covered };
}

/** How far all that slides is moved and stretched, in device pixels. */
function shiftOf({ from }: Sliding, now: Sight): Point & { readonly stretch: number } {
  const stretch = now.camera.zoom / from.camera.zoom;
  const [was, is] = [boardCorner(from), boardCorner(now)];
  return { x: is.x - was.x * stretch, y: is.y - was.y * stretch, stretch };
}

/** Moves all that slides; the answer is what of it the window shows then. */
function move(sliding: Sliding, now: Sight): Rect {
  const { canvas } = sliding.ground;
  const { x, y, stretch } = shiftOf(sliding, now);
  const transform = `translate(${x / now.ratio}px, ${y / now.ratio}px) scale(${stretch})`;
  canvas.style.transform = transform;
  sliding.frame.style.transform = transform;
  return { x: -x / stretch, y: -y / stretch, width: canvas.width / stretch, height: canvas.height / stretch };
}

/** Has all that is seen covered; null: nothing of it is. Strips that are far from it are used again. */
function cover(sliding: Sliding, seen: Rect, paint: PaintPart): Sliding | null {
  const { from, frame } = sliding;
  const ahead = AHEAD * from.ratio;
  const covered = intersection(sliding.covered, outset(seen, ahead));
  if (covered === null) return null;
  const around = stripsAround(covered, seen, ahead);
  if (around.length === 0) return sliding;
  const near = sliding.strips.filter(({ rect }) => intersects(rect, covered));
  const spare = sliding.strips.filter((strip) => !near.includes(strip));
  const added = around.map((rect) => {
    const laid = spare.pop()?.laid ?? createLaidCanvas('opaque');
    laid.lay(rect, from.ratio);
    if (!laid.context.canvas.isConnected) frame.append(laid.context.canvas);
    paint(laid.context, rect, from, 'moving');
    return { rect, laid };
  });
  for (const { laid } of spare) laid.context.canvas.remove();
  return { ...sliding, strips: [...near, ...added], covered: boundsOf([covered, ...around]) ?? covered };
}

function paintBands({ bands, ground }: Sliding, now: Sight, paint: PaintPart): void {
  for (const [at, part] of bandsOf(ground.canvas, now).entries()) {
    const laid = bands[at];
    if (laid === undefined) continue;
    const isSeen = part.width > 0 && part.height > 0;
    laid.context.canvas.style.display = isSeen ? '' : 'none';
    if (!isSeen) continue;
    laid.lay(part, now.ratio);
    paint(laid.context, part, now, 'headings');
  }
}

function isNearEnough(a: Sight, b: Sight): boolean {
  const stretch = a.camera.zoom / b.camera.zoom;
  return stretch < STRETCH && stretch > 1 / STRETCH;
}

/** One picture of all that is shown. */
function flatten({ ground, strips, bands }: Sliding, { x, y }: Point): void {
  ground.save();
  ground.resetTransform();
  ground.drawImage(ground.canvas, x, y);
  for (const { rect, laid } of strips) ground.drawImage(laid.context.canvas, rect.x + x, rect.y + y);
  for (const band of bands) {
    const { canvas } = band.context;
    if (canvas.style.display !== 'none') ground.drawImage(canvas, band.part().x, band.part().y);
  }
  ground.restore();
}

export function createSlide(): Slide {
  let sliding: Sliding | null = null;
  let shown: Sight | null = null;

  const end = (): void => {
    if (sliding === null) return;
    const { ground, frame, bands } = sliding;
    frame.remove();
    for (const { context } of bands) context.canvas.remove();
    for (const name of ['transform', 'transform-origin', 'will-change']) ground.canvas.style.removeProperty(name);
    sliding = null;
  };
  return {
    end,
    isShown: () => sliding !== null,
    follow: (ground, { before, now }, paint) => {
      const started = sliding ?? begun(ground, before ?? now);
      const isNear = before !== null && isNearEnough(started.from, now);
      const covering = isNear ? cover(started, move(started, now), paint) : null;
      sliding = covering ?? begunAnew(started, now, paint);
      if (covering === null) move(sliding, now);
      paintBands(sliding, now, paint);
      shown = now;
    },
    settle: () => {
      if (sliding === null || shown === null) return false;
      const shift = shiftOf(sliding, shown);
      if (shift.stretch !== 1) return false;
      flatten(sliding, shift);
      end();
      return true;
    },
  };
}
