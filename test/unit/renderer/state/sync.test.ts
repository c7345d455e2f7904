import { expect, test } from 'vitest';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import { deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { applyChanges, type Changes } from '../../../../shared/map/changes.ts';
import { edit, leaveDocument, redoStep, showDocument, undoStep } from '../../../../renderer/state/editor-store.ts';
import { MapInStep } from '../../../../main/documents/map-in-step.ts';
import { mapOfWhole } from '../../../../shared/map/whole-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { keepMainInStep } from '../../../../renderer/state/sync.ts';
import { writeNote } from '../../../../renderer/state/writing.ts';
import { editorOf, mapIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

type Sent = { readonly handle: string; readonly revision: number; readonly changes: Changes };

function setUp() {
  const store = editorOf();
  const sent: Sent[] = [];
  keepMainInStep(store, {
    change: (handle, revision, changes) => {
      sent.push({ handle, revision, changes });
      return Promise.resolve(true);
    },
    whole: () => Promise.reject(new Error('nothing was refused')),
  });
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

/** Main's end of the line: it refuses what it is told to. */
function withMain(refuses: (map: JourneyMap) => boolean) {
  const store = editorOf();
  const main = new MapInStep(SMALL_MAP);
  const told: string[] = [];
  keepMainInStep(store, {
    change: (_handle, revision, changes) => {
      const isTaken = !refuses(applyChanges(main.map, changes)) && main.take(revision, changes) !== null;
      told.push(`change ${revision} ${isTaken ? 'taken' : 'refused'}`);
      return Promise.resolve(isTaken);
    },
    whole: (_handle, revision, whole) => {
      if (whole === null) main.fallBehind();
      const isTaken = whole === null || (!refuses(mapOfWhole(whole)) && main.takeWhole(revision, whole) !== null);
      told.push(`${whole === null ? 'nothing' : 'whole'} ${revision} ${isTaken ? 'taken' : 'refused'}`);
      return Promise.resolve(isTaken);
    },
  });
  return { store, main, told, rename: (title: string) => edit(store, 'step.renameMap', renameMap(title)) };
}

const answered = () => new Promise((resolve) => setImmediate(resolve));

test('a change that got lost is made up for by the whole map, once', async () => {
  const { store, main, told, rename } = withMain(() => false);
  main.take(1, { set: { title: 'Not from this window' }, unset: [], lists: {} });
  rename('One');
  rename('Two');
  await answered();
  rename('Three');
  await answered();
  expect(told).toEqual(['change 1 refused', 'change 2 taken', 'whole 2 taken', 'change 3 taken']);
  expect(main.map).toEqual(mapIn(store));
});

test('what main will not take keeps it behind until the map can be taken again', async () => {
  const { store, main, told, rename } = withMain(({ title }) => title.startsWith('Bad'));
  rename('Bad');
  await answered();
  rename('Bad still');
  await answered();
  expect([main.isBehind, main.map]).toEqual([true, SMALL_MAP]);
  undoStep(store);
  undoStep(store);
  await answered();
  rename('Good');
  await answered();
  expect(told).toEqual([
    'change 1 refused',
    'whole 1 refused',
    'nothing 1 taken',
    'whole 2 refused',
    'nothing 2 taken',
    'whole 3 refused',
    'whole 4 taken',
    'change 5 taken',
  ]);
  expect([main.isBehind, main.map]).toEqual([false, mapIn(store)]);
});
