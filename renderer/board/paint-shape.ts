import { roundCorners } from '../../shared/layout/rounded.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import { bitmapOfImage } from './photo-bitmaps.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

/** On the board, or on a picture beside it. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const iconPaths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const known = iconPaths.get(data);
  if (known !== undefined) return known;
  const path = new Path2D(data);
  iconPaths.set(data, path);
  return path;
}

function paintRect(context: Context, shape: Extract<Shape, { kind: 'rect' }>): void {
  const { x, y, width, height } = shape.rect;
  context.beginPath();
  if (shape.radii === undefined) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, [...shape.radii]);
  if (shape.fill !== undefined) {
    context.fillStyle = shape.fill;
    context.fill();
  }
  if (shape.stroke === undefined) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth ?? 1;
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke();
}

function paintPolygon(context: Context, shape: Extract<Shape, { kind: 'polygon' }>): void {
  context.beginPath();
  for (const { x, y } of shape.points) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = shape.fill;
  context.fill();
}

function paintLine(context: Context, shape: Extract<Shape, { kind: 'line' }>): void {
  context.beginPath();
  context.moveTo(shape.from.x, shape.from.y);
  context.lineTo(shape.to.x, shape.to.y);
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth;
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke();
}

function paintCurve(context: Context, shape: Extract<Shape, { kind: 'curve' }>): void {
  const [first, last] = [shape.points[0], shape.points.at(-1)];
  if (first === undefined || last === undefined) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { from, corner, to } of roundCorners(shape.points, shape.radius)) {
    context.lineTo(from.x, from.y);
    context.quadraticCurveTo(corner.x, corner.y, to.x, to.y);
  }
  context.lineTo(last.x, last.y);
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth;
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke();
}

function paintIcon(context: Context, shape: Extract<Shape, { kind: 'icon' }>): void {
  context.save();
  context.translate(shape.at.x, shape.at.y);
  context.scale(shape.scale, shape.scale);
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.stroke(pathOf(shape.path));
  context.restore();
}

function paintText(context: Context, shape: Extract<Shape, { kind: 'text' }>): void {
  context.font = `${shape.weight} ${shape.size}px ${FONT_FAMILY}`;
  // Here, and not once for a frame: to be told, a canvas of the page has the page's styles worked out.
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  // To be told takes it as long as a line of text; left alone it is the page's, which is written from left to right.
  if (shape.rtl) context.direction = 'rtl';
  context.textAlign = shape.align === 'middle' ? 'center' : shape.align;
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.at.x, shape.at.y);
  if (shape.rtl) context.direction = 'ltr';
}

/** One that is not decoded yet is painted when it is. */
function paintPhoto(context: Context, { rect, image, opacity }: Extract<Shape, { kind: 'photo' }>): void {
  const bitmap = bitmapOfImage(image);
  if (!(bitmap instanceof ImageBitmap)) return;
  context.save();
  context.globalAlpha *= opacity;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, rect.x, rect.y, rect.width, rect.height);
  context.restore();
}

/** Puts a shape down as it is: nothing is measured or wrapped here. The context is in board units. */
export function paintShape(context: Context, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      return paintRect(context, shape);
    case 'polygon':
      return paintPolygon(context, shape);
    case 'line':
      return paintLine(context, shape);
    case 'curve':
      return paintCurve(context, shape);
    case 'icon':
      return paintIcon(context, shape);
    case 'photo':
      return paintPhoto(context, shape);
    case 'text':
      return paintText(context, shape);
  }
}

/** Under this many device pixels nobody can read a text. */
const LEGIBLE = 3;

/** Shapes without the texts that nobody could read at so many device pixels for a board unit. */
export function paintLegible(context: Context, shapes: readonly Shape[], scale: number): void {
  for (const shape of shapes) {
    if (shape.kind !== 'text' || shape.size * scale >= LEGIBLE) paintShape(context, shape);
  }
}
