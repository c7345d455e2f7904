import type { Point, Rect } from '../../shared/geometry.ts';
import { outlineOf } from '../../shared/layout/stroke-shapes.ts';
import type { Stroke } from '../../shared/map/journey-map.ts';
import { servesAt } from './picture-scale.ts';

/** A stroke painted once at a scale and then copied: its outline has hundreds of corners, its pixels are few. */
type Picture = {
  readonly bitmap: ImageBitmap;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly fill: string;
  /** Where the picture begins from the corner of the cell, in device pixels. */
  readonly at: Point;
};

/** How many pixels all pictures may have together, and one alone; a line across the whole board is cheap to paint. */
const BUDGET = 12_000_000;
const MOST = 600_000;

const pictures = new Map<Stroke, Picture>();
let pixels = 0;

function forget(stroke: Stroke, { bitmap }: Picture): void {
  pixels -= bitmap.width * bitmap.height;
  pictures.delete(stroke);
  bitmap.close();
}

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
    if (known.fill === look.fill && servesAt(known, look)) return known;
    forget(stroke, known);
  }
  const picture = draw(stroke, reach, look);
  if (picture === null) return null;
  pictures.set(stroke, picture);
  pixels += picture.bitmap.width * picture.bitmap.height;
  for (const [other, old] of pictures) {
    if (pixels <= BUDGET || other === stroke) break;
    forget(other, old);
  }
  return picture;
}
