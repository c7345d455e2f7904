import type Fs from 'node:fs';
import type Module from 'node:module';
import type Path from 'node:path';
import type { App } from './app.ts';

type Watch = {
  chosen: number;
  readonly writtenOutside: string[];
  readonly opened: string[];
};

/**
 * Looks over main's shoulder: every file that it writes outside its own folder and that one, everything that it hands to
 * the system. Dialogs choose something in that folder twice, then nothing; every question is answered with its last
 * button.
 */
export async function watchMain(app: App, chosen: string) {
  const { electron } = app;
  await electron.evaluate(({ app: jejak, dialog, shell }, folder) => {
    const { getBuiltinModule } = process as unknown as { getBuiltinModule: (name: string) => unknown };
    const fs = getBuiltinModule('node:fs') as typeof Fs;
    const path = getBuiltinModule('node:path') as typeof Path;
    const watch: Watch = { chosen: 0, writtenOutside: [], opened: [] };
    Object.assign(globalThis, { watch });
    const allowed = [fs.realpathSync(folder), fs.realpathSync(jejak.getPath('userData'))];
    const look = (name: string, place: unknown): void => {
      if (typeof place === 'number') return;
      const whole = path.resolve(String(place));
      const isInside = allowed.some((one) => whole === one || whole.startsWith(one + path.sep));
      if (!isInside && whole !== '/dev/null') watch.writtenOutside.push(`${name} ${whole}`);
    };
    const WRITING =
      /^(appendFile|chmod|chown|copyFile|cp|link|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|writeFile|open)(Sync)?$/;
    for (const library of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
      for (const name of Object.keys(library).filter((one) => WRITING.test(one))) {
        const real = library[name] as (...args: unknown[]) => unknown;
        library[name] = function watched(this: unknown, ...args: unknown[]) {
          const [place, second] = args;
          const isReading =
            name.startsWith('open') &&
            (typeof second !== 'string' ? (Number(second) & 3) === 0 || typeof second !== 'number' : second === 'r');
          if (!isReading) look(name, place);
          if (/^(copyFile|cp|link|rename|symlink)/.test(name)) look(name, second);
          return real.apply(this, args);
        };
      }
    }
    (getBuiltinModule('node:module') as typeof Module).syncBuiltinESMExports();
    const isFirst = (): boolean => {
      watch.chosen += 1;
      return watch.chosen <= 2;
    };
    dialog.showSaveDialog = ((...args: unknown[]) => {
      const { defaultPath = 'x' } = args.at(-1) as Electron.SaveDialogOptions;
      const place = path.join(folder, path.basename(defaultPath));
      return Promise.resolve(isFirst() ? { canceled: false, filePath: place } : { canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = ((...args: unknown[]) => {
      const { properties = [] } = args.at(-1) as Electron.OpenDialogOptions;
      const place = properties.includes('openDirectory') ? folder : path.join(folder, 'given.journey');
      return Promise.resolve(isFirst() ? { canceled: false, filePaths: [place] } : { canceled: true, filePaths: [] });
    }) as typeof dialog.showOpenDialog;
    dialog.showMessageBox = ((...args: unknown[]) => {
      const { buttons = [''] } = args.at(-1) as Electron.MessageBoxOptions;
      return Promise.resolve({ response: buttons.length - 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    const handed = (what: string) => (place: string) => void watch.opened.push(`${what} ${place}`);
    Object.assign(shell, {
      openExternal: handed('openExternal'),
      openPath: handed('openPath'),
      trashItem: handed('trash'),
    });
    // It is looked at, not opened; a desktop that has none would complain.
    Object.assign(shell, { showItemInFolder: (place: string) => look('showItemInFolder', place) });
    jejak.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => done?.(false, 'cancelled');
    });
  }, chosen);
  return {
    choosesAgain: () =>
      electron.evaluate(() => {
        (globalThis as unknown as { watch: Watch }).watch.chosen = 0;
      }),
    closeOtherWindows: () =>
      electron.evaluate(async ({ BrowserWindow }) => {
        const [, ...others] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
        for (const window of others) {
          const { webContents } = window;
          // Electron does not always survive a window that goes while its page comes.
          if (webContents.isLoading())
            await new Promise<void>((resolve) => webContents.once('did-stop-loading', resolve));
          window.destroy();
        }
      }),
    seen: () =>
      electron.evaluate(() => {
        const { writtenOutside, opened } = (globalThis as unknown as { watch: Watch }).watch;
        return { writtenOutside, opened, isPolluted: 'polluted' in {} };
      }),
  };
}
