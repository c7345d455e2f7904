import { expect, test } from 'vitest';
import { damageBetween, joined } from '../../../../renderer/board/damage.ts';
import type { Dragging } from '../../../../renderer/gestures/board.ts';
import { boardOf } from '../../../../renderer/state/board-of-editor.ts';
import { type EditorStore, edit, undoStep } from '../../../../renderer/state/editor-store.ts';
import { presentLayout, shownLayout } from '../../../../renderer/state/selectors.ts';
import { changeWriting, endWriting, writeNote } from '../../../../renderer/state/writing.ts';
import { deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { boundsOf } from '../../../../shared/geometry.ts';
import { cellBox } from '../../../../shared/layout/layout.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { editorOf } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const LINKLESS = { ...SMALL_MAP, links: [] };

/** What `doing` damages. */
function damageOf(store: EditorStore, doing: () => void) {
  const before = store.getState();
  doing();
  return damageBetween(before, store.getState());
}

const NOTES = ['a1'];

function draggingTo(index: number): Dragging {
  const place = { cell: { stage: 's1', lane: 'l1' }, index };
  return { notes: NOTES, held: 'a1', grip: { x: 0, y: 0 }, pointer: { x: index, y: 0 }, copies: null, place };
}

test('two parts make one that holds both, and all is all', () => {
  const [a, b] = [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 30, y: 5, width: 10, height: 10 },
  ];
  expect(joined(a, null)).toBe(a);
  expect(joined(null, b)).toBe(b);
  expect(joined(a, b)).toEqual({ x: 0, y: 0, width: 40, height: 15 });
  expect(joined('all', b)).toBe('all');
});

test('another view, another selection and another map damage all', () => {
  const store = editorOf(LINKLESS);
  expect(damageOf(store, () => store.setState({ camera: { x: 1, y: 0, zoom: 1 } }))).toBe('all');
  expect(damageOf(store, () => store.setState({ selection: new Set(['a1']) }))).toBe('all');
  expect(
    damageOf(store, () => boardOf(store, fakeClock()).commit('step.editNote', (map) => ({ ...map, title: 'Other' }))),
  ).toBe('all');
  expect(damageOf(store, () => undoStep(store))).toBe('all');
});

test('what only the window around the board shows damages nothing', () => {
  const store = editorOf(LINKLESS);
  expect(damageOf(store, () => store.setState({ announcement: 'Saved', inspector: false }))).toBeNull();
});

test('a note in the hand damages where notes make room, a pointer that only moves nothing', () => {
  const store = editorOf(LINKLESS);
  const clock = fakeClock();
  const { holdNotes } = boardOf(store, clock);
  expect(damageOf(store, () => holdNotes(draggingTo(0)))).toBe('all');
  expect(damageOf(store, () => holdNotes({ ...draggingTo(0), pointer: { x: 9, y: 9 } }))).toBeNull();
  const boxes = ['a1', 'a2'].flatMap((id) => shownLayout(store.getState()).noteBoxes.get(id)?.rect ?? []);
  expect(damageOf(store, () => holdNotes(draggingTo(1)))).toBeNull();
  expect(damageOf(store, () => clock.pass(50))).toEqual(boundsOf(boxes));
  expect(damageOf(store, () => holdNotes(null))).toBe('all');
});

test('where notes have links, all of them may lead elsewhere', () => {
  const store = editorOf();
  const clock = fakeClock();
  const { holdNotes } = boardOf(store, clock);
  holdNotes(draggingTo(0));
  holdNotes(draggingTo(1));
  expect(damageOf(store, () => clock.pass(50))).toBe('all');
});

test('writing damages the board where it begins and ends, not in between', () => {
  const store = editorOf(LINKLESS);
  expect(damageOf(store, () => writeNote(store, 'b1'))).toBe('all');
  expect(damageOf(store, () => changeWriting(store, 'Something else'))).toBeNull();
  expect(damageOf(store, () => endWriting(store))).toBe('all');
  expect(presentLayout(store.getState()).noteBoxes.get('b1')?.note.text).toBe('Something else');
});

test('a note that comes or goes in a crowded cell damages it from its row to the foot, one that changes itself alone', () => {
  const notes = Array.from({ length: 40 }, (_, at) => ({
    ...NOTE_DEFAULTS,
    id: `n${at}`,
    text: `${at}`,
    stage: 's1',
    lane: 'l1',
  }));
  const store = editorOf({ ...LINKLESS, notes });
  const boxOf = (id: string) => shownLayout(store.getState()).noteBoxes.get(id)!.rect;
  const cell = cellBox(shownLayout(store.getState()), { stage: 's1', lane: 'l1' })!.rect;
  const row = boxOf('n11').y;
  // Rows of two: one fewer is not lower for it.
  const deleted = damageOf(store, () => edit(store, 'step.deleteNotes', deleteNotes(['n11'])));
  expect(deleted).toEqual({ ...cell, y: row, height: cell.y + cell.height - row });
  expect(damageOf(store, () => undoStep(store))).toEqual(deleted);
  const changed = damageOf(store, () => edit(store, 'step.editNote', editNoteText('n11', 'other words')));
  expect(changed).toEqual(boxOf('n11'));
});
