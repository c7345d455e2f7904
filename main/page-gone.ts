import { askAboutBreakdowns } from './dialogs.ts';
import { hasPassed } from './documents/clock.ts';
import type { MapWindow } from './map-windows.ts';
import type { Shell } from './shell.ts';
import { takeUpDraft } from './take-up-draft.ts';

/** So many breakdowns in so many milliseconds are no accident any more: the person is asked before the next try. */
const OFTEN = { times: 3, within: 60_000 };

/** A window's page broke down: the map is here, whole up to the last key, and a new page shows it. */
export function reviveWhenGone(shell: Shell, window: MapWindow): void {
  const { browser } = window;
  let breakdowns: readonly number[] = [];
  browser.webContents.on('render-process-gone', (_event, { reason }) => {
    shell.log.error(`window gone: ${reason}`, null);
    if (reason === 'clean-exit' || browser.isDestroyed()) return;
    const { document } = window;
    if (document !== null) {
      takeUpDraft(shell, document);
      document.arrivesAs({ kind: 'page' });
    }
    const now = shell.care.clock.now().getTime();
    breakdowns = [...breakdowns.filter((at) => !hasPassed(at, now, OFTEN.within)), now];
    if (breakdowns.length < OFTEN.times) return browser.reload();
    breakdowns = [];
    void askAboutBreakdowns(browser, shell.t()).then((tries) => {
      if (browser.isDestroyed()) return;
      if (tries) browser.reload();
      else browser.close();
    });
  });
}
