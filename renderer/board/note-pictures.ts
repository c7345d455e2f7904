import type { NoteBox } from '../../shared/layout/layout.ts';
import { laneTint } from '../../shared/layout/scene.ts';
import type { Lane, Note } from '../../shared/map/journey-map.ts';
import { withShadow } from './note-shadow.ts';
import { type NoteLook, paintNote } from './paint-note.ts';
import { servesAt } from './picture-scale.ts';
import { createPictureStore, isOpen } from './picture-store.ts';

/**
 * Notes side by side with their shadows and the lane's ground under them, painted once at a scale and then copied: copying
 * pixels that hide what lies under them costs a fraction of what text, round corners and a soft shadow cost. Each copy
 * has its own price, too, so that a sheet of four notes costs little more than one.
 */
type Sheet = {
  readonly bitmap: ImageBitmap;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly count: number;
  /** How many of its notes still look as they do here. */
  current: number;
};

/** A note as it looks on a sheet: `at` is its place there, `x` and `width` are device pixels. */
type Picture = {
  readonly sheet: Sheet;
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly lane: Lane;
  readonly belonging: NoteBox['belonging'];
  readonly leads: boolean;
  readonly height: number;
  readonly isClear: boolean;
};

/** See createPictureStore. */
const BUDGET = 24_000_000;

const sheets = createPictureStore<Sheet>(BUDGET);
const pictures = new WeakMap<Note, Picture>();

/** The fonts, or the colours, are others now. */
export const forgetPictures = sheets.forgetAll;

/** `isClear`: something other than the lane's ground lies under the note, and has to show around it. */
type Wanted = { readonly scale: number; readonly isZooming: boolean; readonly isClear: boolean };

function fits(picture: Picture, box: NoteBox, wanted: Wanted): boolean {
  if (picture.lane !== box.lane || picture.belonging !== box.belonging || picture.height !== box.rect.height)
    return false;
  if (picture.leads !== (box.leadsTo !== null) || picture.isClear !== wanted.isClear) return false;
  return servesAt(picture.sheet, wanted);
}

function forget(note: Note): void {
  const sheet = pictures.get(note)?.sheet;
  if (sheet === undefined) return;
  pictures.delete(note);
  sheet.current -= 1;
  if (sheet.current === 0) sheets.forget(sheet);
}

/** The picture of a note at (or, while zooming, near) a scale, which covers the note `withShadow`; null: there is none. */
export function pictureOf(box: NoteBox, wanted: Wanted): Picture | null {
  const known = pictures.get(box.note);
  if (known === undefined) return null;
  if (isOpen(known.sheet) && fits(known, box, wanted)) return known;
  forget(box.note);
  return null;
}

/** The sheet of these notes, in this order and no others; null: there is none. */
export function sheetOf(boxes: readonly NoteBox[], wanted: Wanted): Sheet | null {
  let sheet: Sheet | null = null;
  for (const [at, box] of boxes.entries()) {
    const picture = pictureOf(box, wanted);
    if (picture === null || picture.at !== at || (sheet ?? picture.sheet) !== picture.sheet) return null;
    sheet = picture.sheet;
  }
  return sheet?.count === boxes.length ? sheet : null;
}

/** One for each size, since a new one for each sheet would take longer than the painting; while zooming all are new. */
const easels = new Map<string, OffscreenCanvasRenderingContext2D>();
const MOST_EASELS = 12;

function easelOf(width: number, height: number, isClear: boolean): OffscreenCanvasRenderingContext2D {
  const key = `${width} ${height} ${isClear}`;
  const known = easels.get(key);
  if (known !== undefined) return known;
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: isClear });
  if (context === null) throw new Error('This window has no canvas to paint notes with');
  if (easels.size === MOST_EASELS) easels.clear();
  easels.set(key, context);
  return context;
}

/** Paints notes side by side on a sheet of their own, or copies them from where they are painted already. */
export function paintSheet(boxes: readonly NoteBox[], look: NoteLook & { readonly isClear: boolean }): Sheet {
  const { theme, scale, isClear } = look;
  const wholes = boxes.map(({ rect }) => withShadow(rect));
  const start = Math.round(Math.min(...wholes.map(({ x }) => x)) * scale);
  const height = Math.ceil(Math.max(...wholes.map((whole) => whole.height)) * scale);
  const parts = boxes.map((box) => {
    const { x, width } = withShadow(box.rect);
    return { box, x: Math.round(x * scale) - start, width: Math.ceil(width * scale) };
  });
  const context = easelOf(Math.max(...parts.map(({ x, width }) => x + width)), height, isClear);
  context.resetTransform();
  if (isClear) context.clearRect(0, 0, context.canvas.width, height);
  for (const { box, x, width } of parts) {
    const known = pictureOf(box, { scale, isZooming: false, isClear });
    context.resetTransform();
    if (known !== null) {
      context.drawImage(known.sheet.bitmap, known.x, 0, width, height, x, 0, width, height);
      continue;
    }
    context.fillStyle = laneTint(theme, box.lane);
    if (!isClear) context.fillRect(x, 0, width, height);
    paintNote(context, box, { x, y: 0 }, look);
  }
  const sheet = { bitmap: context.canvas.transferToImageBitmap(), scale, count: parts.length, current: parts.length };
  for (const [at, { box, x, width }] of parts.entries()) {
    const { lane, belonging, leadsTo, rect, note } = box;
    forget(note);
    pictures.set(note, { sheet, at, x, width, lane, belonging, leads: leadsTo !== null, height: rect.height, isClear });
  }
  sheets.keep(sheet);
  return sheet;
}
