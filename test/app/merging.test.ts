import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addNote } from '../../shared/commands/note-commands.ts';
import { renameMap } from '../../shared/commands/map-commands.ts';
import { renameStage } from '../../shared/commands/stage-commands.ts';
import { addMetric, changeMetric } from '../../shared/commands/metric-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { answerOpenDialog, type App, chooseInMenu, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { noteField, noteNamed, notesOnBoard, openFromStart } from '../support/on-board.ts';
import { othersDropFirstStage } from '../support/others.ts';
import { soon } from '../support/soon.ts';

const SAMPLE = path.join(SAMPLES, 'kunjungan-toko.journey');

describe.each(['en', 'id'] as const)('the maps of several tables become one, in the language %s', (language) => {
  let app: App;
  let before: JourneyMap;
  beforeAll(async () => {
    app = await startApp({ language });
    const place = path.join(app.folder, 'toko.journey');
    await copyFile(SAMPLE, place);
    before = await mapInFile(place);
    await openFromStart(app, place);
  });
  afterEach(() => {
    expect(app.complaints).toEqual([]);
  });
  afterAll(() => app.close());

  const dialog = (): Locator => app.page.getByRole('dialog', { name: app.t('merging.title'), exact: true });
  const count = async (): Promise<number> => Object.values(await notesOnBoard(app.page)).flat().length;

  /** What a table made out of the same map: two notes of its own, one of them in a stage that it called otherwise. */
  function madeAt(table: number): JourneyMap {
    const [first, second] = before.stages;
    const [lane] = before.lanes;
    const metric = { id: `figure${table}`, stage: first!.id, name: 'Visits' };
    const steps = [
      addNote({ id: `own${table}`, text: `Only table ${table}`, stage: first!.id, lane: lane!.id }, 'end'),
      addNote({ id: `both${table}`, text: 'Asks a friend first', stage: second!.id, lane: lane!.id }, 'end'),
      renameStage(second!.id, `Elsewhere ${table}`),
      addMetric(metric),
      changeMetric(metric.id, { actual: table * 10 }),
    ];
    const rounds = Array.from({ length: 101 }, (_, at) => ({
      number: at + 1,
      name: `Vote ${at + 1}`,
      dots: 3,
      several: true,
      lanes: null,
      notes: null,
      closed: true,
      voters: [],
    }));
    const empty: JourneyMap = { ...before, id: `table${table}`, notes: [], links: [], rounds };
    return steps.reduce((now, step) => step(now), empty);
  }

  test('files that are no maps say so, and the others are merged in one step', async () => {
    const { page, t } = app;
    const notes = await count();
    const files = [1, 2].map((table) => path.join(app.folder, `meja ${table}.journey`));
    for (const [at, file] of files.entries()) await writeFile(file, writeMap(madeAt(at + 1), {}));
    const foreign = path.join(app.folder, 'foreign.journey');
    await writeFile(foreign, '{"a":1}');
    const damaged = path.join(app.folder, 'damaged.journey');
    await writeFile(damaged, writeMap(before, {}).slice(0, 400));
    await answerOpenDialog(app, files[0]!, foreign, files[1]!, damaged);
    await chooseInMenu(app, 'workshop.merge');
    await dialog()
      .getByRole('button', { name: t('merging.add') })
      .click();
    await soon(() => dialog().getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
      t('open.not-a-map', { name: 'foreign.journey' }),
      t('open.damaged', { name: 'damaged.journey' }),
    ]);
    await dialog()
      .getByRole('textbox', { name: t('merging.tableName', { name: 'meja 2' }) })
      .fill('Kelompok B');
    await dialog()
      .getByRole('button', { name: t('merging.tickEqual') })
      .click();
    await dialog()
      .getByRole('radio', { name: /20 \(Kelompok B\)/ })
      .check();
    await dialog()
      .getByText(t('merging.roundsStay', { count: 2 }))
      .waitFor();
    await soon(() => violations(page)).toEqual([]);
    await dialog()
      .getByRole('button', { name: t('merging.merge'), exact: true })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await soon(count).toBe(notes + 3);
    const said = page.locator('[role="status"].unseen');
    await soon(() => said.textContent()).toContain(t('merging.roundsStay', { count: 2 }));
    await chooseInMenu(app, 'file.save');
    const merged = (): Promise<JourneyMap> => mapInFile(path.join(app.folder, 'toko.journey'));
    await soon(async () => (await merged()).notes.length).toBe(before.notes.length + 3);
    const after = await merged();
    expect(after.notes.slice(before.notes.length).map(({ text, author }) => [text, author])).toEqual([
      ['Only table 1', 'meja 1'],
      ['Asks a friend first', 'meja 1, Kelompok B'],
      ['Only table 2', 'Kelompok B'],
    ]);
    expect(after.stages.map(({ id }) => id)).toEqual(before.stages.map(({ id }) => id));
    expect(after.metrics.find(({ name }) => name === 'Visits')?.actual).toBe(20);
    await chooseInMenu(app, 'edit.undo');
    await soon(count).toBe(notes);
  });

  test('where somebody else wrote into the file, both are merged into it', async () => {
    const { page, t } = app;
    const place = path.join(app.folder, 'toko.journey');
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('n');
    await noteField(app).waitFor();
    await page.keyboard.type('written meanwhile');
    await othersDropFirstStage(place);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('merging.both') }).click();
    const copies = page.getByRole('dialog', { name: t('merging.copiesTitle') });
    await copies.getByText(t('merging.noConflicts')).waitFor();
    await soon(() => violations(page)).toEqual([]);
    await copies.getByRole('button', { name: t('merging.merge'), exact: true }).click();
    await copies.waitFor({ state: 'detached' });
    await soon(async () => (await mapInFile(place)).title).toBe('Theirs');
    const after = await mapInFile(place);
    // Their stage went, and came back for the note that was written into it here.
    expect(after.stages.map(({ id }) => id)).toEqual(before.stages.map(({ id }) => id));
    const first = after.notes.filter(({ stage }) => stage === before.stages[0]!.id);
    expect(first.map(({ text }) => text)).toEqual(['written meanwhile']);
    await soon(() => page.getByRole('region', { name: t('trouble.label') }).count()).toBe(0);
  });

  test('a copy of the map from elsewhere is merged by what both began with, and one undo takes it back', async () => {
    const { page, t } = app;
    const began = await mapInFile(path.join(app.folder, 'toko.journey'));
    const cell = { stage: began.stages[1]!.id, lane: began.lanes[0]!.id };
    const theirs = addNote({ id: 'theirs', text: 'Also theirs', ...cell }, 'end')(renameMap('Their title')(began));
    const copy = path.join(app.folder, 'copy.journey');
    await writeFile(copy, writeMap(theirs, {}));
    const title = page.getByRole('textbox', { name: t('top.title') });
    await title.fill('My title');
    await title.press('Enter');
    await answerOpenDialog(app, copy);
    await chooseInMenu(app, 'workshop.merge');
    await dialog()
      .getByRole('button', { name: t('merging.add') })
      .click();
    await dialog()
      .getByRole('button', { name: t('merging.asCopiesOf', { name: 'copy' }) })
      .click();
    const copies = page.getByRole('dialog', { name: t('merging.copiesTitle') });
    await copies.getByRole('radio', { name: t('merging.theirs', { value: 'Their title' }) }).check();
    await soon(() => violations(page)).toEqual([]);
    await copies.getByRole('button', { name: t('merging.merge'), exact: true }).click();
    await copies.waitFor({ state: 'detached' });
    await soon(() => title.inputValue()).toBe('Their title');
    await noteNamed(page, 'Also theirs').waitFor({ state: 'attached' });
    await chooseInMenu(app, 'edit.undo');
    await soon(() => title.inputValue()).toBe('My title');
  });
});
