import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ActionTools, type Action, endingOf } from '../../../main/actions.ts';
import { parseCommandLine } from '../../../main/command-line.ts';
import { realDisk } from '../../../main/documents/disk.ts';
import { exportedBytes } from '../../../shared/export/export-map.ts';
import { createIdSource } from '../../../shared/ids.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { importFailureText } from '../../../shared/import/import-text.ts';
import { writeMap } from '../../../shared/file/write-map.ts';
import { SMALL_MAP } from '../../support/small-map.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { PrintJob, PrintRemarks } from '../../../shared/print/print-job.ts';

const NOTHING_SAID: PrintRemarks = { noteText: null, isLandscape: false, unpainted: '' };

const TOOLS: ActionTools = {
  disk: realDisk,
  newId: createIdSource(Math.random),
  printMap: async () => ({ bytes: new TextEncoder().encode('%PDF-'), remarks: NOTHING_SAID }),
  exportMap: async ({ map, settings: { language, picture } }) => ({
    bytes: exportedBytes({ map, format: 'csv', language }),
    leftAsText: picture.asOutlines ? 2 : 0,
  }),
  language: 'en',
};

function ending(words: readonly string[], tools: Partial<ActionTools> = {}) {
  return endingOf(parseCommandLine(words) as Action, { ...TOOLS, ...tools });
}

test('a new map is sound', async () => {
  const place = path.join(await temporaryFolder(), 'a.journey');
  expect(await ending(['--new', place, '--template', 'five', '--language', 'id'])).toEqual({ ok: true, text: '' });
  expect(await ending(['--check', place])).toEqual({ ok: true, text: 'ok: 5 stages, 4 lanes, 0 notes' });
  // What programs read is the same in every language.
  expect(await ending(['--check', place, '--language', 'id'])).toMatchObject({
    text: 'ok: 5 stages, 4 lanes, 0 notes',
  });
  expect(await readFile(place, 'utf8')).toContain('Kesadaran');
});

test('a new map takes the language of the person where none is asked for', async () => {
  const place = path.join(await temporaryFolder(), 'a.journey');
  await ending(['--new', place], { language: 'id' });
  expect(await readFile(place, 'utf8')).toContain('"language": "id"');
});

test('a new map replaces nothing', async () => {
  const folder = await temporaryFolder();
  const place = path.join(folder, 'a.journey');
  await writeFile(place, 'mine');
  expect(await ending(['--new', place])).toEqual({
    ok: false,
    text: '"a.journey" is there already and was left alone. Choose another name.',
  });
  await mkdir(path.join(folder, 'folder'));
  expect(await ending(['--new', path.join(folder, 'folder')])).toMatchObject({ ok: false });
  expect(await ending(['--new', path.join(folder, 'none', 'a.journey')])).toMatchObject({ ok: false });
  expect([await readFile(place, 'utf8'), (await readdir(folder)).sort()]).toEqual(['mine', ['a.journey', 'folder']]);
});

test('a bad map is one sentence, in the language that was asked for', async () => {
  const place = path.join(await temporaryFolder(), 'bad.journey');
  await writeFile(place, '{"format":"jejak-journey","version":1');
  const [english, indonesian] = [
    await ending(['--check', place]),
    await ending(['--check', place, '--language', 'id']),
  ];
  expect(english).toMatchObject({ ok: false, text: expect.stringContaining('bad.journey') });
  expect(indonesian).toMatchObject({ ok: false, text: expect.stringContaining('bad.journey') });
  expect(indonesian.text).not.toBe(english.text);
  expect(await readFile(place, 'utf8')).toBe('{"format":"jejak-journey","version":1');
});

