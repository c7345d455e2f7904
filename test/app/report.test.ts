import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { makeFolder, mapInFile, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere } from '../support/on-board.ts';
import { openPrintDialog, pagesShown, saveShown, unlikeShown } from '../support/previewed.ts';
import { bookmarksOf, imagesOf, sizesOf, squeezed, structureOf, textsOf } from '../support/printed-pdf.ts';
import { runApp, whyWithout } from '../support/run-app.ts';
import { smallNote } from '../support/small-map.ts';

const without = whyWithout('pdftotext') ?? whyWithout('pdfinfo');
const SAMPLE = path.join(SAMPLES, 'smartphone.journey');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function reported(map: JourneyMap, words: readonly string[]): Promise<string> {
  await writeFile(path.join(folder, 'map.journey'), writeMap(map, {}));
  const ending = await runApp(['--print', 'map.journey', 'out.pdf', '--report', ...words], { folder, display: true });
  expect(ending).toEqual({ code: 0, output: '', errors: '' });
  return path.join(folder, 'out.pdf');
}

describe.skipIf(without !== null)(`${without ?? ''}a printed report`, () => {
  test('has each note on the map and in its stage, and bookmarks to every part that lead where the contents say', async () => {
    const map = await mapInFile(SAMPLE);
    const place = await reported(map, ['--language', 'id']);
    const t = translator('id');
    const pages = textsOf(place);
    const sizes = sizesOf(place);
    expect(imagesOf(place)).toEqual([]);
    const wholeMap = pages.findIndex((page) => page.startsWith(squeezed(t('report.wholeMap'))));
    // The map lies where it comes out larger so.
    expect(['595 x 842', '842 x 595']).toContain(sizes[wholeMap]);
    expect(new Set(sizes.filter((_, at) => at !== wholeMap))).toEqual(new Set(['595 x 842']));
    expect(pages).toHaveLength(sizes.length);
    for (const { text } of map.notes) {
      const on = pages.flatMap((page, at) => (page.includes(squeezed(text)) ? [at] : []));
      expect(on[0]).toBe(wholeMap);
      expect(on.length).toBeGreaterThan(1);
    }
    const lists = [t('export.closing'), t('report.tasks'), t('report.pains')];
    const parts = [t('report.wholeMap'), ...map.stages.map(({ name }) => name), ...lists];
    const bookmarks = await bookmarksOf(place);
    expect(bookmarks.map(({ title }) => title)).toEqual([map.title, t('report.contents'), ...parts]);
    const filled = new Set(map.notes.map(({ lane }) => lane));
    const lanes = map.lanes.filter(({ id }) => filled.has(id)).map(({ name }) => name);
    expect(bookmarks[3]?.under.map(({ title }) => title)).toEqual([
      t('score.stage'),
      ...lanes,
      t('sheet.metrics'),
      t('sheet.emotions'),
      t('report.leaving'),
      t('report.wait'),
    ]);
    const contents = pages.find((page) => page.includes(squeezed(t('report.contents')))) ?? '';
    for (const part of parts) {
      const number = Number(new RegExp(`${squeezed(part).replaceAll('/', '\\/')}(\\d+)`).exec(contents)?.[1]);
      expect(pages[number - 1]).toContain(squeezed(part));
    }
  });

  test('is tagged: headings, lists, tables and links, without what pages repeat', async () => {
    const map = await mapInFile(SAMPLE);
    const structure = structureOf(await reported(map, []));
    const count = (name: string): number => structure.match(new RegExp(`^ *${name} <`, 'gm'))?.length ?? 0;
    // The closing check, the tasks and the unproven pains.
    const lists = 3;
    expect(count('H1')).toBe(2 + 1 + map.stages.length + lists);
    expect(count('Link')).toBe(1 + map.stages.length + lists);
    const { stages, personas, notes, emotions } = map;
    // How somebody feels and how it is to become are told together.
    const felt = new Set(emotions.map(({ stage, persona }) => `${stage} ${persona}`));
    // The figures of the cover and the entries of the contents are lists, too.
    expect(count('LI')).toBe(5 + (1 + stages.length + lists) + personas.length + notes.length + felt.size);
    expect([count('Table'), count('Figure')]).toEqual([map.stages.length + 2, 1]);
    expect(structure).toContain('"Conversion rate"');
    expect(structure).not.toMatch(/"Page \d+ of \d+"/);
  });

  test('of 300 notes tells every one, on no blank page', async () => {
    const map = await mapInFile(SAMPLE);
    const notes = Array.from({ length: 300 }, (_, at) => {
      const text = `[${at}] ${'Mempertanggungjawabkan ketidakberdayaan pembayaran '.repeat([1, 4, 20][at % 3] ?? 1)}`;
      const lane = map.lanes[Math.floor(at / 5) % map.lanes.length]?.id ?? '';
      return smallNote(`n${at}`, map.stages[at % 5]?.id ?? '', lane, { text });
    });
    const place = await reported({ ...map, notes, links: [], strokes: [] }, ['--paper', 'letter', '--grayscale']);
    const pages = textsOf(place);
    const lost = notes.filter(({ text }) => !pages.some((page) => page.includes(squeezed(text).slice(0, 60))));
    expect(lost).toEqual([]);
    expect(pages.filter((page) => page.length < 80)).toEqual([]);
    expect(new Set(sizesOf(place))).toEqual(new Set(['612 x 792']));
  });
});

describe('in the dialog', () => {
  const started = appsOfTest();

  test.skipIf(without !== null)(`${without ?? ''}the pages that are shown are those of the PDF`, async () => {
    const t = translator('en');
    const map = path.join(folder, 'shown.journey');
    await copyFile(SAMPLE, map);
    const app = await started({ args: [map] });
    const { page } = app;
    await boardIsThere(page);
    const dialog = await openPrintDialog(app);
    await dialog.getByRole('radio', { name: t('printDialog.layout.report') }).click();
    const bar = dialog.getByText(/^Page \d+ of \d+ \u00b7/);
    await bar.getByText('Buying a smartphone').or(bar).first().waitFor();
    const count = Number(/of (\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
    const shown = await pagesShown(app, dialog, count);
    const place = path.join(app.folder, 'report.pdf');
    await saveShown(app, dialog, place);
    expect(unlikeShown(shown, place)).toEqual([]);
  });
});
