import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { announced, cellNamed, noteField, notesOnBoard, undoAll } from '../support/on-board.ts';
import { keysOn, operate } from '../support/by-keys.ts';
import { soon } from '../support/soon.ts';

const MAP = {
  title: 'Phone',
  stages: [
    { id: 's1', name: 'Awareness' },
    { id: 's2', name: 'Decision' },
  ],
  lanes: [{ id: 'l1', kind: 'pain' }],
  notes: [{ id: 'n1', stage: 's1', lane: 'l1', text: 'No prices' }],
};
const SECRETS = ['Shop smells', 'Staff is rude'];

describe.each(['en', 'id'] as const)('silent writing, in the language %s', (language) => {
  const start = appOnMap(MAP);
  let app: App;
  let place: string;
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app, place } = await start({ language }));
  });
  beforeEach(async () => {
    await app.page.keyboard.press('Escape');
    await cellNamed(app.page, 'Decision, Pain points').focus();
    await undoAll(app);
  });

  function bar() {
    return app.page.getByRole('region', { name: app.t('silence.label') });
  }

  const choose = (control: Locator): Promise<void> => operate(app, control, language);

  async function begin(): Promise<void> {
    if (!(await bar().isVisible())) await chooseInMenu(app, 'silent.write');
    await bar().waitFor();
  }

  /** Writes on the board and in the line. */
  async function writeSecrets(): Promise<void> {
    const { page, t } = app;
    await cellNamed(page, 'Decision, Pain points').focus();
    await press('n');
    await noteField(app).waitFor();
    await page.keyboard.type(SECRETS[0] ?? '');
    expect(await noteField(app).inputValue()).toBe(SECRETS[0]);
    await press('Enter');
    await cellNamed(page, 'Decision, Pain points').focus();
    await press('/');
    await page.getByRole('textbox', { name: t('capture.label') }).fill(SECRETS[1] ?? '');
    await press('Enter');
    await soon(() => bar().innerText()).toContain(t('silence.count', { count: 2 }));
  }

  /** Everything that the page holds, to be seen or heard. */
  function pageTold(): Promise<string> {
    return app.page.evaluate(() => document.documentElement.outerHTML);
  }

  async function expectNoSecrets(): Promise<void> {
    const told = await pageTold();
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
  }

  test('what is written lies face down: neither board nor twin, search, lists, export or tooltip tell it', async () => {
    const { page, t } = app;
    await begin();
    await writeSecrets();
    expect(await notesOnBoard(page)).toEqual({
      'Awareness, Pain points': ['No prices'],
      'Decision, Pain points': [t('board.faceDown'), t('board.faceDown')],
    });
    await press('Escape');
    const down = page.locator('li[data-note]', { hasText: t('board.faceDown') });
    await down.first().focus();
    await expectNoSecrets();
    await press('Enter');
    await soon(() => announced(page)).toBe(t('silence.noEditing'));
    expect(await noteField(app).isVisible()).toBe(false);

    await press('Control+f');
    await page.keyboard.type('smells');
    await expectNoSecrets();
    await press('Escape');
    await press('Control+k');
    await page.keyboard.type('rude');
    await expectNoSecrets();
    await press('Escape');
    await chooseInMenu(app, 'file.export');
    const dialog = page.getByRole('dialog');
    await choose(dialog.getByRole('radio', { name: /Markdown/ }));
    await soon(() => dialog.innerText()).toContain(t('silence.leftOut', { count: 2 }));
    await expectNoSecrets();
    await press('Escape');
    expect(await violations(page)).toEqual([]);
  });

  test('all are revealed in one step, with who wrote them only where that is asked for', async () => {
    const { page, t } = app;
    await begin();
    await bar()
      .getByRole('textbox', { name: t('silence.author') })
      .fill('Ana');
    await writeSecrets();
    await press('Escape');
    await choose(bar().getByRole('button', { name: t('action.silent.shuffle') }));
    await choose(bar().getByRole('button', { name: t('silence.reveal') }));
    await soon(async () => (await notesOnBoard(page))['Decision, Pain points']?.toSorted()).toEqual(SECRETS);
    // The backs turn away by themselves, and nothing of them stays.
    await soon(() => page.locator('.revealed-backs').count()).toBe(0);
    await page.locator('li[data-note]', { hasText: 'Shop smells' }).focus();
    await page.getByRole('textbox', { name: t('inspector.text') }).waitFor();
    expect(await pageTold()).not.toContain(t('silence.writtenBy', { name: 'Ana' }));
    await chooseInMenu(app, 'silent.authors');
    await soon(pageTold).toContain(t('silence.writtenBy', { name: 'Ana' }));
    await chooseInMenu(app, 'silent.authors');

    await press('Control+z');
    await soon(() => notesOnBoard(page)).toMatchObject({
      'Decision, Pain points': [t('board.faceDown'), t('board.faceDown')],
    });
    await press('Control+s');
    await soon(async () => (await mapInFile(place)).notes.map(({ faceDown, author }) => [faceDown, author])).toEqual([
      [false, ''],
      [true, 'Ana'],
      [true, 'Ana'],
    ]);
    expect(await readFile(place, 'utf8')).toContain('Shop smells');
  });

  test('one note is peeked at, or turned over, only where that is asked for', async () => {
    const { page, t } = app;
    await begin();
    await writeSecrets();
    await press('Escape');
    await page
      .locator('li[data-note]', { hasText: t('board.faceDown') })
      .first()
      .focus();
    await choose(page.getByRole('button', { name: t('silence.peek') }));
    await soon(pageTold).toContain('Shop smells');
    await page.locator('li[data-note]', { hasText: 'No prices' }).focus();
    await soon(pageTold).not.toContain('Shop smells');
    await page
      .locator('li[data-note]', { hasText: t('board.faceDown') })
      .first()
      .focus();
    await choose(page.getByRole('button', { name: t('silence.turnUp'), exact: true }));
    await soon(() => notesOnBoard(page)).toMatchObject({
      'Decision, Pain points': ['Shop smells', t('board.faceDown')],
    });
    // Ended, what lies face down stays so, and what is new does not.
    await choose(bar().getByRole('button', { name: t('silence.end') }));
    await cellNamed(page, 'Awareness, Pain points').focus();
    await press('n');
    await page.keyboard.type('Open');
    await press('Enter');
    await soon(() => notesOnBoard(page)).toEqual({
      'Awareness, Pain points': ['No prices', 'Open'],
      'Decision, Pain points': ['Shop smells', t('board.faceDown')],
    });
  });
});
