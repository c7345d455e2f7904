import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstStop, notesAt, presentStop, type Route, stopBeyond, stopsOf } from '../../../../shared/workshop/route.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function by(kind: Route['by'], picked: readonly string[] = []): Route {
  return { by: kind, picked };
}

describe('what a presentation stops at', () => {
  test('stages and lanes in their order, without the hidden ones', () => {
    const [first, ...stages] = SMALL_MAP.stages;
    const map = { ...SMALL_MAP, stages: [{ ...first!, hidden: true }, ...stages] };
    expect(stopsOf(map, by('stage'))).toEqual(stages.map(({ id }) => id));
    expect(stopsOf(map, by('lane'))).toEqual(SMALL_MAP.lanes.map(({ id }) => id));
  });

  test('personas in their order', () => {
    expect(stopsOf(SMALL_MAP, by('persona'))).toEqual(SMALL_MAP.personas.map(({ id }) => id));
  });

  test('picked notes in the order in which they were picked, those alone that the board shows', () => {
    const ids = SMALL_MAP.notes.map(({ id }) => id).toReversed();
    expect(stopsOf(SMALL_MAP, by('note', [...ids, 'gone']))).toEqual(ids);
    const hiddenStage = SMALL_MAP.notes[0]!.stage;
    const stages = SMALL_MAP.stages.map((stage) => (stage.id === hiddenStage ? { ...stage, hidden: true } : stage));
    const shown = SMALL_MAP.notes.filter(({ stage }) => stage !== hiddenStage).map(({ id }) => id);
    expect(stopsOf({ ...SMALL_MAP, stages }, by('note', ids))).toEqual(shown.toReversed());
  });

  test('is about the notes that lie there or belong to it', () => {
    const stage = SMALL_MAP.stages[0]!.id;
    const there = SMALL_MAP.notes.filter((note) => note.stage === stage).map(({ id }) => id);
    expect([...notesAt(SMALL_MAP, 'stage', stage)]).toEqual(there);
    const [note, ...others] = SMALL_MAP.notes;
    const map = { ...SMALL_MAP, notes: [{ ...note!, personas: ['p9'] }, ...others] };
    expect([...notesAt(map, 'persona', 'p9')]).toEqual([note!.id]);
    expect([...notesAt(map, 'note', 'x')]).toEqual(['x']);
  });
});

describe('the way', () => {
  const stops = ['a', 'b', 'c'];

  test('begins with the first, or where it is asked to', () => {
    expect([firstStop(stops, null), firstStop(stops, 'c'), firstStop(stops, 'gone'), firstStop([], null)]).toEqual([
      { id: 'a', place: 0 },
      { id: 'c', place: 2 },
      { id: 'a', place: 0 },
      null,
    ]);
  });

  test('goes on and back and stays at its ends', () => {
    expect(stopBeyond(stops, { id: 'a', place: 0 }, 1)).toEqual({ id: 'b', place: 1 });
    expect(stopBeyond(stops, { id: 'c', place: 2 }, 1)).toEqual({ id: 'c', place: 2 });
    expect(stopBeyond(stops, { id: 'a', place: 0 }, -1)).toEqual({ id: 'a', place: 0 });
  });

  test('follows a stop that was moved, and where one is gone takes what came into its place', () => {
    expect(presentStop(['c', 'b', 'a'], { id: 'a', place: 0 })).toEqual({ id: 'a', place: 2 });
    expect(presentStop(['a', 'c'], { id: 'b', place: 1 })).toEqual({ id: 'c', place: 1 });
    expect(presentStop(['a'], { id: 'c', place: 2 })).toEqual({ id: 'a', place: 0 });
    expect(presentStop([], { id: 'a', place: 0 })).toBeNull();
  });

  test('is always at one of the stops there are', () => {
    const stops = fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(stops, fc.nat(20), fc.string(), (all, place, id) => {
        const stop = presentStop(all, { id, place });
        expect(all[stop!.place]).toBe(stop!.id);
      }),
    );
  });
});
