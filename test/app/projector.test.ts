import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, PATIENCE } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { keysOn } from '../support/by-keys.ts';
import { announced, boardAtRest, noteNamed } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

describe.each(['en', 'id'] as const)('the projector window, in the language %s', (language) => {
  const open = appOnSample('smartphone.journey');
  let app: App;
  let room: Page;
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app } = await open({ language }));
  });

  beforeEach(async () => {
    const opened = app.electron.waitForEvent('window');
    await app.page.keyboard.press('Control+F5');
    room = await opened;
    await room.emulateMedia({ reducedMotion: 'reduce' });
    await board().waitFor();
    await soon(told).toBe(app.t('projector.opened'));
  });
  afterEach(async () => {
    await press('Escape', 'Escape', 'Escape', 'Escape');
    if (!room.isClosed()) {
      const closed = room.waitForEvent('close');
      await press('Control+F5');
      await closed;
    }
  });

  /** A key that the system sends to the projector. */
  function pressOutside(keyCode: string): Promise<void> {
    return app.electron.evaluate(({ webContents }, key) => {
      const contents = webContents.getAllWebContents().find((one) => one.getURL().endsWith('projector.html'));
      contents?.sendInputEvent({ type: 'keyDown', keyCode: key });
    }, keyCode);
  }

  const told = () => announced(app.page);

  function board() {
    return room.getByRole('img', { name: 'Buying a smartphone' });
  }

  /** What the room sees: two pictures that are alike show the same. */
  async function picture(): Promise<string> {
    return createHash('sha256')
      .update(await board().screenshot())
      .digest('hex');
  }

  /** The picture once it is the same twice. */
  async function still(): Promise<string> {
    let before = await picture();
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const now = await picture();
      if (now === before) return now;
      before = now;
    }
    throw new Error('The projector never rests');
  }

  /** How much of the board's picture on each side is nothing but ground, as a share of it. */
  function groundAround() {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    if (canvas === null || pixels === undefined) throw new Error('The board has no picture');
    const { width, height } = canvas;
    const colour = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    const ground = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const isGround = (x: number, y: number): boolean =>
      ground.every((value, channel) => pixels.data[(y * width + x) * 4 + channel] === value);
    const columns = Array.from({ length: width }, (_, x) => x);
    const rows = Array.from({ length: height }, (_, y) => y);
    const isBareColumn = (x: number): boolean => rows.every((y) => isGround(x, y));
    const isBareRow = (y: number): boolean => columns.every((x) => isGround(x, y));
    return {
      left: columns.findIndex((x) => !isBareColumn(x)) / width,
      top: rows.findIndex((y) => !isBareRow(y)) / height,
      right: columns.toReversed().findIndex((x) => !isBareColumn(x)) / width,
      bottom: rows.toReversed().findIndex((y) => !isBareRow(y)) / height,
    };
  }

  test('shows the board and nothing to change it with', async () => {
    expect(await room.getByRole('button').count()).toBe(0);
    expect(await room.getByRole('textbox').count()).toBe(0);
    expect(await room.getByRole('grid').count()).toBe(0);
    expect(await violations(room)).toEqual([]);
  });

  test('can make no call but to ask what it shows, and leads nowhere', async () => {
    const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
      room.evaluate(
        ([called, given]) => {
          const { jejak } = window as unknown as { jejak: { call: (name: string, ...args: unknown[]) => unknown } };
          return jejak.call(called, ...given);
        },
        [name, args] as const,
      );
    const REFUSED = { ok: false, error: 'refused' };
    expect(await call('window.start')).toEqual(REFUSED);
    expect(await call('document.save', 'handle')).toEqual(REFUSED);
    expect(await call('projector.open', 'handle')).toEqual(REFUSED);
    expect(await call('recents.list')).toEqual(REFUSED);
    expect(await call('projector.start')).toMatchObject({ ok: true, value: { map: { title: 'Buying a smartphone' } } });
    expect(await room.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  });

  test('follows the board, what stands out and the presentation, live while a note is typed', async () => {
    const { page } = app;
    const first = await still();
    await press('F5');
    await soon(picture).not.toBe(first);
    const presented = await still();
    await press('n');
    await page.keyboard.type('typed');
    await soon(picture).not.toBe(presented);
    const half = await still();
    await page.keyboard.type(' before all eyes');
    await soon(picture).not.toBe(half);
    await press('PageDown');
    await soon(() => noteNamed(page, 'typed before all eyes').count()).toBe(1);
    await press('Control+z');
    await press('Escape', 'Escape', 'Escape', 'Shift+1');
    await boardAtRest(page);
  });

  test('stands still while the board goes elsewhere, and follows again', async () => {
    const { page, t } = app;
    await press('Shift+1');
    await boardAtRest(page);
    const followed = await still();
    await page.getByRole('button', { name: t('action.projector.still') }).click();
    await soon(told).toBe(t('projector.isStill'));
    const before = await still();
    // The whole map is what it followed, too.
    expect(before).toBe(followed);
    await press('Control+=', 'Control+=', 'Control+=');
    await boardAtRest(page);
    expect(await still()).toBe(before);
    await page.getByRole('button', { name: t('action.projector.still') }).click();
    await soon(told).toBe(t('projector.follows'));
    await soon(picture).not.toBe(before);
  });

  test.each([
    ['4:3', 1024, 768],
    ['16:9', 1280, 720],
    ['narrow', 500, 800],
    ['low', 1300, 400],
  ])('fills a %s window with the map: as wide as it is, or as high', async (_shape, width, height) => {
    const { page } = app;
    await app.electron.evaluate(
      ({ BrowserWindow }, size) => {
        const windows = BrowserWindow.getAllWindows();
        windows.find(({ webContents }) => webContents.getURL().endsWith('projector.html'))?.setContentSize(...size);
      },
      [width, height] as [number, number],
    );
    await soon(() => room.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    await press('Shift+1');
    await boardAtRest(page);
    await still();
    const margin = await room.evaluate(groundAround);
    expect(margin.top).toBeLessThan(0.05);
    expect(Math.min(margin.left + margin.right, margin.bottom)).toBeLessThan(0.08);
    expect(margin.left).toBeCloseTo(margin.right, 1);
    // Nearer by, the map goes on to the edges.
    await press('Control+=', 'Control+=', 'Control+=', 'Control+=', 'Control+=', 'Control+=', 'Control+=');
    await boardAtRest(page);
    await still();
    expect(await room.evaluate(groundAround)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    await press('Shift+1');
    await boardAtRest(page);
  });

  test('asks the room what it is asked here', async () => {
    const { page, t } = app;
    await press('Control+Alt+ArrowRight', 'Escape', 'F8');
    const asked = await page
      .getByRole('region', { name: t('ask.label') })
      .locator('.ask-question')
      .textContent();
    const foot = room.getByRole('region', { name: t('projector.now') });
    await soon(() => foot.textContent()).toContain(asked ?? 'a question');
    expect(await violations(room)).toEqual([]);
    await press('Escape');
    await soon(() => foot.count()).toBe(0);
    await press('Control+z');
  });

  test('goes dark alone', async () => {
    const { page, t } = app;
    await press('F5', 'b');
    await soon(told).toBe(t('projector.isDark'));
    await soon(() => board().isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: t('present.isDark') }).count()).toBe(0);
    await press('b');
    await soon(() => board().isVisible()).toBe(true);
  });

  test('speaks the language and wears the colours that are chosen here', async () => {
    const { page, t } = app;
    await press('Control+k');
    await page.keyboard.type(t('action.view.themeDark'));
    await press('Enter');
    await soon(() => room.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await press('Control+k');
    await page.keyboard.type(t('action.view.themeSystem'));
    await press('Enter');
    await soon(() => room.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });

  test('a clicker in the hand of whoever clicked on it walks all the same', async () => {
    await press('F5');
    const before = await told();
    // What Playwright presses does not pass through main; what a clicker sends does.
    for (let presses = 0; presses < 3; presses += 1) await pressOutside('PageDown');
    await soon(told).not.toBe(before);
  });

  test('closes with its map', async () => {
    const closed = room.waitForEvent('close');
    await press('Control+w');
    await closed;
    expect(app.electron.windows()).toHaveLength(1);
    await app.page
      .getByRole('button', { name: /smartphone\.journey/ })
      .first()
      .waitFor();
  });
});
