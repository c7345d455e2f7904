import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { laneWords } from '../../shared/map/lane-words.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import { template } from '../../shared/map/templates.ts';
import { answerSaveDialog, type App, mapInFile } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import {
  boardIsThere,
  cellNamed,
  dragTo,
  emptySpot,
  middleOf,
  newMap,
  noteField,
  noteNamed,
  notesOnBoard,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest();

/** Three notes in each of five cells, with the keys alone: N, then Ctrl+Enter twice. */
async function writeByKeyboard(app: App, cells: readonly string[]): Promise<void> {
  const { page } = app;
  for (const [at, cell] of cells.entries()) {
    await cellNamed(page, cell).focus();
    await page.keyboard.press('n');
    for (const [which, end] of (['Control+Enter', 'Control+Enter', 'Enter'] as const).entries()) {
      await noteField(app).waitFor();
      await page.keyboard.type(`key ${at}.${which}`);
      await page.keyboard.press(end);
    }
    await noteField(app).waitFor({ state: 'detached' });
  }
}

/** Three notes in each of five cells, each begun with a double click on an empty place. */
async function writeByMouse(app: App, cells: readonly string[]): Promise<void> {
  const { page } = app;
  for (const [at, cell] of cells.entries()) {
    for (const which of [0, 1, 2]) {
      const { x, y } = await emptySpot(page, cell);
      await page.mouse.dblclick(x, y);
      await noteField(app).waitFor();
      await page.keyboard.type(`mouse ${at}.${which}`);
      await page.keyboard.press('Enter');
      await noteField(app).waitFor({ state: 'detached' });
    }
  }
}

async function dragNote({ page }: App, note: string, cell: string): Promise<void> {
  await page.keyboard.press('Shift+1');
  await dragTo(page, await middleOf(page, noteNamed(page, note)), await middleOf(page, cellNamed(page, cell)));
  await page.mouse.up();
}

function names(language: (typeof LANGUAGES)[number]) {
  const stages = template('five', language).stages.map(({ name }) => name);
  const lane = (kind: 'action' | 'pain' | 'question') =>
    stages.map((stage) => `${stage}, ${laneWords(kind, language).name}`);
  return { actions: lane('action'), pains: lane('pain'), questions: lane('question') };
}

function three(word: string, at: number): readonly string[] {
  return [0, 1, 2].map((which) => `${word} ${at}.${which}`);
}

describe.each(LANGUAGES)('a map in the language %s', (language) => {
  test('is made, filled, rearranged, saved, closed, opened again, and is the same', async () => {
    const { actions, pains, questions } = names(language);
    const app = await started({ language });
    const { page, t } = app;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await newMap(app, 'five');
    await writeByKeyboard(app, actions);
    await writeByMouse(app, pains);
    const written = Object.fromEntries([
      ...actions.map((cell, at) => [cell, three('key', at)]),
      ...pains.map((cell, at) => [cell, three('mouse', at)]),
    ]);
    await soon(() => notesOnBoard(page)).toEqual(written);

    await dragNote(app, 'key 0.1', questions[4]!);
    await dragNote(app, 'mouse 4.2', questions[0]!);
    await dragNote(app, 'key 3.0', pains[3]!);
    await soon(async () => (await notesOnBoard(page))[pains[3]!]).toHaveLength(4);
    const moved = await notesOnBoard(page);
    expect(moved[questions[4]!]).toEqual(['key 0.1']);
    expect(moved[questions[0]!]).toEqual(['mouse 4.2']);
    expect(Object.values(moved).flat()).toHaveLength(30);

    const place = path.join(app.folder, 'Peta uji.journey');
    await answerSaveDialog(app, place);
    await page.keyboard.press('Control+s');
    await soon(() => page.getByRole('status', { name: t('save.state') }).textContent()).toContain(t('save.saved'));
    const file = await mapInFile(place);
    expect(file).toMatchObject({ language, stages: { length: 5 }, lanes: { length: 4 }, notes: { length: 30 } });

    await page.keyboard.press('Control+w');
    await page.getByRole('heading', { name: t('start.new') }).waitFor();

    const again = await started({ language, args: [place] });
    await boardIsThere(again.page);
    expect(await notesOnBoard(again.page)).toEqual(moved);
    await again.page.keyboard.press('Control+s');
    expect(await mapInFile(place)).toEqual(file);
  });
});
