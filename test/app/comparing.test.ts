import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setEmotion } from '../../shared/commands/emotion-commands.ts';
import { moveNotes } from '../../shared/commands/move-notes.ts';
import { addNote, deleteNotes, editNoteText } from '../../shared/commands/note-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { answerOpenDialog, type App, chooseInMenu, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { focusedName, noteField, openFromStart } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const SAMPLE = path.join(SAMPLES, 'rebecca.journey');

describe.each(['en', 'id'] as const)('two maps side by side, in the language %s', (language) => {
  let app: App;
  let other: string;
  beforeAll(async () => {
    app = await startApp({ language });
    const place = path.join(app.folder, 'rebecca.journey');
    other = path.join(app.folder, 'meja dua.journey');
    await copyFile(SAMPLE, place);
    await openFromStart(app, place);
  });
  afterEach(() => {
    expect(app.complaints).toEqual([]);
  });
  afterAll(() => app.close());

  const dialog = (): Locator => app.page.getByRole('dialog', { name: app.t('compare.title'), exact: true });
  const lines = (): Promise<readonly string[]> => dialog().getByRole('option').allInnerTexts().then(inOneLine);

  /** Chooses a file of which the other map is read, through the menu. */
  async function compareWith(file: string): Promise<void> {
    await answerOpenDialog(app, file);
    await chooseInMenu(app, 'file.compare');
    await app.page.getByRole('button', { name: app.t('compare.withFile') }).click();
  }

  test('a copy of the map is the same', async () => {
    await compareWith(SAMPLE);
    await dialog()
      .getByRole('heading', { name: app.t('compare.same') })
      .waitFor();
    await soon(() => violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('what was done in another copy is told exactly, with signs and words', async () => {
    const { t } = app;
    const before = await mapInFile(SAMPLE);
    const to = { stage: before.stages[2]!.id, lane: before.lanes[0]!.id };
    const [first] = before.stages;
    // The table at the back began from the same map: seen from there, what it lacks was added here.
    const steps = [
      deleteNotes(['sadar-act-1']),
      addNote({ id: 'new', text: 'Bertanya kepada tetangga', ...to }, 'end'),
      editNoteText('sadar-act-2', 'Mengetik pertanyaan'),
      moveNotes(['timbang-act-3'], to, 'end'),
      setEmotion({ stage: first!.id, persona: 'rebecca', when: 'wished' }, 2),
    ];
    const map = steps.reduce((now, step) => step(now), before);
    await writeFile(other, writeMap(map, {}));
    await compareWith(other);
    await dialog().waitFor();
    const told = await lines();
    const find = (words: string) => told.filter((line) => line.includes(words));
    expect(find('Menarik laporan bulanan')).toEqual([expect.stringMatching(new RegExp(`^${t('compare.added')}:`))]);
    expect(find('Bertanya kepada tetangga')).toEqual([expect.stringMatching(new RegExp(`^${t('compare.removed')}:`))]);
    const moved = before.notes.find(({ id }) => id === 'timbang-act-3')!.text;
    expect(find(moved)).toEqual([
      expect.stringMatching(
        new RegExp(`^${t('compare.moved')}:.*${before.stages[2]!.name}.* → .*${before.stages[1]!.name}`),
      ),
    ]);
    expect(find('Mengetik pertanyaan')).toEqual([
      expect.stringContaining(`Mengetik pertanyaan → ${before.notes.find(({ id }) => id === 'sadar-act-2')!.text}`),
    ]);
    expect(find(`Rebecca, ${t('value.wished')}`)).toHaveLength(1);
    await soon(() => violations(app.page)).toEqual([]);
  });

  test('one kind can be looked at alone, and swapped sides swap what was added and removed', async () => {
    const { t } = app;
    const chip = (kind: 'added' | 'removed') =>
      dialog()
        .getByRole('group', { name: t('compare.kinds') })
        .getByRole('button', { name: t(`compare.${kind}`) });
    const named = (name: string) => lines().then((all) => all.map((line) => line.includes(name)));
    await chip('added').click();
    await soon(() => named('Menarik laporan bulanan')).toContain(true);
    expect(await named('Bertanya kepada tetangga')).not.toContain(true);
    await dialog()
      .getByRole('button', { name: t('compare.swap') })
      .click();
    await soon(() => named('Bertanya kepada tetangga')).toContain(true);
    expect(await named('Menarik laporan bulanan')).not.toContain(true);
    await dialog()
      .getByRole('button', { name: t('compare.swap') })
      .click();
    await chip('added').click();
  });

  test('the list is copied as Markdown', async () => {
    const { t } = app;
    await dialog()
      .getByRole('button', { name: t('compare.copy') })
      .click();
    await dialog().getByText(t('compare.copied')).waitFor();
    const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain(`# ${t('compare.title')}\n`);
    expect(copied).toContain('\n- \\+ Menarik laporan bulanan (');
    expect(copied).toContain('\n- \\- Bertanya kepada tetangga (');
  });

  test('the keyboard goes through the list, and Enter to the note on the board', async () => {
    const { page } = app;
    await dialog().getByRole('option').first().focus();
    await page.keyboard.press('End');
    await soon(() => dialog().getByRole('option').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await soon(() => dialog().getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    const option = dialog().getByRole('option').filter({ hasText: 'Menarik laporan bulanan' });
    await option.click();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await soon(() => focusedName(page)).toContain('Menarik laporan bulanan');
  });

  test('an earlier version is compared with what is there now', async () => {
    const { page, t } = app;
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('n');
    await noteField(app).waitFor();
    await page.keyboard.type('sesudah makan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await soon(() => page.getByRole('status', { name: t('save.state') }).textContent()).toContain(t('save.saved'));
    await chooseInMenu(app, 'file.compare');
    await page.getByRole('button', { name: t('compare.withVersion') }).click();
    const versions = page.getByRole('dialog', { name: t('versions.title') });
    await versions.getByRole('img').waitFor();
    await versions.getByRole('button', { name: t('compare.version') }).click();
    await dialog().waitFor();
    expect(await lines()).toEqual([expect.stringMatching(/: ?sesudah makan/)]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('a file that is no map is told of, and nothing else happens', async () => {
    const { page } = app;
    const foreign = path.join(app.folder, 'foreign.journey');
    await writeFile(foreign, 'not a map');
    await compareWith(foreign);
    const failure = page.getByRole('alertdialog');
    await failure.getByText(/foreign\.journey/).waitFor();
    await page.keyboard.press('Enter');
    await failure.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

function inOneLine(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
