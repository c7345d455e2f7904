import { boundsOf, outset, type Rect, sameRect, type Size } from '../../shared/geometry.ts';
import type { CellBox, Layout, NoteBox } from '../../shared/layout/layout.ts';
import { faceDownIn } from '../../shared/layout/face-down.ts';
import { framesOf } from '../../shared/layout/note-frames.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from '../state/editor-state.ts';
import { isSameWriting } from '../state/same-writing.ts';
import { shownLayout, wordsOf } from '../state/selectors.ts';
import { SHADOW } from './note-shadow.ts';
import { liftedHeading } from './paint-held-heading.ts';

/** What of the board has to be painted anew: all that is in sight, or a part of it in board units; null: nothing. */
export type Damage = Rect | 'all' | null;

const SHOWN = [
  'showHidden',
  'heat',
  'camera',
  'window',
  'fitter',
  'theme',
  'finding',
  'focus',
  'glance',
  'presenting',
  'selection',
  'cursor',
  'focusedValue',
  'voting',
  'running',
] as const;

/** How far a frame around a note reaches, in screen pixels. */
export const FRAME_REACH = 8;

export function joined(a: Damage, b: Damage): Damage {
  if (a === null || b === null) return a ?? b;
  return a === 'all' || b === 'all' ? 'all' : boundsOf([a, b]);
}

/** Notes in the hand are not on the ground; while copies are, the notes themselves are there. */
function lifted({ dragging, heldHeading }: EditorState): unknown {
  return dragging === null ? liftedHeading(heldHeading) : landing(dragging);
}

/** Strokes under the rubber fade. */
function rubbed({ ink }: EditorState): unknown {
  return ink?.kind === 'rubber' && ink.strokes.size > 0 ? ink.strokes : null;
}

/** What changed on the board (under all that moves with the pointer) from one moment to the next. */
export function damageBetween(before: EditorState, now: EditorState): Damage {
  // What is written stands in a field over the board: only where it begins and ends the board changes.
  if (SHOWN.some((key) => before[key] !== now[key]) || !isSameWriting(before.writing, now.writing)) return 'all';
  if (wordsOf(before) !== wordsOf(now)) return 'all';
  if (lifted(before) !== lifted(now) || rubbed(before) !== rubbed(now)) return 'all';
  if ((before.heldHeading === null) !== (now.heldHeading === null)) return 'all';
  const [earlier, later] = [shownLayout(before), shownLayout(now)];
  if (earlier === later) return null;
  const written = now.writing?.kind === 'note' ? now.writing.note : null;
  return onlyNotesDiffer(earlier.map, later.map) ? changedNotes(earlier, later, written) : 'all';
}

/** Links lie between all notes, so where there are any a note is not alone. */
function onlyNotesDiffer(before: JourneyMap, now: JourneyMap): boolean {
  const keys = Object.keys(now) as (keyof JourneyMap)[];
  return now.links.length === 0 && keys.every((key) => key === 'notes' || before[key] === now[key]);
}

function changedNotes(before: Layout, now: Layout, written: string | null): Damage {
  const was = before.cells.flat();
  const changed: (readonly [CellBox, CellBox])[] = [];
  for (const [at, cell] of now.cells.flat().entries()) {
    const earlier = was[at];
    if (cell === earlier) continue;
    if (earlier === undefined || !sameRect(earlier.rect, cell.rect)) return 'all';
    changed.push([earlier, cell]);
  }
  return boundsOf(changedRects(changed, written));
}

function* changedRects(cells: readonly (readonly [CellBox, CellBox])[], written: string | null): Generator<Rect> {
  for (const [before, now] of cells) {
    const isFramed = framesOf(before.notes).length + framesOf(now.notes).length > 0;
    const isCounted = faceDownIn(before) !== faceDownIn(now) || faceDownIn(now) > 0;
    if (before.ghost !== now.ghost || isFramed || isCounted) yield now.rect;
    const first = firstChanged(before.notes, now.notes);
    const count = Math.max(before.notes.length, now.notes.length);
    if (count - first > FEW && before.notes[count - 1] !== now.notes[count - 1]) {
      yield restOf(now.rect, before.notes[first], now.notes[first]);
      continue;
    }
    for (let at = first; at < count; at += 1) {
      const [earlier, later] = [before.notes[at], now.notes[at]];
      if (earlier === later) continue;
      if (earlier !== undefined && earlier.note.id !== written) yield earlier.rect;
      if (later !== undefined && later.note.id !== written) yield later.rect;
    }
  }
}

/** Up to so many notes are looked at one by one. */
const FEW = 16;

function firstChanged(before: readonly NoteBox[], now: readonly NoteBox[]): number {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first += 1;
  return first;
}

/** Where a note came or went all behind it move on: the cell from the first of them down. */
function restOf(cell: Rect, before: NoteBox | undefined, now: NoteBox | undefined): Rect {
  const foot = cell.y + cell.height;
  const top = Math.min(before?.rect.y ?? foot, now?.rect.y ?? foot);
  return { ...cell, y: top, height: foot - top };
}

type Sight = { readonly camera: Camera; readonly ratio: number };

/** What is damaged of a canvas, in whole device pixels; null: nothing that is in sight. */
export function damagedPart(damage: Damage, { width, height }: Size, { camera, ratio }: Sight): Rect | null {
  if (damage === 'all') return { x: 0, y: 0, width, height };
  if (damage === null) return null;
  const scale = camera.zoom * ratio;
  const reach = outset(damage, SHADOW.bottom + FRAME_REACH / camera.zoom);
  // One more for the corner of the board, which is rounded to whole pixels.
  const left = Math.max(0, Math.floor((reach.x - camera.x) * scale) - 1);
  const top = Math.max(0, Math.floor((reach.y - camera.y) * scale) - 1);
  const right = Math.min(width, Math.ceil((reach.x + reach.width - camera.x) * scale) + 1);
  const foot = Math.min(height, Math.ceil((reach.y + reach.height - camera.y) * scale) + 1);
  return left >= right || top >= foot ? null : { x: left, y: top, width: right - left, height: foot - top };
}

/** What has to be painted for such a part, in board units: notes beyond it cast their shadows into it. */
export function sightOf({ x, y, width, height }: Rect, { camera, ratio }: Sight): Rect {
  const scale = camera.zoom * ratio;
  const seen = { x: camera.x + x / scale, y: camera.y + y / scale, width: width / scale, height: height / scale };
  return outset(seen, SHADOW.bottom + 1 / scale);
}

/** Paints over a part with the colour under everything, and lets nothing else be painted on. */
export function enterPart(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, paper: string): void {
  context.resetTransform();
  // A canvas that is filled whole, under no clip, need not keep what was on it.
  if (width < context.canvas.width || height < context.canvas.height) {
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  }
  context.fillStyle = paper;
  context.fillRect(x, y, width, height);
}
