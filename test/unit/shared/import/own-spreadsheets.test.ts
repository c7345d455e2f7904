import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { readForeignFile } from '../../../../shared/import/import-file.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { withChannelNames } from '../../../../shared/map/named-channels.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { sample, SAMPLES } from '../../../support/every-paper.ts';
import { importTools } from '../../../support/import-tools.ts';
import { heldByWorkbook, readFromList, toldByList, wellFormed } from '../../../support/same-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function throughFile(map: JourneyMap, format: 'csv' | 'xlsx', language: 'en' | 'id'): JourneyMap {
  const bytes = exportedBytes({ map, format, language });
  const read = readForeignFile({ name: `map.${format}`, bytes }, importTools());
  if (!read.ok || read.value.kind !== 'map') throw new Error(`not read: ${JSON.stringify(read)}`);
  expect(read.value.leftOut).toEqual([]);
  return read.value.map;
}

const filled = arbitraryMap.map(wellFormed).filter(({ stages, lanes }) => stages.length + lanes.length > 0);

describe.each(LANGUAGES)('in %s', (language) => {
  test('a list of notes that is read again holds the same notes in the same cells', () => {
    fc.assert(
      fc.property(filled, (map) => {
        expect(readFromList(throughFile(map, 'csv', language))).toEqual(toldByList(map));
      }),
    );
  });

  test('a workbook that is read again holds the same map', () => {
    fc.assert(
      fc.property(filled, (map) => {
        expect(heldByWorkbook(throughFile(map, 'xlsx', language))).toEqual(heldByWorkbook(map));
      }),
    );
  });
});

test.each(readdirSync(SAMPLES))('%s comes back from a list and from a workbook', (name) => {
  const read = sample(name);
  // A channel that everybody knows is called as the language does.
  const map = withChannelNames(read, read.language);
  expect(readFromList(throughFile(map, 'csv', map.language))).toEqual(toldByList(map));
  expect(heldByWorkbook(throughFile(map, 'xlsx', map.language))).toEqual(heldByWorkbook(map));
});

test('a note keeps its id', () => {
  for (const format of ['csv', 'xlsx'] as const) {
    expect(throughFile(SMALL_MAP, format, 'en').notes.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'c1', 'b1']);
  }
});
