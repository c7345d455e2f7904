import { describe, expect, test } from 'vitest';
import { copyNotes, cutNotes } from '../../../../renderer/actions/clipboard.ts';
import { paste } from '../../../../renderer/actions/paste.ts';
import { addPasted } from '../../../../renderer/actions/pasting.ts';
import { undoStep } from '../../../../renderer/state/editor-store.ts';
import { COPIED_NOTES_TYPE } from '../../../../shared/map/copied-notes.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { noteOrder, SMALL_MAP } from '../../../support/small-map.ts';

/** A clipboard of texts, as the window hands it to listeners. */
function clipboardOf(texts: Readonly<Record<string, string>> = {}): DataTransfer {
  const held = new Map(Object.entries(texts));
  const clipboard = {
    getData: (kind: string) => held.get(kind) ?? '',
    setData: (kind: string, text: string) => void held.set(kind, text),
  };
  return clipboard as unknown as DataTransfer;
}

const HERE = { kind: 'cell', cell: { stage: 's3', lane: 'l2' } } as const;

describe('copied notes', () => {
  test('come to the cell of the cursor, are selected and told', () => {
    const store = editorOf();
    const clipboard = clipboardOf();
    store.setState({ selection: new Set(['a1', 'a3']) });
    expect(copyNotes(store, clipboard)).toBe(true);
    expect(clipboard.getData('text/plain')).toBe('text of a1\ntext of a3');
    store.setState({ cursor: HERE, selection: new Set() });
    expect(paste(store, clipboard)).toBe(true);
    const pasted = noteOrder(mapIn(store)).slice(5);
    expect(pasted.map((note) => note.split('@')[1])).toEqual(['s3/l2', 's3/l2']);
    expect(store.getState()).toMatchObject({
      selection: new Set(pasted.map((note) => note.split('@')[0])),
      announcement: '2 notes pasted',
    });
    expect(stepsIn(store)).toEqual(['step.pasteNotes']);
  });

  test('cut, are gone in one step, and the cursor stays in their cell', () => {
    const store = editorOf();
    const clipboard = clipboardOf();
    store.setState({ selection: new Set(['c1']), cursor: { kind: 'note', note: 'c1' } });
    expect(cutNotes(store, clipboard)).toBe(true);
    expect(stepsIn(store)).toEqual(['step.cutNotes']);
    expect(store.getState().cursor).toEqual({ kind: 'cell', cell: { stage: 's1', lane: 'l2' } });
    undoStep(store);
    expect(mapIn(store)).toBe(SMALL_MAP);
  });

  test('are nothing where none is selected: the clipboard stays as it is', () => {
    const store = editorOf();
    const clipboard = clipboardOf({ 'text/plain': 'kept' });
    expect([copyNotes(store, clipboard), cutNotes(store, clipboard)]).toEqual([false, false]);
    expect(clipboard.getData('text/plain')).toBe('kept');
  });

  test('that are not sound are taken as the text beside them', () => {
    const store = editorOf();
    store.setState({ cursor: HERE });
    paste(store, clipboardOf({ [COPIED_NOTES_TYPE]: '{"notes":[]}', 'text/plain': 'one' }));
    expect(mapIn(store).notes.at(-1)).toMatchObject({ text: 'one', stage: 's3', lane: 'l2' });
  });
});

describe('pasted text', () => {
  test('of one line is a note that the keyboard is on', () => {
    const store = editorOf();
    store.setState({ cursor: HERE });
    paste(store, clipboardOf({ 'text/plain': '1. one' }));
    expect(mapIn(store).notes.at(-1)).toMatchObject({ id: 'n1', text: 'one', created: '2026-01-31T10:00:00.000Z' });
    expect(store.getState().cursor).toEqual({ kind: 'note', note: 'n1' });
  });

  test('asks first when it is long, and changes nothing until then', () => {
    const store = editorOf();
    paste(store, clipboardOf({ 'text/plain': 'x\n'.repeat(101) }));
    const { dialog } = store.getState();
    expect(mapIn(store)).toBe(SMALL_MAP);
    if (dialog === null || typeof dialog === 'string' || !('paste' in dialog)) throw new Error('Nobody asked');
    addPasted(store, dialog.paste);
    expect(mapIn(store).notes.length).toBe(5 + 101);
    expect(stepsIn(store)).toEqual(['step.pasteNotes']);
  });

  test('of nothing is nothing', () => {
    expect(paste(editorOf(), clipboardOf({ 'text/plain': ' \n' }))).toBe(false);
  });
});
