import { endWriting } from '../state/writing.ts';
import type { Dialog } from '../state/editor-state.ts';
import type { Action, ActionsOf } from './action.ts';
import { startTour } from './touring.ts';

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
  'help.guide': opens('guide'),
  'help.tour': { run: startTour },
  'help.news': opens('news'),
  'help.about': opens('about'),
  'help.report': opens('diagnosis'),
};
