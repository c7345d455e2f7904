import type { ActionsOf } from './action.ts';

export const mapActions: ActionsOf<'map'> = {
  'map.showHidden': {
    isEnabled: ({ history }) => [...history.present.stages, ...history.present.lanes].some(({ hidden }) => hidden),
    isOn: ({ showHidden }) => showHidden,
    run: (store) => store.setState(({ showHidden }) => ({ showHidden: !showHidden })),
  },
};
