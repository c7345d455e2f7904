import { expect, test } from 'vitest';
import { deletePersona } from '../../../../shared/commands/persona-commands.ts';
import { dimmedNotes } from '../../../../renderer/state/finding.ts';
import { edit, undoStep } from '../../../../renderer/state/editor-store.ts';
import { endFocus, focusNextPersona, givenByFocus, glanceAt, toggleFocus } from '../../../../renderer/state/focus.ts';
import { changeWriting, endWriting, writeNewNote } from '../../../../renderer/state/writing.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

type Store = ReturnType<typeof editorOf>;

function standing(store: Store): readonly string[] {
  const isDimmed = dimmedNotes(store.getState()) ?? (() => false);
  return store
    .getState()
    .history.present.notes.filter(({ id }) => !isDimmed(id))
    .map(({ id }) => id);
}

test('all but the notes of a persona step back until she is left', () => {
  const store = editorOf(SMALL_MAP);
  toggleFocus(store, 'persona', 'p2');
  expect(standing(store)).toEqual(['a1', 'b1']);
  expect(store.getState().announcement).toBe('Budi: 2 notes, the others step back');
  toggleFocus(store, 'persona', 'p2');
  expect(standing(store)).toHaveLength(5);
});

test('a glance goes before what was chosen, and gives nothing to new notes', () => {
  const store = editorOf(SMALL_MAP);
  toggleFocus(store, 'persona', 'p1');
  glanceAt(store, 'channel', 'ch2');
  expect(standing(store)).toEqual(['c1']);
  expect(givenByFocus(store.getState())).toEqual({ with: { personas: ['p1'] } });
  glanceAt(store, 'channel', null);
  expect(standing(store)).toEqual(['a1']);
});

test.each([
  ['persona', 'p1', { personas: ['p1'], channel: null }],
  ['channel', 'ch2', { personas: [], channel: 'ch2' }],
] as const)('a note that is added while a %s is in focus is given to it', (kind, id, given) => {
  const store = editorOf(SMALL_MAP);
  toggleFocus(store, kind, id);
  writeNewNote(store, { stage: 's2', lane: 'l2' });
  changeWriting(store, 'new');
  endWriting(store);
  expect(store.getState().history.present.notes.at(-1)).toMatchObject({ text: 'new', ...given });
});

test('the focus goes from persona to persona, and from the last to none', () => {
  const store = editorOf(SMALL_MAP);
  const ids = [0, 1, 2].map(() => {
    focusNextPersona(store);
    return store.getState().focus?.id;
  });
  expect(ids).toEqual(['p1', 'p2', undefined]);
});

test('a persona that is gone dims nothing and is given nothing; undone, she is in focus again', () => {
  const store = editorOf(SMALL_MAP);
  toggleFocus(store, 'persona', 'p1');
  edit(store, 'step.deletePersona', deletePersona('p1'));
  expect(standing(store)).toHaveLength(5);
  expect(givenByFocus(store.getState())).toEqual({});
  undoStep(store);
  expect(standing(store)).toEqual(['a1']);
  endFocus(store);
  expect(store.getState().focus).toBeNull();
});
