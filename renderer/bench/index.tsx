import '../painted-faces.ts';
import '../interface-faces.ts';
import '../styles/app.css';
import { createRoot } from 'react-dom/client';
import { addNote } from '../../shared/commands/note-commands.ts';
import { readMap } from '../../shared/file/read-map.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { createIdSource } from '../../shared/ids.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { dropPlaceAt } from '../../shared/layout/hit-test.ts';
import { createTextFitter } from '../../shared/layout/text-fitter.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import { noteOf } from '../../shared/map/queries.ts';
import { App } from '../App.tsx';
import { createTextMeasurer } from '../board/measure-text.ts';
import { connect } from '../connect.ts';
import { createEditorStore, edit, showDocument, undoStep } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { endWriting, writeNote } from '../state/writing.ts';
import { mapOfScene } from './bench-map.ts';
import { type BenchPage, offer, painted } from './bench-page.ts';
import { makeScene } from './scene.ts';

/** The whole window with a main process that only nods, so that the board can be measured beside other boards. */
performance.mark('rig:app-start');

// What is asked here is a list (of recent maps, of recoverable ones) or an acknowledgement that nobody reads.
const call = async (name: string) => ({ ok: true, value: name.endsWith('.list') ? [] : 'taken' });
const bridge: Bridge = { call: call as Bridge['call'], on: () => () => undefined };
Object.defineProperty(window, 'jejak', { value: bridge });

const store = createEditorStore(
  {
    settings: { language: 'en', theme: 'light', scale: 1, minimap: true, coverage: true, personaLimit: 3 },
    platform: 'linux',
    document: null,
    offersRecovery: false,
  },
  {
    newId: createIdSource(Math.random),
    now: () => new Date(),
    fitter: createTextFitter({ measure: createTextMeasurer(), wholeText: false }),
  },
);

// The inspector would leave the board a part of the window, and so less to paint than other boards have.
store.setState({ inspector: false });

let corner: { readonly left: number; readonly top: number } | null = null;

/** The window's middle, from the board's corner, which is asked for once: no other board has its layout disturbed for it. */
function middle(): { x: number; y: number } {
  corner ??= document.querySelector('.board')?.getBoundingClientRect() ?? null;
  return { x: innerWidth / 2 - (corner?.left ?? 0), y: innerHeight / 2 - (corner?.top ?? 0) };
}

let documents = 0;

async function load(text: string): Promise<void> {
  const opened = readMap(text, 'bench');
  if (!opened.ok) throw new Error(opened.error.code);
  documents += 1;
  const status = { name: 'bench.journey', save: { kind: 'saved' } } as const;
  showDocument(store, { handle: `bench ${documents}`, map: opened.value.map, status, view: null, arrival: null });
  await painted();
}

/** Notes are known by their place in the scene, wherever they have been moved since. */
const idOf = (index: number) => `n${index}`;

/** Steps as large as a wheel's zoom by 0.0022 a pixel, small ones by 0.01: see wheel-input. */
function zoomDelta(from: number, to: number): number {
  const small = -Math.log(to / from) / 0.01;
  return Math.abs(small) < 40 ? small : -Math.log(to / from) / 0.0022;
}

const page: BenchPage = {
  ready: true,
  load,
  serialize: async (scene) => writeMap(mapOfScene(scene), {}),
  setView: ({ x, y, zoom }) => {
    const at = middle();
    store.setState({ camera: { x: x - at.x / zoom, y: y - at.y / zoom, zoom } });
  },
  getView: () => {
    const at = middle();
    const { x, y, zoom } = store.getState().camera;
    return { x: x + at.x / zoom, y: y + at.y / zoom, zoom };
  },
  zoomDelta,
  noteCount: () => store.getState().history.present.notes.length,
  noteRect: (index) => {
    const box = shownLayout(store.getState()).noteBoxes.get(idOf(index));
    if (box === undefined) throw new Error(`There is no note ${index}`);
    const { x, y, width, height } = box.rect;
    return { x, y, w: width, h: height };
  },
  textOf: (index) => noteOf(store.getState().history.present, idOf(index))?.text ?? '',
  addNote: () => {
    const state = store.getState();
    const place = dropPlaceAt(shownLayout(state), toBoard(state.camera, middle()), () => Number.POSITIVE_INFINITY);
    if (place === null) throw new Error('There is no cell in the middle of the window');
    edit(store, 'step.addNote', addNote({ id: store.newId(), ...place.cell, text: 'New note' }, place.index));
  },
  undo: () => undoStep(store),
  beginEdit: (index) => writeNote(store, idOf(index)),
  endEdit: () => endWriting(store),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
connect(store);
createRoot(root).render(<App store={store} />);
Object.defineProperty(window, 'makeScene', { value: makeScene });
// What is measured is opening a map where one is open: other boards have no start screen to leave either, and nothing
// that still comes in when they are there.
await load(writeMap(mapOfScene(makeScene(0)), {}));
await import('../Surroundings.tsx');
await new Promise((resolve) => requestIdleCallback(resolve));
await offer(page);
