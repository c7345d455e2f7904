import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../../main/documents/disk.ts';
import { makeResults, type ResultsOrder, type ResultTools } from '../../../main/result-folder.ts';
import { exportedBytes } from '../../../shared/export/export-map.ts';
import { readMap } from '../../../shared/file/read-map.ts';
import { keptOf, type PrintSettings, usualPrintSettings } from '../../../shared/print/print-settings.ts';
import { RESULT_PARTS, type ResultPart } from '../../../shared/results.ts';
import { systemError, watchedDisk } from '../../support/faulty-disk.ts';
import { SMALL_MAP } from '../../support/small-map.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TOOLS: ResultTools = {
  disk: realDisk,
  printMap: async ({ settings: { layout, language } }) => ({ bytes: Buffer.from(`${layout} in ${language}`) }),
  exportMap: async ({ map, settings: { format, language } }) => ({
    bytes: format === 'png' ? Buffer.from('PNG') : exportedBytes({ map, format: format as 'md' | 'xlsx', language }),
  }),
};

const WATCH = { begins: () => undefined, isStopped: () => false };

async function order(part: Partial<ResultsOrder> = {}): Promise<ResultsOrder> {
  const map = { ...SMALL_MAP, title: 'Toko: "Maju"' };
  return {
    map,
    date: '2026-01-31',
    file: '',
    language: 'id',
    parent: await temporaryFolder(),
    tellsAuthors: true,
    ...part,
  };
}

test('a result folder is named after the map and holds everything, in its language', async () => {
  const asked = await order();
  const begun: ResultPart[] = [];
  const made = await makeResults(asked, TOOLS, { ...WATCH, begins: (part) => begun.push(part) });
  expect(made).toEqual({
    ok: true,
    results: {
      folder: 'Toko Maju',
      place: path.join(asked.parent, 'Toko Maju'),
      written: [...RESULT_PARTS],
      failed: [],
    },
  });
  expect(begun).toEqual([...RESULT_PARTS]);
  const place = path.join(asked.parent, 'Toko Maju');
  expect((await readdir(place)).toSorted()).toEqual([
    'Toko Maju - laporan.pdf',
    'Toko Maju - poster.pdf',
    'Toko Maju.journey',
    'Toko Maju.md',
    'Toko Maju.png',
    'Toko Maju.xlsx',
  ]);
  expect(await readFile(path.join(place, 'Toko Maju - poster.pdf'), 'utf8')).toBe('poster in id');
  expect(await readFile(path.join(place, 'Toko Maju - laporan.pdf'), 'utf8')).toBe('report in id');
  const copy = readMap(await readFile(path.join(place, 'Toko Maju.journey'), 'utf8'), 'Toko Maju.journey');
  expect(copy).toMatchObject({ ok: true, value: { map: asked.map } });
});

test('the poster goes on the paper that was printed on the last time, the report on paper that is read in the hand', async () => {
  const kept = {
    ...keptOf(usualPrintSettings('en')),
    paper: 'a1',
    margin: 5,
    layout: 'page',
    grayscale: true,
  } as const;
  const asked: PrintSettings[] = [];
  const tools: ResultTools = {
    ...TOOLS,
    printMap: async (job) => {
      asked.push(job.settings);
      return TOOLS.printMap(job);
    },
  };
  await makeResults(await order({ kept }), tools, WATCH);
  await makeResults(await order({ tellsAuthors: false }), tools, WATCH);
  const usual = usualPrintSettings('id');
  expect(asked).toEqual([
    { ...usual, layout: 'poster', paper: 'a1', margin: 5 },
    { ...usual, layout: 'report' },
    { ...usual, layout: 'poster' },
    { ...usual, layout: 'report', include: { ...usual.include, authors: false } },
  ]);
});

test('what is there already stays as it is: the next folder has a number', async () => {
  const asked = await order();
  await writeFile(path.join(asked.parent, 'Toko Maju'), 'a file of that name');
  const names: unknown[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const made = await makeResults(asked, TOOLS, WATCH);
    names.push(made.ok && made.results.folder);
  }
  expect(names).toEqual(['Toko Maju 2', 'Toko Maju 3']);
  expect(await readFile(path.join(asked.parent, 'Toko Maju'), 'utf8')).toBe('a file of that name');
});

test('a file that can not be made is named, leaves nothing, and keeps no other back', async () => {
  const asked = await order();
  const tools: ResultTools = {
    ...TOOLS,
    printMap: async (job) => {
      if (job.settings.layout === 'report') throw new Error('no page');
      return TOOLS.printMap(job);
    },
    // Each file is renamed into its place: the poster, the workbook, the picture.
    disk: watchedDisk((call, turn) => {
      if (call === 'rename' && turn === 3) throw systemError('ENOSPC');
    }),
  };
  const made = await makeResults(asked, tools, WATCH);
  if (!made.ok) throw new Error('no folder');
  expect(made.results.written).toEqual(['poster', 'workbook', 'outline', 'map']);
  expect(made.results.failed.map(({ part, failure }) => [part, failure.code])).toEqual([
    ['report', 'failed'],
    ['picture', 'disk-full'],
  ]);
  expect((await readdir(made.results.place)).toSorted()).toEqual([
    'Toko Maju - poster.pdf',
    'Toko Maju.journey',
    'Toko Maju.md',
    'Toko Maju.xlsx',
  ]);
});

test('stopped, it keeps the files that are whole and makes no more', async () => {
  const asked = await order();
  const begun: ResultPart[] = [];
  const made = await makeResults(asked, TOOLS, {
    begins: (part) => begun.push(part),
    isStopped: () => begun.length === 2,
  });
  expect(made).toMatchObject({ ok: true, results: { written: ['poster', 'report'], failed: [] } });
});

test('where no folder can be made, that is said', async () => {
  const asked = await order();
  await writeFile(path.join(asked.parent, 'no-folder'), '');
  const made = await makeResults({ ...asked, parent: path.join(asked.parent, 'no-folder') }, TOOLS, WATCH);
  expect(made).toMatchObject({ ok: false });
});
