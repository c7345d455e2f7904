import type { RouteKind } from '../../shared/workshop/route.ts';
import type { EditorState } from '../state/editor-state.ts';
import { endPresenting, startPresenting, stepPresenting, stopsNow, toggleDark } from '../state/presenting.ts';
import type { Action, ActionsOf } from './action.ts';

function has(state: EditorState, by: RouteKind): boolean {
  const picked = state.selection.size > 0 ? [...state.selection] : (state.presenting?.route.picked ?? []);
  return stopsNow(state, { by, picked }).length > 0;
}

function present(by: RouteKind): Action {
  return {
    run: (store) => startPresenting(store, by),
    isEnabled: (state) => has(state, by),
    isOn: ({ presenting }) => presenting?.route.by === by,
  };
}

/** A clicker sends the same key to begin and to end. */
function startOrEnd(isHere: boolean): Action {
  return {
    run: (store) => {
      if (store.getState().presenting === null) startPresenting(store, 'stage', isHere);
      else endPresenting(store);
    },
    isEnabled: (state) => state.presenting !== null || has(state, 'stage'),
    isOn: ({ presenting }) => presenting !== null,
  };
}

const isPresenting = ({ presenting }: EditorState): boolean => presenting !== null;

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
  else await document.exitFullscreen();
}

export const presentActions: ActionsOf<'present'> = {
  'present.start': startOrEnd(false),
  'present.fromHere': startOrEnd(true),
  'present.byStage': present('stage'),
  'present.byPersona': present('persona'),
  'present.byLane': present('lane'),
  'present.byNotes': present('note'),
  'present.next': { run: (store) => stepPresenting(store, 1), isEnabled: isPresenting },
  'present.previous': { run: (store) => stepPresenting(store, -1), isEnabled: isPresenting },
  'present.dark': { run: toggleDark, isEnabled: isPresenting, isOn: ({ presenting }) => presenting?.isDark === true },
  'present.fullScreen': { run: toggleFullScreen, isEnabled: isPresenting },
};
