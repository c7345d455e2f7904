import type { Point, Rect } from '../../shared/geometry.ts';
import { outlineOf } from '../../shared/layout/stroke-shapes.ts';
import type { Stroke } from '../../shared/map/journey-map.ts';
import { servesAt } from './picture-scale.ts';
import { createPictureStore, isOpen } from './picture-store.ts';

/** A stroke painted once at a scale and then copied: its outline has hundreds of corners, its pixels are few. */
type Picture = {
  readonly bitmap: ImageBitmap;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly fill: string;
  /** Where the picture begins from the corner of the cell, in device pixels. */
  readonly at: Point;
};

/** See createPictureStore; and how many pixels one picture may have: a line across the whole board is cheap to paint. */
const BUDGET = 12_000_000;
const MOST = 600_000;

const kept = createPictureStore<Picture>(BUDGET);
const pictures = new WeakMap<Stroke, Picture>();

export function pathOf(outlines: readonly (readonly Point[])[]): Path2D {
  const path = new Path2D();
  for (const outline of outlines) {
    for (const [at, { x, y }] of outline.entries()) {
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

const paths = new WeakMap<Stroke, Path2D>();

/** From the corner of its cell; a stroke never changes, so its path is made once. */
export function strokePath(stroke: Stroke): Path2D {
  const known = paths.get(stroke);
  if (known !== undefined) return known;
  const path = pathOf(outlineOf(stroke));
  paths.set(stroke, path);
  return path;
}

export type StrokeLook = { readonly scale: number; readonly fill: string; readonly isZooming: boolean };

function draw(stroke: Stroke, reach: Rect, { scale, fill }: StrokeLook): Picture | null {
  const at = { x: Math.floor(reach.x * scale), y: Math.floor(reach.y * scale) };
  const width = Math.ceil((reach.x + reach.width) * scale) - at.x;
  const height = Math.ceil((reach.y + reach.height) * scale) - at.y;
  if (width * height > MOST) return null;
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.setTransform(scale, 0, 0, scale, -at.x, -at.y);
  context.fillStyle = fill;
  context.fill(strokePath(stroke));
  return { bitmap: canvas.transferToImageBitmap(), scale, fill, at };
}

/** The picture of a stroke that reaches so far from the corner of its cell; null where it is painted as well itself. */
export function strokePicture(stroke: Stroke, reach: Rect, look: StrokeLook): Picture | null {
  const known = pictures.get(stroke);
  if (known !== undefined) {
    if (isOpen(known) && known.fill === look.fill && servesAt(known, look)) return known;
    kept.forget(known);
  }
  const picture = draw(stroke, reach, look);
  if (picture === null) return null;
  pictures.set(stroke, picture);
  kept.keep(picture);
  return picture;
}
