import { describe, expect, test } from 'vitest';
import { ACTION_IDS } from '../../../../shared/action-catalogue.ts';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import { canRun, runAction } from '../../../../renderer/actions/registry.ts';
import { boardOf } from '../../../../renderer/state/board-of-editor.ts';
import { edit, type EditorStore, showDocument } from '../../../../renderer/state/editor-store.ts';
import { writeNewNote, writeNote } from '../../../../renderer/state/writing.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function lookingAt(): EditorStore {
  const store = editorOf();
  store.setState({ tool: 'pen' });
  const status = { name: 'newer.journey', save: { kind: 'read-only' } } as const;
  showDocument(store, { handle: 'other', map: SMALL_MAP, status, view: null, arrival: null, viewOnly: true });
  return store;
}

describe('a map that is only looked at', () => {
  test('takes no step, and says so', () => {
    const store = lookingAt();
    expect(edit(store, 'step.renameMap', renameMap('other'))).toBe(false);
    expect(mapIn(store)).toBe(SMALL_MAP);
    expect(store.getState().announcement).toBe('Nothing was changed: this map can only be looked at.');
  });

  test('is taken up by no hand, and nothing is written on it', () => {
    const store = lookingAt();
    const board = boardOf(store, fakeClock());
    writeNote(store, 'a1');
    writeNewNote(store, { stage: 's1', lane: 'l1' });
    board.writeHeading({ stage: 's1' });
    board.holdHeading({ kind: 'widening', stage: 's1', width: 5 });
    board.showInk({ kind: 'stroke', points: [[1, 1, 1]] });
    store.setState((state) => ({ preview: { ...state.history.present, title: 'other' } }));
    const { writing, preview, heldHeading, ink, dragging, linking, tool } = store.getState();
    expect([writing, preview, heldHeading, ink, dragging, linking]).toEqual([null, null, null, null, null, null]);
    expect(tool).toBe('select');
    board.addStroke({ stage: 's1', lane: 'l1' }, [[1, 1, 1]]);
    expect(stepsIn(store)).toEqual([]);
  });

  test('has no action on that would change it, with everything selected', async () => {
    const store = lookingAt();
    await runAction('edit.selectAll', store);
    expect(store.getState().selection.size).toBeGreaterThan(0);
    const on = ACTION_IDS.filter((id) => canRun(id, store.getState()));
    expect(on).toEqual(expect.arrayContaining(['file.print', 'file.close', 'view.fit', 'edit.find', 'clipboard.copy']));
    expect(on).toEqual(expect.arrayContaining(['edit.copyAsPicture', 'edit.copyAsTable', 'map.about', 'map.closing']));
    expect(on.filter((id) => /^(note|stage|lane)\.|file\.save|clipboard\.(cut|paste)/.test(id))).toEqual([]);
  });

  test('leaves the next map free', () => {
    const store = lookingAt();
    const status = { name: null, save: { kind: 'not-saved-yet' } } as const;
    showDocument(store, { handle: 'next', map: SMALL_MAP, status, view: null, arrival: null });
    expect(edit(store, 'step.renameMap', renameMap('other'))).toBe(true);
    writeNote(store, 'a1');
    expect(store.getState().writing).not.toBe(null);
  });
});
