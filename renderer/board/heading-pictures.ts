import type { Rect } from '../../shared/geometry.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import { paintLegible } from './paint-shape.ts';
import { servesAt } from './picture-scale.ts';

type Picture = { readonly bitmap: ImageBitmap; readonly scale: number };

const pictures = new WeakMap<readonly Shape[], Picture>();

function draw(shapes: readonly Shape[], reach: Rect, scale: number): Picture | null {
  const canvas = new OffscreenCanvas(Math.ceil(reach.width * scale), Math.ceil(reach.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.setTransform(scale, 0, 0, scale, -reach.x * scale, -reach.y * scale);
  paintLegible(context, shapes, scale);
  return { bitmap: canvas.transferToImageBitmap(), scale };
}

/**
 * Shapes as they were painted at a scale near this one, while the zoom changes: letters of another size for every frame
 * take longer than all else of it. The context is in board units; `reach` is where the shapes lie.
 */
export function paintStretched(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  { reach, scale }: { readonly reach: Rect; readonly scale: number },
): void {
  const known = pictures.get(shapes);
  const serves = known !== undefined && servesAt(known, { scale, isZooming: true });
  const picture = serves ? known : draw(shapes, reach, scale);
  if (picture === null) return paintLegible(context, shapes, scale);
  if (!serves) pictures.set(shapes, picture);
  const { bitmap } = picture;
  context.drawImage(bitmap, reach.x, reach.y, bitmap.width / picture.scale, bitmap.height / picture.scale);
}
