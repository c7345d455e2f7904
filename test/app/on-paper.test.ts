import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSaveDialog, type App, makeFolder, SAMPLES, startApp } from '../support/app.ts';
import { boardIsThere } from '../support/on-board.ts';
import { sizesOf, textsOf } from '../support/printed-pdf.ts';
import { whyWithout } from '../support/run-app.ts';
import { soon } from '../support/soon.ts';

const without = whyWithout('pdftotext') ?? whyWithout('pdfinfo');

let app: App;
let folder: string;
beforeAll(async () => {
  // A copy: what is open has a lock file beside it.
  folder = await makeFolder();
  const map = path.join(folder, 'phone.journey');
  await copyFile(path.join(SAMPLES, 'smartphone.journey'), map);
  app = await startApp({ args: [map] });
  await boardIsThere(app.page);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function printDialog() {
  await app.page.keyboard.press('Control+p');
  const dialog = app.page.getByRole('dialog', { name: app.t('printDialog.title') });
  const print = dialog.getByRole('button', { name: app.t('printDialog.print') });
  // The pages are there.
  await dialog.getByRole('img').first().waitFor();
  return { dialog, print };
}

/** Windows, also those that nobody sees. */
const windows = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

type Printed = { readonly options: object; readonly pdf: string };
type Printer = { answer: { readonly isPrinted: boolean; readonly reason: string }; printed: Printed[] };

/**
 * From now on pages end before the system's own dialog: what they were to be printed with is kept, and how they look to
 * a printer.
 */
function standInForPrinter(): Promise<void> {
  return app.electron.evaluate(({ app: main }) => {
    const printer: Printer = { answer: { isPrinted: true, reason: '' }, printed: [] };
    Object.assign(globalThis, { printer });
    main.on('web-contents-created', (_event, contents) => {
      contents.print = (options = {}, done) => {
        void (async () => {
          const pdf = await contents.printToPDF({ printBackground: true, preferCSSPageSize: true });
          printer.printed.push({ options, pdf: pdf.toString('base64') });
          done?.(printer.answer.isPrinted, printer.answer.reason);
        })();
      };
    });
  });
}

const handedOver = () => app.electron.evaluate(() => (globalThis as unknown as { printer: Printer }).printer.printed);

test('where no printer is, the dialog says so and stays', async ({ skip }) => {
  const printers = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
  );
  if (printers?.length !== 0) skip('this machine has a printer');
  const { dialog, print } = await printDialog();
  await print.click();
  await dialog.getByRole('status').getByText(app.t('printDialog.noPrinter'), { exact: true }).waitFor();
  await soon(windows).toBe(1);
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test.skipIf(without !== null)(
  `${without ?? ''}the system's dialog gets the pages that a PDF would have, with their sheet, which way it lies, and its greys`,
  async () => {
    const { t, page } = app;
    await standInForPrinter();
    const { dialog, print } = await printDialog();
    await dialog.getByRole('radio', { name: t('printDialog.layout.poster') }).click();
    await dialog.getByRole('radio', { name: t('printDialog.landscape') }).click();
    await dialog.getByText(t('printDialog.include'), { exact: true }).click();
    await dialog.getByRole('switch', { name: t('printDialog.grayscale') }).click();
    await print.click();
    await dialog.waitFor({ state: 'detached' });
    const [printed, ...others] = await handedOver();
    expect(others).toEqual([]);
    expect(printed?.options).toEqual({
      printBackground: true,
      color: false,
      landscape: true,
      margins: { marginType: 'none' },
      pageSize: { width: 210_000, height: 297_000 },
    });
    const paper = path.join(app.folder, 'paper.pdf');
    await writeFile(paper, Buffer.from(printed?.pdf ?? '', 'base64'));
    const saved = path.join(app.folder, 'saved.pdf');
    await answerSaveDialog(app, saved);
    await page.keyboard.press('Control+p');
    await dialog.getByRole('button', { name: t('printDialog.savePdf') }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(sizesOf(paper).length).toBeGreaterThan(1);
    expect([sizesOf(paper), textsOf(paper)]).toEqual([sizesOf(saved), textsOf(saved)]);
    expect(await windows()).toBe(1);
  },
);

// The system's dialog of the test before it, asked once more.
test.skipIf(without !== null)(
  `${without ?? ''}who calls it off in the system is back in the dialog, without a word`,
  async () => {
    await app.electron.evaluate(() => {
      const { printer } = globalThis as unknown as { printer: Printer };
      printer.answer = { isPrinted: false, reason: 'Print job canceled' };
      printer.printed = [];
    });
    const { dialog, print } = await printDialog();
    await print.click();
    await soon(async () => (await handedOver()).length).toBe(1);
    await soon(() => print.getAttribute('aria-disabled')).toBe('false');
    expect(await dialog.getByRole('status').allTextContents()).toContain('');
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(app.complaints).toEqual([]);
  },
);
