import type { LaneId, NoteId, StageId } from '../../shared/map/journey-map.ts';
import { type Cell, laneOf, noteOf, stageOf, visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import type { Dragging, HeldHeading } from '../gestures/board.ts';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from './editor-state.ts';
import { cellName, shownMap, translateOf } from './selectors.ts';
import { noteWords } from '../../shared/map/note-words.ts';

/** Where a stage is now, counted among those that show. */
export function stagePlaceInWords(state: EditorState, id: StageId): string {
  const t = translateOf(state);
  const shown = visibleStages(shownMap(state));
  const stage = stageOf(shownMap(state), id)?.name || t('board.unnamedStage');
  return t('board.stageMoved', { stage, place: shown.findIndex((one) => one.id === id) + 1, count: shown.length });
}

export function stageWidthInWords(state: EditorState, id: StageId): string {
  const t = translateOf(state);
  const stage = stageOf(state.history.present, id);
  return t('board.stageWidth', { stage: stage?.name || t('board.unnamedStage'), count: stage?.width ?? 1 });
}

/** Where a lane is now, counted among those that show. */
export function lanePlaceInWords(state: EditorState, id: LaneId): string {
  const t = translateOf(state);
  const shown = visibleLanes(shownMap(state));
  const lane = laneOf(shownMap(state), id)?.name || t('board.unnamedLane');
  return t('board.laneMoved', { lane, place: shown.findIndex((one) => one.id === id) + 1, count: shown.length });
}

/** What came of a heading that the hand let go of. */
export function headingInWords(state: EditorState, held: HeldHeading): string {
  if (held.kind === 'widening') return stageWidthInWords(state, held.stage);
  const { heading } = held;
  return 'stage' in heading ? stagePlaceInWords(state, heading.stage) : lanePlaceInWords(state, heading.lane);
}

function notesIn(
  state: EditorState,
  notes: readonly NoteId[],
  cell: Cell,
  how: 'board.moved' | 'board.copied',
): string {
  return translateOf(state)(how, { note: noteInWords(state, notes), cell: cellName(state, cell) });
}

/** What notes are called: one by its text, several by their number. */
export function noteInWords(state: EditorState, notes: readonly NoteId[]): string {
  const t = translateOf(state);
  const [first, ...others] = notes;
  const note = first === undefined ? undefined : noteOf(state.history.present, first);
  return others.length > 0 ? t('board.noteCount', { count: notes.length }) : noteWords(note, t);
}

/** Where notes went. */
export function notesInWords(state: EditorState, notes: readonly NoteId[], cell: Cell): string {
  return notesIn(state, notes, cell, 'board.moved');
}

/** What came of notes, or of their copies, that the hand let go of. */
export function droppedInWords(state: EditorState, dragging: Dragging): string {
  const { place, copies } = dragging;
  if (place === null) return '';
  return notesIn(state, landing(dragging), place.cell, copies === null ? 'board.moved' : 'board.copied');
}
