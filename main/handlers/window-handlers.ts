import type { WindowStart } from '../../shared/ipc/calls/app-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = 'window.start' | 'window.finished' | 'recents.list' | 'recents.forget' | 'menu.update' | 'clipboard.run';

export function windowHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  const { recents, settings, menus } = shell;
  let isFirst = true;
  /** To the window that comes first, and not again when its page is made anew. */
  const offersRecovery = (): boolean => {
    const isFirstTime = isFirst;
    isFirst = false;
    return isFirstTime;
  };
  return {
    'window.start': async (context) => {
      const window = mapWindow(context);
      await window.begun;
      window.started();
      return {
        settings: settings.value(),
        platform: platform(),
        document: window.document?.presented() ?? null,
        offersRecovery: offersRecovery(),
      };
    },
    'window.finished': (context) => {
      mapWindow(context).hasFinished();
      return 'taken';
    },
    'recents.list': () => recents.list(),
    'recents.forget': async (_context, recent): Promise<'forgotten'> => {
      await recents.forget(recent);
      return 'forgotten';
    },
    'menu.update': (context, state) => {
      const window = mapWindow(context);
      window.menu = state;
      menus.refresh(window);
      return 'taken';
    },
    'clipboard.run': (context, what) => {
      mapWindow(context).browser.webContents[what]();
      return 'taken';
    },
  };
}

function platform(): WindowStart['platform'] {
  return process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
}
