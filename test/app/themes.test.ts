import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ActionId } from '../../shared/action-catalogue.ts';
import { THEMES, type ThemeName } from '../../shared/themes.ts';
import { type App, chooseInMenu, makeFolder, menuLabel, SAMPLES, startApp } from '../support/app.ts';
import { boardIsThere } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

let app: App;
let userData: string;
beforeAll(async () => {
  userData = await makeFolder();
  // A copy: the app saves by itself.
  const map = path.join(userData, 'smartphone.journey');
  await copyFile(path.join(SAMPLES, 'smartphone.journey'), map);
  app = await startApp({ userData, args: [map] });
  await boardIsThere(app.page);
  // What can be done with a note changes the menu, which is overheard from then on at the latest.
  await app.page.getByRole('grid').getByRole('listitem').first().click();
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true });
});

/** The menu comes a moment after the window. */
async function choose(action: ActionId): Promise<void> {
  await soon(() => menuLabel(app, action)).not.toBeNull();
  await chooseInMenu(app, action);
}

/** The theme of the panels, the ground that the window shows before its page, and the paper under the board. */
async function worn(): Promise<{ theme: string | undefined; window: string; paper: string }> {
  const page = await app.page.evaluate(() => ({
    theme: document.documentElement.dataset['theme'],
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  const window = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  return { ...page, window: window?.toLowerCase() ?? '' };
}

function wearing(theme: ThemeName) {
  const { paper } = THEMES[theme];
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16));
  return { theme, window: paper, paper: `rgb(${red}, ${green}, ${blue})` };
}

/** The colour that is painted most: that of the board's picture in the middle of the first note. */
async function noteColour(): Promise<string> {
  const box = await app.page.getByRole('grid').getByRole('listitem').first().boundingBox();
  if (box === null) throw new Error('The first note has no place on the screen');
  return app.page.evaluate(
    ({ x, y }) => {
      const canvas = document.querySelector('canvas');
      const place = canvas?.getBoundingClientRect();
      const ratio = window.devicePixelRatio;
      const at = [(x - (place?.left ?? 0)) * ratio, (y - (place?.top ?? 0)) * ratio] as const;
      const [red = 0, green = 0, blue = 0] = canvas?.getContext('2d')?.getImageData(...at, 1, 1).data ?? [];
      return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    },
    // Beside its text.
    { x: box.x + 4, y: box.y + box.height / 2 },
  );
}

/** How the board's picture lies on the screen, in device pixels. */
function picture(): Promise<{ ratio: number; bitmap: number[]; shown: number[] }> {
  return app.page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const ratio = window.devicePixelRatio;
    const { width = 0, height = 0 } = canvas?.getBoundingClientRect() ?? {};
    const shown = [width, height].map((length) => Math.round(length * ratio));
    return { ratio, bitmap: [canvas?.width ?? 0, canvas?.height ?? 0], shown };
  });
}

/** Controls that reach out of the window, by their names. */
function cutOff(): Promise<readonly string[]> {
  return app.page.evaluate(() =>
    Array.from(document.querySelectorAll('button, input'))
      .filter((control) => control.getClientRects().length > 0 && control.closest('.inspector, .unseen') === null)
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        // The window's size is told in whole pixels, of which there are fewer the larger the interface is.
        return left < 0 || top < 0 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1;
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? ''),
  );
}

/** Controls that reach out of the dialog they are in, unless they scroll in it, or out of the window at its sides. */
function outOfDialog(): Promise<readonly string[]> {
  return app.page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    if (dialog === null) return ['no dialog'];
    const around = dialog.getBoundingClientRect();
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === dialog) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement);
    };
    return Array.from(dialog.querySelectorAll('button, input, p'))
      .filter((control) => control.getClientRects().length > 0 && !scrolls(control.parentElement))
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const isOver = left < around.left || right > around.right || top < around.top || bottom > around.bottom;
        return isOver || left < 0 || right > window.innerWidth + 1;
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
  });
}

test.each([
  ['view.themeDark', 'dark'],
  ['view.themeContrast', 'contrast'],
  ['view.themeLight', 'light'],
] as const)('%s dresses panels, window and board', async (action, theme) => {
  await choose(action);
  await soon(worn).toEqual(wearing(theme));
  await soon(noteColour).toBe(THEMES[theme].notes.yellow);
});

test('by default all follow the system, at every moment', async () => {
  await choose('view.themeSystem');
  const theme = () => worn().then((wear) => wear.theme);
  await app.page.emulateMedia({ colorScheme: 'dark', contrast: null });
  await soon(theme).toBe('dark');
  await app.page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await soon(theme).toBe('contrast-dark');
  await soon(noteColour).toBe(THEMES['contrast-dark'].notes.yellow);
  await app.page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'active' });
  await soon(theme).toBe('contrast');
  await app.page.emulateMedia({ colorScheme: 'light', forcedColors: null });
  await soon(theme).toBe('light');
});

