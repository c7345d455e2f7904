import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { readMapFrom } from '../../main/map-in-pdf.ts';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import { answerOpenDialog, makeFolder, mapInFile, SAMPLES } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere } from '../support/on-board.ts';
import { openPrintDialog, pagesShown, saveShown, unlikeShown } from '../support/previewed.ts';
import { unpackedPdf } from '../support/packed-pdf.ts';
import { bookmarksOf, imagesOf, sizesOf, squeezed, structureOf, textsOf } from '../support/printed-pdf.ts';
import { ALIKE, colouredDots, coloursPrinted, farthest } from '../support/rendered.ts';
import { runApp, whyWithout } from '../support/run-app.ts';
import { smallNote } from '../support/small-map.ts';

const t = translator('en');
const without = whyWithout('pdftotext') ?? whyWithout('pdfinfo');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const SAMPLE = path.join(SAMPLES, 'smartphone.journey');

/** Prints a map and answers what lies in the PDF. */
async function printed(map: JourneyMap, words: readonly string[]): Promise<string> {
  await writeFile(path.join(folder, 'map.journey'), writeMap(map, {}));
  const ending = await runApp(['--print', 'map.journey', 'out.pdf', ...words], { folder, display: true });
  expect(ending).toEqual({ code: 0, output: '', errors: '' });
  return path.join(folder, 'out.pdf');
}

/** On how many of the pages each note stands, for each that is shown. */
function placesOfNotes(map: JourneyMap, pages: readonly string[]): readonly number[] {
  return map.notes.map(({ text }) => pages.filter((page) => page.includes(squeezed(text))).length);
}

/** Many notes, each with a text of its own that no other contains, short ones and long ones in both languages. */
async function crowded(count: number): Promise<JourneyMap> {
  const map = await mapInFile(SAMPLE);
  const words = 'Mempertanggungjawabkan pembayaran ketidakberdayaan a phone that fits garansi 👍 layar'.split(' ');
  const notes = Array.from({ length: count }, (_, index) => {
    const stage = map.stages[index % map.stages.length]?.id ?? '';
    const lane = map.lanes[(index * 7) % map.lanes.length]?.id ?? '';
    const length = [3, 8, 20][index % 3] ?? 3;
    const text = Array.from({ length }, (_unused, at) => words[(index + at) % words.length]).join(' ');
    return smallNote(`n${index}`, stage, lane, { text: `[${index}] ${text}` });
  });
  return { ...map, notes, links: [], strokes: [] };
}

/** Papers and modes, and on how many pages of them a note stands at least: the sheet of a poster and a report have all once more. */
const WAYS = [
  { words: ['--paper', 'a5'], sizes: ['420 x 595', '595 x 420'], copies: 1 },
  { words: ['--tiles', '--paper', 'letter'], sizes: ['612 x 792', '792 x 612'], copies: 1 },
  { words: ['--stages', '--paper', 'legal'], sizes: ['612 x 1008', '1008 x 612'], copies: 1 },
  { words: ['--report', '--paper', 'tabloid'], sizes: ['792 x 1224', '1224 x 792'], copies: 2 },
  { words: ['--paper', '300x400', '--grayscale'], sizes: ['850 x 1134', '1134 x 850'], copies: 1 },
  { words: ['--tiles=2x2', '--paper', 'a2'], sizes: ['1191 x 1684', '1684 x 1191'], copies: 1 },
] as const;

const NO_HARM = { blank: [], sizes: [], images: [], lost: [] };

/** What is wrong with a printed sample. */
async function harmIn(place: string, sample: string, way: (typeof WAYS)[number]): Promise<object> {
  const pages = textsOf(place);
  const allowed: readonly string[] = way.sizes;
  const { notes } = await mapInFile(sample);
  return {
    blank: pages.filter((page) => page === ''),
    sizes: sizesOf(place).filter((size) => !allowed.includes(size)),
    images: imagesOf(place),
    lost: notes.filter(({ text }) => pages.filter((page) => page.includes(squeezed(text))).length < way.copies),
  };
}

/** The sample without its feelings: wider than high, as three sheets by two are. */
async function wide(): Promise<JourneyMap> {
  const map = await mapInFile(SAMPLE);
  return { ...map, lanes: map.lanes.map((lane) => (lane.kind === 'emotion' ? { ...lane, hidden: true } : lane)) };
}

