import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, isBegun } from '../../../../shared/map/coverage.ts';
import { ASSUMPTION, laneDefaults, MAP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { restsOnEvidence } from '../../../../shared/map/evidence.ts';
import type { EvidenceKind, JourneyMap, LaneKind } from '../../../../shared/map/journey-map.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { idsOf, SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const SETTINGS = { personaLimit: 3 };

function lane(id: string, kind: LaneKind) {
  return { id, kind, ...laneDefaults(kind, 'en') };
}

function known(kind: EvidenceKind) {
  return { evidence: { ...ASSUMPTION, kind } };
}

function hiding(map: JourneyMap, part: 'stages' | 'lanes', id: string): JourneyMap {
  return { ...map, [part]: map[part].map((record) => ({ ...record, hidden: record.id === id })) };
}

describe('what a map does not say yet', () => {
  test('of the small map', () => {
    const { unprovenPains, ...others } = coverageOf(SMALL_MAP, SETTINGS);
    expect(idsOf(unprovenPains)).toEqual(['c1']);
    expect(others).toEqual({
      // In s2/l2 there is a drawing.
      emptyCells: [
        { stage: 's3', lane: 'l1' },
        { stage: 's3', lane: 'l2' },
      ],
      stagesWithoutTouchpoint: [
        { stage: 's2', cell: null },
        { stage: 's3', cell: null },
      ],
      personas: 'fit',
      hasGoal: true,
    });
  });

  test('empty cells are those of lanes that ask the room', () => {
    const kinds = ['action', 'touchpoint', 'emotion', 'metric', 'free', 'opportunity'] as const;
    const map = { ...SMALL_MAP, lanes: kinds.map((kind) => lane(kind, kind)), notes: [], strokes: [] };
    const lanes = new Set(coverageOf(map, SETTINGS).emptyCells.map((cell) => cell.lane));
    expect([...lanes]).toEqual(['action', 'opportunity']);
    expect(coverageOf(map, SETTINGS).emptyCells).toHaveLength(6);
  });

  test('a stage has a touchpoint by a note in such a lane, or by the channel of any note', () => {
    const lanes = [lane('l1', 'action'), lane('l2', 'touchpoint'), lane('l3', 'touchpoint')];
    const notes = [
      smallNote('a', 's1', 'l3'),
      smallNote('b', 's2', 'l1', { channel: 'ch1' }),
      smallNote('c', 's3', 'l1'),
    ];
    const map = { ...SMALL_MAP, lanes, notes, links: [], strokes: [] };
    expect(coverageOf(map, SETTINGS).stagesWithoutTouchpoint).toEqual([
      { stage: 's3', cell: { stage: 's3', lane: 'l2' } },
    ]);
    expect(coverageOf(hiding(map, 'lanes', 'l3'), SETTINGS).stagesWithoutTouchpoint.map(({ stage }) => stage)).toEqual([
      's1',
      's3',
    ]);
  });

  test('a pain is proven by what a customer said or what was measured; assumptions are asked for first', () => {
    const notes = [
      smallNote('team', 's1', 'l2', known('experience')),
      smallNote('said', 's1', 'l2', known('said')),
      smallNote('late', 's3', 'l2'),
      smallNote('early', 's2', 'l2'),
      smallNote('measured', 's2', 'l2', known('measured')),
      smallNote('no pain', 's1', 'l1'),
    ];
    const map = { ...SMALL_MAP, notes, links: [] };
    expect(idsOf(coverageOf(map, SETTINGS).unprovenPains)).toEqual(['early', 'late', 'team']);
    expect(idsOf(coverageOf(hiding(map, 'stages', 's3'), SETTINGS).unprovenPains)).toEqual(['early', 'team']);
    expect(coverageOf(hiding(map, 'lanes', 'l2'), SETTINGS).unprovenPains).toEqual([]);
  });

  test.each([
    [0, 'none'],
    [2, 'fit'],
    [3, 'too-many'],
  ] as const)('of %d personas where two fit: %s', (count, personas) => {
    const [ana] = SMALL_MAP.personas;
    if (ana === undefined) throw new Error('Nobody is there');
    const map = { ...SMALL_MAP, personas: Array.from({ length: count }, (_, at) => ({ ...ana, id: `p${at}` })) };
    expect(coverageOf(map, { personaLimit: 2 }).personas).toBe(personas);
  });

  test('one goal is enough, and blanks are none', () => {
    const withGoal = (goal: Partial<JourneyMap['goal']>) =>
      coverageOf({ ...SMALL_MAP, goal: { ...MAP_DEFAULTS.goal, ...goal } }, SETTINGS).hasGoal;
    expect([withGoal({}), withGoal({ company: '  ' }), withGoal({ customer: 'a phone' })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('a map is begun with as many notes as it has stages', () => {
  const withNotes = (count: number) => isBegun({ ...SMALL_MAP, notes: SMALL_MAP.notes.slice(0, count) });
  expect([0, 2, 3, 5].map(withNotes)).toEqual([false, false, true, true]);
  expect(isBegun({ stages: [], notes: [] })).toBe(false);
});

test('it is the same answer until something of it changes', () => {
  const before = coverageOf(SMALL_MAP, SETTINGS);
  expect(coverageOf({ ...SMALL_MAP, title: 'other', links: [] }, SETTINGS)).toBe(before);
  expect(coverageOf({ ...SMALL_MAP, strokes: [] }, SETTINGS)).not.toEqual(before);
  expect(coverageOf(SMALL_MAP, { personaLimit: 1 }).personas).toBe('too-many');
});

test('of any map, what is listed is so', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const { emptyCells, stagesWithoutTouchpoint, unprovenPains } = coverageOf(map, SETTINGS);
      const shown = new Set([...map.stages, ...map.lanes].filter(({ hidden }) => !hidden).map(({ id }) => id));
      expect(emptyCells.filter((cell) => notesIn(map, cell).length > 0)).toEqual([]);
      expect(unprovenPains.filter(restsOnEvidence)).toEqual([]);
      for (const cell of [...emptyCells, ...unprovenPains]) {
        expect([shown.has(cell.stage), shown.has(cell.lane)]).toEqual([true, true]);
      }
      for (const { stage } of stagesWithoutTouchpoint) {
        const lanes = map.lanes.filter(({ hidden }) => !hidden);
        const here = lanes.flatMap((row) => notesIn(map, { stage, lane: row.id }).map((note) => ({ note, row })));
        expect(here.filter(({ note, row }) => note.channel !== null || row.kind === 'touchpoint')).toEqual([]);
      }
    }),
  );
});
