import type { Command } from '../../shared/commands/command.ts';
import { addStage, deleteStage, hideStage, moveStage, setStageWidth } from '../../shared/commands/stage-commands.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { LIMITS, type Stage } from '../../shared/map/journey-map.ts';
import { stageOf } from '../../shared/map/queries.ts';
import type { EditorState } from '../state/editor-state.ts';
import { edit } from '../state/editor-store.ts';
import { stagePlaceInWords, stageWidthInWords } from '../state/places-in-words.ts';
import { currentCell } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';
import { changing, placeBeside } from './changing.ts';
import { moveCursor } from './go-actions.ts';

/** The stage that stage actions mean: the one the cursor is in. */
function currentStage(state: EditorState): Stage | undefined {
  const cell = currentCell(state);
  if (state.cursor?.kind === 'stage') return stageOf(state.history.present, state.cursor.stage);
  return cell === null ? undefined : stageOf(state.history.present, cell.stage);
}

function add(step: 0 | 1): Action {
  return {
    run: (store) => {
      const state = store.getState();
      const stages = state.history.present.stages;
      const here = stages.findIndex(({ id }) => id === currentStage(state)?.id);
      const id = store.newId();
      if (!edit(store, 'step.addStage', addStage({ id }, here === -1 ? 'end' : here + step))) return;
      moveCursor(store, { kind: 'stage', stage: id });
      store.setState({ writing: { kind: 'stage', stage: id, field: 'name' } });
    },
  };
}

function change(label: PlainTextKey, command: (stage: Stage, state: EditorState) => Command | null): Action {
  return changing({ label, subject: currentStage, command });
}

function shift(step: -1 | 1): Action {
  return changing({
    label: 'step.moveStage',
    subject: currentStage,
    command: (stage, { history, showHidden }) => {
      const place = placeBeside(history.present.stages, stage, step, showHidden);
      return place === null ? null : moveStage(stage.id, place);
    },
    told: ({ id }, state) => stagePlaceInWords(state, id),
  });
}

function widen(by: -1 | 1): Action {
  return changing({
    label: 'step.stageWidth',
    subject: currentStage,
    command: ({ id, width }) =>
      width + by < 1 || width + by > LIMITS.stageWidth ? null : setStageWidth(id, width + by),
    told: ({ id }, state) => stageWidthInWords(state, id),
  });
}

export const stageActions: ActionsOf<'stage'> = {
  'stage.addBefore': add(0),
  'stage.addAfter': add(1),
  'stage.rename': {
    isEnabled: (state) => currentStage(state) !== undefined,
    run: (store) => {
      const stage = currentStage(store.getState());
      if (stage !== undefined) store.setState({ writing: { kind: 'stage', stage: stage.id, field: 'name' } });
    },
  },
  'stage.moveLeft': shift(-1),
  'stage.moveRight': shift(1),
  'stage.wider': widen(1),
  'stage.narrower': widen(-1),
  'stage.hide': change('step.hideStage', ({ id }) => hideStage(id)),
  'stage.delete': change('step.deleteStage', ({ id }) => deleteStage(id)),
};
