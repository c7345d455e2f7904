import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NOTE } from '../../shared/layout/metrics.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  type App,
  chooseInMenu,
  mapInFile,
  SAMPLES,
  startApp,
} from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardIsThere, focusedName, openFromStart } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

describe.each(['en', 'id'] as const)('maps that belong together, in the language %s', (language) => {
  let app: App;
  let own: string;
  beforeAll(async () => {
    app = await startApp({ language });
    own = path.join(app.folder, 'set', 'toko.journey');
    await mkdir(path.join(app.folder, 'set', 'daring'), { recursive: true });
    const alone = { ...(await mapInFile(path.join(SAMPLES, 'kunjungan-toko.journey'))), maps: [] };
    await writeFile(own, writeMap(alone, {}));
    await copyFile(
      path.join(SAMPLES, 'keranjang.journey'),
      path.join(app.folder, 'set', 'daring', 'keranjang.journey'),
    );
    await copyFile(path.join(SAMPLES, 'rebecca.journey'), path.join(app.folder, 'elsewhere.journey'));
    await openFromStart(app, own);
    await chooseInMenu(app, 'map.about');
  });
  afterEach(() => {
    expect(app.complaints).toEqual([]);
  });
  afterAll(() => app.close());

  const part = (): Locator => app.page.getByRole('region', { name: app.t('set.title') });
  const strip = (): Locator => app.page.getByRole('navigation', { name: app.t('set.strip') });
  const add = async (place: string): Promise<void> => {
    await answerOpenDialog(app, place);
    await part()
      .getByRole('button', { name: app.t('set.add') })
      .click();
  };

  test('a map outside the folder, and the map itself, do not come in, and it is said why', async () => {
    await add(path.join(app.folder, 'elsewhere.journey'));
    const alert = part().getByRole('alert');
    await soon(() => alert.textContent()).toBe(app.t('open.set-elsewhere', { name: 'elsewhere.journey' }));
    await add(own);
    await soon(() => alert.textContent()).toBe(app.t('open.set-itself', { name: 'toko.journey' }));
    await soon(() => strip().count()).toBe(0);
  });

  test('one below it comes in by its title, stands in the strip and in the file', async () => {
    const { page, t } = app;
    const { title } = await mapInFile(path.join(SAMPLES, 'keranjang.journey'));
    await add(path.join(app.folder, 'set', 'daring', 'keranjang.journey'));
    await soon(() => strip().getByRole('button').allTextContents()).toEqual([(await mapInFile(own)).title, title]);
    await soon(() => violations(page)).toEqual([]);
    const field = part().getByRole('textbox', { name: t('set.name', { file: 'daring/keranjang.journey' }) });
    await field.fill('Keranjang');
    await field.press('Enter');
    await soon(() => strip().getByRole('button').last().textContent()).toBe('Keranjang');
    await page.keyboard.press('Control+s');
    await soon(async () => (await mapInFile(own)).maps).toEqual([
      { title: 'Keranjang', file: 'daring/keranjang.journey' },
    ]);
  });

  test('what is only heard of a set at the end of the inspector does not make the window scroll', async () => {
    const heights = () =>
      app.page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return [scrollHeight, clientHeight];
      });
    const [whole, seen] = await heights();
    expect(whole).toBe(seen);
  });

  test('the keyboard opens it from the strip, in a window of its own', async () => {
    const { page } = app;
    await strip().getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    const opening = app.electron.waitForEvent('window');
    await page.keyboard.press('Enter');
    const opened = await opening;
    await boardIsThere(opened);
    const { title } = await mapInFile(path.join(SAMPLES, 'keranjang.journey'));
    await soon(() => opened.getByRole('textbox', { name: app.t('top.title') }).inputValue()).toBe(title);
    await opened.close();
  });

  test('a note and a stage lead there: by sign, by key and in the file', async () => {
    const { page, t } = app;
    const note = page.getByRole('grid').getByRole('listitem').first();
    const text = (await note.textContent()) ?? '';
    await note.click();
    await page.getByRole('combobox', { name: t('set.leads') }).click();
    await page.getByRole('option', { name: 'Keranjang' }).click();
    await soon(() => note.getAttribute('aria-description')).toContain(t('set.leadsTo', { name: 'Keranjang' }));
    const stage = page.getByRole('grid').getByRole('columnheader').first();
    await stage.click({ button: 'right', position: { x: 30, y: 10 } });
    await page.getByRole('menuitem', { name: t('set.leads') }).hover();
    await page.getByRole('menuitemradio', { name: 'Keranjang' }).click();
    await soon(() => stage.getAttribute('aria-description')).toContain(t('set.leadsTo', { name: 'Keranjang' }));
    await page.keyboard.press('Control+s');
    await soon(async () => {
      const { notes, stages } = await mapInFile(own);
      const led = [...notes, ...stages].filter(({ leadsTo }) => leadsTo === 'daring/keranjang.journey');
      return led.map((record) => ('text' in record ? record.text : record.name));
    }).toEqual([text, await stage.textContent()]);

    const followed = async (act: () => Promise<void>): Promise<void> => {
      const opening = app.electron.waitForEvent('window');
      await act();
      const opened = await opening;
      await boardIsThere(opened);
      await opened.close();
    };
    await followed(() => page.keyboard.press('Alt+Enter'));
    const box = (await note.boundingBox())!;
    const zoom = box.width / NOTE.width;
    await followed(() => page.mouse.click(box.x + box.width - 14 * zoom, box.y + box.height - 11 * zoom));
    // A menu would be that of whichever window Electron still counts as the first.
    await page.keyboard.press('Control+Alt+i');
  });

  test('one that is gone is told of', async () => {
    await rm(path.join(app.folder, 'set', 'daring'), { recursive: true });
    await part()
      .getByRole('button', { name: app.t('set.open', { name: 'Keranjang' }) })
      .click();
    const failure = app.page.getByRole('alertdialog');
    await soon(() => failure.textContent()).toContain(app.t('open.missing', { name: 'keranjang.journey' }));
    await app.page.keyboard.press('Enter');
    await failure.waitFor({ state: 'detached' });
  });

  test('it is taken out, which can be undone', async () => {
    const { page, t } = app;
    await part()
      .getByRole('button', { name: t('set.remove', { name: 'Keranjang' }) })
      .click();
    await soon(() => strip().count()).toBe(0);
    await soon(() => focusedName(page)).toBe(t('set.add'));
    await chooseInMenu(app, 'edit.undo');
    await soon(() => strip().getByRole('button').last().textContent()).toBe('Keranjang');
  });

  test('a map without a file says to save it first', async () => {
    const opening = app.electron.waitForEvent('window');
    await chooseInMenu(app, 'file.new');
    const dialog = app.page.getByRole('dialog', { name: app.t('new.title') });
    await dialog.getByRole('button', { name: app.t('template.three') }).click();
    const fresh = await opening;
    await boardIsThere(fresh);
    await fresh.keyboard.press('Control+Alt+i');
    const region = fresh.getByRole('region', { name: app.t('set.title') });
    await region.getByRole('button', { name: app.t('set.add') }).click();
    await soon(() => region.getByRole('alert').textContent()).toBe(
      app.t('open.set-unsaved', { name: app.t('dialog.untitled') }),
    );
    await fresh.close();
  });
});

