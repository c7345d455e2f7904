import { outset, type Point, type Rect, type Size } from '../../shared/geometry.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import { SHADOW } from './note-shadow.ts';

/** Where a canvas has the board: under a camera, with so many device pixels for a CSS pixel. */
export type Sight = { readonly camera: Camera; readonly ratio: number };

/** How far a frame around a note reaches, in screen pixels. */
export const FRAME_REACH = 8;

/** The device pixel on which the corner of the board lies: a whole one, so that lines stay crisp. */
export function boardCorner({ camera: { x, y, zoom }, ratio }: Sight): Point {
  const scale = zoom * ratio;
  return { x: Math.round(-x * scale), y: Math.round(-y * scale) };
}

/** Of a canvas of this size what shows a damaged part of the board, in whole device pixels; null: nothing does. */
export function partOf(damaged: Rect, { width, height }: Size, { camera, ratio }: Sight): Rect | null {
  const scale = camera.zoom * ratio;
  const reach = outset(damaged, SHADOW.bottom + FRAME_REACH / camera.zoom);
  // One more for the corner of the board, which is rounded to whole pixels.
  const left = Math.max(0, Math.floor((reach.x - camera.x) * scale) - 1);
  const top = Math.max(0, Math.floor((reach.y - camera.y) * scale) - 1);
  const right = Math.min(width, Math.ceil((reach.x + reach.width - camera.x) * scale) + 1);
  const foot = Math.min(height, Math.ceil((reach.y + reach.height - camera.y) * scale) + 1);
  return left >= right || top >= foot ? null : { x: left, y: top, width: right - left, height: foot - top };
}

/** What has to be painted for such a part, in board units: notes beyond it cast their shadows into it. */
export function sightOf({ x, y, width, height }: Rect, { camera, ratio }: Sight): Rect {
  const scale = camera.zoom * ratio;
  const seen = { x: camera.x + x / scale, y: camera.y + y / scale, width: width / scale, height: height / scale };
  return outset(seen, SHADOW.bottom + 1 / scale);
}

/** Paints over a part with the colour under everything, or clears it, and lets nothing else be painted on. */
export function enterPart(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  paper: string | null,
): void {
  context.resetTransform();
  // A canvas that is filled whole, under no clip, need not keep what was on it.
  if (width < context.canvas.width || height < context.canvas.height) {
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  }
  if (paper === null) return context.clearRect(x, y, width, height);
  context.fillStyle = paper;
  context.fillRect(x, y, width, height);
}
