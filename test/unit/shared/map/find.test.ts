import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterChoices, type FindFilters, findIn, NO_FILTERS } from '../../../../shared/map/find.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP, smallNote, withOne } from '../../../support/small-map.ts';

function found(map: JourneyMap, text: string, filters: Partial<FindFilters> = {}): readonly string[] {
  return findIn(map, { text, filters: { ...NO_FILTERS, ...filters } }).map(({ kind, id }) => `${kind} ${id}`);
}

const ALL_NOTES = ['note a1', 'note a2', 'note a3', 'note b1', 'note c1'];

describe('a text is found', () => {
  test('in notes as the board shows them: lane by lane, stage by stage, in their order', () => {
    expect(found(SMALL_MAP, 'text of')).toEqual(ALL_NOTES);
    expect(found(SMALL_MAP, 'OF A2')).toEqual(['note a2']);
  });

  test('in the name, voice and description of stages', () => {
    const stages = withOne(SMALL_MAP.stages, 's2', { voice: 'Samsung or Apple?', description: 'They compare' });
    const map = { ...SMALL_MAP, stages };
    expect(['decision', 'apple', 'compare'].map((text) => found(map, text))).toEqual([
      ['stage s2'],
      ['stage s2'],
      ['stage s2'],
    ]);
  });

  test('in the name and the questions of lanes, and in personas', () => {
    const lanes = withOne(SMALL_MAP.lanes, 'l2', { name: 'Obstacles', questions: ['What hurts?', 'Where?'] });
    const personas = withOne(SMALL_MAP.personas, 'p2', { quote: 'It hurts my purse' });
    expect(found({ ...SMALL_MAP, lanes, personas }, 'hurts')).toEqual(['lane l2', 'persona p2']);
    expect(found({ ...SMALL_MAP, lanes, personas }, 'obstacles')).toEqual(['lane l2']);
  });

  test('whatever the accents, capitals and line breaks', () => {
    const notes = withOne(SMALL_MAP.notes, 'b1', { text: 'Harga\nCAFÉ naik' });
    expect(found({ ...SMALL_MAP, notes }, 'harga cafe')).toEqual(['note b1']);
    expect(found({ ...SMALL_MAP, notes }, '  Café ')).toEqual(['note b1']);
  });

  test('but never across two fields', () => {
    const stages = withOne(SMALL_MAP.stages, 's2', { voice: 'Apple' });
    expect(found({ ...SMALL_MAP, stages }, 'decision apple')).toEqual([]);
  });
});

test('what is hidden is not found', () => {
  const hidden = { ...SMALL_MAP, lanes: withOne(SMALL_MAP.lanes, 'l1', { hidden: true }) };
  expect(found(hidden, 'text of')).toEqual(['note c1']);
  expect(found({ ...hidden, stages: withOne(hidden.stages, 's1', { hidden: true }) }, 'a')).not.toContain('stage s1');
});

test('nothing typed and no filter finds nothing', () => {
  expect([found(SMALL_MAP, ''), found(SMALL_MAP, ' \n ')]).toEqual([[], []]);
});

const RICH: JourneyMap = {
  ...SMALL_MAP,
  notes: [
    ...withOne(SMALL_MAP.notes, 'b1', { author: 'Tini' }),
    smallNote('d1', 's3', 'l2', {
      author: 'Agus',
      colour: '#102030',
      evidence: { kind: 'said', source: '', date: '', sample: null, note: '' },
    }),
    smallNote('d2', 's3', 'l2', { colour: 'a colour of later' }),
  ],
};

describe('filters', () => {
  test.each([
    [{ persona: 'p2' }, ['note a1', 'note b1']],
    [{ lane: 'l2' }, ['note c1', 'note d1', 'note d2']],
    [{ evidence: 'said' }, ['note d1']],
    [{ author: 'Tini' }, ['note b1']],
    [{ colour: 'blue' }, ['note a2']],
    [{ colour: 'coral' }, ['note c1', 'note d2']],
    [{ persona: 'p2', author: 'Tini' }, ['note b1']],
  ] as const)('%j alone finds the notes that pass', (filters, notes) => {
    expect(found(RICH, '', filters)).toEqual(notes);
  });

  test('with a text find notes that pass and hold it, and nothing that is no note', () => {
    expect(found(RICH, 'a', { author: 'Agus' })).toEqual([]);
    expect(found(RICH, 'd1', { author: 'Agus' })).toEqual(['note d1']);
    expect(found(RICH, 'retention', { lane: 'l1' })).toEqual([]);
    expect(found(RICH, '', { channel: 'ch2' })).toEqual(['note c1']);
  });

  test('offer what occurs on shown notes, and only that', () => {
    const names = (map: JourneyMap) => {
      const { personas, lanes, channels, ...plain } = filterChoices(map);
      return {
        ...plain,
        channels: channels.map(({ id }) => id),
        personas: personas.map(({ id }) => id),
        lanes: lanes.map(({ id }) => id),
      };
    };
    expect(names(RICH)).toEqual({
      personas: ['p1', 'p2'],
      colours: ['#102030', 'blue', 'coral', 'yellow'],
      lanes: ['l1', 'l2'],
      evidence: ['assumption', 'said'],
      authors: ['Agus', 'Tini'],
      channels: ['ch1', 'ch2'],
    });
    const hidden = { ...RICH, stages: RICH.stages.map((stage) => ({ ...stage, hidden: stage.id !== 's3' })) };
    expect(names(hidden)).toEqual({
      personas: [],
      colours: ['#102030', 'coral'],
      lanes: ['l2'],
      evidence: ['assumption', 'said'],
      authors: ['Agus'],
      channels: [],
    });
  });
});

test('on any map, each choice finds at least one note, and every found thing is there once', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.string({ maxLength: 2 }), (map, text) => {
      const all = found(map, text);
      expect(new Set(all).size).toBe(all.length);
      const { personas, colours, lanes, evidence, authors } = filterChoices(map);
      const choices: Partial<FindFilters>[] = [
        ...personas.map(({ id }) => ({ persona: id })),
        ...colours.map((colour) => ({ colour })),
        ...lanes.map(({ id }) => ({ lane: id })),
        ...evidence.map((kind) => ({ evidence: kind })),
        ...authors.map((author) => ({ author })),
      ];
      expect(choices.filter((choice) => found(map, '', choice).length === 0)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
