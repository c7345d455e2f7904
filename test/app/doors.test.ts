import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ExportSettings, WHOLE_MAP } from '../../shared/export/export-settings.ts';
import { CALLS } from '../../shared/ipc/channels.ts';
import { callArguments } from '../../shared/ipc/contract.ts';
import { usualPrintSettings } from '../../shared/print/print-settings.ts';
import { answerSaveDialog, type App } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { arbitraryArguments } from '../support/arbitrary-call.ts';
import { boardIsThere, newMap } from '../support/on-board.ts';
import { rawCall, windowCount } from '../support/raw-call.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest({ mayComplain: true });

const REFUSED = { ok: false, error: 'refused' };

describe('an address in a map', () => {
  const refused = [
    'javascript:window.__pwned=1',
    'file:///etc/hostname',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'vscode://file/etc/passwd',
    'https://bank.example@evil.example/',
    '\\\\server\\share',
  ];
  const opened = ['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:ana@example.org'];

  test('is opened by the system only where it is one of the web or of a person, who was shown the whole of it', async () => {
    const app = await started();
    await app.electron.evaluate(({ dialog, shell }) => {
      const seen = { shown: [] as string[], opened: [] as string[], button: 1 };
      Object.assign(globalThis, { seen });
      shell.openExternal = (address) => Promise.resolve(void seen.opened.push(address));
      dialog.showMessageBox = ((...args: unknown[]) => {
        seen.shown.push((args.at(-1) as Electron.MessageBoxOptions).detail ?? '');
        return Promise.resolve({ response: seen.button, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
    });
    const seen = () =>
      app.electron.evaluate(() => {
        const { shown, opened: all } = (globalThis as unknown as { seen: { shown: string[]; opened: string[] } }).seen;
        return { shown, opened: all };
      });
    const follow = async (addresses: readonly string[]): Promise<void> => {
      for (const address of addresses) await app.page.evaluate((url) => void window.open(url), address);
    };
    await follow([...refused, ...opened]);
    await soon(seen).toEqual({ shown: opened, opened: [] });
    await app.electron.evaluate(() => {
      Object.assign((globalThis as unknown as { seen: object }).seen, { button: 0 });
    });
    await follow([...refused, ...opened]);
    await soon(seen).toEqual({ shown: [...opened, ...opened], opened });
  });
});

describe('main', () => {
  test('refuses what is no call, or no argument of one', async () => {
    const app = await started();
    await newMap(app, 'blank');
    expect(await rawCall(app, 'document.delete')).toEqual(REFUSED);
    expect(await rawCall(app, '__proto__')).toEqual(REFUSED);
    expect(await rawCall(app, 'document.openRecent', '/etc/passwd'.repeat(10))).toEqual(REFUSED);
    expect(await rawCall(app, 'document.openSample', '../../../etc/passwd')).toEqual(REFUSED);
    expect(await rawCall(app, 'document.new', { template: 'five' })).toEqual(REFUSED);
    expect(await rawCall(app, 'document.save', 'handle', 'more')).toEqual(REFUSED);
    expect(await rawCall(app, 'settings.change', { language: 'xx' })).toEqual(REFUSED);
    expect(await rawCall(app, 'recents.list', null)).toEqual(REFUSED);
    // Only the hidden page that prints may ask for these.
    expect(await rawCall(app, 'print.job')).toEqual(REFUSED);
  });

  test('knows no handle but the one of this window, for any call, and none that could be guessed', async () => {
    const app = await started();
    await newMap(app, 'blank');
    const other = app.electron.waitForEvent('window');
    await rawCall(app, 'document.new', { template: 'three', language: 'en' });
    const page = await other;
    await boardIsThere(page);
    const handleOf = async (asking: Pick<App, 'page'>): Promise<string> => {
      const { value } = (await rawCall(asking, 'window.start')) as { value: { document: { handle: string } } };
      return value.document.handle;
    };
    const theirs = await handleOf({ page });
    const handles = [theirs, await handleOf(app)];
    for (const handle of handles) expect(handle).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
    expect(new Set(handles).size).toBe(2);
    const answered: Record<string, unknown> = {};
    for (const forged of ['forged', '/etc/passwd', theirs]) {
      for (const name of CALLS) {
        const lists = fc.sample(arbitraryArguments(name, { texts: [forged] }), 60);
        const taken = lists
          .filter(([first]) => first === forged)
          .find((args) => callArguments[name].safeParse(args).success);
        if (taken === undefined) continue;
        const answer = (await rawCall(app, name, ...taken)) as { ok: boolean; value: unknown };
        if (answer.ok) answered[name] = answer.value ?? null;
      }
    }
    // What comes too late for its map or file is let go; `merge.read` gives a name to bytes of its own.
    expect(answered).toEqual({
      'document.draft': 'taken',
      'view.remember': 'taken',
      'results.show': 'taken',
      'recents.forget': 'forgotten',
      'recovery.recover': 'gone',
      'recovery.discard': 'failed',
      // Bytes that are text are no map, others can't be read.
      'merge.read': {
        code: expect.stringMatching(/^(unreadable|not-a-map)$/) as unknown,
        name: expect.any(String) as unknown,
      },
    });
    expect(await windowCount(app)).toBe(2);
  });

  test('gives every window the same walls, also a room and the hidden pages that print and draw', async () => {
    const app = await started();
    await newMap(app, 'blank');
    await app.electron.evaluate(({ app: jejak, webContents }) => {
      const walls: Record<string, unknown> = {};
      Object.assign(globalThis, { walls });
      const look = (contents: Electron.WebContents): void => {
        const { getLastWebPreferences } = contents as unknown as {
          getLastWebPreferences: () => Electron.WebPreferences;
        };
        const {
          sandbox,
          contextIsolation,
          nodeIntegration,
          nodeIntegrationInWorker = false,
          nodeIntegrationInSubFrames,
        } = getLastWebPreferences.call(contents);
        const { webSecurity, webviewTag, allowRunningInsecureContent } = getLastWebPreferences.call(contents);
        walls[contents.getURL()] = [
          { sandbox, contextIsolation, webSecurity },
          { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames, webviewTag },
          { allowRunningInsecureContent },
        ];
      };
      webContents.getAllWebContents().forEach(look);
      jejak.on('web-contents-created', (_event, contents) => contents.on('dom-ready', () => look(contents)));
    });
    const { value } = (await rawCall(app, 'window.start')) as { value: { document: { handle: string } } };
    const { handle } = value.document;
    await rawCall(app, 'projector.open', handle);
    await answerSaveDialog(app, path.join(app.folder, 'own.pdf'));
    await rawCall(app, 'print.savePdf', handle, usualPrintSettings('en'));
    await answerSaveDialog(app, path.join(app.folder, 'own.svg'));
    const picture: ExportSettings = { format: 'svg', language: 'en', tellsAuthors: true, picture: WHOLE_MAP };
    await rawCall(app, 'export.save', handle, picture);
    const walls = [
      { sandbox: true, contextIsolation: true, webSecurity: true },
      { nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false },
      { allowRunningInsecureContent: false },
    ];
    const pages = ['index', 'picture', 'print', 'projector'].map((name) => [`app://jejak/${name}.html`, walls]);
    await soon(() => app.electron.evaluate(() => (globalThis as unknown as { walls: unknown }).walls)).toEqual(
      Object.fromEntries(pages),
    );
  });
});
