import type { ActionsOf } from './action.ts';

export const helpActions: ActionsOf<'help'> = {
  'help.keys': { run: (store) => store.setState({ dialog: 'keys' }) },
};
