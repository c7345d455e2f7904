import type { Rect } from '../../shared/geometry.ts';
import { NOTE, NOTE_TEXT } from '../../shared/layout/metrics.ts';
import { FONT_FAMILY, LIGHT } from '../../shared/theme.ts';
import type { RawNote, RawNotes, RawText } from './raw-notes.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export type RawCamera = { readonly x: number; readonly y: number; readonly zoom: number };

const COLOURS = [LIGHT.notes.yellow, LIGHT.notes.blue, LIGHT.notes.violet, LIGHT.notes.coral];
/** A note's text is as large as it fits, as the app's is: what is small to read is quick to paint. */
const SIZES = [14, 12, 11, 10, 9];
const LINE_HEIGHT = NOTE_TEXT.lineHeight;
const ROOM = {
  width: NOTE.width - NOTE.padding.left - NOTE.padding.right,
  height: NOTE.height - NOTE.padding.top - NOTE.foot,
};
/** Under this many device pixels no text is painted, while zooming bars under the other. */
const LEGIBLE = 4;
const LEGIBLE_ZOOMING = 7;
/** New bitmaps a frame; what comes beyond is painted directly, so that no frame is late. */
const NEW_BITMAPS = 24;
const BUDGET = 24_000_000;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** At a size of 1. */
function widthOf(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  if (ruler !== null) ruler.font = fontOf(100);
  const width = (ruler?.measureText(word).width ?? 0) / 100;
  widths.set(word, width);
  return width;
}

function fontOf(size: number): string {
  return `${size}px ${FONT_FAMILY}`;
}

function brokenAt(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let reach = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word) * size;
    const space = widthOf(' ') * size;
    if (line !== '' && reach + space + width > ROOM.width) {
      lines.push(line);
      line = '';
    }
    reach = line === '' ? width : reach + space + width;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function fit(note: RawNote): RawText {
  if (note.fitted !== null) return note.fitted;
  for (const size of SIZES) {
    const rows = Math.floor(ROOM.height / (size * LINE_HEIGHT));
    const lines = brokenAt(note.text, size);
    if (lines.length > rows && size !== SIZES.at(-1)) continue;
    note.fitted = { size, lines: lines.slice(0, rows) };
    return note.fitted;
  }
  throw new RangeError('There is no size');
}

/** A note in board units. Text too small to read is left out, and while zooming text not quite as small is bars. */
function paintNote(context: Context, note: RawNote, scale: number, isZooming = false): void {
  const { x, y } = note;
  context.fillStyle = COLOURS[note.lane] ?? '#ffffff';
  context.fillRect(x, y, NOTE.width, NOTE.height);
  const { size, lines } = fit(note);
  if (size * scale < LEGIBLE) return;
  const isText = !isZooming || size * scale >= LEGIBLE_ZOOMING;
  context.fillStyle = LIGHT.noteInk;
  const font = fontOf(size);
  if (isText && context.font !== font) context.font = font;
  const left = x + NOTE.padding.left;
  let top = y + NOTE.padding.top;
  for (const line of lines) {
    if (isText) context.fillText(line, left, top + size);
    else context.fillRect(left, top + 4, line.length * 5, 5);
    top += size * LINE_HEIGHT;
  }
}

export type RawPainter = {
  /** Paints a rectangle of the canvas, in device pixels. */
  readonly paint: (context: CanvasRenderingContext2D, camera: RawCamera, rect: Rect, look: RawLook) => void;
  /** A note on a canvas of its own. */
  readonly paintAlone: (context: CanvasRenderingContext2D, note: RawNote, scale: number) => void;
  readonly forget: (note: RawNote) => void;
};

/** `ratio`: device pixels for a CSS pixel; `left`: the note that is in the hand. */
export type RawLook = { readonly ratio: number; readonly isZooming: boolean; readonly left: RawNote | null };

function createBitmaps() {
  const bitmaps = new Map<RawNote, ImageBitmap>();
  let madeAt = 0;
  let pixels = 0;
  const clear = (): void => {
    for (const bitmap of bitmaps.values()) bitmap.close();
    bitmaps.clear();
    pixels = 0;
  };
  const make = (note: RawNote, scale: number): ImageBitmap | undefined => {
    const size = { width: Math.round(NOTE.width * scale), height: Math.round(NOTE.height * scale) };
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    context.setTransform(scale, 0, 0, scale, -note.x * scale, -note.y * scale);
    paintNote(context, note, scale);
    pixels += size.width * size.height;
    if (pixels > BUDGET) clear();
    const bitmap = canvas.transferToImageBitmap();
    bitmaps.set(note, bitmap);
    return bitmap;
  };
  return {
    start: (scale: number): void => {
      if (scale !== madeAt) clear();
      madeAt = scale;
    },
    of: (note: RawNote, scale: number, mayMake: boolean) =>
      bitmaps.get(note) ?? (mayMake ? make(note, scale) : undefined),
    forget: (note: RawNote): void => {
      bitmaps.get(note)?.close();
      bitmaps.delete(note);
    },
  };
}

export function createRawPainter(notes: RawNotes): RawPainter {
  const bitmaps = createBitmaps();

  const paintCopies = (context: Context, seen: readonly RawNote[], scale: number, corner: DOMPointReadOnly): void => {
    bitmaps.start(scale);
    let toMake = NEW_BITMAPS;
    for (const note of seen) {
      const known = bitmaps.of(note, scale, false);
      const bitmap = known ?? bitmaps.of(note, scale, toMake > 0);
      if (known === undefined) toMake -= 1;
      if (bitmap !== undefined) {
        context.resetTransform();
        context.drawImage(bitmap, Math.round(note.x * scale) + corner.x, Math.round(note.y * scale) + corner.y);
      } else {
        context.setTransform(scale, 0, 0, scale, corner.x, corner.y);
        paintNote(context, note, scale);
      }
    }
  };

  return {
    forget: bitmaps.forget,
    paintAlone: (context, note, scale) => {
      context.setTransform(scale, 0, 0, scale, -note.x * scale, -note.y * scale);
      paintNote(context, note, scale);
    },
    paint: (context, { x, y, zoom }, rect, { ratio, isZooming, left }) => {
      const scale = zoom * ratio;
      const corner = new DOMPointReadOnly(Math.round(-x * scale), Math.round(-y * scale));
      context.resetTransform();
      context.fillStyle = LIGHT.board;
      context.fillRect(rect.x, rect.y, rect.width, rect.height);
      const shown = {
        x: (rect.x - corner.x) / scale,
        y: (rect.y - corner.y) / scale,
        width: rect.width / scale,
        height: rect.height / scale,
      };
      const seen = notes.within(shown).filter((note) => note !== left);
      if (SIZES.some((pixels) => pixels * scale >= LEGIBLE) && !isZooming)
        return paintCopies(context, seen, scale, corner);
      context.setTransform(scale, 0, 0, scale, corner.x, corner.y);
      for (const note of seen) paintNote(context, note, scale, isZooming);
    },
  };
}
