import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineNotes, longestText } from '../../../../shared/commands/combine-notes.ts';
import { LINK_DEFAULTS, METRIC_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { mapForTables, mergeTables, type Taken } from '../../../../shared/workshop/merge-tables.ts';
import { endsOf, planTables, type Table } from '../../../../shared/workshop/plan-tables.ts';
import { similarNotes } from '../../../../shared/workshop/similar-notes.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const idFor = (what: string): string => `new ${what}`;
const NOTHING: ReadonlyMap<string, Taken> = new Map();

function merged(map: JourneyMap, tables: readonly Table[], takes = NOTHING) {
  return mergeTables(map, tables, { plan: planTables(map, tables), takes, idFor });
}

const TABLE: JourneyMap = {
  ...SMALL_MAP,
  id: 'other',
  stages: [
    { ...SMALL_MAP.stages[1]!, id: 'x1', name: 'decisions', voice: 'Which one?', leaving: 20 },
    { ...SMALL_MAP.stages[0]!, id: 'x2', name: 'Delivery' },
  ],
  lanes: [{ ...SMALL_MAP.lanes[1]!, id: 'y1', name: 'Titik nyeri', questions: ['What hurts at night?'] }],
  personas: [{ ...SMALL_MAP.personas[0]!, id: 'q1', name: 'ana', who: 'Student' }],
  channels: [],
  notes: [
    smallNote('n1', 'x1', 'y1', { personas: ['q1'], author: 'Sari' }),
    smallNote('n2', 'x2', 'y1', { text: 'Late' }),
  ],
  emotions: [],
  gaps: [{ stage: 'x1', value: -2, note: '' }],
  metrics: [
    { ...METRIC_DEFAULTS, id: 'z1', stage: 'x1', name: 'sales', actual: 7 },
    { ...METRIC_DEFAULTS, id: 'z2', stage: 'x1', name: 'Returns', actual: 3 },
  ],
  links: [{ ...LINK_DEFAULTS, id: 'k1', from: 'n1', to: 'n2' }],
  strokes: [],
};

test('closed votes of tables come behind those of the map, on their notes, and what is one note has the dots of all', () => {
  const voter = (...notes: readonly string[]) => ({
    name: '',
    hasVoted: true,
    dots: notes.map((note) => ({ note, count: 1 })),
  });
  const rule = { dots: 3, several: true, lanes: null, notes: null, closed: true };
  const before = { ...rule, number: 4, name: 'Before', voters: [voter('a1')] };
  const map = { ...SMALL_MAP, rounds: [before] };
  const own = { ...rule, number: 1, name: 'Worst', lanes: ['y1'], notes: ['n1', 'n2'], voters: [voter('n1', 'n2')] };
  const unnamed = { ...rule, number: 2, name: '', voters: [voter('n2')] };
  const open = { ...rule, number: 3, name: 'Going on', voters: [voter()], closed: false };
  const tables = [
    { name: 'Table 1', map: { ...TABLE, rounds: [before, own] } },
    { name: 'Table 2', map: { ...TABLE, rounds: [unnamed, open] } },
  ];
  const { map: together } = merged(map, tables);
  const [first, second, third, ...others] = together.rounds;
  expect([first, others]).toEqual([before, []]);
  expect(second).toEqual({
    ...own,
    number: 5,
    name: 'Table 1: Worst',
    lanes: [idFor('lanes new:0')],
    notes: [idFor('note 0 n1'), idFor('note 0 n2')],
    voters: [voter(idFor('note 0 n1'), idFor('note 0 n2'))],
  });
  expect(third).toEqual({ ...unnamed, number: 6, name: 'Table 2', voters: [voter(idFor('note 1 n2'))] });
  const both = { ids: [idFor('note 0 n2'), idFor('note 1 n2')], text: 'Late' };
  expect(combineNotes([both])(together).rounds[2]?.voters).toEqual([voter(idFor('note 0 n2'))]);
  expect(checkMap(together)).toEqual(checkMap(SMALL_MAP));
});

test('more votes than a map keeps stay with their tables, and how many is told', () => {
  const rounds = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => ({
      number: at + 1,
      name: `${name} ${at}`,
      dots: 3,
      several: true,
      lanes: null,
      notes: null,
      closed: true,
      voters: [],
    }));
  const tables = [
    { name: 'Table 1', map: { ...TABLE, rounds: rounds(120, 'Worst') } },
    { name: 'Table 2', map: { ...TABLE, rounds: rounds(90, 'Best') } },
  ];
  const some = merged({ ...SMALL_MAP, rounds: rounds(3, 'Own') }, tables);
  expect([some.map.rounds.length, some.roundsLeft]).toEqual([200, 13]);
  expect(some.map.rounds.at(-1)?.name).toBe('Table 2: Best 76');
  expect(merged({ ...SMALL_MAP, rounds: rounds(200, 'Own') }, tables).roundsLeft).toBe(210);
  expect(merged(SMALL_MAP, tables.slice(0, 1)).roundsLeft).toBe(0);
});

