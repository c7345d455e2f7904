import { hasPassed } from './documents/clock.ts';
import type { MapWindow } from './map-window.ts';
import type { Shell } from './shell.ts';
import { takeUpDraft } from './take-up-draft.ts';

/** So many breakdowns in so many milliseconds are no accident any more: the person is asked before the next try. */
const OFTEN = { times: 3, within: 60_000 };

/**
 * A window's page broke down: the map is here, whole up to the last key, and a new page shows it. `asksToTry`: whether
 * a page that breaks down again and again is tried once more; otherwise its window closes as by hand.
 */
export function reviveWhenGone(
  shell: Pick<Shell, 'log' | 'care' | 'journals'>,
  window: Pick<MapWindow, 'browser' | 'document'>,
  asksToTry: () => Promise<boolean>,
): void {
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
    void asksToTry().then((tries) => {
      if (browser.isDestroyed()) return;
      if (tries) browser.reload();
      else browser.close();
    });
  });
}
