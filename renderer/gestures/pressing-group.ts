import { groupIn } from '../../shared/commands/group-commands.ts';
import type { Hit } from '../../shared/layout/hit-test.ts';
import type { JourneyMap, NoteId } from '../../shared/map/journey-map.ts';
import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import { movingNotes } from './moving-notes.ts';

type OnGroup = Extract<Hit, { kind: 'group' }>;

export function notesOfGroup(map: JourneyMap, { cell, heading }: OnGroup): readonly NoteId[] {
  return groupIn(map, cell, heading).map(({ id }) => id);
}

/** The button went down on the heading of a group: a click selects its notes, a drag takes them along as a group. */
export function pressingGroup(board: Board, start: Pointer, group: OnGroup, after: Gesture): Gesture {
  const { map, selection } = board.view();
  const notes = notesOfGroup(map, group);
  const others = start.shift ? [...selection] : [];
  board.select([...others, ...notes]);
  board.setCursor({ kind: 'note', note: group.note });
  const gesture: Gesture = {
    name: 'pressing-group',
    press: () => gesture,
    doublePress: () => gesture,
    move: (pointer) => {
      if (!hasMoved(start, pointer)) return gesture;
      // Only the group goes: what is selected besides would come under its heading.
      board.select(notes);
      return movingNotes(board, start, group, after).move(pointer);
    },
    release: () => after,
    cancel: () => after,
  };
  return gesture;
}
