import { expect, test } from 'vitest';
import { attributionSheet } from '../../../../shared/export/attribution-sheet.ts';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { recordSheets } from '../../../../shared/export/record-sheets.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');

const MAP: JourneyMap = {
  ...SMALL_MAP,
  touches: {
    source: '',
    from: '',
    to: '',
    kinds: [
      { through: 'ch2', at: 's1', outcome: null },
      { through: 'ch1', at: 's2', outcome: 'sale' as const },
    ],
    // Of two sales worth 10 in all, each a week after the first touch: time decay gives the first 1/3.
    paths: [{ steps: [0, 1], days: [0, 7], customers: 2, values: [10] }],
  },
};

test('a workbook tells who sales are owed to under each model, where touches were imported', () => {
  expect(recordSheets(MAP, t).map(({ name }) => name)).toContain('Attribution');
  expect(recordSheets(SMALL_MAP, t).map(({ name }) => name)).not.toContain('Attribution');
  const third = expect.closeTo(2 / 3, 9);
  const rest = expect.closeTo(4 / 3, 9);
  const [value, restOfValue] = [expect.closeTo(10 / 3, 9), expect.closeTo(20 / 3, 9)];
  const early = [2, 0, 0, 2, 0, 1, 1, 1, third, 10, 0, 5, 5, 5, value];
  const late = [2, 0, 2, 0, 2, 1, 1, 1, rest, 0, 10, 5, 5, 5, restOfValue];
  expect(attributionSheet(MAP, t).table.rows).toEqual([
    ['Channel', 'Shop', null, null, ...late],
    ['Channel', 'Web', null, null, ...early],
    ['Stage', 'Awareness', 2, 0, ...early],
    ['Stage', 'Decision', 2, null, ...late],
    ['Stage', 'Retention', 0, null, 0, 0, 0, ...MODELS_OF_NOTHING],
  ]);
});

const MODELS_OF_NOTHING = Array.from({ length: 12 }, () => 0);

test('an outline and a page tell it too, as far as it is no money', () => {
  const text = (map: JourneyMap, format: 'md' | 'html') =>
    new TextDecoder().decode(exportedBytes({ map, format, language: 'en' }));
  expect(text(MAP, 'md').split('\n')).toEqual(
    expect.arrayContaining([
      'Attribution',
      '| Channel | Shop | \u200b | \u200b | 2 | 0 | 2 | 0 | 2 | 1 | 1 | 1 | 1\\.33 |',
      '| Stage | Awareness | 2 | 0 | 2 | 0 | 0 | 2 | 0 | 1 | 1 | 1 | 0\\.67 |',
    ]),
  );
  expect(text(MAP, 'html')).toContain(
    `<tr><td>Channel</td><th scope="row">Shop</th><td></td><td></td>${[2, 0, 2, 0, 2, 1, 1, 1, 1.33].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  for (const format of ['md', 'html'] as const) expect(text(SMALL_MAP, format)).not.toContain('Attribution');
});
