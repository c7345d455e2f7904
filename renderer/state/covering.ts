import { type Coverage, coverageOf, PERSONAS_THAT_FIT } from '../../shared/map/coverage.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { EditorState, OpenList } from './editor-state.ts';

/** What the map, as it is, does not say yet. */
export function coverageShown({ history }: EditorState): Coverage {
  return coverageOf(history.present, { personaLimit: PERSONAS_THAT_FIT });
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
