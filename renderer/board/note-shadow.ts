import type { Point, Rect } from '../../shared/geometry.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import type { Theme } from '../../shared/theme.ts';
import type { Context } from './paint-shape.ts';

/** How far the shadow reaches beyond its note, in board units: with the next note's it fills the gap, and covers nothing. */
export const SHADOW = { left: NOTE.gap / 2, right: NOTE.gap / 2, top: 1, bottom: NOTE.gap - 1 } as const;

/** A note with its shadow. */
export function withShadow({ x, y, width, height }: Rect): Rect {
  const { left, right, top, bottom } = SHADOW;
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom };
}
/** The picture is made once, large enough for most zooms: blurring on every frame would be slow. */
const SCALE = 2;

type Shadow = NonNullable<Theme['shadow']>;

let picture: { readonly shadow: Shadow; readonly canvas: HTMLCanvasElement } | null = null;

function draw({ near, far: wide }: Shadow): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = (NOTE.width + SHADOW.left + SHADOW.right) * SCALE;
  canvas.height = (NOTE.height + SHADOW.top + SHADOW.bottom) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window has no canvas to paint shadows with');
  context.scale(SCALE, SCALE);
  const far = canvas.width;
  const cast = (inset: number, offset: number, blur: number, colour: string): void => {
    // Only the shadow is wanted, so what casts it stands outside the picture.
    context.shadowColor = colour;
    context.shadowBlur = blur * SCALE;
    context.shadowOffsetX = far * SCALE;
    context.shadowOffsetY = offset * SCALE;
    context.beginPath();
    context.roundRect(SHADOW.left + inset - far, SHADOW.top + inset, NOTE.width - 2 * inset, NOTE.height - 2 * inset, [
      ...NOTE.radii,
    ]);
    context.fill();
  };
  cast(0, 1, 1.5, near);
  cast(3, 5, 8, wide);
  return canvas;
}

function pictureOf(shadow: Shadow): HTMLCanvasElement {
  if (picture?.shadow !== shadow) picture = { shadow, canvas: draw(shadow) };
  return picture.canvas;
}

/** The soft shadow of a note, to be painted before it; some themes have none. The context is in board units. */
export function paintNoteShadow(context: Context, rect: Rect, { shadow }: Theme): void {
  if (shadow === null) return;
  const { x, y, width, height } = withShadow(rect);
  context.drawImage(pictureOf(shadow), x, y, width, height);
}

let scaled: {
  readonly shadow: Shadow;
  readonly scale: number;
  /** By the height of the notes. */
  readonly bitmaps: Map<number, ImageBitmap>;
} | null = null;

function drawScaled(shadow: Shadow, { width, height }: Rect, scale: number): ImageBitmap {
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window has no canvas to paint shadows with');
  context.drawImage(pictureOf(shadow), 0, 0, width * scale, height * scale);
  return canvas.transferToImageBitmap();
}

/**
 * The shadow of a note whose corner, `withShadow`, lies on a device pixel; the context is in them. It is kept at the last
 * scale: to make the large picture smaller for each note would take longer than all else of a note.
 */
export function copyNoteShadow(
  context: Context,
  corner: Point,
  rect: Rect,
  look: { theme: Theme; scale: number },
): void {
  const { theme, scale } = look;
  const { shadow } = theme;
  if (shadow === null) return;
  if (scaled?.shadow !== shadow || scaled.scale !== scale) scaled = { shadow, scale, bitmaps: new Map() };
  const whole = withShadow(rect);
  const bitmap = scaled.bitmaps.get(whole.height) ?? drawScaled(shadow, whole, scale);
  scaled.bitmaps.set(whole.height, bitmap);
  context.drawImage(bitmap, corner.x, corner.y);
}
