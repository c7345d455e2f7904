import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FileTrouble, Holder } from '../../shared/ipc/file-trouble.ts';
import type { App } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardAtRest, newMap } from '../support/on-board.ts';

const started = appsOfTest();

const HOLDER: Holder = {
  name: 'Bernadette Kusumawardhani',
  host: 'ruang-rapat-lantai-2',
  since: '2026-05-04T12:00:00.000Z',
};
const TROUBLES: readonly FileTrouble[] = [
  { kind: 'conflict', theirsOpens: true, mineMayStay: true },
  { kind: 'conflict', theirsOpens: true, mineMayStay: false },
  { kind: 'conflict', theirsOpens: false, mineMayStay: true },
  { kind: 'conflict', theirsOpens: false, mineMayStay: false },
  { kind: 'gone' },
  { kind: 'deleted' },
  { kind: 'full', missing: 12_000_000 },
  { kind: 'full', missing: null },
  { kind: 'held', by: HOLDER, tookOver: false },
  { kind: 'held', by: HOLDER, tookOver: true },
  { kind: 'read-only' },
];
const SIZES = [
  [960, 700],
  [1280, 720],
] as const;

/** Lets the window hear of the trouble, as main would tell it. */
function tell({ electron }: App, trouble: FileTrouble): Promise<void> {
  return electron.evaluate(({ BrowserWindow }, what) => {
    const status = { name: 'perjalanan-pelanggan-toko.journey', save: { kind: 'not-saved-yet' }, trouble: what };
    BrowserWindow.getAllWindows()[0]?.webContents.send('status', status);
  }, trouble);
}

/** Whose words are cut off or lie outside the banner or the window. */
function cutIn({ page, t }: App): Promise<readonly string[]> {
  return page.getByRole('region', { name: t('trouble.label') }).evaluate((banner) => {
    const whole = banner.getBoundingClientRect();
    return Array.from(banner.querySelectorAll<HTMLElement>('strong, p, button'))
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOutside = left < whole.left || right > whole.right || top < whole.top || bottom > whole.bottom;
        const isOff = left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
        return isOutside || isOff || element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent ?? '');
  });
}

test.each(['id', 'en'] as const)(
  'every banner about the file has room for its words and buttons (%s)',
  async (language) => {
    const app = await started({ language });
    await newMap(app, 'three');
    const folder = process.env.JEJAK_PICTURES;
    if (folder !== undefined) await mkdir(folder, { recursive: true });
    for (const [width, height] of SIZES) {
      await app.electron.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(...size);
        },
        [width, height] as [number, number],
      );
      await app.page.waitForFunction((wide) => window.innerWidth === wide, width);
      for (const [at, trouble] of TROUBLES.entries()) {
        await tell(app, trouble);
        await boardAtRest(app.page);
        expect([width, trouble.kind, await cutIn(app)]).toEqual([width, trouble.kind, []]);
        if (folder !== undefined)
          await app.page.screenshot({ path: path.join(folder, `${language}-${width}-${at}.png`) });
      }
    }
  },
);
