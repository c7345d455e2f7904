import type { Point, Rect } from '../../shared/geometry.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import { paintLegible } from './paint-shape.ts';
import { servesAt } from './picture-scale.ts';

type Picture = {
  readonly bitmap: ImageBitmap;
  readonly scale: number;
  /** Its corner, in device pixels from the board's. */
  readonly at: Point;
};

const pictures = new WeakMap<readonly Shape[], Picture>();

function draw(shapes: readonly Shape[], { x, y, width, height }: Rect, scale: number): Picture | null {
  const at = { x: Math.floor(x * scale), y: Math.floor(y * scale) };
  const canvas = new OffscreenCanvas(Math.ceil((x + width) * scale) - at.x, Math.ceil((y + height) * scale) - at.y);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.setTransform(scale, 0, 0, scale, -at.x, -at.y);
  paintLegible(context, shapes, scale);
  return { bitmap: canvas.transferToImageBitmap(), scale, at };
}

export type PictureLook = {
  /** Where the shapes lie, in board units. */
  readonly reach: Rect;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly isZooming: boolean;
};

/**
 * Paints shapes that stay as they are, each with its text, as a picture that is made once for a scale, and for scales near
 * it while the zoom changes: letters in every frame would take longer than all notes. The context is in board units, and
 * left on whole device pixels.
 */
export function paintPictured(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  { reach, scale, isZooming }: PictureLook,
): void {
  const known = pictures.get(shapes);
  const serves = known !== undefined && servesAt(known, { scale, isZooming });
  const picture = serves ? known : draw(shapes, reach, scale);
  if (picture === null) return paintLegible(context, shapes, scale);
  if (!serves) pictures.set(shapes, picture);
  const { bitmap, at } = picture;
  const { e, f } = context.getTransform();
  context.resetTransform();
  if (picture.scale === scale) return context.drawImage(bitmap, at.x + Math.round(e), at.y + Math.round(f));
  const stretch = scale / picture.scale;
  const [width, height] = [bitmap.width * stretch, bitmap.height * stretch];
  context.drawImage(bitmap, at.x * stretch + e, at.y * stretch + f, width, height);
}
