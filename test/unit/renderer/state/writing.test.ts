import { describe, expect, test } from 'vitest';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { noteBox } from '../../../../shared/layout/layout.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { edit, undoStep } from '../../../../renderer/state/editor-store.ts';
import { shownLayout } from '../../../../renderer/state/selectors.ts';
import {
  changeWriting,
  dropWriting,
  endWriting,
  placeBelow,
  writeNewNote,
  writeNote,
} from '../../../../renderer/state/writing.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const cell = { stage: 's1', lane: 'l1' };

describe('a new note', () => {
  test('has its place while it is written, and is added when the writing ends', () => {
    const store = editorOf();
    writeNewNote(store, cell, 1);
    changeWriting(store, 'Searches');
    expect(noteBox(shownLayout(store.getState()), 'n1')?.note).toMatchObject({ stage: 's1', lane: 'l1', text: '' });
    expect(mapIn(store)).toBe(SMALL_MAP);
    endWriting(store);
    expect(notesIn(mapIn(store), cell).map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'text of a1'],
      ['n1', 'Searches'],
      ['a2', 'text of a2'],
      ['a3', 'text of a3'],
    ]);
    expect(mapIn(store).notes.find(({ id }) => id === 'n1')?.created).toBe('2026-01-31T10:00:00.000Z');
    expect(stepsIn(store)).toEqual(['step.addNote']);
  });

  test('is selected then, and the keyboard is on it', () => {
    const store = editorOf();
    writeNewNote(store, cell, undefined, 'T');
    endWriting(store);
    expect(store.getState()).toMatchObject({
      writing: null,
      preview: null,
      selection: new Set(['n1']),
      cursor: { kind: 'note', note: 'n1' },
    });
  });

  test('is never off the board between its writing and its step', () => {
    const store = editorOf();
    writeNewNote(store, cell, undefined, 'T');
    const seen: string[] = [];
    store.subscribe((now) => {
      const { writing, selection } = now;
      const isThere = noteBox(shownLayout(now), 'n1') !== undefined;
      seen.push(`${writing === null ? 'ended' : 'written'}, ${isThere ? 'there' : 'away'}, ${[...selection].join()}`);
    });
    endWriting(store);
    expect(seen).toEqual(['ended, there, n1']);
  });

  test('without a text never was', () => {
    const store = editorOf();
    writeNewNote(store, cell);
    changeWriting(store, '  \n ');
    endWriting(store);
    expect([mapIn(store), store.getState().writing]).toEqual([SMALL_MAP, null]);
    expect(stepsIn(store)).toEqual([]);
  });

  test('whose stage went away meanwhile is not added, and nothing points at it', () => {
    const store = editorOf();
    writeNewNote(store, cell, undefined, 'Searches');
    edit(store, 'step.deleteStage', deleteStage('s1'));
    endWriting(store);
    expect(stepsIn(store)).toEqual(['step.deleteStage']);
    expect(store.getState()).toMatchObject({ writing: null, selection: new Set(), cursor: null });
  });
});

describe('a note that is there', () => {
  test('is rewritten as one step, spaces at its end cut off', () => {
    const store = editorOf();
    writeNote(store, 'a2');
    changeWriting(store, 'a');
    changeWriting(store, 'all new \n');
    endWriting(store);
    expect(mapIn(store).notes.find(({ id }) => id === 'a2')?.text).toBe('all new');
    expect(stepsIn(store)).toEqual(['step.editNote']);
    undoStep(store);
    expect(mapIn(store)).toBe(SMALL_MAP);
  });

  test('left as it was is no step', () => {
    const store = editorOf();
    writeNote(store, 'a2');
    endWriting(store);
    expect(stepsIn(store)).toEqual([]);
    expect(store.getState().selection).toEqual(new Set(['a2']));
  });

  test('keeps its text when the writing is dropped', () => {
    const store = editorOf();
    writeNote(store, 'a2');
    changeWriting(store, 'all new');
    dropWriting(store);
    endWriting(store);
    expect([mapIn(store), store.getState().preview, store.getState().writing]).toEqual([SMALL_MAP, null, null]);
  });

  test('is not written where it is gone', () => {
    const store = editorOf();
    writeNote(store, 'gone');
    expect(store.getState().writing).toBeNull();
  });
});

describe('another note below', () => {
  test('comes behind the note that is written, or the one that the keyboard is on', () => {
    const store = editorOf();
    expect(placeBelow(store.getState())).toBeNull();
    store.setState({ cursor: { kind: 'note', note: 'a2' } });
    expect(placeBelow(store.getState())).toEqual({ cell, place: 2 });
    writeNewNote(store, cell, 0, 'new');
    expect(placeBelow(store.getState())).toEqual({ cell, place: 1 });
  });
});

test('what is written comes into sight', () => {
  const store = editorOf();
  store.setState({ window: { width: 500, height: 400 } });
  writeNewNote(store, { stage: 's3', lane: 'l2' });
  expect(store.getState().camera).toEqual({ x: 368, y: 104, zoom: 1 });
});
