import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { putPhoto } from '../../shared/commands/photo-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { chooseInMenu, mapInFile, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere } from '../support/on-board.ts';
import { pngPhoto } from '../support/photos.ts';
import { openPrintDialog, pagesShown, saveShown, unlikeShown } from '../support/previewed.ts';
import { sizesOf } from '../support/printed-pdf.ts';
import { ALIKE, farthest } from '../support/rendered.ts';
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
