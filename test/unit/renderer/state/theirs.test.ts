import { describe, expect, test } from 'vitest';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import { deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import type { TheirChanges } from '../../../../shared/ipc/opened-document.ts';
import { changesBetween } from '../../../../shared/map/changes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { edit, undoStep } from '../../../../renderer/state/editor-store.ts';
import { takeTheirs } from '../../../../renderer/state/theirs.ts';
import { changeWriting, endWriting, writeNewNote, writeNote } from '../../../../renderer/state/writing.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const RENAMED = renameMap('Theirs')(SMALL_MAP);

function theirs(map: JourneyMap, more: Partial<TheirChanges> = {}): TheirChanges {
  return { handle: 'handle', revision: 0, changes: changesBetween(SMALL_MAP, map), ...more };
}

test('what somebody else saved is one step that can be undone; the view stays, and the selection where it can', () => {
  const store = editorOf();
  store.setState({ camera: { x: 7, y: 8, zoom: 2 }, selection: new Set(['a1', 'a2']) });
  expect(takeTheirs(store, theirs(deleteNotes(['a2'])(RENAMED)), 0)).toBe(true);
  const { camera, selection, news } = store.getState();
  expect({ camera, selection, news }).toEqual({
    camera: { x: 7, y: 8, zoom: 2 },
    selection: new Set(['a1']),
    news: { kind: 'updated', name: 'small.journey' },
  });
  expect([mapIn(store).title, stepsIn(store)]).toEqual(['Theirs', ['step.updateFromFile']]);
  undoStep(store);
  expect(mapIn(store)).toBe(SMALL_MAP);
});

describe('it waits', () => {
  test.each([
    ['for another document', theirs(RENAMED, { handle: 'other' }), 0],
    ['while main does not know all changes', theirs(RENAMED), 1],
  ])('%s', (_, offer, sent) => {
    const store = editorOf();
    expect([takeTheirs(store, offer, sent), mapIn(store)]).toEqual([false, SMALL_MAP]);
  });

  test('while something is in the hand', () => {
    const store = editorOf();
    store.setState({ lasso: { x: 0, y: 0, width: 1, height: 1 } });
    expect(takeTheirs(store, theirs(RENAMED), 0)).toBe(false);
    store.setState({ lasso: null, preview: RENAMED });
    expect(takeTheirs(store, theirs(RENAMED), 0)).toBe(false);
  });

  test('while a note is written that they took away', () => {
    const store = editorOf();
    writeNote(store, 'a1');
    expect(takeTheirs(store, theirs(deleteNotes(['a1'])(SMALL_MAP)), 0)).toBe(false);
    expect(store.getState().writing).toMatchObject({ note: 'a1' });
  });
});

describe('what is being typed', () => {
  test('into a new note goes on over their map, and ends there', () => {
    const store = editorOf();
    writeNewNote(store, { stage: 's1', lane: 'l1' });
    changeWriting(store, 'half a');
    expect(takeTheirs(store, theirs(RENAMED), 0)).toBe(true);
    expect(store.getState().preview?.title).toBe('Theirs');
    changeWriting(store, 'half a sentence');
    endWriting(store);
    expect(mapIn(store).notes.map(({ text }) => text)).toContain('half a sentence');
    expect([mapIn(store).title, stepsIn(store)]).toEqual(['Theirs', ['step.updateFromFile', 'step.addNote']]);
  });

  test('into a note that they changed is not lost', () => {
    const store = editorOf();
    writeNote(store, 'a1');
    changeWriting(store, 'my words');
    expect(takeTheirs(store, theirs(editNoteText('a1', 'their words')(SMALL_MAP)), 0)).toBe(true);
    endWriting(store);
    expect(mapIn(store).notes.find(({ id }) => id === 'a1')?.text).toBe('my words');
    undoStep(store);
    expect(mapIn(store).notes.find(({ id }) => id === 'a1')?.text).toBe('their words');
  });
});

test('what was done here before stays in the history below it', () => {
  const store = editorOf();
  edit(store, 'step.renameMap', renameMap('Mine'));
  const mine = mapIn(store);
  const changes = changesBetween(mine, renameMap('Theirs')(mine));
  expect(takeTheirs(store, theirs(SMALL_MAP, { revision: 1, changes }), 1)).toBe(true);
  expect(stepsIn(store)).toEqual(['step.renameMap', 'step.updateFromFile']);
});
