import { expect, test } from 'vitest';
import { MOST_CELLS, tableOfText, transposed, trimmedTable } from '../../../../shared/import/table.ts';

test.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd'], ['']]],
  ['"two\nlines"\t"a ""quoted"" word"', [['two\nlines', 'a "quoted" word']]],
  ['"Samsung" or Apple?\t"open', [['"Samsung" or Apple?', '"open']]],
  [
    '\t\n\tx',
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['', [['']]],
])('%j is a table', (text, table) => {
  expect(tableOfText(text)).toEqual(table);
});

test('a table is read so far and no further', () => {
  expect(tableOfText('x\t'.repeat(2 * MOST_CELLS)).flat()).toHaveLength(MOST_CELLS);
  expect(tableOfText('"\t'.repeat(2 * MOST_CELLS)).flat()).toHaveLength(MOST_CELLS);
});

test('empty edges fall away, but the corner stays', () => {
  expect(trimmedTable([['', ''], ['', '', ' b '], ['', 'x', 'y'], ['']])).toEqual([
    ['', 'b'],
    ['x', 'y'],
  ]);
  expect(trimmedTable([])).toEqual([]);
});

test('rows become columns', () => {
  expect(transposed([['a', 'b'], ['c']])).toEqual([
    ['a', 'c'],
    ['b', ''],
  ]);
});
