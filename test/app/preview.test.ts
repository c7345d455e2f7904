import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { putPhoto } from '../../shared/commands/photo-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { keptOf } from '../../shared/print/print-settings.ts';
import { chooseInMenu, mapInFile, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { settingsFor } from '../support/every-paper.ts';
import { boardIsThere } from '../support/on-board.ts';
import { pngPhoto } from '../support/photos.ts';
import { openPrintDialog, pagesShown, saveShown, unlikeShown } from '../support/previewed.ts';
import { sizesOf } from '../support/printed-pdf.ts';
import { rawCall } from '../support/raw-call.ts';
import { ALIKE, apartPrinted, coloursShown, farthest } from '../support/rendered.ts';
import { whyWithout } from '../support/run-app.ts';
import { soon } from '../support/soon.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const without = whyWithout('pdftotext') ?? whyWithout('pdftoppm');
const SAMPLE = path.join(SAMPLES, 'smartphone.journey');

/** Dark, red left and blue right, and light towards its edges: a hard one falls into other dots in a window than on paper. */
function darkPhoto(x: number, y: number): [number, number, number] {
  const light = 255 * (1 - Math.min(1, Math.min(x, 600 - x, y, 400 - y) / 50));
  return x < 300 ? [Math.max(90, light), light, light] : [light, Math.max(30, light), Math.max(90, light)];
}

/** What becomes of the cover of a report on the screen: nothing, or what must be seen. */
const CHANGES = ['none', 'title', 'word', 'fill'] as const;
type Change = (typeof CHANGES)[number];

/** The title 1 % of the page's width further right, without a word of the small text, or without the colour of a stage. */
function change(sheet: Element, what: Change): void {
  const texts = [...sheet.querySelectorAll('text')];
  const sizeOf = (text: Element): number => text.getBoundingClientRect().height;
  const title = texts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (what === 'title' && title !== undefined) {
    const by = (0.01 * sheet.getBoundingClientRect().width) / (title.getScreenCTM()?.a ?? 1);
    title.setAttribute('x', `${Number(title.getAttribute('x')) + by}`);
  }
  const word = texts.find((text) => text.textContent === 'Sinta');
  if (what === 'word' && word !== undefined) word.textContent = '';
  if (what === 'fill') sheet.querySelector('polygon')?.setAttribute('fill', 'none');
}

describe.skipIf(without !== null)(`${without ?? ''}what the print dialog shows is what the PDF has`, () => {
  const started = appsOfTest();

  test('on one page, and on a page for each stage, no two of which look the same', async () => {
    const folder = await temporaryFolder();
    const map = path.join(folder, 'phone.journey');
    await copyFile(SAMPLE, map);
    const app = await started({ args: [map] });
    await boardIsThere(app.page);
    const [page, stages] = [path.join(folder, 'page.pdf'), path.join(folder, 'stages.pdf')];
    const dialog = await openPrintDialog(app);
    await dialog.getByRole('radio', { name: app.t('printDialog.layout.page') }).click();
    const whole = await pagesShown(app, dialog, 1);
    await saveShown(app, dialog, page);
    expect(sizesOf(page)).toHaveLength(1);
    expect(unlikeShown(whole, page)).toEqual([]);
    await openPrintDialog(app);
    await dialog.getByRole('radio', { name: app.t('printDialog.layout.stages') }).click();
    const shown = await pagesShown(app, dialog, (await mapInFile(map)).stages.length);
    await saveShown(app, dialog, stages);
    expect(unlikeShown(shown, stages)).toEqual([]);
    const apart = shown.slice(1).map(({ colours }, at) => farthest(colours, shown[at]?.colours ?? []));
    expect(apart.filter((far) => far < ALIKE)).toEqual([]);
  });

  test('to a large title on small paper, and where it lies elsewhere, or a word or a colour is gone, that is seen', async () => {
    const folder = await temporaryFolder();
    const [map, place] = [path.join(folder, 'cart.journey'), path.join(folder, 'cart.pdf')];
    await copyFile(path.join(SAMPLES, 'keranjang.journey'), map);
    const app = await started({ args: [map] });
    await boardIsThere(app.page);
    await rawCall(app, 'settings.change', { print: keptOf(settingsFor('a report', 'a5')) });
    const dialog = await openPrintDialog(app);
    const sheet = dialog.getByRole('img').first();
    const whole = await sheet
      .locator('svg')
      .first()
      .evaluateHandle((svg) => svg.cloneNode(true));
    const shown: (readonly number[])[] = [];
    for (const what of CHANGES) {
      await sheet.evaluate(change, what);
      shown.push(await coloursShown(sheet));
      await sheet.evaluate((element, svg) => element.replaceChildren(svg.cloneNode(true)), whole);
    }
    await saveShown(app, dialog, place);
    const seen = shown.map((colours) => apartPrinted(colours, place, 1) >= ALIKE);
    expect(seen).toEqual([false, true, true, true]);
  });

  test('with a photo that lies beside the map, in colour and in greys', async () => {
    const folder = await temporaryFolder();
    const bare = await mapInFile(SAMPLE);
    const hung = putPhoto({ id: 'wall', width: 600, height: 400, file: 'wall.png' }, null)({ ...bare, notes: [] });
    const photos = hung.photos.map((photo) => ({ ...photo, opacity: 1 }));
    await writeFile(path.join(folder, 'wall.journey'), writeMap({ ...hung, photos }, {}));
    await writeFile(path.join(folder, 'wall.png'), pngPhoto(600, 400, darkPhoto));
    const app = await started({ args: [path.join(folder, 'wall.journey')] });
    await boardIsThere(app.page);
    for (const name of ['colour.pdf', 'grey.pdf']) {
      const place = path.join(folder, name);
      const dialog = await openPrintDialog(app);
      await dialog.getByRole('radio', { name: app.t('printDialog.layout.page') }).click();
      if (name === 'grey.pdf') {
        await dialog.getByText(app.t('printDialog.include'), { exact: true }).click();
        await dialog.getByRole('switch', { name: app.t('printDialog.grayscale') }).click();
      }
      const shown = await pagesShown(app, dialog, 1);
      // So dark is nothing else on paper; in colour one of three is lighter.
      const dark = shown[0]?.colours.filter((light) => light < 60) ?? [];
      expect(dark.length).toBeGreaterThan(800);
      await saveShown(app, dialog, place);
      expect(unlikeShown(shown, place)).toEqual([]);
    }
    await chooseInMenu(app, 'edit.copyAsDrawing');
    await soon(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('<image ');
    await chooseInMenu(app, 'file.export');
    await app.page.getByRole('dialog').locator('image').waitFor();
  });
});
