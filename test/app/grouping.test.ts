import { beforeAll, describe, test } from 'vitest';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { notesIn } from '../../shared/map/queries.ts';
import { type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { dragTo, middleOf, noteNamed } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

describe.each(['en', 'id'] as const)('notes under a heading, in the language %s', (language) => {
  const open = appOnSample('kunjungan-toko.journey');
  let app: App;
  let place: string;
  let before: JourneyMap;
  beforeAll(async () => {
    ({ app, place } = await open({ language }));
    before = await mapInFile(place);
  });

  const saved = async (): Promise<JourneyMap> => {
    await chooseInMenu(app, 'file.save');
    return mapInFile(place);
  };
  /** The first cell with several notes. */
  const cell = () => {
    const found = before.stages
      .flatMap((stage) => before.lanes.map((lane) => ({ stage: stage.id, lane: lane.id })))
      .find((each) => notesIn(before, each).length > 2);
    return found ?? { stage: '', lane: '' };
  };
  const headings = async () => notesIn(await saved(), cell()).map(({ heading }) => heading);

  test('the selected ones are grouped by keys, told so, and let go again', async () => {
    const { page, t } = app;
    const [first] = notesIn(before, cell());
    await page.locator(`[data-note="${first!.id}"]`).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('groups.heading') }).fill('Mencari jalan');
    await soon(() => violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const count = notesIn(before, cell()).length;
    await soon(headings).toEqual(Array(count).fill('Mencari jalan'));
    const description = () => page.locator(`[data-note="${first!.id}"]`).getAttribute('aria-description');
    await soon(description).toContain(t('groups.inGroup', { name: 'Mencari jalan' }));
    await page.keyboard.press('Shift+G');
    await soon(headings).toEqual(Array(count).fill(''));
    await chooseInMenu(app, 'edit.undo');
    await soon(headings).toEqual(Array(count).fill('Mencari jalan'));
    await chooseInMenu(app, 'edit.undo');
    await soon(headings).toEqual(Array(count).fill(''));
  });

  test('a heading is taken with all its notes by the mouse, and is called otherwise by two clicks', async () => {
    const { page, t } = app;
    const notes = notesIn(before, cell());
    await page.locator(`[data-note="${notes[0]!.id}"]`).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('groups.heading') }).fill('Jalan');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // Nothing is selected, so that no bar lies over it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    /** Over the first of the notes. */
    const heading = async () => {
      const first = page.locator(`[data-note="${notes[0]!.id}"]`);
      const { y: middle } = await middleOf(page, first);
      const { x, y, height } = (await first.boundingBox())!;
      return { x: x + height / 2, y: y - (middle - y) / 4 };
    };
    const at = await heading();
    await page.mouse.dblclick(at.x, at.y);
    await dialog.getByRole('textbox', { name: t('groups.heading') }).fill('Mencari');
    await page.keyboard.press('Enter');
    await soon(headings).toEqual(Array(notes.length).fill('Mencari'));

    const { stage, lane } = before.notes.find((note) => note.stage !== cell().stage || note.lane !== cell().lane)!;
    const goal = page.locator(`[role="gridcell"][data-stage="${stage}"][data-lane="${lane}"]`);
    await dragTo(page, await heading(), await middleOf(page, goal));
    await page.mouse.up();
    const moved = async () => (await saved()).notes.filter((note) => note.heading === 'Mencari');
    await soon(async () => (await moved()).map((note) => [note.id, note.stage, note.lane])).toEqual(
      notes.map(({ id }) => [id, stage, lane]),
    );
    for (let steps = 0; steps < 3; steps += 1) await chooseInMenu(app, 'edit.undo');
    await soon(headings).toEqual(Array(notes.length).fill(''));
  });

  test('lines become notes, and notes that say the same become one where they are ticked', async () => {
    const { page, t } = app;
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Tanya teman');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('tanya teman!');
    await page.keyboard.press('Enter');
    const notes = before.notes.length + 1;
    await soon(async () => (await saved()).notes.length).toBe(notes);
    await chooseInMenu(app, 'note.split');
    await noteNamed(page, 'tanya teman!').waitFor({ state: 'attached' });
    await soon(async () => (await saved()).notes.length).toBe(notes + 1);
    await chooseInMenu(app, 'note.combine');
    const dialog = page.getByRole('dialog', { name: t('merging.duplicatesTitle') });
    await dialog.getByRole('checkbox').check();
    await soon(() => violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('merging.merge'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await soon(async () => (await saved()).notes.length).toBe(notes);
  });
});
