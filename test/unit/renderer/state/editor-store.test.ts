import { describe, expect, test } from 'vitest';
import { deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import {
  edit,
  editFurther,
  leaveDocument,
  redoStep,
  showDocument,
  undoStep,
} from '../../../../renderer/state/editor-store.ts';
import { answerClosing, renameMap } from '../../../../shared/commands/map-commands.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const saved = { name: 'other.journey', save: { kind: 'saved' } } as const;

test('an edit is a step; one that does nothing is none', () => {
  const store = editorOf();
  expect(edit(store, 'step.editNote', editNoteText('a1', 'new words'))).toBe(true);
  expect(edit(store, 'step.editNote', editNoteText('a1', 'new words'))).toBe(false);
  expect(stepsIn(store)).toEqual(['step.editNote']);
});

test('what pointed at notes that are gone lets go of them, and only of them', () => {
  const store = editorOf();
  store.setState({ selection: new Set(['a1', 'a2']), cursor: { kind: 'note', note: 'a1' } });
  edit(store, 'step.deleteNotes', deleteNotes(['a1']));
  expect(store.getState()).toMatchObject({ selection: new Set(['a2']), cursor: null });
});

test('a step that touches none of them leaves selection and cursor as they are', () => {
  const store = editorOf();
  const selection = new Set(['a1']);
  store.setState({ selection, cursor: { kind: 'note', note: 'a1' } });
  edit(store, 'step.editNote', editNoteText('a2', 'new words'));
  expect(store.getState().selection).toBe(selection);
  expect(store.getState().cursor).toEqual({ kind: 'note', note: 'a1' });
});

test('undo and redo walk the steps, and take away what was previewed', () => {
  const store = editorOf();
  edit(store, 'step.editNote', editNoteText('a1', 'new words'));
  const after = mapIn(store);
  store.setState({ preview: SMALL_MAP });
  undoStep(store);
  expect(store.getState()).toMatchObject({ history: { present: SMALL_MAP, past: [] }, preview: null });
  redoStep(store);
  expect(mapIn(store)).toBe(after);
});

test('undoing the arrival of the selected note lets go of it', () => {
  const store = editorOf();
  edit(store, 'step.deleteNotes', deleteNotes(['a2']));
  undoStep(store);
  store.setState({ selection: new Set(['a2']), cursor: { kind: 'note', note: 'a2' } });
  redoStep(store);
  expect(store.getState()).toMatchObject({ selection: new Set(), cursor: null });
});

describe('another document', () => {
  test('begins afresh, with the window as it was', () => {
    const store = editorOf();
    const camera = { x: 5, y: 5, zoom: 2 };
    edit(store, 'step.editNote', editNoteText('a1', 'new words'));
    store.setState({ selection: new Set(['a1']), cursor: { kind: 'note', note: 'a1' }, dialog: 'keys', camera });
    showDocument(store, { handle: 'other', map: SMALL_MAP, status: saved, view: null, arrival: null });
    expect(store.getState()).toMatchObject({
      document: { handle: 'other', status: saved },
      history: { past: [], present: SMALL_MAP, future: [] },
      selection: new Set(),
      cursor: null,
      dialog: null,
      camera,
    });
  });

  test('left, there is none', () => {
    const store = editorOf();
    leaveDocument(store);
    expect(store.getState().document).toBeNull();
    expect(mapIn(store)).toMatchObject({ stages: [], lanes: [], notes: [] });
  });
});

test('what is written in one sitting is one step; something else in between begins another', () => {
  const store = editorOf();
  editFurther(store, 'step.closing', answerClosing({ needs: 'Mostly' }), null);
  const first = mapIn(store);
  editFurther(store, 'step.closing', answerClosing({ problems: 'Delivery' }), first);
  expect(stepsIn(store)).toEqual(['step.closing']);
  expect(editFurther(store, 'step.closing', answerClosing({ problems: 'Delivery' }), mapIn(store))).toBe(false);
  const second = mapIn(store);
  edit(store, 'step.renameMap', renameMap('Laptop'));
  editFurther(store, 'step.closing', answerClosing({ needs: 'No' }), second);
  expect(stepsIn(store)).toEqual(['step.closing', 'step.renameMap', 'step.closing']);
  for (let step = 0; step < 3; step += 1) undoStep(store);
  expect(mapIn(store)).toBe(SMALL_MAP);
});
