import { expect, test } from 'vitest';
import { changeMetric } from '../../../../shared/commands/metric-commands.ts';
import { htmlText } from '../../../../shared/export/html.ts';
import { markdownText } from '../../../../shared/export/markdown.ts';
import { recordSheets } from '../../../../shared/export/record-sheets.ts';
import { scoreTables } from '../../../../shared/export/score-table.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

/** Visits of 1,234.5 of 2,469 is 50; emotion 2 is 100, gap -1 is 25: (2 x 50 + 100 + 25) / 4 = 56.25. */
const MAP = changeMetric('m1', { actual: 1234.5, target: 2469, unit: 'a day' })(SMALL_MAP);
const [en, id] = [translator('en'), translator('id')];

test('a table names every input, what it brings, and what is missing, in the words and figures of a language', () => {
  expect(scoreTables(MAP, en)[0]).toEqual({
    stage: 's1',
    name: 'Awareness',
    score: '56 of 100',
    confidence: 'Confidence 100 %',
    rows: [
      { key: 'm1', isMissing: false, cells: ['Visits', '1,234.5, target 2,469\u00a0a day', '50 %', '50 %', '25'] },
      {
        key: 'emotion',
        isMissing: false,
        cells: ['Emotion now', '2 on the scale from -2 to 2', '100 %', '25 %', '25'],
      },
      {
        key: 'gap',
        isMissing: false,
        cells: ['Received against expected', '-1 on the scale from -2 to 2', '25 %', '25 %', '6.3'],
      },
    ],
  });
  const [first, , third] = scoreTables(MAP, id);
  expect(first?.rows[0]?.cells).toEqual(['Visits', '1.234,5, target 2.469\u00a0a day', '50 %', '50 %', '25']);
  expect(third?.rows.map(({ isMissing, cells }) => [isMissing, cells[0]])).toEqual([
    [true, 'Belum ada metrik berbobot'],
    [true, 'Emosi saat ini'],
    [true, 'Diterima dibanding diharapkan'],
  ]);
});

test('an outline has it under each stage, a page below the map, a workbook on a sheet', () => {
  expect(markdownText(MAP, en)).toContain('Journey score: ');
  expect(markdownText(MAP, en)).toContain('| Visits | 1,234.5, target 2,469&#160;a day | 50 % | 50 % | 25 |');
  expect(htmlText(MAP, en)).toContain('<th scope="row">Visits</th><td>1,234.5, target 2,469\u00a0a day</td>');
  const sheet = recordSheets(MAP, en).find(({ name }) => name === 'Score');
  expect(sheet?.table.rows[0]).toEqual(['Awareness', 'Visits', 1, null, 1234.5, 2469, 50, 0.5, 25, null]);
  expect(sheet?.table.rows[3]).toEqual(['Awareness', 'Stage score', null, null, null, null, 56.25, null, 56.25, 1]);
});

test('a unit before its figures stands before each of them, one behind them only behind the last', () => {
  const figures = (unit: string) => {
    const map = changeMetric('m1', { actual: 2.4, baseline: 2.6, target: 2, unit })(SMALL_MAP);
    return scoreTables(map, en)[0]?.rows[0]?.cells[1];
  };
  expect(['EUR', '%'].map(figures)).toEqual([
    'EUR\u00a02.4, from EUR\u00a02.6 to EUR\u00a02',
    '2.4, from 2.6 to 2\u00a0%',
  ]);
});

test('a map of which nothing is known has none', () => {
  const bare = { ...SMALL_MAP, emotions: [], gaps: [] };
  expect(markdownText(bare, en)).not.toContain('|');
  expect(htmlText(bare, en)).not.toContain('Journey score');
  expect(recordSheets(bare, en).map(({ name }) => name)).not.toContain('Score');
});
