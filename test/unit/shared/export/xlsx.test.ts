import { strFromU8, unzipSync } from 'fflate/browser';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

test('every part is well-formed and holds no formula, whatever the map says', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const files = unzipSync(exportedBytes({ map, format: 'xlsx', language: 'en' }));
      for (const bytes of Object.values(files)) {
        const tags = new Set<string>();
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({ name }) => tags.add(name));
        parser.write(strFromU8(bytes)).close();
        expect(tags.has('f')).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test('a text that looks like a formula or a figure is a string', () => {
  const map = { ...SMALL_MAP, notes: SMALL_MAP.notes.slice(0, 1).map((note) => ({ ...note, text: '=1+1' })) };
  const files = unzipSync(exportedBytes({ map, format: 'xlsx', language: 'en' }));
  const strings = [...strFromU8(files['xl/sharedStrings.xml']!).matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, t]) => t);
  const at = strings.indexOf('=1+1');
  expect(strFromU8(files['xl/worksheets/sheet2.xml']!)).toMatch(
    new RegExp(`<c r="C2" s="\\d+" t="s"><v>${at}</v></c>`),
  );
});

test('the same map gives the same bytes', () => {
  const job = { map: SMALL_MAP, format: 'xlsx', language: 'id' } as const;
  expect(exportedBytes(job)).toEqual(exportedBytes(job));
});
