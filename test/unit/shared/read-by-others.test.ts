import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportedBytes, exportedText } from '../../../shared/export/export-map.ts';
import { unguarded } from '../../../shared/export/formula-guard.ts';
import { notesTable } from '../../../shared/export/notes-table.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { tableOfCsv } from '../../../shared/import/csv.ts';
import { readAtOnce } from '../../../shared/import/import-file.ts';
import { workbookOf } from '../../../shared/import/xlsx.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { notesIn } from '../../../shared/map/queries.ts';
import { arbitraryMap, hostileText } from '../../support/arbitrary-map.ts';
import { HOSTILE_MAP } from '../../support/hostile-map.ts';
import { importTools } from '../../support/import-tools.ts';
import { wellFormed, withTexts } from '../../support/same-map.ts';
import { SMALL_MAP } from '../../support/small-map.ts';

const MAPS = { small: SMALL_MAP, hostile: HOSTILE_MAP } as const;
type Made = { readonly map: keyof typeof MAPS; readonly given: string };

/**
 * What another program, whose version its name tells, made once of what we write: its own package is larger than all
 * of ours. Where what we write changes, that program has to read it again.
 */
function fixture<Entry extends Made>(name: string): readonly Entry[] {
  return JSON.parse(readFileSync(`${import.meta.dirname}/../../fixtures/others/${name}`, 'utf8')) as Entry[];
}

/** A text without line breaks and control characters, as a line of a diagram has it. */
function line(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() || '-';
}

type Tasks = { section: string; task: string; score: number; people: string[] }[];
type OfMermaid = Made & { readonly read: { title: string; sections: string[]; tasks: Tasks } };

test.each(fixture<OfMermaid>('mermaid-12.3.0.json'))('Mermaid 12.3 reads the $map map', ({ map, given, read }) => {
  const { title, stages, notes, personas } = MAPS[map];
  expect(exportedText({ map: MAPS[map], format: 'mmd', language: 'en' })).toBe(given);
  expect([read.title, read.sections]).toEqual([title, stages.map(({ name }) => name)]);
  const steps = stages.flatMap((stage) =>
    notesIn(MAPS[map], { stage: stage.id, lane: 'l1' }).map((note) => ({
      section: stage.name,
      task: line(note.text),
      people: note.personas.map((id) => personas.find((who) => who.id === id)?.name),
    })),
  );
  expect(read.tasks.map(({ section, task, people }) => ({ section, task, people }))).toEqual(steps);
  expect(read.tasks.map(({ score }) => score)).toEqual(
    notes
      .filter(({ lane }) => lane === 'l1')
      .map(({ stage }) => (stage === 's1' ? 5 : 2))
      .toSorted((a, b) => b - a),
  );
});

type OfExcalidraw = Made & { readonly saved: string };

function cellsOf(map: JourneyMap): readonly string[] {
  return map.stages.flatMap((stage) =>
    map.lanes.flatMap((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map(({ text }) => `${stage.name} / ${lane.name}: ${text}`),
    ),
  );
}

test.each(fixture<OfExcalidraw>('excalidraw-0.18.1.json'))(
  'Excalidraw 0.18 opens the $map map whole, and what it saves is the same map',
  ({ map, given, saved }) => {
    expect(exportedText({ map: MAPS[map], format: 'excalidraw', language: 'en' })).toBe(given);
    type File = { readonly elements: { id: string; type: string; originalText?: string }[] };
    const [before, after] = [JSON.parse(given) as File, JSON.parse(saved) as File];
    const told = ({ elements }: File) => elements.map(({ id, type, originalText }) => [id, type, originalText]);
    expect(told(after)).toEqual(told(before));
    const read = readAtOnce({ name: 'a.excalidraw', bytes: new TextEncoder().encode(saved) }, importTools());
    const said = { ...MAPS[map], notes: MAPS[map].notes.filter(({ text }) => text.trim() !== '') };
    expect(read.ok && cellsOf(read.value.map)).toEqual(cellsOf(said));
    expect(read.ok && read.value.map.links.map(({ label }) => label)).toEqual(said.links.map(({ label }) => label));
  },
);

describe.each(['en', 'id'] as const)('Papa Parse, of a list in %s', (language) => {
  test('finds the delimiter, and in each field what stands in it', () => {
    fc.assert(
      fc.property(arbitraryMap.map(wellFormed), (map) => {
        const { columns, rows } = notesTable(map, translator(language));
        const text = exportedText({ map, format: 'csv', language });
        const { data, errors, meta } = Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true });
        expect([errors, meta.delimiter]).toEqual([[], language === 'id' ? ';' : ',']);
        expect(data.map((row) => row.map(unguarded))).toEqual(
          [columns, ...rows].map((row) => row.map((value) => String(value ?? ''))),
        );
      }),
    );
  });
});

test.each([',', ';', '\t'])('what Papa Parse writes with %j is read', (delimiter) => {
  const rows = fc.array(fc.tuple(fc.constant('x'), hostileText, hostileText), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\r\n' as const, '\n' as const), (table, newline) => {
      // Three plain rows, so that the delimiter is plain to see.
      const whole = [...Array.from({ length: 3 }, () => ['a', 'b', 'c']), ...table];
      const text = Papa.unparse(whole, { delimiter, newline });
      expect(tableOfCsv(text).table).toEqual(whole.map((row) => row.map(unguarded)));
    }),
  );
});

/** Neither program tells control characters from what stands for them in a workbook, and one drops noncharacters. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '-');
}

test('read-excel-file reads every note of a workbook, as text and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryMap.map((map) => withTexts(map, plain)),
      async (map) => {
        const t = translator('en');
        const bytes = exportedBytes({ map, format: 'xlsx', language: 'en' });
        const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
        const { columns, rows } = notesTable(map, t);
        expect(sheets.map(({ sheet }) => sheet)).toContain(t('sheet.notes'));
        const data = sheets.find(({ sheet }) => sheet === t('sheet.notes'))?.data ?? [];
        expect(data).toEqual([columns, ...rows]);
      },
    ),
    { numRuns: 30 },
  );
});

test('what write-excel-file writes is read', async () => {
  // It loses a text that is called like a property of every object.
  const cell = hostileText.map(plain).filter((text) => !(text in {}));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant('x'), cell, fc.integer()), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const cells = rows.map((row) =>
          row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
        );
        const bytes = await writeWorkbook(cells as never).toBuffer();
        const read = workbookOf(new Uint8Array(bytes));
        expect(read?.sheets.map(({ table }) => table)).toEqual([rows.map((row) => row.map(String))]);
      },
    ),
    { numRuns: 30 },
  );
});
