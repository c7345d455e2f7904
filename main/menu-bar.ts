import { BrowserWindow, Menu } from 'electron';
import type { ActionId } from '../shared/action-catalogue.ts';
import { openIn } from './open-map.ts';
import type { MapWindow } from './map-window.ts';
import { menuTemplate } from './native-menu.ts';
import type { Menus, Shell } from './shell.ts';

const isMac = process.platform === 'darwin';
const NOTHING_OPEN = { undo: null, redo: null, disabled: [] };

/** Each window has its own menu bar; macOS has one, which shows that of the window in front. */
export function createMenus(shell: () => Shell): Menus {
  function refresh(window: MapWindow): void {
    if (window.browser.isDestroyed()) return;
    if (!isMac) window.browser.setMenu(menuFor(shell(), window));
    else if (window.browser.isFocused()) Menu.setApplicationMenu(menuFor(shell(), window));
  }

  function refreshAll(): void {
    for (const window of shell().windows.all) refresh(window);
    if (isMac && BrowserWindow.getFocusedWindow() === null) Menu.setApplicationMenu(menuFor(shell(), null));
  }

  return { refresh, refreshAll };
}

function menuFor(shell: Shell, window: MapWindow | null): Menu {
  const { t, settings, recents, windows } = shell;
  return Menu.buildFromTemplate(
    menuTemplate({
      t: t(),
      settings: settings.value(),
      state: window?.menu ?? NOTHING_OPEN,
      recents: recents.names(),
      isMac,
      onAction: (action: ActionId) => (window ?? windows.open(null)).send('action', action),
      onRecent: (recent) => {
        const place = recents.pathOf(recent);
        if (place !== null) void openIn(shell, place, window);
      },
    }),
  );
}
