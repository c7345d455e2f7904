import { expect, test } from 'vitest';
import { readAtOnce } from '../../../../shared/import/import-file.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
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
