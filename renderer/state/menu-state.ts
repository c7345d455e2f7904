import { ACTION_IDS, type ActionId } from '../../shared/action-catalogue.ts';
import type { MenuState } from '../../shared/ipc/menu-state.ts';
import type { EditorState } from './editor-state.ts';
import { translateOf } from './selectors.ts';

/** What the native menu shows of this window. */
export function menuStateOf(state: EditorState, canRun: (id: ActionId, state: EditorState) => boolean): MenuState {
  const t = translateOf(state);
  const [undo, redo] = [state.history.past.at(-1), state.history.future.at(-1)];
  return {
    undo: undo === undefined ? null : t(undo.label),
    redo: redo === undefined ? null : t(redo.label),
    disabled: ACTION_IDS.filter((id) => !canRun(id, state)),
  };
}
