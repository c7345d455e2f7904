import type { MapWindow } from './map-windows.ts';
import type { Shell } from './shell.ts';
import { takeUpDraft } from './take-up-draft.ts';

/** A window's page broke down: the map is here, whole up to the last key, and a new page shows it. */
export function reviveWhenGone(shell: Shell, window: MapWindow): void {
  window.browser.webContents.on('render-process-gone', (_event, { reason }) => {
    shell.log.error(`window gone: ${reason}`, null);
    if (reason === 'clean-exit' || window.browser.isDestroyed()) return;
    const { document } = window;
    if (document !== null) {
      takeUpDraft(shell, document);
      document.arrivesAs({ kind: 'page' });
    }
    window.browser.reload();
  });
}
