import { boundsOf } from '../../shared/geometry.ts';
import { type Cursor, type Direction, neighbour } from '../../shared/layout/cursor.ts';
import { notesTouching } from '../../shared/layout/hit-test.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout, translateOf } from '../state/selectors.ts';
import type { Action } from './action.ts';
import { cursorRect, moveCursor } from './go-actions.ts';

/** Where a selection that grows with the cursor began, and what was selected before. */
type Extension = { readonly anchor: Cursor; readonly kept: ReadonlySet<NoteId> };

/** By the cursor that it led to: once the cursor is another one, whoever moved it, the next extension begins anew. */
const extensions = new WeakMap<Cursor, Extension>();

function extendSelection(store: EditorStore, direction: Direction): void {
  const state = store.getState();
  const layout = shownLayout(state);
  const { cursor } = state;
  const next = neighbour(layout, cursor, direction);
  if (cursor === null || next === null || next === cursor || next.kind === 'stage' || next.kind === 'lane') return;
  const extension = extensions.get(cursor) ?? { anchor: cursor, kept: state.selection };
  const ends = [cursorRect(layout, extension.anchor), cursorRect(layout, next)];
  const span = boundsOf(ends.flatMap((rect) => rect ?? []));
  if (span === null) return;
  extensions.set(next, extension);
  moveCursor(store, next);
  const selection = new Set([...extension.kept, ...notesTouching(layout, span)]);
  store.setState({ selection, announcement: translateOf(state)('board.notesSelected', { count: selection.size }) });
}

/** Takes in all notes between where it began and where the cursor goes; the way back lets go of them again. */
export function extend(direction: Direction): Action {
  return { run: (store) => extendSelection(store, direction), isEnabled: ({ cursor }) => cursor !== null };
}
