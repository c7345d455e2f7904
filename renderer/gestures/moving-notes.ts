import { moveNotes } from '../../shared/commands/move-notes.ts';
import type { Point } from '../../shared/geometry.ts';
import { type DropPlace, dropPlaceAt } from '../../shared/layout/hit-test.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Cell, notesIn } from '../../shared/map/queries.ts';
import type { Board, Gesture, Pointer } from './board.ts';

/**
 * Notes are in the hand; the others make room where they would lie. They keep the order they have on the map. The
 * middle of the held note says where they go.
 */
export function movingNotes(board: Board, start: Pointer, held: NoteId, after: Gesture): Gesture {
  const { selection, map, layout } = board.view();
  const moving = new Set(selection);
  const notes = map.notes.filter(({ id }) => moving.has(id)).map(({ id }) => id);
  const corner = layout.noteBoxes.get(held)?.rect ?? start.board;
  const grip: Point = { x: start.board.x - corner.x, y: start.board.y - corner.y };

  const placeUnder = (pointer: Pointer): DropPlace | null => {
    const middle = {
      x: pointer.board.x - grip.x + NOTE.width / 2,
      y: pointer.board.y - grip.y + NOTE.height / 2,
    };
    const staying = (cell: Cell) => notesIn(map, cell).filter(({ id }) => !moving.has(id)).length;
    return dropPlaceAt(board.view().layout, middle, staying);
  };

  const gesture: Gesture = {
    name: 'moving-notes',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      board.holdNotes({ notes, held, grip, pointer: pointer.board, place: placeUnder(pointer) });
      return gesture;
    },
    release: (pointer) => {
      const place = placeUnder(pointer);
      board.holdNotes(null);
      if (place !== null) board.commit('step.moveNotes', moveNotes(notes, place.cell, place.index));
      return after;
    },
    cancel: () => {
      board.holdNotes(null);
      return after;
    },
  };
  return gesture;
}
