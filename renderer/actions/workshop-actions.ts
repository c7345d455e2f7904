import { endWriting } from '../state/writing.ts';
import type { ActionsOf } from './action.ts';

export const workshopActions: ActionsOf<'workshop'> = {
  'workshop.merge': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'merge' });
    },
  },
};
