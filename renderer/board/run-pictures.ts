import type { Point } from '../../shared/geometry.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';
import type { NoteRun } from './note-runs.ts';
import { createPictureStore } from './picture-store.ts';
import { servesAt } from './picture-scale.ts';

/**
 * The pictures of a run of notes as one: to copy a picture costs more than its pixels do, so that one of four notes takes
 * a third of the time of four.
 */
type RunPicture = {
  readonly bitmap: ImageBitmap;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly boxes: readonly NoteBox[];
};

const BUDGET = 8_000_000;

/** By the first note of each. */
const pictures = createPictureStore<NoteBox, RunPicture>(BUDGET);

export const forgetRuns = pictures.forgetAll;

type Wanted = { readonly scale: number; readonly isZooming: boolean };

/** The picture of a run at (or, while zooming, near) a scale; null: there is none. */
export function runPictureOf({ boxes }: NoteRun, wanted: Wanted): RunPicture | null {
  const [first] = boxes;
  const picture = first === undefined ? undefined : pictures.get(first);
  if (picture === undefined || !servesAt(picture, wanted)) return null;
  return boxes.length === picture.boxes.length && boxes.every((box, at) => box === picture.boxes[at]) ? picture : null;
}

/** Joins the pictures of a run's notes, each with its corner in device pixels of the canvas. */
export function joinRun(
  { boxes }: NoteRun,
  parts: readonly (Point & { readonly bitmap: ImageBitmap })[],
  scale: number,
): void {
  const [first, last] = [parts[0], parts.at(-1)];
  const [key] = boxes;
  if (first === undefined || last === undefined || key === undefined) return;
  const canvas = new OffscreenCanvas(last.x - first.x + last.bitmap.width, first.bitmap.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  for (const { bitmap, x } of parts) context.drawImage(bitmap, x - first.x, 0);
  pictures.put(key, { bitmap: canvas.transferToImageBitmap(), scale, boxes });
}
