import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type App, makeFolder, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { boardIsThere, noteField, notesOnBoard } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

/** Each page that the window loads from now on breaks down. The question about it stands until it is answered. */
async function breakAtEveryLoad({ electron }: App) {
  await electron.evaluate(({ BrowserWindow, dialog }) => {
    const [window] = BrowserWindow.getAllWindows();
    const seen = { loads: 0, asked: [] as string[] };
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = ((...args: unknown[]) => {
      const { message, detail, buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
      seen.asked.push(message, detail ?? '', ...buttons);
      return new Promise((resolve) => {
        Object.assign(globalThis, { answer: (response: number) => resolve({ response, checkboxChecked: false }) });
      });
    }) as typeof dialog.showMessageBox;
    window?.webContents.on('did-finish-load', () => {
      seen.loads += 1;
      window.webContents.forcefullyCrashRenderer();
    });
    window?.webContents.forcefullyCrashRenderer();
  });
  return {
    seen: () => electron.evaluate(() => (globalThis as unknown as { seen: unknown }).seen),
    /** The app may be gone before it has said that it heard. */
    answer: (button: number) =>
      electron
        .evaluate((_electron, response) => {
          (globalThis as unknown as { answer: (response: number) => void }).answer(response);
        }, button)
        .catch(() => undefined),
  };
}

test.each(['en', 'id'] as const)(
  'a page that breaks down at every load is given up with a question (%s), and nothing is lost',
  async (language) => {
    const folder = await makeFolder();
    const place = path.join(folder, 'own.journey');
    await copyFile(path.join(SAMPLES, 'john.journey'), place);
    const app = await startApp({ args: [place], language });
    const ended = app.electron.waitForEvent('close');
    await boardIsThere(app.page);
    await app.page.getByRole('gridcell').first().focus();
    await app.page.keyboard.press('n');
    await noteField(app).fill('the last word');
    await app.page.keyboard.press('Enter');
    await notesOnBoard(app.page);
    const { seen, answer } = await breakAtEveryLoad(app);
    const words = ['breaksDown', 'breaksDownDetail', 'retry', 'closeWindow'] as const;
    await soon(seen).toEqual({ loads: 2, asked: words.map((word) => app.t(`dialog.${word}`)) });
    await answer(1);
    await ended;
    expect((await mapInFile(place)).notes.map(({ text }) => text)).toContain('the last word');
    for (const left of [folder, app.folder]) await rm(left, { recursive: true, force: true });
  },
);