test('a table comes into the cells of the same names, with its name as author, and links with its notes', () => {
  const { map, came } = merged(SMALL_MAP, [{ name: 'Table 2', map: TABLE }]);
  expect(map.stages.map(({ id, name, voice }) => [id, name, voice])).toEqual([
    ['s1', 'Awareness', ''],
    ['s2', 'Decision', 'Which one?'],
    ['s3', 'Retention', ''],
    [idFor('stages new:1'), 'Delivery', ''],
  ]);
  expect(map.lanes.map(({ id }) => id)).toEqual(['l1', 'l2', idFor('lanes new:0')]);
  expect(map.notes.slice(0, 5)).toEqual(SMALL_MAP.notes);
  expect(map.notes.slice(5).map(({ stage, text, author, personas }) => [stage, text, author, personas])).toEqual([
    ['s2', 'text of n1', 'Sari, Table 2', ['p1']],
    [idFor('stages new:1'), 'Late', 'Table 2', []],
  ]);
  expect(came).toEqual(new Set(map.notes.slice(5).map(({ id }) => id)));
  expect(map.links.at(-1)).toMatchObject({ from: idFor('note 0 n1'), to: idFor('note 0 n2') });
  expect(map.personas[0]).toMatchObject({ id: 'p1', name: 'Ana', who: 'Student' });
});

test('what is said differently of one thing is a conflict, in which the own word counts until another is chosen', () => {
  const tables = [{ name: 'Table 2', map: TABLE }];
  const { conflicts, map } = merged(SMALL_MAP, tables);
  expect(conflicts.map(({ about, said }) => [about.kind, said.map(({ sources }) => sources)])).toEqual([
    ['metric', [[-1], [0]]],
    ['gap', [[-1], [0]]],
  ]);
  const figures = (of: JourneyMap) => of.metrics.map(({ id, name, actual }) => [id, name, actual]);
  const [sales, gap] = conflicts.map(({ key }) => key);
  const returns = [expect.any(String), 'Returns', 3];
  expect(figures(map)).toEqual([['m1', 'Visits', null], ['m2', 'Sales', null], returns]);
  const theirs = merged(
    SMALL_MAP,
    tables,
    new Map([
      [sales!, 1],
      [gap!, 1],
    ]),
  );
  expect(figures(theirs.map)).toEqual([['m1', 'Visits', null], ['m2', 'sales', 7], returns]);
  expect(theirs.map.gaps).toEqual([SMALL_MAP.gaps[0], { stage: 's2', value: -2, note: '' }]);
  const both = merged(SMALL_MAP, tables, new Map<string, Taken>([[sales!, 'all']]));
  expect(figures(both.map)).toEqual([
    ['m1', 'Visits', null],
    ['m2', 'Sales', null],
    [expect.any(String), 'sales', 7],
    returns,
  ]);
});

