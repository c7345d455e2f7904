import { ask } from '../bridge.ts';
import { translateOf } from '../state/selectors.ts';
import type { ActionsOf } from './action.ts';

export const projectorActions: ActionsOf<'projector'> = {
  'projector.window': {
    isOn: ({ projector }) => projector !== null,
    run: async (store) => {
      const state = store.getState();
      if (state.document === null) return;
      await ask(state.projector === null ? 'projector.open' : 'projector.close', state.document.handle);
      const told = state.projector === null ? 'projector.opened' : 'projector.closed';
      store.setState({ announcement: translateOf(state)(told) });
    },
  },
  'projector.still': {
    isEnabled: ({ projector }) => projector !== null,
    isOn: ({ projector }) => projector?.isStill === true,
    run: (store) => {
      const state = store.getState();
      const isStill = state.projector?.isStill !== true;
      const announcement = translateOf(state)(isStill ? 'projector.isStill' : 'projector.follows');
      store.setState({ projector: { isStill }, announcement });
    },
  },
};
