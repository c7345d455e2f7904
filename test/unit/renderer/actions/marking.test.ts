import { expect, test } from 'vitest';
import { canRun, isOn, runAction } from '../../../../renderer/actions/registry.ts';
import type { ActionId } from '../../../../shared/action-catalogue.ts';
import { noteOf } from '../../../../shared/map/queries.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';

function selecting(...notes: readonly string[]): ReturnType<typeof editorOf> {
  const store = editorOf();
  store.setState({ selection: new Set(notes) });
  return store;
}

test.each<[ActionId, object, object]>([
  ['note.important', { important: true }, { important: false }],
  ['note.good', { mark: 'good' }, { mark: null }],
  ['note.improve', { mark: 'improve' }, { mark: null }],
])('%s marks all selected notes, and takes the mark off them again', async (action, marked, unmarked) => {
  const store = selecting('a1', 'c1');
  await runAction(action, store);
  expect(isOn(action, store.getState())).toBe(true);
  for (const note of ['a1', 'c1']) expect(noteOf(mapIn(store), note)).toMatchObject(marked);
  await runAction(action, store);
  for (const note of ['a1', 'c1']) expect(noteOf(mapIn(store), note)).toMatchObject(unmarked);
  expect(stepsIn(store)).toEqual(['step.markNotes', 'step.markNotes']);
});

test('notes that are marked in other ways are marked alike', async () => {
  const store = selecting('a1');
  await runAction('note.good', store);
  store.setState({ selection: new Set(['a1', 'c1']) });
  await runAction('note.improve', store);
  expect(['a1', 'c1'].map((note) => noteOf(mapIn(store), note)?.mark)).toEqual(['improve', 'improve']);
});

test('tasks are made of notes, ticked, and ticked off again', async () => {
  const store = selecting('a1', 'c1');
  expect(canRun('note.taskDone', store.getState())).toBe(false);
  await runAction('note.task', store);
  await runAction('note.taskDone', store);
  expect(['a1', 'c1', 'a2'].map((note) => noteOf(mapIn(store), note)?.task)).toEqual([
    { owner: '', due: '', done: true },
    { owner: '', due: '', done: true },
    null,
  ]);
  await runAction('note.taskDone', store);
  expect(noteOf(mapIn(store), 'c1')?.task?.done).toBe(false);
  expect(stepsIn(store)).toEqual(['step.setTasks', 'step.tickTask', 'step.tickTask']);
});

test('without a selection there is nothing to mark', () => {
  const store = editorOf();
  const actions = ['note.important', 'note.good', 'note.improve', 'note.task', 'note.taskDone'] as const;
  expect(actions.filter((action) => canRun(action, store.getState()))).toEqual([]);
});