describe.skipIf(without !== null)(`${without ?? ''}a printed poster`, () => {
  test('has as many pages as were asked for at most, of the right size, and each note on one of them', async () => {
    const map = await wide();
    const place = await printed(map, ['--tiles=3x2', '--orientation', 'landscape']);
    expect(sizesOf(place)).toEqual(Array.from({ length: 7 }, () => '842 x 595'));
    expect(imagesOf(place)).toEqual([]);
    const [sheet = '', ...tiles] = textsOf(place);
    expect(sheet).toContain(squeezed(t('print.assemblyLine', { count: 6, rows: 2, columns: 3 })));
    expect(placesOfNotes(map, tiles)).toEqual(map.notes.map(() => 1));
    expect(tiles.map((tile) => /[AB][123]:row\d,column\d/.exec(tile)?.[0])).toEqual(
      [1, 2].flatMap((row) => [1, 2, 3].map((column) => `${' AB'[row]}${column}:row${row},column${column}`)),
    );
    expect((await bookmarksOf(place)).map(({ title }) => title)).toEqual([
      map.title,
      ...[1, 2].flatMap((row) => [1, 2, 3].map((column) => `${' AB'[row]}${column}: row ${row}, column ${column}`)),
    ]);
    const lanes = visibleLanes(map).map(({ name }) => squeezed(name));
    const stages = visibleStages(map).map(({ name }) => squeezed(name));
    for (const tile of tiles) {
      expect(tile).toContain('map.journey');
      expect([lanes.some((name) => tile.includes(name)), stages.some((name) => tile.includes(name))]).toEqual([
        true,
        true,
      ]);
    }
  });

  test('of 300 notes loses none, and no page is blank', async () => {
    const map = await crowded(300);
    const place = await printed(map, ['--tiles', '--paper', 'a3']);
    const [, ...tiles] = textsOf(place);
    expect(new Set(sizesOf(place)).size).toBe(1);
    expect(sizesOf(place)).toHaveLength(tiles.length + 1);
    expect(placesOfNotes(map, tiles)).toEqual(map.notes.map(() => 1));
    expect(tiles.filter((tile) => !tile.includes('['))).toEqual([]);
  });

  const noFonts = whyWithout('pdffonts');
  test.skipIf(noFonts !== null)(
    `${noFonts ?? ''}of 2,000 notes on A0 is small, with all text in fonts of its own`,
    async () => {
      const map = await crowded(2_000);
      const place = await printed(map, ['--tiles', '--paper', 'a0']);
      expect((await stat(place)).size).toBeLessThan(2_500_000);
      const [, ...tiles] = textsOf(place);
      expect(placesOfNotes(map, tiles)).toEqual(map.notes.map(() => 1));
      const { stdout } = spawnSync('pdffonts', [place], { encoding: 'utf8' });
      const kinds = stdout.matchAll(/^(?:\w{6}\+)?(\S+) +(CID TrueType|Type 3)\b.{1,40}(yes) (yes|no) +yes +\d+ +0$/gm);
      const found = new Set([...kinds].map(([, name, kind]) => `${name} ${kind}`));
      // Emoji have no outlines, but pictures.
      found.delete('[none] Type 3');
      expect([...found].toSorted()).toEqual(
        ['Inter-Medium', 'Inter-Regular', 'Inter-SemiBold'].map((name) => `${name} CID TrueType`),
      );
    },
  );

  test('in greys has no colour, not even of its emoji, which are signs still', async () => {
    const map = { ...(await crowded(30)), emotions: [], title: '\u{1f600}'.repeat(12) };
    expect(colouredDots(await printed(map, ['--paper', 'a3']))).toBeGreaterThan(5_000);
    const place = await printed(map, ['--paper', 'a3', '--grayscale']);
    // At the edge of a glyph a dot may be left.
    expect(colouredDots(place)).toBeLessThan(50);
    expect(imagesOf(place)).toEqual([]);
    expect(placesOfNotes(map, textsOf(place))).toEqual(map.notes.map(() => 1));
    expect(structureOf(place)).toContain('"Motivations"');
    // Drawn by way of greys they are a figure, which says what stands there.
    const { objects } = unpackedPdf(await readFile(place));
    const said = [...objects.values()].flatMap((object) => {
      const [, line] = /\/S \/Figure\s*\/Alt <FEFF(\w+)>/.exec(object) ?? [];
      return line === undefined ? [] : Buffer.from(line, 'hex').swap16().toString('utf16le').trimEnd();
    });
    expect(said.join('')).toContain(map.title);
  });

  test('of a map with nothing in it is one page', async () => {
    const map = await mapInFile(SAMPLE);
    const place = await printed({ ...map, stages: [], notes: [], links: [], strokes: [], emotions: [], metrics: [] }, [
      '--tiles',
    ]);
    expect(sizesOf(place)).toHaveLength(1);
    expect(textsOf(place)[0]).toContain(squeezed(map.title));
  });
});

