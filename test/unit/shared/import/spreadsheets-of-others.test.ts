import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeliestReading } from '../../../../shared/import/columns-of-table.ts';
import { tableOfCsv } from '../../../../shared/import/csv.ts';
import { textRows } from '../../../../shared/import/framed-list.ts';
import { readAtOnce, readTable } from '../../../../shared/import/import-file.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';
import { importTools } from '../../../support/import-tools.ts';

function mapOf(content: string | Uint8Array): JourneyMap {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = readAtOnce({ name: 'list.csv', bytes }, importTools());
  if (!read.ok) throw new Error(read.error);
  return read.value.map;
}

/** "stage / lane (kind): texts" of each cell that holds some. */
function cellsOf(map: JourneyMap): readonly string[] {
  return map.stages.flatMap((stage) =>
    map.lanes.flatMap((lane) => {
      const notes = notesIn(map, { stage: stage.id, lane: lane.id });
      const texts = notes.map(({ text }) => text).join(' | ');
      return notes.length === 0 ? [] : [`${stage.name} / ${lane.name} (${lane.kind}): ${texts}`];
    }),
  );
}

test('a list finds its stages and lanes by the names of its columns, in either language', () => {
  expect(cellsOf(mapOf('Phase,Category,Note\nAware,Pain,slow\n,Actions,search\nBuy,Pain,"dear, very"\n'))).toEqual([
    'Aware / Pain (pain): slow',
    'Aware / Actions (action): search',
    'Buy / Pain (pain): dear, very',
  ]);
  expect(cellsOf(mapOf('Tahap;Kategori;Catatan\nSadar;Masalah;lambat\n'))).toEqual(['Sadar / Masalah (pain): lambat']);
});

test('a grid has stages along the top and lanes down the side, a note a line', () => {
  expect(cellsOf(mapOf('\tAware\tBuy\nActions\t"- search\n- ask"\tpay\nFeelings\t\tglad\n'))).toEqual([
    'Aware / Actions (action): search | ask',
    'Buy / Actions (action): pay',
    'Buy / Feelings (emotion): glad',
  ]);
});

test('a table of which nothing is known is a list of notes', () => {
  expect(cellsOf(mapOf('a first thought\na second one\n'))).toEqual([
    'Stage 1 / Notes (free): a first thought | a second one',
  ]);
});

test('personas, channels, feelings from 1 to 5 and evidence come along', () => {
  const map = mapOf(
    'Stage,Text,Persona,Channel,Feeling,Evidence\nAware,hm,"Ana, Budi",Web,1,measured\nBuy,oh,Ana,Shop,5,Survey 2024\n',
  );
  expect(map.personas.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
  expect(map.channels.map(({ name }) => name)).toEqual(['Web', 'Shop']);
  expect(map.emotions.map(({ value, persona }) => [value, persona])).toEqual([
    [-2, map.personas[0]?.id],
    [2, map.personas[0]?.id],
  ]);
  expect(map.notes.map(({ evidence }) => [evidence.kind, evidence.source])).toEqual([
    ['measured', ''],
    ['assumption', 'Survey 2024'],
  ]);
});

test('what Windows and Excel write is read: UTF-16, and the letters of western Europe', () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from('Stage,Text\nA,é\n', (c) => c.charCodeAt(0)).buffer),
  ]);
  expect(cellsOf(mapOf(utf16))).toEqual(['A / Notes (free): é']);
  const windows = Uint8Array.from('Stage;Text\nA;caf\u00e9\n', (character) => character.charCodeAt(0));
  expect(cellsOf(mapOf(windows))).toEqual(['A / Notes (free): café']);
});

describe('the list of texts that Miro writes', () => {
  function readingOf(content: string) {
    return likeliestReading(tableOfCsv(content).table);
  }

  test('has its frames after empty rows', () => {
    const list = 'Kita tahu\nlihat iklan\n"tanya, lalu tunggu"\n\nKita beli\nbayar\nlihat iklan\n';
    expect(readingOf(list)).toMatchObject({ shape: 'framed', frameRows: [0, 4] });
    expect(cellsOf(mapOf(list))).toEqual([
      'Kita tahu / Notes (free): lihat iklan | tanya, lalu tunggu',
      'Kita beli / Notes (free): bayar | lihat iklan',
    ]);
  });

  test('or has frames that are called like stages, with notes outside of all of them before', () => {
    const list = 'lost\nslow\nAwareness\nslow\nslow\nFrame 2\nhttps://example.org is dear,https://example.org\n';
    expect(readingOf(list)).toMatchObject({ shape: 'framed', frameRows: [2, 5] });
    expect(cellsOf(mapOf(list))).toEqual([
      'Stage 1 / Notes (free): lost',
      'Awareness / Notes (free): slow',
      'Frame 2 / Notes (free): https://example.org is dear\nhttps://example.org',
    ]);
    const read = readAtOnce({ name: 'miro.csv', bytes: new TextEncoder().encode(list) }, importTools());
    expect(read).toMatchObject({ ok: true, value: { leftOut: [{ code: 'repeated', count: 2 }] } });
  });

  test('where nothing is called like a frame it is a list, until somebody says which rows are', () => {
    const { table } = tableOfCsv('one\ntwo\nthree\n');
    const reading = likeliestReading(table);
    expect(reading).toMatchObject({ shape: 'list', frameRows: [] });
    const read = readTable(table, { ...reading, shape: 'framed', frameRows: [1] }, importTools());
    expect(read.ok && cellsOf(read.value.map)).toEqual(['Stage 1 / Notes (free): one', 'two / Notes (free): three']);
  });

  test('whatever rows are said to be frames, no text is lost and the map is sound', () => {
    const rows = fc.array(fc.array(fc.oneof(hostileText, fc.constantFrom('', 'a', 'b')), { maxLength: 3 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: -1, max: 13 }), { maxLength: 5 }), (table, frameRows) => {
        const reading = { ...likeliestReading(table), shape: 'framed' as const, frameRows };
        const read = readTable(table, reading, importTools());
        const said = new Set(textRows(table).map(({ text }) => text));
        expect(read.ok).toBe(said.size > 0);
        if (!read.ok) return;
        const { map } = read.value;
        expect(checkMap(map)).toEqual([]);
        const held = new Set([...map.stages.map(({ name }) => name), ...map.notes.map(({ text }) => text)]);
        expect([...said].filter((text) => !held.has(text))).toEqual([]);
      }),
    );
  });
});
