import { copyAsActions } from './copying-as.ts';
import { noteOf, notesIn } from '../../shared/map/queries.ts';
import { type EditorStore, redoStep, undoStep } from '../state/editor-store.ts';
import { endFocus } from '../state/focus.ts';
import type { EditorState } from '../state/editor-state.ts';
import { leaveLinking, selectedLink } from '../state/linking.ts';
import { endPresenting } from '../state/presenting.ts';
import { currentCell, selectableNotes, translateOf } from '../state/selectors.ts';
import type { ActionsOf } from './action.ts';
import { endAsking } from './asking.ts';
import { endFinding, startFinding, stepFound } from './finding.ts';

/** First the notes of the cell, then of the lane, then all: each time the next larger circle. */
function nextCircle(state: EditorState): readonly string[] {
  const map = state.history.present;
  const cell = currentCell(state);
  const shown = selectableNotes(state);
  const all = shown.map(({ id }) => id);
  if (cell === null) return all;
  const inCell = notesIn(map, cell).map(({ id }) => id);
  const inLane = shown.filter(({ lane }) => lane === cell.lane).map(({ id }) => id);
  const isWhole = (ids: readonly string[]) => ids.every((id) => state.selection.has(id));
  return [inCell, inLane].find((ids) => !isWhole(ids)) ?? all;
}

function select(store: EditorStore, notes: readonly string[]): void {
  const announcement = translateOf(store.getState())('board.notesSelected', { count: notes.length });
  store.setState({ selection: new Set(notes), announcement });
}

/** All notes that can be seen, at once. */
export function selectEverything(store: EditorStore): void {
  select(
    store,
    selectableNotes(store.getState()).map(({ id }) => id),
  );
}

export const editActions: ActionsOf<'edit'> = {
  'edit.undo': { run: undoStep, isEnabled: ({ history }) => history.past.length > 0 },
  'edit.redo': { run: redoStep, isEnabled: ({ history }) => history.future.length > 0 },
  'edit.selectAll': {
    run: (store) => {
      select(store, nextCircle(store.getState()));
    },
  },
  ...copyAsActions,
  'edit.find': { run: startFinding },
  'edit.findNext': { run: (store) => stepFound(store, 1) },
  'edit.findPrevious': { run: (store) => stepFound(store, -1) },
  'edit.deselect': {
    run: (store) => {
      const { asking, cursor, history, finding, focus, presenting, selection, tool } = store.getState();
      // One thing at a time: the search first, the selection when asked again.
      if (finding !== null) return endFinding(store);
      if (selection.size === 0 && asking !== null) return endAsking(store);
      if (tool === 'link') return leaveLinking(store);
      if (focus !== null && selection.size === 0 && tool === 'select') return endFocus(store);
      if (selectedLink(store.getState()) !== undefined) return store.setState({ link: null });
      if (presenting !== null && selection.size === 0 && tool === 'select') return endPresenting(store);
      const note = cursor?.kind === 'note' ? noteOf(history.present, cursor.note) : undefined;
      const left =
        note === undefined ? cursor : { kind: 'cell' as const, cell: { stage: note.stage, lane: note.lane } };
      store.setState({ selection: new Set(), cursor: left, menu: null, tool: 'select' });
    },
    isEnabled: (state) =>
      state.selection.size > 0 ||
      state.focus !== null ||
      state.asking !== null ||
      state.presenting !== null ||
      state.tool !== 'select' ||
      state.finding !== null ||
      selectedLink(state) !== undefined,
  },
};
