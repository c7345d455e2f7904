import { cellsOfStep } from '../../shared/map/agenda-cells.ts';
import type { AgendaStep, JourneyMap } from '../../shared/map/journey-map.ts';
import { cellKey } from '../../shared/map/queries.ts';
import type { EditorState } from './editor-state.ts';
import { shownMap } from './selectors.ts';

/** Its panel lies open, and no vote in its place. */
export function isAgendaShown({ drawer, voting }: EditorState): boolean {
  return drawer === 'agenda' && voting === null;
}

/** The step of the agenda that is on; undefined: none is, or it was removed. */
export function presentStep({ running, history }: EditorState): AgendaStep | undefined {
  return running === null ? undefined : history.present.agenda.find(({ id }) => id === running.step);
}

type Lit = { readonly map: JourneyMap; readonly step: AgendaStep; readonly cells: ReadonlySet<string> | null };
let known: Lit | null = null;

/** The keys of the cells that the room fills now; null: none stands out from the others, as while somebody votes. */
export function litCells(state: EditorState): ReadonlySet<string> | null {
  const step = presentStep(state);
  if (step === undefined || state.voting?.turn != null) return null;
  const map = shownMap(state);
  if (known?.map !== map || known.step !== step) {
    const cells = cellsOfStep(map, step);
    known = { map, step, cells: cells.length === 0 ? null : new Set(cells.map(cellKey)) };
  }
  return known.cells;
}
