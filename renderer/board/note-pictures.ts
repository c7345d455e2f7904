import type { Point } from '../../shared/geometry.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import { laneTint, noteShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { Lane, Note } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { copyNoteShadow, withShadow } from './note-shadow.ts';
import { createFarPainter, isFar } from './paint-far.ts';
import { type Context, paintShape } from './paint-shape.ts';
import { servesAt } from './picture-scale.ts';
import { createPictureStore } from './picture-store.ts';
import { forgetRuns } from './run-pictures.ts';

/**
 * A note with its shadow and the lane's ground under it, painted once at a scale and then copied: copying pixels that
 * hide what lies under them costs a fraction of what text, round corners and a soft shadow cost.
 */
type Picture = {
  readonly bitmap: ImageBitmap;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly lane: Lane;
  readonly belonging: NoteBox['belonging'];
  readonly leads: boolean;
  readonly height: number;
  readonly isClear: boolean;
};

/** See createPictureStore. */
const BUDGET = 24_000_000;

const pictures = createPictureStore<Note, Picture>(BUDGET);

/** The fonts, or the colours, are others now. */
export function forgetPictures(): void {
  pictures.forgetAll();
  forgetRuns();
}

/** Under this many device pixels a number is unreadable and an icon a speck, and both take as long as ever. */
const LEGIBLE = 4;

function isLegible(shape: Shape, scale: number): boolean {
  if (shape.kind === 'icon') return NOTE.icon * scale >= LEGIBLE;
  return shape.kind !== 'text' || shape.size * scale >= LEGIBLE;
}

/** All notes of a size are painted on one canvas in turn: a new one for each would take longer than the painting. */
let easel: { readonly context: OffscreenCanvasRenderingContext2D; readonly isClear: boolean } | null = null;

function easelOf(width: number, height: number, isClear: boolean): OffscreenCanvasRenderingContext2D {
  const { width: had, height: high } = easel?.context.canvas ?? { width: 0, height: 0 };
  if (easel !== null && had === width && high === height && easel.isClear === isClear) return easel.context;
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: isClear });
  if (context === null) throw new Error('This window has no canvas to paint notes with');
  easel = { context, isClear };
  return context;
}

type Look = { readonly theme: Theme; readonly scale: number };

/** `isClear`: something other than the lane's ground lies under the note, and has to show around it. */
type PictureLook = Look & { readonly isClear: boolean };

/** A note with its shadow, whose corner lies on a device pixel; the context is left in board units. */
export function paintNote(context: Context, box: NoteBox, corner: Point, look: Look): void {
  const { theme, scale } = look;
  const whole = withShadow(box.rect);
  const isPlain = isFar(box, scale, false);
  context.resetTransform();
  if (!isPlain) copyNoteShadow(context, corner, box.rect, look);
  context.setTransform(scale, 0, 0, scale, corner.x - whole.x * scale, corner.y - whole.y * scale);
  if (isPlain) return createFarPainter(context, { ...look, isZooming: false })(box, box.rect);
  for (const shape of noteShapes(box, theme)) if (isLegible(shape, scale)) paintShape(context, shape);
}

function draw(box: NoteBox, { theme, scale, isClear }: PictureLook): ImageBitmap {
  const whole = withShadow(box.rect);
  const context = easelOf(Math.ceil(whole.width * scale), Math.ceil(whole.height * scale), isClear);
  const { width, height } = context.canvas;
  context.resetTransform();
  context.fillStyle = laneTint(theme, box.lane);
  if (isClear) context.clearRect(0, 0, width, height);
  else context.fillRect(0, 0, width, height);
  paintNote(context, box, { x: 0, y: 0 }, { theme, scale });
  return context.canvas.transferToImageBitmap();
}

type Wanted = { readonly scale: number; readonly isZooming: boolean; readonly isClear: boolean };

function fits(picture: Picture, box: NoteBox, wanted: Wanted): boolean {
  if (picture.lane !== box.lane || picture.belonging !== box.belonging || picture.height !== box.rect.height)
    return false;
  if (picture.leads !== (box.leadsTo !== null) || picture.isClear !== wanted.isClear) return false;
  return servesAt(picture, wanted);
}

/** The picture of a note at (or, while zooming, near) a scale, which covers the note `withShadow`; null: there is none. */
export function pictureOf(box: NoteBox, wanted: Wanted): Picture | null {
  const known = pictures.get(box.note);
  if (known === undefined || fits(known, box, wanted)) return known ?? null;
  pictures.forget(box.note);
  return null;
}

/** Paints the picture of a note that has none. */
export function takePicture(box: NoteBox, look: PictureLook): Picture {
  const { scale, isClear } = look;
  const bitmap = draw(box, look);
  const picture = {
    bitmap,
    scale,
    lane: box.lane,
    belonging: box.belonging,
    leads: box.leadsTo !== null,
    height: box.rect.height,
    isClear,
  };
  pictures.put(box.note, picture);
  return picture;
}
