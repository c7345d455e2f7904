import { endWriting } from '../state/writing.ts';
import type { Dialog } from '../state/editor-state.ts';
import type { Action, ActionsOf } from './action.ts';

function opens(dialog: Dialog): Action {
  return {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog });
    },
  };
}

export const helpActions: ActionsOf<'help'> = {
  'help.palette': { run: (store) => store.setState({ dialog: 'palette' }) },
  'help.keys': { run: (store) => store.setState({ dialog: 'keys' }) },
  'help.report': opens('diagnosis'),
};
