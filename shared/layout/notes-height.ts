import type { NoteBox } from './layout.ts';
import { CELL } from './metrics.ts';

const feet = new WeakMap<readonly NoteBox[], number>();

/** How far down the lowest note of a cell reaches. */
function footOf(boxes: readonly NoteBox[]): number {
  const known = feet.get(boxes);
  if (known !== undefined) return known;
  const foot = boxes.reduce((most, { rect }) => Math.max(most, rect.y + rect.height), 0);
  feet.set(boxes, foot);
  return foot;
}

/** How high a cell is from the place where its notes begin. */
export function notesHeight(boxes: readonly NoteBox[], top: number, least: number): number {
  return boxes.length === 0 ? least : Math.max(least, footOf(boxes) - top + CELL.padding);
}
