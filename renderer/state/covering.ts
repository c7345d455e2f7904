import { type Coverage, coverageOf } from '../../shared/map/coverage.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { EditorState, OpenList } from './editor-state.ts';

/** What the map, as it is, does not say yet. */
export function coverageShown({ history, settings }: EditorState): Coverage {
  return coverageOf(history.present, { personaLimit: settings.personaLimit });
}

/** One thing that is still open, and where it is. */
export type OpenPoint = { readonly key: string; readonly at: Cursor };

export function openPoints(coverage: Coverage, list: OpenList): readonly OpenPoint[] {
  switch (list) {
    case 'cells':
      return coverage.emptyCells.map((cell) => ({ key: JSON.stringify(cell), at: { kind: 'cell', cell } }));
    case 'touchpoints':
      return coverage.stagesWithoutTouchpoint.map(({ stage, cell }) => ({
        key: stage,
        at: cell === null ? { kind: 'stage', stage } : { kind: 'cell', cell },
      }));
    case 'pains':
      return coverage.unprovenPains.map(({ id }) => ({ key: id, at: { kind: 'note', note: id } }));
  }
}
