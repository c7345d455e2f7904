import { expect, test } from 'vitest';
import { askAgain, askNext, askPrevious } from '../../../../renderer/actions/asking.ts';
import { runAction } from '../../../../renderer/actions/registry.ts';
import { edit } from '../../../../renderer/state/editor-store.ts';
import { addNote } from '../../../../shared/commands/note-commands.ts';
import { editorOf } from '../../../support/editor.ts';

function place(store: ReturnType<typeof editorOf>): string | null {
  const { cursor } = store.getState();
  return cursor?.kind === 'cell' ? `${cursor.cell.stage}/${cursor.cell.lane}` : null;
}

function say(store: ReturnType<typeof editorOf>, stage: string, lane: string): void {
  edit(store, 'step.addNote', addNote({ id: store.newId(), stage, lane, text: 'said' }, 'end'));
}

test('the room is led from open cell to open cell, and told what is asked there', () => {
  const store = editorOf();
  askNext(store);
  expect(place(store)).toBe('s2/l2');
  expect(store.getState().announcement).toBe('Decision, Pain points: What is buying like for them?');
  askNext(store);
  expect(place(store)).toBe('s3/l1');
  askPrevious(store);
  expect(place(store)).toBe('s2/l2');
});

test('at the end it says what is left, and can be led there again', () => {
  const store = editorOf();
  for (let step = 0; step < 4; step += 1) askNext(store);
  expect(store.getState().asking).toEqual({ walk: null });
  expect(store.getState().announcement).toBe('That was the last one. 3 cells are still open.');
  say(store, 's2', 'l2');
  askAgain(store);
  expect(place(store)).toBe('s3/l1');
});

test('where nothing is open it says so', () => {
  const store = editorOf();
  for (const [stage, lane] of [
    ['s2', 'l2'],
    ['s3', 'l1'],
    ['s3', 'l2'],
  ] as const) {
    say(store, stage, lane);
  }
  askNext(store);
  expect(store.getState()).toMatchObject({
    asking: { walk: null },
    announcement: 'Nothing is open: every question on this map has an answer.',
  });
});

test('Esc on the board ends it once nothing is selected', async () => {
  const store = editorOf();
  askNext(store);
  await runAction('edit.deselect', store);
  expect(store.getState().asking).toBeNull();
});
