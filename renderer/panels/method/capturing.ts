import { type Captured, capturedLine, captureNotes, laneFor, parseCapture } from '../../../shared/commands/capture.ts';
import { asksFirst, pastedTable } from '../../../shared/import/pasted-notes.ts';
import type { JourneyMap, Lane, Language, NoteId, Stage } from '../../../shared/map/journey-map.ts';
import { laneOf, notesIn, stageOf } from '../../../shared/map/queries.ts';
import { textsOf } from '../../actions/paste.ts';
import { type ChosenChannel, putThrough } from '../../actions/channels.ts';
import { takePasted } from '../../actions/pasting.ts';
import { showRect } from '../../state/camera.ts';
import { givenByFocus } from '../../state/focus.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { type EditorStore, edit } from '../../state/editor-store.ts';
import { currentCell, shownLayout, shownMap, translateOf } from '../../state/selectors.ts';
import { type ChannelChoice, channelNamed } from './channel-choices.ts';
import { laneName, stageName } from '../parts/names.ts';

export type Target = { readonly stage: Stage | undefined; readonly lane: Lane | undefined };

/** Where a line would go as it stands; null only where the map shows no cell. */
export function targetOf(state: EditorState, line: string): Target | null {
  const cell = currentCell(state);
  if (cell === null) return null;
  const map = shownMap(state);
  const lane = laneFor(map, capturedLine(line).kind, cell.lane);
  return { stage: stageOf(map, cell.stage), lane: laneOf(map, lane) };
}

/** Keeps in mind what stands in the line, so that it is not lost either. */
export function keepCapture(store: EditorStore, line: string): void {
  const state = store.getState();
  const cell = currentCell(state);
  const { kind, text } = capturedLine(line);
  if (cell === null || text === '') {
    store.setState({ typing: null });
    return;
  }
  const map = shownMap(state);
  const to = { stage: cell.stage, lane: laneFor(map, kind, cell.lane) };
  const note = idOfTyped(state) ?? store.newId();
  store.setState({
    typing: { note, added: { cell: to, place: notesIn(map, to).length, ...givenByFocus(state) }, text },
  });
}

/** The id that the line's note has been given already. */
function idOfTyped({ typing }: EditorState): NoteId | undefined {
  return typing === null || typing.added === null ? undefined : typing.note;
}

/** Makes the notes, one step of the history. The cursor stays, so that the next line goes to the same cell. */
export function capture(store: EditorStore, captured: readonly Captured[], chosen?: ChosenChannel): boolean {
  const cell = currentCell(store.getState());
  if (cell === null || captured.length === 0) return false;
  // What was kept in mind of the line is this very note.
  const kept = idOfTyped(store.getState());
  const given = givenByFocus(store.getState()).with;
  const notes = captured.map((note, at) => ({ ...note, ...given, id: (at === 0 ? kept : undefined) ?? store.newId() }));
  const label = notes.length === 1 ? 'step.addNote' : 'step.addNotes';
  if (!edit(store, label, captureNotes(notes, cell, store.now().toISOString()))) return false;
  const last = notes.at(-1);
  const box = last === undefined ? undefined : shownLayout(store.getState()).noteBoxes.get(last.id);
  if (box === undefined) return true;
  if (chosen !== undefined)
    putThrough(
      store,
      notes.map(({ id }) => id),
      chosen,
    );
  showRect(store, box.rect);
  tell(store, notes.length, box.lane);
  return true;
}

type Asked = {
  readonly map: JourneyMap;
  readonly text: string;
  readonly language: Language;
  readonly named: ChannelChoice | null;
};
let asked: Asked | null = null;

/** The channel that the line names where it makes a touchpoint; the same object while nothing changes. */
export function channelInLine(state: EditorState, line: string): ChannelChoice | null {
  if (line.trim() === '' || targetOf(state, line)?.lane?.kind !== 'touchpoint') return null;
  const { text } = capturedLine(line);
  const map = state.history.present;
  const { language } = state.settings;
  if (asked?.map !== map || asked.text !== text || asked.language !== language) {
    asked = { map, text, language, named: channelNamed(text, map, language) };
  }
  return asked.named;
}

function tell(store: EditorStore, count: number, lane: Lane): void {
  const state = store.getState();
  const t = translateOf(state);
  const stage = targetOf(state, '')?.stage;
  if (stage === undefined) return;
  store.setState({
    announcement: t('capture.added', { count, stage: stageName(stage, t), lane: laneName(lane, t) }),
  });
}

/** Lines with prefixes go to their lanes, a table to the cells that it names; a long list asks first. */
export function pasteCapture(store: EditorStore, clipboard: DataTransfer): void {
  const state = store.getState();
  const cell = currentCell(state);
  if (cell === null) return;
  const map = shownMap(state);
  const table = pastedTable(textsOf(clipboard), map, cell);
  if (table !== null) return takePasted(store, table);
  const captured = parseCapture(clipboard.getData('text/plain'));
  const notes = captured.map(({ kind, text }) => ({ cell: { ...cell, lane: laneFor(map, kind, cell.lane) }, text }));
  const pasted = { notes, unplaced: [], isCut: false };
  if (asksFirst(pasted)) takePasted(store, pasted);
  else capture(store, captured);
}
