import type { WindowStart } from '../../shared/ipc/calls/app-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { refreshLooks } from '../appearance.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names =
  | 'window.start'
  | 'window.finished'
  | 'recents.list'
  | 'recents.forget'
  | 'settings.change'
  | 'menu.update'
  | 'clipboard.run';

export function windowHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  const { recents, settings, windows, log, menus } = shell;
  let isFirst = true;
  /** To the window that comes first, and not again when its page is made anew. */
  const offersRecovery = (): boolean => {
    const isFirstTime = isFirst;
    isFirst = false;
    return isFirstTime;
  };
  return {
    'window.start': (context) => {
      const window = mapWindow(context);
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
    'settings.change': async (_context, { language, theme, scale, minimap, coverage, personaLimit, ...change }) => {
      const before = settings.value();
      const failure = await settings.keep({
        language: language ?? before.language,
        theme: theme ?? before.theme,
        scale: scale ?? before.scale,
        minimap: minimap ?? before.minimap,
        coverage: coverage ?? before.coverage,
        personaLimit: personaLimit ?? before.personaLimit,
        chime: change.chime ?? before.chime,
        print: change.print ?? before.print,
      });
      if (failure !== null) log.error(`settings not kept: ${failure.code} ${failure.what}`, null);
      windows.sendToAll('settings', settings.value());
      menus.refreshAll();
      for (const window of windows.all) window.showTitle();
      refreshLooks(shell);
      return settings.value();
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
