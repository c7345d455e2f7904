import { describe, expect, test } from 'vitest';
import { canRun, runAction } from '../../../../renderer/actions/registry.ts';
import type { EditorStore } from '../../../../renderer/state/editor-store.ts';
import { selectedLink } from '../../../../renderer/state/linking.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';

function on(note: string, store = editorOf()): EditorStore {
  store.setState({ cursor: { kind: 'note', note }, selection: new Set([note]) });
  return store;
}

function last(store: EditorStore) {
  return mapIn(store).links.at(-1);
}

describe('linking by the keyboard', () => {
  test('L begins at the note, the arrows lead to the target, Enter links and selects the link', async () => {
    const store = on('a3');
    await runAction('tool.link', store);
    expect(store.getState().announcement).toMatch(/^Link from text of a3/);
    await runAction('go.right', store);
    await runAction('note.edit', store);
    expect(last(store)).toMatchObject({ from: 'a3', to: 'b1', label: '' });
    const { tool, linking, announcement, writing } = store.getState();
    expect({ tool, linking, announcement, writing }).toEqual({
      tool: 'select',
      linking: null,
      announcement: 'text of a3 leads to text of b1',
      writing: null,
    });
    expect([selectedLink(store.getState())?.id, stepsIn(store)]).toEqual([last(store)?.id, ['step.addLink']]);
  });

  test('Esc gets out, first of the tool and then of the selection', async () => {
    const store = on('a3');
    await runAction('tool.link', store);
    await runAction('edit.deselect', store);
    expect([store.getState().tool, store.getState().linking, store.getState().selection.size]).toEqual([
      'select',
      null,
      1,
    ]);
    await runAction('edit.deselect', store);
    expect(store.getState().selection.size).toBe(0);
  });

  test('notes that are linked already say so', async () => {
    const store = on('a1');
    await runAction('tool.link', store);
    store.setState({ cursor: { kind: 'note', note: 'b1' } });
    await runAction('note.edit', store);
    expect([store.getState().announcement, stepsIn(store)]).toEqual(['text of a1 leads to text of b1 already', []]);
    expect(selectedLink(store.getState())?.id).toBe('k1');
  });
});

test('two selected notes are linked in the order in which they were selected', async () => {
  const store = editorOf();
  store.setState({ selection: new Set(['b1']) });
  expect(canRun('note.link', store.getState())).toBe(false);
  store.setState({ selection: new Set(['b1', 'a1']) });
  await runAction('note.link', store);
  expect(last(store)).toMatchObject({ from: 'b1', to: 'a1' });
});

describe('the links of a note', () => {
  test('are gone through one by one, those that leave it first', async () => {
    const store = on('a3');
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await runAction('link.next', store);
      seen.push(selectedLink(store.getState())?.id);
    }
    expect(seen).toEqual(['k2', 'k3', 'k2']);
    expect(canRun('link.next', on('nothing').getState())).toBe(false);
  });

  test('are turned round, written in and deleted; notes that are selected come first', async () => {
    const store = on('a1');
    await runAction('link.next', store);
    await runAction('link.reverse', store);
    expect(mapIn(store).links[0]).toMatchObject({ id: 'k1', from: 'b1', to: 'a1' });
    await runAction('note.edit', store);
    expect(store.getState().writing).toEqual({ kind: 'link', link: 'k1' });
    store.setState({ writing: null });
    await runAction('note.delete', store);
    expect([mapIn(store).links.map(({ id }) => id), mapIn(store).notes.length]).toEqual([['k2', 'k3'], 5]);
    expect(store.getState().announcement).toBe('text of b1 no longer leads to text of a1');
    store.setState({ link: 'k2', selection: new Set(['a1']) });
    expect([selectedLink(store.getState()), canRun('link.delete', store.getState())]).toEqual([undefined, false]);
  });
});
