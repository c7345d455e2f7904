import {
  cellOfWalk,
  nextOfWalk,
  openCells,
  previousOfWalk,
  startWalk,
  type Walk,
} from '../../shared/map/open-questions.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { cellName, currentCell, shownMap, translateOf } from '../state/selectors.ts';
import { questionAt } from '../state/asking.ts';
import { moveCursor } from './go-actions.ts';

/** Goes to the cell of the walk; the card gives the keyboard to the line that writes there (AskCard). */
export function goToAsked(store: EditorStore): void {
  const { asking } = store.getState();
  const cell = asking === null || asking.walk === null ? undefined : cellOfWalk(asking.walk);
  if (asking === null || cell === undefined) return;
  moveCursor(store, { kind: 'cell', cell });
  store.setState({ asking: { ...asking } });
  const state = store.getState();
  store.setState({ announcement: `${cellName(state, cell)}: ${questionAt(shownMap(state), cell).first}` });
}

function show(store: EditorStore, walk: Walk | null): void {
  // The pen would draw where the room points, and a link would be drawn to where the walk goes.
  store.setState({ asking: { walk }, tool: 'select', linking: null, finding: null });
  if (walk !== null) return goToAsked(store);
  const state = store.getState();
  const count = openCells(shownMap(state)).length;
  const t = translateOf(state);
  store.setState({ announcement: count === 0 ? t('ask.none') : t('ask.over', { count }) });
}

/** Begins where the keyboard is, or goes on to the next open cell. */
export function askNext(store: EditorStore): void {
  const state = store.getState();
  const map = shownMap(state);
  const walk = state.asking?.walk ?? null;
  show(
    store,
    walk === null ? startWalk(map, state.asking === null ? currentCell(state) : null) : nextOfWalk(map, walk),
  );
}

/** From the first cell that is still open. */
export function askAgain(store: EditorStore): void {
  show(store, startWalk(shownMap(store.getState()), null));
}

export function askPrevious(store: EditorStore): void {
  const state = store.getState();
  const walk = state.asking?.walk ?? null;
  const before = walk === null ? null : previousOfWalk(shownMap(state), walk);
  if (before !== null) show(store, before);
}

export function canAskPrevious(state: EditorState): boolean {
  const walk = state.asking?.walk ?? null;
  return walk !== null && previousOfWalk(shownMap(state), walk) !== null;
}

export function endAsking(store: EditorStore): void {
  const state = store.getState();
  if (state.asking !== null) store.setState({ asking: null, announcement: translateOf(state)('ask.ended') });
}
