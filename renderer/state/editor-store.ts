import { createStore, type StoreApi } from 'zustand';
import { HALF_LIFE } from '../../shared/attribution/models.ts';
import type { Command } from '../../shared/commands/command.ts';
import { inSilence } from '../../shared/commands/face-commands.ts';
import { type PlainTextKey, translator } from '../../shared/i18n/translate.ts';
import type { NewId } from '../../shared/ids.ts';
import type { WindowStart } from '../../shared/ipc/calls/app-calls.ts';
import type { OpenedDocument } from '../../shared/ipc/opened-document.ts';
import type { TextFitter } from '../../shared/layout/text-fitter.ts';
import { MAP_DEFAULTS, STROKE_DEFAULTS } from '../../shared/map/defaults.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { noteOf } from '../../shared/map/queries.ts';
import { underLock } from '../../shared/workshop/locking.ts';
import { localDay } from '../../shared/local-day.ts';
import { LIGHT } from '../../shared/theme.ts';
import { NO_GLOW } from '../../shared/workshop/glow.ts';
import type { Motion } from '../gestures/clock.ts';
import type { EditorState } from './editor-state.ts';
import { commit, type History, redo, startHistory, undo } from './history.ts';
import { keepFrame, lockRefusal } from './locked.ts';
import { keepStill } from './view-only.ts';

export type EditorStore = StoreApi<EditorState> & {
  readonly newId: NewId;
  readonly now: () => Date;
  /** How the camera glides; null: it is at once where it goes. */
  readonly motion: Motion | null;
};

const NO_MAP: JourneyMap = { ...MAP_DEFAULTS, stages: [], lanes: [], notes: [] };

/** Whatever belongs to one document and is forgotten with it. */
const FRESH = {
  preview: null,
  showHidden: false,
  selection: new Set<string>(),
  cursor: null,
  writing: null,
  typing: null,
  dragging: null,
  heldHeading: null,
  heldValue: null,
  focusedValue: null,
  curve: null,
  lasso: null,
  ink: null,
  link: null,
  linkUnderPointer: null,
  linking: null,
  panning: false,
  menu: null,
  dialog: null,
  creditRule: { model: 'linear', halfLife: HALF_LIFE, goal: 'sale' },
  finding: null,
  openList: null,
  focus: null,
  glance: null,
  choosesChannel: false,
  asksPersona: null,
  asking: null,
  running: null,
  presenting: null,
  projector: null,
  glow: NO_GLOW,
  lockRefusals: 0,
  silence: null,
  revealed: null,
  showsAuthors: false,
  voting: null,
  drawer: null,
  asksInspector: false,
  news: null,
  messageSize: null,
} as const;

export type StorePorts = Pick<EditorStore, 'newId' | 'now'> & {
  readonly fitter: TextFitter;
  readonly motion?: Motion;
};

export function createEditorStore(start: WindowStart, { newId, now, fitter, motion }: StorePorts): EditorStore {
  const store = createStore<EditorState>(() => ({
    ...FRESH,
    settings: start.settings,
    theme: LIGHT,
    platform: start.platform,
    document: null,
    history: startHistory(NO_MAP),
    tool: 'select',
    pen: { colour: null, width: STROKE_DEFAULTS.width },
    camera: { x: 0, y: 0, zoom: 1 },
    window: { width: 0, height: 0 },
    covered: 0,
    heat: false,
    isForRoom: false,
    inspector: true,
    recentActions: [],
    tintsEvidence: false,
    today: localDay(now()),
    fitter,
    tour: null,
    mishap: false,
    announcement: '',
  }));
  keepStill(store);
  keepFrame(store);
  const editor = Object.assign(store, { newId, now, motion: motion ?? null });
  if (start.document !== null) showDocument(editor, start.document);
  return editor;
}

export function showDocument(store: EditorStore, { map, ...document }: OpenedDocument): void {
  // Where several maps are recovered, the list of them stays open over the first.
  const dialog = store.getState().dialog === 'recovery' ? 'recovery' : null;
  // A pen has nothing to do on a map that is only looked at.
  const { tool: before } = store.getState();
  const tool = document.viewOnly === true || before === 'vote' ? 'select' : before;
  store.setState({ ...FRESH, dialog, tool, document, history: startHistory(map) });
}

export function leaveDocument(store: EditorStore): void {
  store.setState({ ...FRESH, tour: null, document: null, history: startHistory(NO_MAP) });
}

/** Takes up a history, and what changes `along` with it; what pointed at notes that are gone lets go of them. */
function showHistory(store: EditorStore, history: History, along: Partial<EditorState> = {}): true {
  const { selection, cursor } = { ...store.getState(), ...along };
  const map = history.present;
  const kept = [...selection].filter((id) => noteOf(map, id) !== undefined);
  store.setState({
    ...along,
    history,
    preview: null,
    selection: kept.length === selection.size ? selection : new Set(kept),
    cursor: cursor?.kind === 'note' && noteOf(map, cursor.note) === undefined ? null : cursor,
  });
  return true;
}

/** The same unless the lock of the map forbids it. */
function showAllowed(store: EditorStore, history: History, along?: Partial<EditorState>): boolean {
  const present = underLock(store.getState().history.present, history.present);
  if (present !== null)
    return showHistory(store, present === history.present ? history : { ...history, present }, along);
  store.setState(lockRefusal);
  return false;
}

function refuse(store: EditorStore, why: PlainTextKey): false {
  store.setState({ announcement: translator(store.getState().settings.language)(why) });
  return false;
}

/**
 * Runs a command as one step of the history; what else changes `along` with it is never seen without it. false: it had
 * nothing to do, or the map is only looked at, and nothing came along.
 */
export function edit(store: EditorStore, label: PlainTextKey, command: Command, along?: Partial<EditorState>): boolean {
  if (store.getState().document?.viewOnly === true) {
    return refuse(store, 'viewOnly.told');
  }
  const { history: before, voting, silence } = store.getState();
  // Whoever has the laptop to vote does nothing but that.
  if (voting?.turn != null && label !== 'step.castBallot') return refuse(store, 'vote.refused');
  const after = commit(before, label, silence === null ? command : inSilence(command, silence.author.trim()));
  // What somebody else saved has been let in by their lock, or by the lack of one.
  if (after === before) return false;
  return label === 'step.updateFromFile' ? showHistory(store, after, along) : showAllowed(store, after, along);
}

/**
 * Goes on with the step that made `latest` the present map: what is written in one sitting is undone in one step. Where
 * something else was done since, or nothing yet, it is a step of its own.
 */
export function editFurther(
  store: EditorStore,
  label: PlainTextKey,
  command: Command,
  latest: JourneyMap | null,
): boolean {
  const { history } = store.getState();
  if (history.present !== latest || history.past.length === 0) return edit(store, label, command);
  const after = command(history.present);
  return after !== history.present && showAllowed(store, { ...history, present: after, future: [] });
}

/** A step that would change what is locked is not taken back, as it could not be taken. */
export function undoStep(store: EditorStore): void {
  showAllowed(store, undo(store.getState().history));
}

export function redoStep(store: EditorStore): void {
  showAllowed(store, redo(store.getState().history));
}
