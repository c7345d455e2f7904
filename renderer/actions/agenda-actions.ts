import type { EditorState } from '../state/editor-state.ts';
import { isAgendaShown } from '../state/agenda.ts';
import type { ActionsOf } from './action.ts';
import {
  canStart,
  endAgenda,
  extendStep,
  openAgenda,
  pauseOrGoOn,
  startAgenda,
  stepAgenda,
  stepBeside,
} from './agenda.ts';
import { changeSettings } from './view-actions.ts';

function isRunning({ running }: EditorState): boolean {
  return running !== null;
}

export const agendaActions: ActionsOf<'agenda'> = {
  'agenda.open': {
    isOn: isAgendaShown,
    run: (store) => (isAgendaShown(store.getState()) ? store.setState({ drawer: null }) : openAgenda(store)),
  },
  'agenda.start': { isEnabled: canStart, run: startAgenda },
  'agenda.pause': { isEnabled: isRunning, run: pauseOrGoOn },
  'agenda.nextStep': {
    isEnabled: (state) => stepBeside(state, 1) !== undefined,
    run: (store) => stepAgenda(store, 1),
  },
  'agenda.previousStep': {
    isEnabled: (state) => stepBeside(state, -1) !== undefined,
    run: (store) => stepAgenda(store, -1),
  },
  'agenda.extendOne': { isEnabled: isRunning, run: (store) => extendStep(store, 1) },
  'agenda.extendFive': { isEnabled: isRunning, run: (store) => extendStep(store, 5) },
  'agenda.end': { isEnabled: isRunning, run: endAgenda },
  'agenda.chime': {
    isOn: ({ settings }) => settings.chime !== false,
    run: (store) => changeSettings(store, { chime: store.getState().settings.chime === false }),
  },
};