test('a map is printed with what was asked for, over an older print', async () => {
  const folder = await temporaryFolder();
  const map = path.join(folder, 'a.journey');
  const output = path.join(folder, 'out.pdf');
  await ending(['--new', map]);
  await writeFile(output, 'older');
  const jobs: PrintJob[] = [];
  const printMap = async (job: PrintJob) => {
    jobs.push(job);
    return { bytes: new TextEncoder().encode('%PDF-1.4'), remarks: NOTHING_SAID };
  };
  expect(await ending(['--print', map, output, '--paper', 'a3', '--grayscale'], { printMap })).toMatchObject({
    ok: true,
  });
  expect(jobs).toMatchObject([
    {
      settings: { paper: 'a3', orientation: 'auto', grayscale: true, language: 'en' },
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ]);
  expect([await readFile(output, 'utf8'), (await readdir(folder)).sort()]).toEqual([
    '%PDF-1.4',
    ['a.journey', 'out.pdf'],
  ]);
});

test('a print says what nobody could read, and for which characters there is no font', async () => {
  const folder = await temporaryFolder();
  const map = path.join(folder, 'a.journey');
  await ending(['--new', map]);
  const noteText = { usual: 6, smallest: 3.99, readableOn: 'a2', readableAs: { columns: 2, rows: 1 } } as const;
  const printMap = async () => ({
    bytes: new Uint8Array(),
    remarks: { noteText, isLandscape: false, unpainted: '\u{1b170}\u{1e900}' },
  });
  const words = ['--print', map, path.join(folder, 'out.pdf'), '--paper', 'f4'];
  expect(await ending(words, { printMap })).toEqual({
    ok: true,
    text: '',
    notices: [
      'The smallest text comes out at 3.9 pt, too small to read. A2 or 2 x 1 sheets of F4 / Folio would do.',
      'No font on this computer has \u{1b170} \u{1e900}. They come out as empty boxes. Install a font that has them, and print again.',
    ],
  });
  expect((await ending(words)).notices).toEqual([]);
});

test('the poster of a result folder is printed on the paper that was asked for, the report on the usual one', async () => {
  const folder = await temporaryFolder();
  const map = path.join(folder, 'a.journey');
  await ending(['--new', map]);
  const papers: string[] = [];
  const printMap = async ({ settings: { layout, paper } }: PrintJob) => {
    papers.push(`${layout} on ${paper}`);
    return { bytes: new Uint8Array(), remarks: NOTHING_SAID };
  };
  const { ok } = await ending(['--results', map, folder, '--paper', 'a3'], { printMap });
  expect([ok, papers]).toEqual([true, ['poster on a3', 'report on a4']]);
});

test('a print that fails leaves no file, and the older one as it was', async () => {
  const folder = await temporaryFolder();
  const map = path.join(folder, 'a.journey');
  const output = path.join(folder, 'out.pdf');
  await ending(['--new', map]);
  const printMap = () => Promise.reject(new Error('no printer'));
  await expect(ending(['--print', map, output], { printMap })).rejects.toThrow('no printer');
  expect(await ending(['--print', path.join(folder, 'none.journey'), output])).toMatchObject({ ok: false });
  expect(await ending(['--print', map, path.join(folder, 'none', 'out.pdf')])).toMatchObject({ ok: false });
  expect(await readdir(folder)).toEqual(['a.journey']);
});

test('what is said wrongly is told in a sentence', async () => {
  expect(await ending(['--export', 'a.journey', 'b.doc'])).toMatchObject({
    ok: false,
    text: expect.stringContaining('Jejak cannot write "b.doc"'),
  });
  const wrong = await ending(['--check', '--language', 'id']);
  expect(wrong).toMatchObject({
    ok: false,
    text: expect.stringContaining('--check memerlukan MAP.journey.\nCara pakai'),
  });
});

test('a map that was written as a list and is read again holds as many notes', async () => {
  const folder = await temporaryFolder();
  const [first, list, second] = ['a.journey', 'a.csv', 'b.journey'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const map = { ...SMALL_MAP, title: '' };
  await writeFile(first, writeMap(map, {}));
  expect(await ending(['--export', first, list, '--language', 'id'])).toEqual({ ok: true, text: '' });
  const notices = ['2 lines stay text: no font of Jejak has all their signs.'];
  const drawn = await ending(['--export', first, `${list}.svg`, '--outlines', '--language', 'en']);
  expect(drawn).toEqual({ ok: true, text: '', notices });
  expect((await readFile(list, 'utf8')).split('\r\n')[0]).toMatch(/^\ufeffTahap;Baris;Teks;/);
  expect(await ending(['--import', list, second])).toEqual({ ok: true, text: '', notices: [] });
  const sound = await ending(['--check', second]);
  expect([sound.ok, sound.text.split(';')[0]]).toEqual([true, 'ok: 3 stages, 2 lanes, 5 notes']);
  // A map without a title goes by the name of the file that it came from.
  expect(await readFile(second, 'utf8')).toContain('"title": "a"');
  expect(await ending(['--import', list, second])).toMatchObject({
    ok: false,
    text: expect.stringContaining('b.journey'),
  });
});

test('what cannot be imported leaves no file, and says why', async () => {
  const folder = await temporaryFolder();
  const target = path.join(folder, 'b.journey');
  await writeFile(path.join(folder, 'a.xlsx'), 'no workbook');
  await writeFile(path.join(folder, 'a.exe'), 'MZ');
  const say = translator('en');
  for (const [name, text] of [
    ['a.xlsx', importFailureText(say, 'not-this-format', 'a.xlsx')],
    ['a.exe', importFailureText(say, 'unknown-format', 'a.exe')],
    ['none.csv', importFailureText(say, 'missing', 'none.csv')],
  ] as const) {
    expect(await ending(['--import', path.join(folder, name), target])).toEqual({ ok: false, text });
  }
  expect(await readdir(folder)).toEqual(['a.exe', 'a.xlsx']);
});
