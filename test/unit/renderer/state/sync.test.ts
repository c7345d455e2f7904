import { expect, test } from 'vitest';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import { deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { applyChanges, type Changes } from '../../../../shared/map/changes.ts';
import { edit, leaveDocument, redoStep, showDocument, undoStep } from '../../../../renderer/state/editor-store.ts';
import { keepMainInStep } from '../../../../renderer/state/sync.ts';
import { writeNote } from '../../../../renderer/state/writing.ts';
import { editorOf, mapIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

type Sent = { readonly handle: string; readonly revision: number; readonly changes: Changes };

function setUp() {
  const store = editorOf();
  const sent: Sent[] = [];
  keepMainInStep(store, (handle, revision, changes) => sent.push({ handle, revision, changes }));
  return { store, sent };
}

test('each step is sent at once, numbered in order, and leads main to the same map', () => {
  const { store, sent } = setUp();
  edit(store, 'step.editNote', editNoteText('a1', 'new words'));
  edit(store, 'step.deleteNotes', deleteNotes(['a2']));
  undoStep(store);
  redoStep(store);
  expect(sent.map(({ handle, revision }) => [handle, revision])).toEqual([
    ['handle', 1],
    ['handle', 2],
    ['handle', 3],
    ['handle', 4],
  ]);
  expect(sent.reduce((map, { changes }) => applyChanges(map, changes), SMALL_MAP)).toEqual(mapIn(store));
});

test('what is only shown, selected or written is not sent', () => {
  const { store, sent } = setUp();
  store.setState({ selection: new Set(['a1']), camera: { x: 1, y: 1, zoom: 1 } });
  writeNote(store, 'a1');
  expect(store.getState().preview).not.toBeNull();
  expect(sent).toEqual([]);
});

test('another document is main\u2019s already, and is numbered from the start', () => {
  const { store, sent } = setUp();
  edit(store, 'step.editNote', editNoteText('a1', 'new words'));
  const status = { name: null, save: { kind: 'not-saved-yet' } } as const;
  showDocument(store, { handle: 'other', map: SMALL_MAP, status, view: null, arrival: null });
  expect(sent).toHaveLength(1);
  edit(store, 'step.renameMap', renameMap('Other'));
  expect(sent.at(-1)).toMatchObject({ handle: 'other', revision: 1 });
});

test('without a document there is nothing to send', () => {
  const { store, sent } = setUp();
  leaveDocument(store);
  edit(store, 'step.renameMap', renameMap('Nobody'));
  expect(sent).toEqual([]);
});
