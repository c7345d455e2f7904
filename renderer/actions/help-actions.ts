import type { ActionsOf } from './action.ts';

export const helpActions: ActionsOf<'help'> = {
  'help.palette': { run: (store) => store.setState({ dialog: 'palette' }) },
  'help.keys': { run: (store) => store.setState({ dialog: 'keys' }) },
};
