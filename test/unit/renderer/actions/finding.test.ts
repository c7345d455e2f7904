import { describe, expect, test } from 'vitest';
import { deleteNotes } from '../../../../shared/commands/note-commands.ts';
import { NO_FILTERS } from '../../../../shared/map/find.ts';
import { changeQuery, endFinding, startFinding, stepFound } from '../../../../renderer/actions/finding.ts';
import { edit, type EditorStore } from '../../../../renderer/state/editor-store.ts';
import { dimmedNotes, foundIn, placeInFound } from '../../../../renderer/state/finding.ts';
import { editorOf } from '../../../support/editor.ts';

function searching(text: string): EditorStore {
  const store = editorOf();
  startFinding(store);
  changeQuery(store, { text });
  return store;
}

/** "2 of 5", as the bar shows it. */
function place(store: EditorStore): string {
  return `${placeInFound(store.getState()) + 1} of ${foundIn(store.getState()).length}`;
}

function cursorOf(store: EditorStore): unknown {
  return store.getState().cursor;
}

test('the first thing found is the cursor and the selection, and is told', () => {
  const store = searching('text of a');
  expect(store.getState()).toMatchObject({
    cursor: { kind: 'note', note: 'a1' },
    selection: new Set(['a1']),
    announcement: '1 of 3: text of a1',
  });
});

test('next and previous go round', () => {
  const store = searching('text of a');
  stepFound(store, 1);
  expect([place(store), cursorOf(store)]).toEqual(['2 of 3', { kind: 'note', note: 'a2' }]);
  stepFound(store, 1);
  stepFound(store, 1);
  expect(place(store)).toBe('1 of 3');
  stepFound(store, -1);
  expect([place(store), cursorOf(store)]).toEqual(['3 of 3', { kind: 'note', note: 'a3' }]);
});

test('typing on stays with what still answers', () => {
  const store = searching('text of a');
  stepFound(store, 1);
  changeQuery(store, { text: 'text of a2' });
  expect(place(store)).toBe('1 of 1');
  changeQuery(store, { text: 'text of' });
  expect([place(store), cursorOf(store)]).toEqual(['2 of 5', { kind: 'note', note: 'a2' }]);
});

test('a search begins at the note with the cursor', () => {
  const store = editorOf();
  store.setState({ cursor: { kind: 'note', note: 'b1' } });
  startFinding(store);
  changeQuery(store, { text: 'text' });
  expect(place(store)).toBe('4 of 5');
});

test('a persona is found in the inspector, where the map lies open', () => {
  const store = searching('ana');
  store.setState({ inspector: false });
  stepFound(store, 1);
  expect(store.getState()).toMatchObject({ cursor: null, selection: new Set(), inspector: true });
  expect(store.getState().finding?.current).toEqual({ kind: 'persona', id: 'p1' });
});

test('nothing found is told, and moves nothing', () => {
  const store = searching('text of a2');
  changeQuery(store, { text: 'text of a2!' });
  expect(store.getState()).toMatchObject({ cursor: { kind: 'note', note: 'a2' }, announcement: 'Nothing found' });
  stepFound(store, 1);
  expect(place(store)).toBe('0 of 0');
});

describe('the rest steps back', () => {
  test('while something is asked, and no longer', () => {
    const store = searching('text of a2');
    const dimmed = () => ['a1', 'a2'].map((note) => dimmedNotes(store.getState())?.(note));
    expect(dimmed()).toEqual([true, false]);
    changeQuery(store, { text: '' });
    expect(dimmed()).toEqual([undefined, undefined]);
    changeQuery(store, { filters: { ...NO_FILTERS, colour: 'blue' } });
    expect(dimmed()).toEqual([true, false]);
    endFinding(store);
    expect(dimmed()).toEqual([undefined, undefined]);
  });
});

test('what is found follows the map', () => {
  const store = searching('text of a');
  stepFound(store, 1);
  edit(store, 'step.deleteNotes', deleteNotes(['a2']));
  expect(place(store)).toBe('0 of 2');
  stepFound(store, -1);
  expect(cursorOf(store)).toEqual({ kind: 'note', note: 'a3' });
});

test('the list is the same one while neither map nor query change', () => {
  const store = searching('text');
  const before = foundIn(store.getState());
  stepFound(store, 1);
  store.setState({ camera: { x: 1, y: 1, zoom: 1 } });
  expect(foundIn(store.getState())).toBe(before);
});

test('next without a search opens one', () => {
  const store = editorOf();
  stepFound(store, 1);
  expect(store.getState().finding).toMatchObject({ query: { text: '' }, calls: 1 });
});
