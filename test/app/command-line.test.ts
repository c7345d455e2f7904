import { spawnSync } from 'node:child_process';
import { copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { EXPORT_FORMATS, type ExportFormat, exportFormatOf } from '../../shared/export/export-format.ts';
import { IMPORT_FORMATS } from '../../shared/import/import-format.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { OpenFailureCode } from '../../shared/file/open-failure.ts';
import { coverageOf } from '../../shared/map/coverage.ts';
import { evidenceCounts } from '../../shared/map/evidence.ts';
import { laneWords } from '../../shared/map/lane-words.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import { template, TEMPLATE_NAMES } from '../../shared/map/templates.ts';
import { FIXTURES, makeFolder, mapInFile, SAMPLES } from '../support/app.ts';
import { type Ending, runApp, whyWithout } from '../support/run-app.ts';
import { smallNote } from '../support/small-map.ts';

const BAD = path.join(FIXTURES, 'bad');
const t = translator('en');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function run(words: readonly string[], { display = false } = {}): Promise<Ending> {
  return runApp(words, { folder, display });
}

describe('--check', () => {
  test('says of a good map what it holds, in words for programs', async () => {
    const map = await mapInFile(path.join(SAMPLES, 'smartphone.journey'));
    const counts = `ok: ${map.stages.length} stages, ${map.lanes.length} lanes, ${map.notes.length} notes`;
    const { percent } = evidenceCounts(map);
    const { unprovenPains, emptyCells } = coverageOf(map, { personaLimit: 3 });
    const further = `${percent} % on evidence, ${unprovenPains.length} unproven pain points, ${emptyCells.length} empty cells`;
    for (const language of LANGUAGES) {
      const ending = await run(['--check', path.join(SAMPLES, 'smartphone.journey'), '--language', language]);
      expect(ending).toEqual({ code: 0, output: `${counts}; ${further}, 0 stages without touchpoint\n`, errors: '' });
    }
  });

  test('says of each bad file in one sentence what is wrong, and leaves it as it was', async () => {
    const codes = JSON.parse(await readFile(path.join(BAD, 'expected.json'), 'utf8')) as Record<
      string,
      OpenFailureCode
    >;
    const names = (await readdir(BAD)).filter((name) => name.endsWith('.journey'));
    const told: Record<string, Ending> = {};
    const touched: string[] = [];
    const left = [...names];
    const checkOneByOne = async (): Promise<void> => {
      for (let name = left.pop(); name !== undefined; name = left.pop()) {
        const place = path.join(BAD, name);
        const [before, { mtimeMs }] = [await readFile(place), await stat(place)];
        told[name] = await run(['--check', place]);
        const isSame = before.equals(await readFile(place)) && mtimeMs === (await stat(place)).mtimeMs;
        if (!isSame) touched.push(name);
      }
    };
    await Promise.all([checkOneByOne(), checkOneByOne(), checkOneByOne()]);
    const expected = names.map((name) => {
      const sentence = openFailureText(t, { code: codes[name] ?? 'damaged', name });
      return [name, { code: 1, output: '', errors: `${sentence}\n` }];
    });
    expect(told).toEqual(Object.fromEntries(expected));
    expect(touched).toEqual([]);
    expect((await readdir(BAD)).filter((name) => !names.includes(name))).toEqual(['expected.json']);
  });

  test('says of a missing file that it is missing', async () => {
    const { code, errors } = await run(['--check', 'nowhere.journey']);
    expect([code, errors]).toEqual([1, `${openFailureText(t, { code: 'missing', name: 'nowhere.journey' })}\n`]);
  });
});

describe('--new', () => {
  test.each(LANGUAGES)('makes each template in the language %s, and --check finds it sound', async (language) => {
    for (const name of TEMPLATE_NAMES) {
      const file = `${name}-${language}.journey`;
      expect(await run(['--new', file, '--template', name, '--language', language])).toEqual({
        code: 0,
        output: '',
        errors: '',
      });
      const map = await mapInFile(path.join(folder, file));
      expect(map.stages.map((stage) => stage.name)).toEqual(template(name, language).stages.map((stage) => stage.name));
      expect(map.lanes[0]?.name).toBe(laneWords('action', language).name);
      const check = await run(['--check', file]);
      expect(check.output).toBe(`ok: ${map.stages.length} stages, 4 lanes, 0 notes\n`);
    }
  });

  test('writes over nothing', async () => {
    const place = path.join(folder, 'there.journey');
    await copyFile(path.join(SAMPLES, 'john.journey'), place);
    const before = await readFile(place);
    const ending = await run(['--new', 'there.journey']);
    expect(ending).toEqual({ code: 1, output: '', errors: `${t('commandLine.exists', { name: 'there.journey' })}\n` });
    expect(await readFile(place)).toEqual(before);
  });
});

test.each([
  [['--what']],
  [['--check']],
  [['--new', 'a.journey', '--template', 'six']],
  [['--check', 'a.journey', 'b.journey']],
  [['--check', '--new', 'a.journey']],
])('%j is told how it should look', async (words) => {
  const { code, output, errors } = await run(words);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain(t('commandLine.usage'));
});

describe('--print', () => {
  const without = whyWithout('pdftotext') ?? whyWithout('pdfinfo');

  function textOf(place: string): string {
    return spawnSync('pdftotext', ['-layout', place, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, '');
  }

  test.skipIf(without !== null)(
    `${without ?? ''}one A3 page holds the text of every note, and says that some of it is small`,
    async () => {
      const sample = path.join(SAMPLES, 'smartphone.journey');
      expect(await run(['--print', sample, 'out.pdf', '--paper', 'A3'], { display: true })).toEqual({
        code: 0,
        output: '',
        errors: 'The smallest text comes out at 4.5 pt, too small to read. A2 or 1 x 2 sheets of A3 would do.\n',
      });
      const place = path.join(folder, 'out.pdf');
      const info = spawnSync('pdfinfo', [place], { encoding: 'utf8' }).stdout;
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:\s+119\d\S* x 84\d\S* pts \(A3\)/);
      const words = spawnSync('pdftotext', [place, '-'], { encoding: 'utf8' }).stdout.split(/\s+/);
      const { notes, stages, lanes, title } = await mapInFile(sample);
      const texts = [
        title,
        ...stages.map(({ name }) => name),
        ...lanes.map(({ name }) => name),
        ...notes.map(({ text }) => text),
      ];
      const missing = texts.flatMap((text) => text.split(/\s+/)).filter((word) => !words.includes(word));
      expect(missing).toEqual([]);
      expect(textOf(place)).not.toContain('\u2026');
    },
  );

  test('says what is too small to read, and what would do', async () => {
    const sample = path.join(SAMPLES, 'smartphone.journey');
    const { code, output, errors } = await run(['--print', sample, 'small.pdf', '--paper', 'a5'], { display: true });
    const words =
      /^The smallest text comes out at \d(?:\.\d)? pt, too small to read\. A2 or \d x \d sheets of A5 would do\.\n$/;
    expect([code, output, errors]).toEqual([0, '', expect.stringMatching(words)]);
  });

  /** A letter of Kawi, which few machines have a font for; null: nobody can tell. */
  const isKawiThere = (() => {
    const { error, stdout } = spawnSync('fc-list', [':charset=11f04'], { encoding: 'utf8' });
    return error === undefined ? stdout !== '' : null;
  })();

  test.skipIf(isKawiThere === null)('says which characters no font has, and no others', async () => {
    const { stages, lanes, ...map } = await mapInFile(path.join(SAMPLES, 'smartphone.journey'));
    const note = smallNote('a', stages[0]?.id ?? '', lanes[0]?.id ?? '', {
      text: 'a \u{11f04} \u00e9 \u201c\u2026\u0416',
    });
    await writeFile(
      path.join(folder, 'kawi.journey'),
      writeMap({ ...map, stages, lanes, notes: [note], links: [] }, {}),
    );
    const { code, errors } = await run(['--print', 'kawi.journey', 'kawi.pdf', '--paper', 'a3'], { display: true });
    const notice = `${t('printDialog.unpainted', { characters: '\u{11f04}' })}\n`;
    expect([code, errors]).toEqual([0, isKawiThere === true ? '' : notice]);
  });

  test('of a bad file makes no file, and says why', async () => {
    const ending = await run(['--print', path.join(BAD, 'xml.journey'), 'bad.pdf'], { display: true });
    expect(ending).toEqual({
      code: 1,
      output: '',
      errors: `${openFailureText(t, { code: 'not-a-map', name: 'xml.journey' })}\n`,
    });
    expect((await readdir(folder)).filter((name) => name.includes('bad'))).toEqual([]);
  });
});

describe('--export and --import', () => {
  const sample = path.join(SAMPLES, 'toko-online.journey');
  const starts: Readonly<Record<ExportFormat, string>> = {
    png: '\u0089PNG',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"',
    xlsx: 'PK',
    csv: '\u00ef\u00bb\u00bfTahap;Baris;Teks',
    md: '# Toko online',
    html: '<!doctype html>\n<html lang="id">',
    canvas: '{\n\t"nodes": [',
    excalidraw: '{\n  "type": "excalidraw"',
    tldr: '{\n  "tldrawFileFormatVersion": 1',
    mmd: 'journey\n  title Toko online',
  };

  test.each(EXPORT_FORMATS)('a map becomes a .%s', async (format) => {
    const ending = await run(['--export', sample, `map.${format}`], { display: format === 'png' || format === 'svg' });
    expect(ending).toEqual({ code: 0, output: '', errors: '' });
    const written = (await readFile(path.join(folder, `map.${format}`))).toString('latin1');
    expect(written.slice(0, starts[format].length)).toBe(starts[format]);
  });

  const written = IMPORT_FORMATS.filter((format) => exportFormatOf(`map.${format}`) !== null);

  test.each(written)('a .%s of ours becomes a map with the same stages', async (format) => {
    const out = `from-${format}.journey`;
    expect(await run(['--import', `map.${format}`, out])).toMatchObject({ code: 0, output: '' });
    const [before, after] = [await mapInFile(sample), await mapInFile(path.join(folder, out))];
    expect(after.stages.map(({ name }) => name)).toEqual(before.stages.map(({ name }) => name));
    // A journey of Mermaid has steps alone.
    const notes = format === 'mmd' ? before.notes.filter(({ lane }) => lane === before.lanes[0]?.id) : before.notes;
    expect(after.notes).toHaveLength(notes.length);
  });

  test('a journey in CJML becomes a map, and a Miro backup is refused with what to do instead', async () => {
    const point = '<plannedAction><initiator><initiatorLabel>ask</initiatorLabel></initiator></plannedAction>';
    const journey = `<plannedJourney><touchpoints>${point}</touchpoints></plannedJourney>`;
    await writeFile(path.join(folder, 'journey.xml'), `<CJML version="2.0">${journey}</CJML>`);
    expect(await run(['--import', 'journey.xml', 'cjml.journey'])).toMatchObject({ code: 0, output: '' });
    expect((await mapInFile(path.join(folder, 'cjml.journey'))).notes.map(({ text }) => text)).toEqual(['ask']);
    await writeFile(path.join(folder, 'board.rtb'), 'PK');
    const errors = `${t('importFailure.encrypted', { name: 'board.rtb' })}\n`;
    expect(await run(['--import', 'board.rtb', 'none.journey'])).toEqual({ code: 1, output: '', errors });
  });

  test('a map that is damaged makes no file', async () => {
    const ending = await run(['--export', path.join(BAD, 'xml.journey'), 'none.xlsx']);
    expect(ending).toMatchObject({ code: 1, output: '' });
    expect(await readdir(folder)).not.toContain('none.xlsx');
  });
});
