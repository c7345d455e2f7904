import { visibleStages } from '../../shared/map/queries.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { currentCell, shownMap } from '../state/selectors.ts';
import { moveCursor } from './go-actions.ts';

/** Goes to the cell of the next or previous stage in the same lane; at the ends it stays. */
export function goToStage(store: EditorStore, step: -1 | 1): void {
  const state = store.getState();
  const cell = currentCell(state);
  if (cell === null) return;
  const stages = visibleStages(shownMap(state));
  const stage = stages[stages.findIndex(({ id }) => id === cell.stage) + step];
  if (stage !== undefined) moveCursor(store, { kind: 'cell', cell: { ...cell, stage: stage.id } });
}