test('the tables of one starting map find each other by the ids that they share, whatever they renamed', () => {
  const renamed = {
    ...SMALL_MAP,
    stages: SMALL_MAP.stages.map((stage) => ({ ...stage, name: `${stage.name} of ours` })),
  };
  const tables = [
    { name: 'One', map: SMALL_MAP },
    { name: 'Two', map: renamed },
  ];
  const { map } = merged(mapForTables(tables, 'fresh'), tables);
  expect(map.stages.map(({ name }) => name)).toEqual(['Awareness', 'Decision', 'Retention']);
  expect(map.title).toBe('Smartphone');
  expect(map.notes.map(({ author }) => author)).toEqual([...Array(5).fill('One'), ...Array(5).fill('Two')]);
});

test('a row that was corrected goes elsewhere, and rows that only follow one another are one', () => {
  const row = (key: string, to: string) => ({ key, to, names: [], members: [] });
  expect([
    ...endsOf([row('new:0', 'new:1'), row('new:1', 'new:0'), row('new:2', 'own:a'), row('new:3', 'new:2')]),
  ]).toEqual([
    ['new:0', 'new:0'],
    ['new:1', 'new:0'],
    ['new:2', 'own:a'],
    ['new:3', 'own:a'],
  ]);
  const tables = [{ name: 'Two', map: TABLE }];
  const plan = planTables(SMALL_MAP, tables);
  const stages = plan.stages.map((each) => (each.key === 'new:1' ? { ...each, to: 'own:s3' } : each));
  const { map } = mergeTables(SMALL_MAP, tables, { plan: { ...plan, stages }, takes: NOTHING, idFor });
  expect(map.stages).toHaveLength(3);
  expect(map.notes.at(-1)).toMatchObject({ text: 'Late', stage: 's3' });
});

test('no note of any table is lost or doubled, the map stays sound, and what it held stays', () => {
  fc.assert(
    fc.property(
      arbitraryMap,
      fc.array(arbitraryMap, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (own, others, isNew) => {
        const tables = others.map((map, at) => ({ name: `Table ${at + 1}`, map }));
        const open = isNew ? mapForTables(tables, 'fresh') : own;
        const { map, excess } = merged(open, tables);
        expect(excess).toBe(null);
        expect(checkMap(map)).toEqual([]);
        expect(map.notes.slice(0, open.notes.length)).toEqual(open.notes);
        const texts = tables.flatMap((table, at) =>
          table.map.notes.map(({ id, text }) => [idFor(`note ${at} ${id}`), text]),
        );
        expect(map.notes.slice(open.notes.length).map(({ id, text }) => [id, text])).toEqual(texts);
        expect(map.metrics.filter(({ id }) => open.metrics.some((metric) => metric.id === id))).toHaveLength(
          open.metrics.length,
        );
      },
    ),
  );
});

test('after duplicates were merged each note is there once, or named in a heap', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.nat(20), { maxLength: 6 }), (table, again) => {
      const doubled = again.flatMap((at) => table.notes[at] ?? []).map((note, at) => ({ ...note, id: `again${at}` }));
      const tables = [{ name: 'One', map: { ...table, notes: [...table.notes, ...doubled] } }];
      const { map } = merged(mapForTables(tables, 'fresh'), tables);
      const heaps = similarNotes(map.notes);
      const after = combineNotes(
        heaps.map(({ notes }) => ({ ids: notes.map(({ id }) => id), text: longestText(notes) })),
      )(map);
      expect(checkMap(after)).toEqual([]);
      const named = new Set(heaps.flatMap(({ notes }) => notes.slice(1).map(({ id }) => id)));
      expect(after.notes.map(({ id }) => id)).toEqual(map.notes.map(({ id }) => id).filter((id) => !named.has(id)));
      const votes = (of: JourneyMap) => of.notes.reduce((sum, note) => sum + note.votes, 0);
      expect(votes(after)).toBe(votes(map));
    }),
  );
});
