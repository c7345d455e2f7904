import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap, type MapFile } from '../../../../shared/file/read-map.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { laneDefaults, MAP_DEFAULTS, NOTE_DEFAULTS, STAGE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';

function opened(text: string): MapFile {
  const answer = readMap(text, 'shop.journey');
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const PLAIN_MAP: JourneyMap = {
  ...MAP_DEFAULTS,
  stages: [{ ...STAGE_DEFAULTS, id: 's1' }],
  lanes: [{ id: 'l1', kind: 'action', ...laneDefaults('action', 'en') }],
  notes: [{ ...NOTE_DEFAULTS, id: 'n1', stage: 's1', lane: 'l1' }],
};

describe('writeMap', () => {
  it('leaves out what is the default and ends with a line end', () => {
    expect(writeMap(PLAIN_MAP, {})).toBe(
      [
        '{',
        '  "format": "jejak-journey",',
        '  "version": 1,',
        '  "map": {',
        '    "language": "en",',
        '    "stages": [',
        '      {"id":"s1"}',
        '    ],',
        '    "lanes": [',
        '      {"id":"l1","kind":"action"}',
        '    ],',
        '    "notes": [',
        '      {"id":"n1","stage":"s1","lane":"l1"}',
        '    ]',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes the keys of a later version behind the known ones, at every level', () => {
    const [note] = PLAIN_MAP.notes;
    const later = { '1': true, later: [1, { a: 2 }] };
    const map = {
      ...later,
      ...PLAIN_MAP,
      goal: { ...later, ...MAP_DEFAULTS.goal },
      stages: [],
      lanes: [],
      notes: note === undefined ? [] : [{ ...later, ...note, task: { owner: '', due: '', done: false, ...later } }],
    };
    const record = '"1":true,"later":[1,{"a":2}]';
    expect(writeMap(map, later)).toBe(
      [
        '{',
        '  "format": "jejak-journey",',
        '  "version": 1,',
        '  "map": {',
        '    "language": "en",',
        `    "goal": {${record}},`,
        '    "stages": [],',
        '    "lanes": [],',
        '    "notes": [',
        `      {"id":"n1","stage":"s1","lane":"l1","task":{${record}},${record}}`,
        '    ],',
        '    "1": true,',
        '    "later": [',
        '      1,',
        '      {"a":2}',
        '    ]',
        '  },',
        '  "1": true,',
        '  "later": [',
        '    1,',
        '    {"a":2}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('says a lane in words that are built in for another language', () => {
    const words = laneDefaults('action', 'id');
    const text = writeMap({ ...PLAIN_MAP, lanes: [{ id: 'l1', kind: 'action', ...words }] }, {});
    expect(opened(text).map.lanes).toEqual([{ id: 'l1', kind: 'action', ...words }]);
  });

  it('gives the bytes of the first fixture back', () => {
    const text = readFileSync(`${import.meta.dirname}/../../../fixtures/versions/1.journey`, 'utf8');
    const { map, envelope } = opened(text);
    expect(writeMap(map, envelope)).toBe(text);
  });

  it('writes every map so that it is read as it was, and then in the same bytes', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const text = writeMap(map, {});
        const file = opened(text);
        expect(file).toEqual({ map, envelope: {} });
        expect(writeMap(file.map, file.envelope)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every record a line of its own', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const lines = writeMap(map, {}).split('\n');
        for (const note of map.notes) {
          const start = `      {"id":${JSON.stringify(note.id)},"stage":`;
          expect(lines.some((line) => line.startsWith(start))).toBe(true);
        }
      }),
    );
  });
});