test('paper stays white in the dark', async () => {
  await choose('view.themeDark');
  await soon(worn).toEqual(wearing('dark'));
  await app.page.keyboard.press('Control+p');
  const sheet = app.page.getByRole('dialog').locator('.print-sheet');
  await sheet.locator('svg').waitFor();
  expect(await sheet.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
  await app.page.keyboard.press('Escape');
  await choose('view.themeSystem');
});

test('keys make the interface larger, step by step, and the board stays crisp at each', async () => {
  await app.page.bringToFront();
  const { ratio: ordinary } = await picture();
  for (const scale of [1.1, 1.25, 1.5, 1.75, 2]) {
    await app.page.keyboard.press('Control+Alt+Equal');
    await soon(async () => {
      const { ratio, bitmap, shown } = await picture();
      return [ratio / ordinary, bitmap.map((length, at) => length - (shown[at] ?? 0))];
    }).toEqual([expect.closeTo(scale, 3), [0, 0]]);
  }
  await soon(cutOff).toEqual([]);
  await app.page.keyboard.press('Control+Alt+Minus');
  await soon(async () => (await picture()).ratio / ordinary).toBeCloseTo(1.75, 3);
  await app.page.keyboard.press('Control+Alt+Digit0');
  await soon(async () => (await picture()).ratio / ordinary).toBe(1);
});

test('a board that is sized to the very same pixels keeps its picture', async () => {
  const colour = await app.page.evaluate(() => {
    const [stage] = (globalThis as unknown as { Konva: { stages: { width: (width?: number) => number }[] } }).Konva
      .stages;
    // As after another scale of the interface, where the same pixels of the screen are another length of the page.
    stage?.width(stage.width() + 0.0001);
    const canvas = document.querySelector<HTMLCanvasElement>('.board canvas');
    const { width = 0, height = 0 } = canvas ?? {};
    return [...(canvas?.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
  });
  expect(colour).toHaveLength(4);
  expect(colour).not.toEqual([0, 0, 0, 255]);
});

test('at 200 % on the screen of a projector the inspector waits to be asked for, and nothing is cut off', async () => {
  const inspector = app.page.getByRole('complementary', { name: app.t('inspector.label') });
  await inspector.waitFor();
  for (let step = 0; step < 5; step += 1) await app.page.keyboard.press('Control+Alt+Equal');
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await inspector.waitFor({ state: 'detached' });
  await soon(() => app.page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([640, 360]);
  await soon(cutOff).toEqual([]);
  await app.page.keyboard.press('Control+i');
  await inspector.waitFor();
  await soon(cutOff).toEqual([]);
  await app.page.keyboard.press('Control+Alt+Digit0');
});

test('there every dialog holds what it shows, and stays in the window from left to right', async () => {
  for (let step = 0; step < 5; step += 1) await app.page.keyboard.press('Control+Alt+Equal');
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await soon(() => app.page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([640, 360]);
  const actions = ['file.export', 'file.print', 'file.settings', 'help.guide', 'help.keys', 'map.attribution'] as const;
  for (const action of [...actions, 'map.score', 'map.closing', 'evidence.ledger'] as const) {
    await choose(action);
    await app.page.getByRole('dialog').waitFor();
    await soon(async () => [action, ...(await outOfDialog())]).toEqual([action]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await app.page.keyboard.press('Control+Alt+Digit0');
});

test('the next start looks as this one did, from its first moment on', async () => {
  await choose('view.themeDark');
  await soon(worn).toEqual(wearing('dark'));
  await app.close();
  app = await startApp({ userData });
  expect(await worn()).toEqual(wearing('dark'));
});

test('colours, size and language can be chosen on the screen', async () => {
  const open = async () => {
    await app.page.getByRole('button', { name: app.t('top.view') }).click();
    await app.page.getByRole('menu', { name: app.t('top.view') }).waitFor();
  };
  await open();
  await app.page.getByRole('menuitemradio', { name: app.t('action.view.themeDark') }).click();
  await soon(worn).toEqual(wearing('dark'));
  await open();
  const scale = () => app.page.evaluate(() => window.devicePixelRatio);
  const before = await scale();
  await app.page.getByRole('menuitem', { name: app.t('action.view.interfaceLarger') }).click();
  await soon(scale).toBeGreaterThan(before);
  // The menu stays, for whoever wants it larger still.
  await app.page.getByRole('menuitem', { name: app.t('action.view.interfaceNormal') }).click();
  await soon(scale).toBe(before);
  await app.page.keyboard.press('Escape');
  await open();
  const dark = app.page.getByRole('menuitemradio', { name: app.t('action.view.themeDark') });
  await soon(() => dark.getAttribute('aria-checked')).toBe('true');
  await app.page.keyboard.press('Escape');
  await soon(() => app.page.getByRole('menu').count()).toBe(0);
});
