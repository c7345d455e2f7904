import type { Translate } from '../../shared/i18n/translate.ts';
import type { Note, NoteId } from '../../shared/map/journey-map.ts';
import {
  firstStop,
  notesAt,
  presentStop,
  type Route,
  type RouteKind,
  type Stop,
  stopBeyond,
  stopsOf,
} from '../../shared/workshop/route.ts';
import { furtherThrough, stopCamera, type StopPlace } from '../../shared/workshop/stop-camera.ts';
import { openWindow } from './camera.ts';
import { cameraAtRest, glideTo } from './camera-glide.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { hidePointer } from './glowing.ts';
import { currentCell, presentLayout, shownMap, translateOf } from './selectors.ts';

function presentMap(state: EditorState) {
  return shownMap({ ...state, preview: null });
}

/** The ids of what a route stops at in the map as it is now. */
export function stopsNow(state: EditorState, route: Route): readonly string[] {
  return stopsOf(presentMap(state), route);
}

/** Where the presentation is. null: there is none, or nothing is left to stop at. */
export function stopNow(state: EditorState): Stop | null {
  const { presenting } = state;
  return presenting === null ? null : presentStop(stopsNow(state, presenting.route), presenting.stop);
}

type Lit = { readonly map: unknown; readonly by: RouteKind; readonly id: string; readonly notes: ReadonlySet<NoteId> };
let lit: Lit | null = null;

/** The notes that the presentation stops at. null: all stand equally. */
export function notesInLight(state: EditorState): ReadonlySet<NoteId> | null {
  const { presenting } = state;
  if (presenting === null) return null;
  const stop = stopNow(state);
  if (stop === null) return null;
  const map = shownMap(state);
  const { by } = presenting.route;
  if (lit?.map !== map || lit.by !== by || lit.id !== stop.id) {
    lit = { map, by, id: stop.id, notes: notesAt(map, by, stop.id) };
  }
  return lit.notes;
}

/** What a stop is called, as the board calls it. */
export function stopName(state: EditorState, by: RouteKind, id: string): string {
  const t = translateOf(state);
  const { stages, lanes, personas, notes } = state.history.present;
  const nameIn = (records: readonly { readonly id: string; readonly name: string }[]): string =>
    records.find((record) => record.id === id)?.name.trim() ?? '';
  switch (by) {
    case 'stage':
      return nameIn(stages) || t('board.unnamedStage');
    case 'lane':
      return nameIn(lanes) || t('board.unnamedLane');
    case 'persona':
      return nameIn(personas) || t('inspector.unnamedPersona');
    case 'note':
      return noteName(
        notes.find((note) => note.id === id),
        t,
      );
  }
}

function noteName(note: Note | undefined, t: Translate): string {
  if (note?.faceDown === true) return t('board.faceDown');
  return note?.text.trim() || t('board.emptyNote');
}

/** Which of how many it is, and its name. */
export function stopInWords(state: EditorState): string {
  const { presenting } = state;
  const stop = stopNow(state);
  if (presenting === null || stop === null) return translateOf(state)('present.nothingLeft');
  const { route } = presenting;
  const place = { at: stop.place + 1, count: stopsNow(state, route).length };
  return translateOf(state)('present.place', { ...place, name: stopName(state, route.by, stop.id) });
}

function placeNow(state: EditorState): StopPlace | null {
  const stop = stopNow(state);
  if (state.presenting === null || stop === null || state.window.width === 0) return null;
  const { by } = state.presenting.route;
  return { layout: presentLayout(state), by, id: stop.id, notes: notesAt(presentMap(state), by, stop.id) };
}

/** The camera goes to where the presentation is. */
export function showStop(store: EditorStore): void {
  const state = store.getState();
  const place = placeNow(state);
  const camera = place === null ? null : stopCamera(place, openWindow(state));
  if (camera !== null) glideTo(store, camera);
}

function goTo(store: EditorStore, stop: Stop): void {
  const { presenting } = store.getState();
  if (presenting === null) return;
  // With nothing selected, the arrows walk on.
  store.setState({
    presenting: { ...presenting, stop, isDark: false },
    cursor: null,
    selection: new Set(),
    link: null,
  });
  store.setState({ announcement: stopInWords(store.getState()) });
}

/** Where a presentation begins that begins here: the stage, lane or persona that the keyboard is at. */
function placeOfCursor(state: EditorState, by: RouteKind): string | null {
  if (by === 'persona') return state.focus?.kind === 'persona' ? state.focus.id : null;
  const cell = currentCell(state);
  return cell === null || by === 'note' ? null : cell[by];
}

/** Begins a presentation, or goes on by another route. */
export function startPresenting(store: EditorStore, by: RouteKind, isHere = false): void {
  const state = store.getState();
  const before = state.presenting;
  const picked = state.selection.size > 0 ? [...state.selection] : (before?.route.picked ?? []);
  const route: Route = { by, picked };
  const stop = firstStop(stopsNow(state, route), isHere ? placeOfCursor(state, by) : null);
  if (stop === null) return;
  const { inspector, drawer, voting } = state;
  store.setState({
    presenting: { route, stop, isDark: false, beside: before?.beside ?? { inspector, drawer, voting } },
    ...(before === null ? { inspector: false, drawer: null, voting: null } : {}),
    openList: null,
    focus: null,
    glance: null,
    finding: null,
    menu: null,
  });
  goTo(store, stop);
}

/** Whether there is more to come, or something to go back to. */
export function canStep(state: EditorState, step: 1 | -1): boolean {
  const stop = stopNow(state);
  const place = placeNow(state);
  if (state.presenting === null || stop === null || place === null) return false;
  const beyond = stopBeyond(stopsNow(state, state.presenting.route), stop, step);
  return beyond?.place !== stop.place || furtherThrough(place, state.camera, openWindow(state), step) !== null;
}

/** On, or back: first through a stop that is larger than the window, then to the next. */
export function stepPresenting(store: EditorStore, step: 1 | -1): void {
  const state = store.getState();
  const place = placeNow(state);
  const camera = place === null ? null : furtherThrough(place, cameraAtRest(store), openWindow(state), step);
  if (camera !== null && state.presenting?.isDark === false) return glideTo(store, camera);
  const { presenting } = state;
  const stop = presenting === null ? null : stopBeyond(stopsNow(state, presenting.route), presenting.stop, step);
  if (stop !== null) goTo(store, stop);
}

export function toggleDark(store: EditorStore): void {
  const { presenting } = store.getState();
  if (presenting === null) return;
  const isDark = !presenting.isDark;
  const t = translateOf(store.getState());
  store.setState({
    presenting: { ...presenting, isDark },
    announcement: isDark
      ? t(store.getState().projector === null ? 'present.isDark' : 'projector.isDark')
      : stopInWords(store.getState()),
  });
}

/** The panels come back as they were. */
export function endPresenting(store: EditorStore): void {
  const { presenting, inspector, drawer, voting, tool } = store.getState();
  if (presenting === null) return;
  const ended = translateOf(store.getState())('present.ended');
  const { beside } = presenting;
  store.setState({
    presenting: null,
    inspector: inspector || beside.inspector,
    drawer: drawer ?? beside.drawer,
    voting: voting ?? beside.voting,
    announcement: ended,
  });
  if (tool === 'pointer') store.setState({ tool: 'select' });
  hidePointer(store);
}
