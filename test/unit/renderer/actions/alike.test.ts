import { expect, test } from 'vitest';
import { editActions } from '../../../../renderer/actions/edit-actions.ts';
import { selectActions } from '../../../../renderer/actions/select-actions.ts';
import type { EditorStore } from '../../../../renderer/state/editor-store.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function selected(store: EditorStore): readonly string[] {
  return [...store.getState().selection].sort();
}

function alike(action: 'select.sameColour' | 'select.sameLane' | 'select.samePersona', note: string, map = SMALL_MAP) {
  const store = editorOf(map);
  store.setState({ selection: new Set([note]) });
  if (selectActions[action].isEnabled?.(store.getState()) === false) return 'disabled';
  void selectActions[action].run(store, null);
  return selected(store);
}

test.each([
  ['select.sameLane', 'a1', ['a1', 'a2', 'a3', 'b1']],
  ['select.sameLane', 'c1', ['c1']],
  // a2 is blue, the others of its lane have the lane's colour.
  ['select.sameColour', 'a1', ['a1', 'a3', 'b1']],
  ['select.sameColour', 'a2', ['a2']],
  ['select.samePersona', 'b1', ['a1', 'b1']],
  ['select.samePersona', 'a3', 'disabled'],
] as const)('%s from %s', (action, note, notes) => {
  expect(alike(action, note)).toEqual(notes);
});

const HIDDEN = { ...SMALL_MAP, stages: SMALL_MAP.stages.map((stage) => ({ ...stage, hidden: stage.id === 's2' })) };

test('notes that are not shown are never selected', () => {
  expect(alike('select.sameLane', 'a1', HIDDEN)).toEqual(['a1', 'a2', 'a3']);
  const store = editorOf(HIDDEN);
  const circles = [1, 2, 3].map(() => {
    void editActions['edit.selectAll'].run(store, null);
    return selected(store);
  });
  expect(circles).toEqual([
    ['a1', 'a2', 'a3'],
    ['a1', 'a2', 'a3', 'c1'],
    ['a1', 'a2', 'a3', 'c1'],
  ]);
});
