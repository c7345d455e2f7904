import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { readMap } from '../../shared/file/read-map.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import type { JourneyMap, Language } from '../../shared/map/journey-map.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const SAMPLES = path.join(ROOT, 'assets', 'samples');
export const FIXTURES = path.join(ROOT, 'test', 'fixtures');

/** How long something that the app does may take before it counts as not done. */
export const PATIENCE = 10_000;

/** Electron's program; the set-up of the app tests says where it is. */
export function electronProgram(): string {
  const program = process.env.JEJAK_ELECTRON;
  if (program === undefined) throw new Error('JEJAK_ELECTRON is not set: run these tests with npm test');
  return program;
}

export function makeFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'jejak-app-'));
}

export type App = {
  readonly electron: ElectronApplication;
  /** The window that came first. */
  readonly page: Page;
  /** A folder for this app's files alone; it goes with the app. */
  readonly folder: string;
  readonly t: Translate;
  /** What went wrong in a window: errors on its console and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Ends the app at once, asking nobody. */
  readonly close: () => Promise<void>;
};

export type Start = {
  readonly args?: readonly string[];
  readonly language?: Language;
  /** Where the app keeps its settings; left out: nowhere it was before. */
  readonly userData?: string;
  /** What starts Electron in its place, with the arguments that are meant for it. */
  readonly program?: string;
  /** Where the app lies that is started; left out: here. */
  readonly root?: string;
};

/** Starts the real app, in a language that it takes from the system, and waits until its first window shows something. */
export async function startApp(start: Start = {}): Promise<App> {
  const { args = [], language = 'en', userData, program, root = ROOT } = start;
  const folder = await makeFolder();
  const electron = await _electron.launch({
    executablePath: program ?? electronProgram(),
    args: [`--user-data-dir=${userData ?? path.join(folder, 'user-data')}`, root, ...args],
    cwd: folder,
    env: withoutUndefined({ ...process.env, LANGUAGE: language }),
  });
  const complaints: string[] = [];
  const said: string[] = [];
  electron.process().stderr?.on('data', (text) => said.push(String(text)));
  const listen = (page: Page): void => {
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.setDefaultTimeout(PATIENCE);
  };

  for (const page of electron.windows()) listen(page);
  electron.on('window', listen);
  await whileStarting(() => overhearMenus(electron));
  const page = await electron.firstWindow();
  // The board is at once where it goes: what points at it in the next moment hits what it was told.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page
    .locator('#root > *')
    .first()
    .waitFor()
    .catch((error: unknown) => {
      const heard = [...complaints, ...said].join('\n');
      throw new Error(`The first window, ${page.url()}, shows nothing. ${heard}`, { cause: error });
    });
  const running = electron.process();
  const close = async (): Promise<void> => {
    // A test may have ended it already.
    if (running.exitCode === null) {
      const ended = electron.waitForEvent('close');
      await electron.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { electron, page, folder, t: translator(language), complaints, close };
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The next save dialog answers with this path; null: it is cancelled. */
export function answerSaveDialog({ electron }: App, place: string | null): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, place);
}

/** The next open dialog answers with this path, or these. */
export function answerOpenDialog({ electron }: App, ...places: readonly string[]): Promise<void> {
  return electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, places as string[]);
}

/** Questions are answered with the button of that number from now on. The answer lists what was asked. */
export async function answerQuestions({ electron }: App, button: number): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((...args: unknown[]) => {
      const { message } = args.at(-1) as { message: string };
      asked.push(message);
      return Promise.resolve({ response, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, button);
  return () => electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/**
 * While main still loads its modules, what is evaluated in it may be lost with its answer; it is idempotent, so it is
 * simply asked again.
 */
async function whileStarting<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 5 || !String(error).includes('garbage collected')) throw error;
    }
  }
}

/** Electron tells nobody a window's menu: whoever sets one from now on is overheard. */
function overhearMenus(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ BrowserWindow }) => {
    const menus = new Map<number, Electron.Menu>();
    Object.assign(globalThis, { menus });
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its window below
    const { setMenu } = BrowserWindow.prototype;
    BrowserWindow.prototype.setMenu = function set(this: Electron.BrowserWindow, menu: Electron.Menu | null) {
      if (menu !== null) menus.set(this.id, menu);
      setMenu.call(this, menu);
    };
  });
}

/** The label of an entry in the native menu of the first window; null where it is off or not there yet. */
export function menuLabel({ electron }: App, action: string): Promise<string | null> {
  return electron.evaluate(({ BrowserWindow, Menu }, id) => {
    const { menus } = globalThis as unknown as { menus: Map<number, Electron.Menu> };
    const [window] = BrowserWindow.getAllWindows();
    const menu = menus.get(window?.id ?? -1) ?? Menu.getApplicationMenu();
    const item = menu?.getMenuItemById(id);
    return item?.enabled === true ? item.label : null;
  }, action);
}

/** Chooses an entry there. The menu of a window comes a moment after what the window shows. */
export async function chooseInMenu({ electron }: App, action: string): Promise<void> {
  const choose = (): Promise<boolean> =>
    electron.evaluate(({ BrowserWindow, Menu }, id) => {
      const { menus } = globalThis as unknown as { menus: Map<number, Electron.Menu> };
      const [window] = BrowserWindow.getAllWindows();
      const item = (menus.get(window?.id ?? -1) ?? Menu.getApplicationMenu())?.getMenuItemById(id) ?? null;
      item?.click();
      return item !== null;
    }, action);
  for (const end = Date.now() + PATIENCE; !(await choose()); ) {
    if (Date.now() > end) throw new Error(`There is no ${action} in the menu`);
  }
}

/** The map in a file, read as the app reads it. */
export async function mapInFile(place: string): Promise<JourneyMap> {
  const read = readMap(await readFile(place, 'utf8'), path.basename(place));
  if (!read.ok) throw new Error(`${place} is no map: ${read.error.code}`);
  return read.value.map;
}
