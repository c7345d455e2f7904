import type { Point } from '../../shared/geometry.ts';
import { fittedText, type NoteBox } from '../../shared/layout/layout.ts';
import { NOTE, NOTE_TEXT } from '../../shared/layout/metrics.ts';
import { notePaper } from '../../shared/layout/scene.ts';
import { mix, type Theme } from '../../shared/theme.ts';
import type { Context } from './paint-shape.ts';

/** Under this many device pixels text is bars: nobody can read it, and bars are cheap. */
const LEGIBLE = 4;
/** The same while the zoom changes: nobody reads on the way, and every frame has other sizes. */
const LEGIBLE_ZOOMING = 7;
/** Under this many even bars are only noise. */
const VISIBLE = 2;
/** The same while the zoom changes: with them most of what a frame paints would be bars. */
const VISIBLE_ZOOMING = 4;

/** The board is so far away that no note shows more than its colour. */
export function areSpecks(scale: number): boolean {
  return NOTE_TEXT.largest * scale < VISIBLE;
}

/** The text of a note can't be read at so many device pixels for a board unit. */
export function isFar(box: NoteBox, scale: number, isZooming: boolean): boolean {
  const least = isZooming ? LEGIBLE_ZOOMING : LEGIBLE;
  return NOTE_TEXT.largest * scale < least || fittedText(box).size * scale < least;
}

let bars = { ink: '', fill: '', colour: '' };

/** The colour of bars. Notes side by side mostly have the same, and mixing it takes longer than painting them. */
function barColour(ink: string, fill: string): string {
  if (bars.ink !== ink || bars.fill !== fill) bars = { ink, fill, colour: mix(ink, fill, 0.32) };
  return bars.colour;
}

export type FarLook = { readonly theme: Theme; readonly scale: number; readonly isZooming: boolean };

/** Paints notes far away, with their corner at `at`: bars in place of lines of text, or plain colour. */
export function createFarPainter(context: Context, { theme, scale, isZooming }: FarLook) {
  const visible = isZooming ? VISIBLE_ZOOMING : VISIBLE;
  let colour = '';
  // Thousands of notes side by side mostly have the same, and to say so takes longer than filling them.
  const fillWith = (now: string): void => {
    if (colour !== now) context.fillStyle = now;
    colour = now;
  };
  return (box: NoteBox, at: Point): void => {
    const { rect } = box;
    const { ground: fill, ink } = notePaper(theme, box);
    fillWith(fill);
    context.fillRect(at.x, at.y, rect.width, rect.height);
    if (NOTE_TEXT.largest * scale < visible) return;
    const text = fittedText(box);
    if (text.size * scale < visible) return;
    fillWith(barColour(ink, fill));
    const top = at.y + NOTE.padding.top + text.lineHeight * 0.3;
    for (const [line, { width }] of text.lines.entries()) {
      context.fillRect(at.x + NOTE.padding.left, top + line * text.lineHeight, width, text.lineHeight * 0.4);
    }
  };
}
