import type { Point } from '../../shared/geometry.ts';
import { type DropPlace, dropPlaceAt } from '../../shared/layout/hit-test.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Cell, noteOf, notesIn } from '../../shared/map/queries.ts';
import type { Board, Dragging, Gesture, Pointer } from './board.ts';
import { dropCommand } from './drop.ts';

/** The copies are what the hand turns to, if they came to be. */
function takeCopies(board: Board, { notes, held }: Dragging, copies: readonly NoteId[]): void {
  const copy = copies[notes.indexOf(held)];
  if (copy === undefined || noteOf(board.view().map, copy) === undefined) return;
  board.select(copies);
  board.setCursor({ kind: 'note', note: copy });
}

/** `heading`: of the group that is held by it; `note`: the first of it then. */
export type Hold = { readonly note: NoteId; readonly heading?: string };

/**
 * Notes are in the hand; the others make room where they would lie. They keep the order they have on the map. The
 * middle of the held note says where they go. With Alt they stay where they are, and copies go. A group stays
 * one wherever no other takes it in.
 */
export function movingNotes(board: Board, start: Pointer, hold: Hold, after: Gesture): Gesture {
  const { note: held, heading = '' } = hold;
  const { selection, map, layout } = board.view();
  const moving = new Set(selection);
  const notes = map.notes.filter(({ id }) => moving.has(id)).map(({ id }) => id);
  const corner = layout.noteBoxes.get(held)?.rect ?? start.board;
  const grip: Point = { x: start.board.x - corner.x, y: start.board.y - corner.y };
  let copies: readonly NoteId[] | null = null;

  const placeUnder = (pointer: Pointer): DropPlace | null => {
    const middle = {
      x: pointer.board.x - grip.x + NOTE.width / 2,
      y: pointer.board.y - grip.y + NOTE.height / 2,
    };
    const stays = (id: NoteId) => pointer.alt || !moving.has(id);
    const staying = (cell: Cell) => notesIn(map, cell).filter(({ id }) => stays(id)).length;
    const place = dropPlaceAt(board.view().layout, middle, staying);
    return place === null || heading === '' ? place : { ...place, into: place.into || heading };
  };
  const draggingAt = (pointer: Pointer): Dragging => {
    if (pointer.alt) copies ??= notes.map(() => board.newNoteId());
    return {
      notes,
      held,
      grip,
      pointer: pointer.board,
      copies: pointer.alt ? copies : null,
      place: placeUnder(pointer),
    };
  };

  const gesture: Gesture = {
    name: 'moving-notes',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      board.holdNotes(draggingAt(pointer));
      return gesture;
    },
    release: (pointer) => {
      const dragging = draggingAt(pointer);
      const drop = dropCommand(dragging);
      // Still in the hand while the map changes: what is let go only now glides from there to its place.
      const step = dragging.copies === null ? 'step.moveNotes' : 'step.copyNotes';
      const isChange = drop !== null && board.commit(step, drop);
      if (isChange && dragging.copies !== null) takeCopies(board, dragging, dragging.copies);
      board.holdNotes(null);
      if (isChange) board.tellNotes(dragging);
      return after;
    },
    cancel: () => {
      board.holdNotes(null);
      return after;
    },
  };
  return gesture;
}
