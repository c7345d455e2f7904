import { ask } from '../bridge.ts';
import { currentCell } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';

/** Asks the browser for what its own keys do: the board answers to the event that comes of it. */
function asksBrowser(what: 'cut' | 'copy' | 'paste', isEnabled: NonNullable<Action['isEnabled']>): Action {
  return { isEnabled, run: async () => void (await ask('clipboard.run', what)) };
}

export const clipboardActions: ActionsOf<'clipboard'> = {
  'clipboard.cut': asksBrowser('cut', ({ selection }) => selection.size > 0),
  'clipboard.copy': asksBrowser('copy', ({ selection }) => selection.size > 0),
  'clipboard.paste': asksBrowser('paste', (state) => currentCell(state) !== null),
};
