import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { readAtOnce } from '../../../../shared/import/import-file.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { withChannelNames } from '../../../../shared/map/named-channels.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { sample, SAMPLES } from '../../../support/every-paper.ts';
import { importTools } from '../../../support/import-tools.ts';
import { readFromOutline, toldByOutline, wellFormed } from '../../../support/same-map.ts';

function mapOf(content: string | Uint8Array): JourneyMap {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = readAtOnce({ name: 'outline.md', bytes }, importTools());
  if (!read.ok) throw new Error(read.error);
  return read.value.map;
}

/** Markdown holds no NUL, and of a text only what it says. */
function writable(map: JourneyMap): JourneyMap {
  return JSON.parse(
    JSON.stringify(wellFormed(map)).replaceAll('\\u0000', '\\ufffd').replaceAll('\u200b', ''),
  ) as JourneyMap;
}

test('an outline that is read again holds the same notes in the same cells', () => {
  const maps = arbitraryMap.map(writable).filter(({ stages }) => stages.length > 0);
  fc.assert(
    fc.property(maps, fc.constantFrom('en' as const, 'id' as const), (map, language) => {
      const again = mapOf(exportedBytes({ map, format: 'md', language }));
      expect(readFromOutline(again)).toEqual(toldByOutline(map));
    }),
  );
});

function cellsOf(map: JourneyMap): readonly string[] {
  return map.stages.flatMap((stage) =>
    map.lanes.flatMap((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map(({ text }) => `${stage.name} / ${lane.name}: ${text}`),
    ),
  );
}

test.each(readdirSync(SAMPLES))('%s comes back from its outline', (name) => {
  const read = sample(name);
  // A channel that everybody knows is called as the language does.
  const map = withChannelNames(read, read.language);
  const again = mapOf(exportedBytes({ map, format: 'md', language: map.language }));
  expect(readFromOutline(again)).toEqual(toldByOutline(map));
});

test('headings are stages and lanes, points of lists are notes, and nothing is taken for markup', () => {
  const map = mapOf(
    [
      '# Phone',
      '',
      '## Aware',
      '### Pain',
      '- *slow* [page](javascript:x)',
      '- <b>dear</b> `x<y`',
      '',
      '## Buy',
      '1. pay',
      '   - in cash',
    ].join('\n'),
  );
  expect(map.title).toBe('Phone');
  expect(cellsOf(map)).toEqual([
    'Aware / Pain: slow page',
    'Aware / Pain: dear x<y',
    'Buy / Notes: pay',
    'Buy / Notes: in cash',
  ]);
  expect(map.lanes.map(({ kind }) => kind)).toEqual(['pain', 'free']);
});
