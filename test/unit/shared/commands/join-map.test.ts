import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsToJoin, joinMap } from '../../../../shared/commands/join-map.ts';
import { laneDefaults } from '../../../../shared/map/defaults.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { idsOf, noteOrder, SMALL_MAP } from '../../../support/small-map.ts';

function joined(map: JourneyMap, other: JourneyMap): JourneyMap {
  return joinMap(other, new Map(idsToJoin(other).map((id, at) => [id, `new${at} ${id}`])))(map);
}

const OTHER: JourneyMap = {
  ...SMALL_MAP,
  stages: [
    { ...SMALL_MAP.stages[1]!, name: 'decisions' },
    { ...SMALL_MAP.stages[0]!, name: 'Delivery' },
  ],
  lanes: [{ ...SMALL_MAP.lanes[1]!, ...laneDefaults('pain', 'id') }],
  notes: SMALL_MAP.notes.filter(({ id }) => id === 'c1').flatMap((note) => [note, { ...note, id: 'd1', stage: 's2' }]),
  personas: [{ ...SMALL_MAP.personas[0]!, name: 'ana' }],
  emotions: SMALL_MAP.emotions,
  metrics: [],
  links: [{ ...SMALL_MAP.links[0]!, from: 'c1', to: 'd1' }],
  strokes: [],
};

test('stages and lanes of the same name are found, others come behind the last', () => {
  const map = joined(SMALL_MAP, OTHER);
  expect(map.stages.map(({ name }) => name)).toEqual(['Awareness', 'Decision', 'Retention', 'Delivery']);
  expect(idsOf(map.lanes)).toEqual(['l1', 'l2']);
  const delivery = map.stages[3]!.id;
  expect(
    noteOrder(map)
      .slice(5)
      .map((note) => note.replace(/^new\d+ /, '')),
  ).toEqual([`c1@${delivery}/l2`, 'd1@s2/l2']);
  expect(map.personas).toBe(SMALL_MAP.personas);
  expect(map.links).toHaveLength(4);
  // This map says already how Ana feels at "Awareness"; of "Delivery" nobody has said anything.
  expect(map.emotions.slice(2)).toEqual([{ ...SMALL_MAP.emotions[0], stage: delivery }]);
  expect(map.gaps.slice(2)).toEqual([{ ...SMALL_MAP.gaps[0], stage: delivery }]);
});

test('a map without anything changes nothing', () => {
  const nothing = { ...OTHER, stages: [], lanes: [], notes: [], personas: [], channels: [], emotions: [], links: [] };
  expect(joined(SMALL_MAP, nothing)).toBe(SMALL_MAP);
});

test('whatever joins, the map stays sound, and what it held stays as it was', () => {
  fc.assert(
    fc.property(arbitraryMap, arbitraryMap, (map, other) => {
      const after = joined(map, other);
      expect(checkMap(after)).toEqual([]);
      expect(after.notes.slice(0, map.notes.length)).toEqual(map.notes);
      expect(after.notes).toHaveLength(map.notes.length + other.notes.length);
    }),
  );
});