test.skipIf(without !== null)(
  `${without ?? ''}a page for each stage has its notes, its name and a bookmark`,
  async () => {
    const map = await mapInFile(SAMPLE);
    const place = await printed(map, ['--stages', '--paper', 'f4', '--orientation', 'portrait', '--language', 'id']);
    expect(sizesOf(place)).toEqual(map.stages.map(() => '609 x 935'));
    expect(imagesOf(place)).toEqual([]);
    const pages = textsOf(place);
    expect(placesOfNotes(map, pages)).toEqual(map.notes.map(() => 1));
    const bookmarks = (await bookmarksOf(place)).map(({ title }) => title);
    expect(bookmarks).toEqual(map.stages.map(({ name }) => name));
    expect(
      pages.filter((page, at) => !page.includes(squeezed(`Halaman ${at + 1} dari 5: ${map.stages[at]?.name}`))),
    ).toEqual([]);
  },
);

describe('a PDF with its map', () => {
  const started = appsOfTest();

  test('of every sample, each put on paper in another way, has every note, and opens as the same map', async () => {
    for (const [at, name] of (await readdir(SAMPLES)).entries()) {
      const sample = path.join(SAMPLES, name);
      const way = WAYS[at % WAYS.length] ?? WAYS[0];
      const print = await runApp(['--print', sample, `${name}.pdf`, ...way.words], { folder, display: true });
      // On small paper some have text that is too small to read, which is said.
      expect(print).toMatchObject({ code: 0, output: '' });
      const harm = without === null ? await harmIn(path.join(folder, `${name}.pdf`), sample, way) : NO_HARM;
      expect(harm).toEqual(NO_HARM);
      const check = await runApp(['--check', `${name}.pdf`], { folder });
      expect(check).toEqual(await runApp(['--check', sample], { folder }));
      expect(check.output).toMatch(/^ok: /);
      const carried = await readMapFrom(realDisk, path.join(folder, `${name}.pdf`));
      expect(carried.ok && carried.value.map).toEqual(await mapInFile(sample));
    }
  });

  test('is opened in the window; one without says what to do', async () => {
    const bare = await runApp(['--print', SAMPLE, 'bare.pdf', '--without-map'], { folder, display: true });
    expect(bare.code).toBe(0);
    const sentence = openFailureText(t, { code: 'no-map-in-pdf', name: 'bare.pdf' });
    expect(await runApp(['--check', 'bare.pdf'], { folder })).toEqual({ code: 1, output: '', errors: `${sentence}\n` });
    await runApp(['--print', SAMPLE, 'carrying.pdf'], { folder, display: true });
    const app = await started({ args: [path.join(folder, 'carrying.pdf')] });
    const { title } = await mapInFile(SAMPLE);
    await boardIsThere(app.page);
    await app.page.getByRole('grid', { name: title }).waitFor({ state: 'attached' });
    await answerOpenDialog(app, path.join(folder, 'bare.pdf'));
    await app.page.keyboard.press('Control+o');
    await app.page.getByRole('alertdialog').getByText(sentence, { exact: true }).waitFor();
  });

  test.skipIf(without !== null)(`${without ?? ''}what the dialog shows is what is saved`, async () => {
    const map = path.join(folder, 'shown.journey');
    await writeFile(map, writeMap(await wide(), {}));
    const app = await started({ args: [map] });
    const { page } = app;
    await boardIsThere(page);
    const dialog = await openPrintDialog(app);
    await dialog.getByRole('radio', { name: t('printDialog.layout.poster') }).click();
    await dialog.getByRole('radio', { name: t('printDialog.tiles.own') }).click();
    const pages = await pagesShown(app, dialog, 7);
    const place = path.join(app.folder, 'poster.pdf');
    await saveShown(app, dialog, place);
    expect(unlikeShown(pages, place)).toEqual([]);
    for (const [at, { colours }] of pages.entries()) {
      const other = ((at + 1) % pages.length) + 1;
      expect(farthest(colours, coloursPrinted(place, other))).toBeGreaterThan(2 * ALIKE);
    }
    // The next map is printed as this one was.
    await page.keyboard.press('Control+p');
    await dialog.getByText(t('printDialog.pageOf', { page: 1, count: 7 })).waitFor();
    expect(await dialog.getByRole('radio', { name: t('printDialog.layout.poster') }).isChecked()).toBe(true);
  });
});
