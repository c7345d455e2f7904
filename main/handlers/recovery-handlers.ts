import type { Handlers } from '../../shared/ipc/contract.ts';
import { recoverableMaps, recoverMap } from '../recover-map.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = 'document.draft' | 'recovery.list' | 'recovery.recover' | 'recovery.discard';

export function recoveryHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'document.draft': (context, handle, draft) => {
      // The map may have been closed meanwhile: then there is nothing to keep.
      if (mapWindow(context).document?.handle === handle) shell.journals.drafted(handle, draft);
      return 'taken';
    },
    'recovery.list': () => recoverableMaps(shell),
    'recovery.recover': (context, recovery) => recoverMap(shell, recovery, mapWindow(context)),
    'recovery.discard': async (_context, recovery) => {
      try {
        await shell.recovery.discard(recovery);
        return 'discarded';
      } catch (error) {
        shell.log.error('a journal stays', error);
        return 'failed';
      }
    },
  };
}
