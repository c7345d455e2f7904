import type { Rect } from '../../shared/geometry.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import { FONT_FAMILY, LIGHT } from '../../shared/theme.ts';
import type { RawNote, RawNotes } from './raw-notes.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export type RawCamera = { readonly x: number; readonly y: number; readonly zoom: number };

const COLOURS = [LIGHT.notes.yellow, LIGHT.notes.blue, LIGHT.notes.violet, LIGHT.notes.coral];
const TEXT = { size: 11, lineHeight: 14, rows: 5 };
const FONT = `${TEXT.size}px ${FONT_FAMILY}`;
/** Under this many device pixels no text is painted, while zooming bars under twice as many. */
const LEGIBLE = 4;
/** New bitmaps a frame; what comes beyond is painted directly, so that no frame is late. */
const NEW_BITMAPS = 24;
const BUDGET = 24_000_000;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

function widthOf(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  if (ruler !== null) ruler.font = FONT;
  const width = ruler?.measureText(word).width ?? 0;
  widths.set(word, width);
  return width;
}

function linesOf(note: RawNote): readonly string[] {
  if (note.lines !== null) return note.lines;
  const room = NOTE.width - NOTE.padding.left - NOTE.padding.right;
  const lines: string[] = [];
  let line = '';
  let reach = 0;
  for (const word of note.text.split(' ')) {
    const width = widthOf(word);
    if (line !== '' && reach + widthOf(' ') + width > room) {
      lines.push(line);
      line = '';
    }
    reach = line === '' ? width : reach + widthOf(' ') + width;
    line = line === '' ? word : `${line} ${word}`;
  }
  note.lines = [...lines, line].slice(0, TEXT.rows);
  return note.lines;
}

type Detail = 'text' | 'bars' | 'none';

/** A note in board units. */
function paintNote(context: Context, note: RawNote, detail: Detail): void {
  const { x, y } = note;
  context.fillStyle = COLOURS[note.lane] ?? '#ffffff';
  context.fillRect(x, y, NOTE.width, NOTE.height);
  if (detail === 'none') return;
  context.fillStyle = LIGHT.noteInk;
  const left = x + NOTE.padding.left;
  let top = y + NOTE.padding.top;
  for (const line of linesOf(note)) {
    if (detail === 'text') context.fillText(line, left, top + TEXT.size);
    else context.fillRect(left, top + 4, line.length * 5, 5);
    top += TEXT.lineHeight;
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
    context.font = FONT;
    paintNote(context, note, 'text');
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
        paintNote(context, note, 'text');
      }
    }
  };

  return {
    forget: bitmaps.forget,
    paintAlone: (context, note, scale) => {
      context.setTransform(scale, 0, 0, scale, -note.x * scale, -note.y * scale);
      context.font = FONT;
      paintNote(context, note, TEXT.size * scale < LEGIBLE ? 'none' : 'text');
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
      const pixels = TEXT.size * scale;
      if (pixels >= LEGIBLE && !isZooming) return paintCopies(context, seen, scale, corner);
      context.setTransform(scale, 0, 0, scale, corner.x, corner.y);
      context.font = FONT;
      const detail = pixels < LEGIBLE ? 'none' : pixels < 2 * LEGIBLE ? 'bars' : 'text';
      for (const note of seen) paintNote(context, note, detail);
    },
  };
}
