import { changesBetween } from '../shared/map/changes.ts';
import { withDraft } from './documents/recoverable.ts';
import type { MapWindow } from './map-windows.ts';
import type { Shell } from './shell.ts';

/** A window's page broke down: the map is here, whole up to the last key, and a new page shows it. */
export function reviveWhenGone(shell: Shell, window: MapWindow): void {
  window.browser.webContents.on('render-process-gone', (_event, { reason }) => {
    shell.log.error(`window gone: ${reason}`, null);
    if (reason === 'clean-exit' || window.browser.isDestroyed()) return;
    const { document } = window;
    if (document !== null) {
      const { map } = document.presented();
      const whole = withDraft(map, shell.journals.draftIn(document.handle), shell.care.clock.now().toISOString());
      if (whole !== map) document.change(1, changesBetween(map, whole));
      shell.journals.drafted(document.handle, null);
      document.arrivesAs({ kind: 'page' });
    }
    window.browser.reload();
  });
}