describe.each(['en', 'id'] as const)(
  'a map of a set that is saved to another folder, in the language %s',
  (language) => {
    let app: App;
    beforeAll(async () => {
      app = await startApp({ language });
      await mkdir(path.join(app.folder, 'shop', 'online'), { recursive: true });
      const map = await mapInFile(path.join(SAMPLES, 'kunjungan-toko.journey'));
      const maps = [
        { title: 'Keranjang', file: 'online/keranjang.journey' },
        { title: 'Pameran', file: 'pameran.journey' },
      ];
      const notes = map.notes.map((note, at) => (at === 0 ? { ...note, leadsTo: 'online/keranjang.journey' } : note));
      await writeFile(path.join(app.folder, 'shop', 'toko.journey'), writeMap({ ...map, maps, notes }, {}));
      await copyFile(
        path.join(SAMPLES, 'keranjang.journey'),
        path.join(app.folder, 'shop', 'online', 'keranjang.journey'),
      );
      await copyFile(path.join(SAMPLES, 'rebecca.journey'), path.join(app.folder, 'shop', 'pameran.journey'));
      await openFromStart(app, path.join(app.folder, 'shop', 'toko.journey'));
    });
    afterEach(() => {
      expect(app.complaints).toEqual([]);
    });
    afterAll(() => app.close());

    test('finds the others from there: the strip, the note that leads to one, and the file', async () => {
      const place = path.join(app.folder, 'toko.journey');
      await answerSaveDialog(app, place);
      await chooseInMenu(app, 'file.saveAs');
      const file = 'shop/online/keranjang.journey';
      await soon(async () => (await mapInFile(place)).maps).toEqual([
        { title: 'Keranjang', file },
        { title: 'Pameran', file: 'shop/pameran.journey' },
      ]);
      await soon(async () => (await mapInFile(place)).notes[0]?.leadsTo).toBe(file);
      const opening = app.electron.waitForEvent('window');
      await app.page
        .getByRole('navigation', { name: app.t('set.strip') })
        .getByRole('button', { name: 'Keranjang' })
        .press('Enter');
      const opened = await opening;
      await boardIsThere(opened);
      await opened.close();
      expect(await app.page.getByRole('alertdialog').count()).toBe(0);
    });

    test('says by name which ones it cannot find from there', async () => {
      const { page, t } = app;
      await mkdir(path.join(app.folder, 'office'));
      const place = path.join(app.folder, 'office', 'toko.journey');
      await answerSaveDialog(app, place);
      await chooseInMenu(app, 'file.saveAs');
      const told = page.getByRole('alertdialog', { name: t('set.leftTitle') });
      await soon(() => told.textContent()).toContain(
        t('open.set-left', { name: language === 'en' ? 'Keranjang and Pameran' : 'Keranjang dan Pameran' }),
      );
      await soon(() => violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await told.waitFor({ state: 'detached' });
      await soon(async () => (await mapInFile(place)).title).not.toBe('');
    });
  },
);
