import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSchema } from '../../../../shared/file/schema.ts';
import { RECORD_LISTS } from '../../../../shared/map/changes.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import {
  laneDefaults,
  MAP_DEFAULTS,
  LINK_DEFAULTS,
  METRIC_DEFAULTS,
  NOTE_DEFAULTS,
  PERSONA_DEFAULTS,
  STAGE_DEFAULTS,
  PHOTO_DEFAULTS,
  STROKE_DEFAULTS,
  AGENDA_STEP_DEFAULTS,
} from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../../shared/map/queries.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { deepFreeze } from '../../../support/deep-freeze.ts';

const KNOWN_KEYS = new Set(
  [
    MAP_DEFAULTS,
    NOTE_DEFAULTS,
    STAGE_DEFAULTS,
    laneDefaults('free', 'en'),
    PERSONA_DEFAULTS,
    METRIC_DEFAULTS,
    STROKE_DEFAULTS,
    LINK_DEFAULTS,
    PHOTO_DEFAULTS,
    AGENDA_STEP_DEFAULTS,
    {
      id: '',
      minutes: 1,
      stage: '',
      lane: '',
      kind: '',
      bytes: '',
      height: 1,
      from: '',
      to: '',
      stages: [],
      lanes: [],
      notes: [],
    },
  ].flatMap((defaults) => Object.keys(defaults)),
);

/** The maps of one sitting, one after another. */
const arbitraryMaps = fc.tuple(arbitraryMap, arbitrarySitting).map(([first, sitting]) => mapsOf(sitting, first));

type Step = { readonly before: JourneyMap; readonly after: JourneyMap };

/** What each command that changed something made of the map. */
function stepsOf(maps: readonly JourneyMap[]): readonly Step[] {
  return maps
    .slice(1)
    .map((after, index) => ({ before: maps[index] ?? after, after }))
    .filter(({ before, after }) => before !== after);
}

describe('any commands in any order', () => {
  it('leave a sound map that a file can hold', () => {
    fc.assert(
      fc.property(arbitraryMaps, (maps) => {
        const made = stepsOf(maps).map(({ after }) => after);
        expect(made.flatMap(checkMap)).toEqual([]);
        expect(made.flatMap((map) => mapSchema.safeParse(map).error?.issues ?? [])).toEqual([]);
      }),
    );
  });

  it('give back the very same map where nothing changes', () => {
    fc.assert(
      fc.property(arbitraryMaps, (maps) => {
        expect(stepsOf(maps).filter(({ before, after }) => isDeepStrictEqual(before, after))).toEqual([]);
      }),
    );
  });

  it('never write to a map: undo finds every earlier one as it was', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
        const untouched = structuredClone(first);
        const maps = [deepFreeze(first)];
        for (const { command } of sitting) maps.push(deepFreeze(command(maps.at(-1) ?? first)));
        expect(maps[0]).toEqual(untouched);
      }),
    );
  });

  it('never hide or delete the last stage or lane to be seen', () => {
    const seesNothing = (map: JourneyMap): boolean => visibleStages(map).length * visibleLanes(map).length === 0;
    fc.assert(
      fc.property(arbitraryMaps, (maps) => {
        expect(stepsOf(maps).filter(({ before, after }) => !seesNothing(before) && seesNothing(after))).toEqual([]);
      }),
    );
  });

  it('keep what a later version wrote', () => {
    fc.assert(
      fc.property(arbitraryMaps, (maps) => {
        expect(stepsOf(maps).flatMap(lostValues)).toEqual([]);
      }),
    );
  });
});

/** Unknown values of records that are still there, but have them no more. */
function lostValues({ before, after }: Step): readonly UnknownValue[] {
  const remaining = idsIn(after);
  const kept = new Map(unknownValues(after).map(({ id, key, value }) => [`${id}\u0000${key}`, value]));
  return unknownValues(before).filter(
    ({ id, key, value }) => remaining.has(id) && kept.get(`${id}\u0000${key}`) !== value,
  );
}

type UnknownValue = { readonly id: string; readonly key: string; readonly value: unknown };

/** What a later version wrote into the map and its records. */
function unknownValues(map: JourneyMap): readonly UnknownValue[] {
  return recordsOf(map).flatMap((record) =>
    Object.entries(record)
      .filter(([key]) => !KNOWN_KEYS.has(key))
      .map(([key, value]) => ({ id: record.id, key, value })),
  );
}

function idsIn(map: JourneyMap): ReadonlySet<string> {
  return new Set(recordsOf(map).map((record) => record.id));
}

function recordsOf(map: JourneyMap): readonly { readonly id: string }[] {
  return [map, ...RECORD_LISTS.flatMap((list): readonly { readonly id: string }[] => map[list])];
}
