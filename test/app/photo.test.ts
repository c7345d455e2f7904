import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { fromBase64 } from '../../shared/photo/base64.ts';
import { imageFacts } from '../../shared/photo/image-bytes.ts';
import { answerOpenDialog, type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { emptySpot, middleOf } from '../support/on-board.ts';
import { asFromCamera, PLACE_TAKEN, pngPhoto } from '../support/photos.ts';
import { soon } from '../support/soon.ts';

describe.each(['en', 'id'] as const)('a photo of the wall, in the language %s', (language) => {
  const openMap = appOnSample('kunjungan-toko.journey');
  let app: App;
  let place: string;
  let folder: string;
  let photo: string;
  beforeAll(async () => {
    ({ app, place } = await openMap({ language }));
    folder = path.dirname(place);
    photo = path.join(folder, 'wall.txt.jpg');
    // A PNG, whatever its name says: a sheet of paper before a dark wall.
    await writeFile(
      photo,
      pngPhoto(640, 480, (x, y) =>
        x > 120 && x < 520 && y > 90 && y < 390 ? [250, 240 - (x % 40), 200] : [60, 70, 80],
      ),
    );
  });

  const saved = async (): Promise<JourneyMap> => {
    await chooseInMenu(app, 'file.save');
    return mapInFile(place);
  };
  const dialog = () => app.page.getByRole('dialog');
  const open = async (): Promise<void> => {
    await chooseInMenu(app, 'photo.add');
    await dialog()
      .getByRole('button', { name: app.t('photo.pick') })
      .waitFor();
  };
  const choose = async (file: string): Promise<void> => {
    await answerOpenDialog(app, file);
    await dialog()
      .getByRole('button', { name: app.t('photo.pick') })
      .click();
  };
  const put = async (): Promise<void> => {
    const button = dialog().getByRole('button', { name: app.t('photo.put') });
    await soon(() => button.getAttribute('aria-disabled')).toBe('false');
    await button.click();
    await dialog().waitFor({ state: 'detached' });
  };

  test('what is no photo by its bytes is refused with a sentence', async () => {
    const { t } = app;
    const svg = path.join(folder, 'wall.png');
    await writeFile(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>window.__pwned = 1</script></svg>');
    await open();
    await soon(() => violations(app.page)).toEqual([]);
    await choose(svg);
    const alert = dialog().getByRole('alert');
    await soon(() => alert.textContent()).toBe(t('photo.failed.no-photo', { name: 'wall.png' }));
    await app.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('it is straightened by keys and kept in the map, in one step', async () => {
    const { page, t } = app;
    const before = await saved();
    const [stage, lane] = [before.stages[1]!, before.lanes[1]!];
    await page.locator(`[role="gridcell"][data-stage="${stage.id}"][data-lane="${lane.id}"]`).focus();
    await open();
    await choose(photo);
    const corner = dialog().getByRole('button', { name: t('photo.corner.0') });
    await corner.focus();
    for (const [key, times] of [
      ['Shift+ArrowRight', 12],
      ['ArrowDown', 3],
    ] as const) {
      for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
    }
    const at = t('photo.cornerAt', { corner: t('photo.corner.0'), x: 120, y: 3 });
    await soon(() => corner.getAttribute('aria-label')).toBe(at);
    await soon(() => violations(page)).toEqual([]);
    await put();
    await soon(async () => (await saved()).images.length).toBe(1);
    const { photos, images } = await mapInFile(place);
    expect(photos).toMatchObject([
      { stage: stage.id, lane: lane.id, name: 'wall.txt.jpg', image: images[0]?.id, file: '', hidden: false },
    ]);
    // What is kept was drawn anew: a JPEG of what lies between the corners.
    expect(imageFacts(images[0]!)).toEqual({ type: 'image/jpeg', width: photos[0]?.width, height: photos[0]?.height });
    const cell = page.locator(`[role="gridcell"][data-stage="${stage.id}"][data-lane="${lane.id}"]`);
    await soon(() => cell.getAttribute('aria-description')).toContain(t('photo.behind'));
    await chooseInMenu(app, 'edit.undo');
    await soon(async () => (await saved()).photos).toEqual([]);
    await chooseInMenu(app, 'edit.redo');
    await soon(async () => (await saved()).images).toEqual(images);
  });

  test('it is hidden, shown and made fainter without its bytes', async () => {
    const { page, t } = app;
    await chooseInMenu(app, 'photo.show');
    await soon(async () => (await saved()).photos[0]?.hidden).toBe(true);
    await chooseInMenu(app, 'photo.show');
    await soon(async () => (await saved()).photos[0]?.hidden).toBe(false);
    const strength = page.getByRole('slider', { name: t('photo.opacity') });
    await strength.focus();
    await page.keyboard.press('ArrowLeft');
    await soon(async () => (await saved()).photos[0]?.opacity).toBe(0.55);
  });

  test('beside the map it is a file of its own, which is wanted where it is missing', async () => {
    const { page, t } = app;
    await chooseInMenu(app, 'map.about');
    await open();
    await choose(photo);
    await dialog()
      .getByRole('radio', { name: t('photo.keepBeside') })
      .click();
    await put();
    await soon(async () => (await saved()).photos.length).toBe(2);
    const { photos } = await mapInFile(place);
    const beside = photos.find(({ stage }) => stage === null);
    expect(beside).toMatchObject({ image: null });
    expect(await readdir(folder)).toContain(beside?.file);
    // Nothing that was kept is deleted: redo, and every version of the map that shows it, finds it there.
    await chooseInMenu(app, 'edit.undo');
    await soon(async () => (await saved()).photos.length).toBe(1);
    expect(await readdir(folder)).toContain(beside?.file);
    await chooseInMenu(app, 'edit.redo');
    await soon(async () => (await saved()).photos).toEqual(photos);
    await chooseInMenu(app, 'map.about');
    await rename(path.join(folder, beside!.file), path.join(folder, 'gone.jpg'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText(t('photo.wanted', { name: beside!.file })).waitFor();
    await chooseInMenu(app, 'photo.remove');
    await soon(async () => (await saved()).photos.length).toBe(1);
  });

  /** A picture whose left half is red and whose right half is blue, as the window itself encodes it. */
  const halves = async (type: string): Promise<Buffer> => {
    const bytes = await app.page.evaluate(async (wanted) => {
      const canvas = new OffscreenCanvas(600, 300);
      const context = canvas.getContext('2d')!;
      context.fillStyle = 'rgb(220 20 20)';
      context.fillRect(0, 0, 300, 300);
      context.fillStyle = 'rgb(20 20 220)';
      context.fillRect(300, 0, 300, 300);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: wanted })).arrayBuffer())];
    }, type);
    return Buffer.from(bytes);
  };
  /** Drops a file as a hand does, from outside. */
  const drop = async (
    file: string | readonly string[],
    { x, y }: { readonly x: number; readonly y: number },
  ): Promise<void> => {
    const session = await app.electron.context().newCDPSession(app.page);
    const data = { items: [], files: [file].flat(), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    }
  };
  /** The colours in the middle of its first and of its last rows. */
  const topAndFoot = (bytes: Uint8Array): Promise<readonly string[]> =>
    app.page.evaluate(
      async (all) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(all)]), { imageOrientation: 'none' });
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return [10, bitmap.height - 10].map((y) => {
          const [red = 0, , blue = 0] = context.getImageData(bitmap.width / 2, y, 1, 1).data;
          return red > blue ? 'red' : 'blue';
        });
      },
      [...bytes],
    );

  test('one from a camera is dropped on a cell, stands upright and leaves behind where it was taken', async () => {
    const { page, t } = app;
    const shot = asFromCamera(await halves('image/jpeg'));
    expect([shot.includes('Exif'), shot.includes(PLACE_TAKEN)]).toEqual([true, true]);
    const file = path.join(folder, 'camera.jpg');
    await writeFile(file, shot);
    const { stages, lanes } = await mapInFile(place);
    const [stage, lane] = [stages[2]!, lanes[1]!];
    await drop(file, await emptySpot(page, t('board.cell', { stage: stage.name, lane: lane.name })));
    await put();
    await soon(async () => (await saved()).photos.length).toBe(2);
    const { photos, images } = await mapInFile(place);
    const taken = photos.find(({ name }) => name === 'camera.jpg');
    expect(taken).toMatchObject({ stage: stage.id, lane: lane.id, width: 300, height: 600 });
    const bytes = fromBase64(images.find(({ id }) => id === taken?.image)!.bytes)!;
    expect(await topAndFoot(bytes)).toEqual(['red', 'blue']);
    const kept = Buffer.from(bytes);
    expect([kept.includes('Exif'), kept.includes(PLACE_TAKEN)]).toEqual([false, false]);
    expect((await readFile(place)).includes(PLACE_TAKEN)).toBe(false);
  });

  test('a WebP dropped beside all cells lies under the whole map, which the board tells', async () => {
    const { page, t } = app;
    const file = path.join(folder, 'wall.webp');
    await writeFile(file, await halves('image/webp'));
    await drop(file, await middleOf(page, page.getByRole('rowheader').first()));
    await put();
    const grid = page.getByRole('grid');
    await soon(() => grid.getAttribute('aria-description')).toBe(t('photo.behindMap'));
    await soon(async () => (await saved()).photos.map(({ name, stage }) => [name, stage])).toContainEqual([
      'wall.webp',
      null,
    ]);
    await chooseInMenu(app, 'edit.undo');
    await soon(() => grid.getAttribute('aria-description')).toBeNull();
  });

  test('of several dropped at once the first is taken, and a sentence tells of the others', async () => {
    const { page, t } = app;
    const files = ['first.webp', 'second.webp', 'third.webp'].map((name) => path.join(folder, name));
    for (const file of files) await writeFile(file, await halves('image/webp'));
    await drop(files, await middleOf(page, page.getByRole('rowheader').first()));
    await dialog()
      .getByText(t('photo.leftOut', { count: 2 }))
      .waitFor();
    await drop(files[1]!, await middleOf(page, dialog()));
    await soon(() =>
      dialog()
        .getByText(t('photo.leftOut', { count: 2 }))
        .count(),
    ).toBe(0);
    await drop(files.slice(0, 2), await middleOf(page, dialog()));
    await dialog()
      .getByText(t('photo.leftOut', { count: 1 }))
      .waitFor();
    await put();
    await soon(async () => (await saved()).photos.map(({ name }) => name)).toContain('first.webp');
    expect((await saved()).photos.map(({ name }) => name)).not.toContain('second.webp');
    await chooseInMenu(app, 'edit.undo');
  });

  test('dropped beside the board it comes to where the keyboard is, and on the start screen a sentence says where to', async () => {
    const { page, t } = app;
    const file = path.join(folder, 'bars.webp');
    await writeFile(file, await halves('image/webp'));
    const { stages, lanes } = await mapInFile(place);
    const [stage, lane] = [stages[0]!, lanes[0]!];
    await page.locator(`[role="gridcell"][data-stage="${stage.id}"][data-lane="${lane.id}"]`).focus();
    for (const part of [page.getByRole('banner'), page.getByRole('complementary')]) {
      await drop(file, await middleOf(page, part.first()));
      await put();
      await soon(async () => (await saved()).photos.map((each) => [each.name, each.stage, each.lane])).toContainEqual([
        'bars.webp',
        stage.id,
        lane.id,
      ]);
      await chooseInMenu(app, 'edit.undo');
      await soon(async () => (await saved()).photos.some(({ name }) => name === 'bars.webp')).toBe(false);
    }
    await chooseInMenu(app, 'file.close');
    await page.getByRole('button', { name: t('start.open') }).waitFor();
    await drop(file, { x: 600, y: 300 });
    await page
      .getByRole('alertdialog')
      .getByText(t('open.photo', { name: 'bars.webp' }))
      .waitFor();
    await soon(() => violations(page)).toEqual([]);
  });
});
