import type { Command } from '../../shared/commands/command.ts';
import { addLane, deleteLane, hideLane, moveLane } from '../../shared/commands/lane-commands.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { Lane, LaneKind } from '../../shared/map/journey-map.ts';
import { laneOf } from '../../shared/map/queries.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { lanePlaceInWords } from '../state/places-in-words.ts';
import { currentCell } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';
import { changing, placeBeside } from './changing.ts';
import { moveCursor } from './go-actions.ts';

/** The lane that lane actions mean: the one the cursor is in. */
function currentLane(state: EditorState): Lane | undefined {
  if (state.cursor?.kind === 'lane') return laneOf(state.history.present, state.cursor.lane);
  const cell = currentCell(state);
  return cell === null ? undefined : laneOf(state.history.present, cell.lane);
}

/** Adds a lane of a kind and goes there; a free lane is named at once. */
export function addLaneOfKind(store: EditorStore, kind: LaneKind, place: number | 'end'): void {
  const id = store.newId();
  if (!edit(store, 'step.addLane', addLane({ id, kind }, place, store.getState().settings.language))) return;
  moveCursor(store, { kind: 'lane', lane: id });
  if (kind === 'free') store.setState({ writing: { kind: 'lane', lane: id } });
}

function add(step: 0 | 1): Action {
  return {
    run: (store) => {
      const state = store.getState();
      const here = state.history.present.lanes.findIndex(({ id }) => id === currentLane(state)?.id);
      addLaneOfKind(store, 'free', here === -1 ? 'end' : here + step);
    },
  };
}

function change(label: PlainTextKey, command: (lane: Lane, state: EditorState) => Command | null): Action {
  return changing({ label, subject: currentLane, command });
}

function shift(step: -1 | 1): Action {
  return changing({
    label: 'step.moveLane',
    subject: currentLane,
    command: (lane, { history, showHidden }) => {
      const place = placeBeside(history.present.lanes, lane, step, showHidden);
      return place === null ? null : moveLane(lane.id, place);
    },
    told: ({ id }, state) => lanePlaceInWords(state, id),
  });
}

export const laneActions: ActionsOf<'lane'> = {
  'lane.addBefore': add(0),
  'lane.addAfter': add(1),
  'lane.rename': {
    isEnabled: (state) => currentLane(state) !== undefined,
    run: (store) => {
      const lane = currentLane(store.getState());
      if (lane !== undefined) store.setState({ writing: { kind: 'lane', lane: lane.id } });
    },
  },
  'lane.moveUp': shift(-1),
  'lane.moveDown': shift(1),
  'lane.hide': change('step.hideLane', ({ id }) => hideLane(id)),
  'lane.delete': change('step.deleteLane', ({ id }) => deleteLane(id)),
};
