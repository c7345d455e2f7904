import fc from 'fast-check';
import { ASSUMPTION, NO_CLOSING, NO_GOAL } from '../../shared/map/defaults.ts';
import {
  EVIDENCE_KINDS,
  LANE_KINDS,
  LIMITS,
  NOTE_COLOURS,
  type JourneyMap,
  type Lane,
  type Note,
  type Stage,
} from '../../shared/map/journey-map.ts';
import { WAIT_UNITS } from '../../shared/map/wait.ts';
import type { PhotoImage } from '../../shared/map/photos.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { arbitraryTouches } from './arbitrary-touches.ts';
import { laneWords } from '../../shared/map/lane-words.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';

/** Texts that people, other programs and attackers write. */
export const HOSTILE_TEXTS = [
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror=alert(1)>',
  '{name} ${name} %s',
  '=1+1',
  '"quoted", \\back\\',
  'two\nlines\r\nand\ttab',
  '\u0000\u0007\u001b',
  '\u2028\u2029\ufeff',
  '\ud800 half',
  'e\u0301 \u202eright to left\u202c سلام',
  '👩‍👩‍👧‍👦 旅程 ñ',
  '__proto__',
  'constructor',
  ' ',
];

const HOSTILE_IDS = ['__proto__', 'constructor', 'toString', '0', '-1', ' ', 'ñ 🙂', '<b>', '"', '\ud800', 'null'];
const ID_POOL = [...HOSTILE_IDS, ...Array.from({ length: 40 }, (_, index) => `id${index}`)];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Keys of a later version, with any JSON behind them. */
const extras: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(
        fc.constantFrom('later', '1', '', 'constructor', 'toString', 'zürich', '"', 'x-y', 'then'),
        fc.jsonValue({ maxDepth: 3 }),
        { maxKeys: 3, noNullPrototype: true },
      )
      .filter((values) => !JSON.stringify(values).includes('"__proto__"'))
      .map((values) => JSON.parse(JSON.stringify(values)) as Record<string, unknown>),
  },
);

const colour = fc.option(fc.oneof(fc.constantFrom(...NOTE_COLOURS), fc.constantFrom('#ff8800', 'later-colour')));
const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
const rank = fc.nat(60);
const ranks = fc.array(rank, { maxLength: 3 });

/** A record, its own keys before those of a later version. */
function withExtras<Known>(known: fc.Arbitrary<Known>): fc.Arbitrary<Known> {
  return fc.tuple(known, extras).map(([record, more]) => ({ ...record, ...more }));
}

const goal = fc.oneof(
  fc.constant(NO_GOAL),
  withExtras(fc.record({ company: hostileText, customer: hostileText, reason: hostileText, target: hostileText })),
);

const closing = fc.oneof(
  fc.constant(NO_CLOSING),
  withExtras(fc.record({ needs: hostileText, problems: hostileText, competitors: hostileText, leaving: hostileText })),
);

const persona = withExtras(
  fc.record({
    name: hostileText,
    who: hostileText,
    habits: hostileText,
    attitudes: hostileText,
    needs: hostileText,
    quote: hostileText,
    colour,
  }),
);

/** One of the vocabulary has a name from the start; without one it would be called what the vocabulary says. */
const channel = withExtras(
  fc
    .record({ kind: fc.constantFrom('', 'email', 'word-of-mouth', 'a later kind'), name: hostileText })
    .map(({ kind, name }) => ({ kind: name === '' ? '' : kind, name })),
);

const wait = withExtras(
  fc.record({ amount: fc.constantFrom(null, 0, 1, 2.5, 999), unit: fc.constantFrom(...WAIT_UNITS) }),
);

const stage: fc.Arbitrary<Omit<Stage, 'id'>> = withExtras(
  fc.record({
    name: hostileText,
    voice: hostileText,
    description: hostileText,
    group: fc.constantFrom('before', 'after', null),
    colour,
    hidden: fc.boolean(),
    width: fc.integer({ min: 1, max: 6 }),
    leaving: fc.constantFrom(null, 0, 12.5, 100),
    wait: fc.option(wait),
    leadsTo: hostileText,
  }),
);

const builtInLane = fc
  .tuple(fc.constantFrom(...LANE_KINDS), fc.constantFrom(...LANGUAGES))
  .map(([kind, language]) => ({ kind, ...laneWords(kind, language), colour: null, hidden: false }));

const lane: fc.Arbitrary<Omit<Lane, 'id'>> = fc.oneof(
  builtInLane,
  withExtras(
    fc.record({
      kind: fc.constantFrom(...LANE_KINDS),
      name: hostileText,
      questions: fc.array(hostileText, { maxLength: 3 }),
      colour,
      hidden: fc.boolean(),
    }),
  ),
);

const evidence = fc.oneof(
  fc.constant(ASSUMPTION),
  withExtras(
    fc.record({
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      source: hostileText,
      date: hostileText,
      sample: figure,
      note: hostileText,
    }),
  ),
);

const note: fc.Arbitrary<Omit<Note, 'id' | 'stage' | 'lane' | 'personas' | 'channel'>> = withExtras(
  fc.record({
    text: hostileText,
    colour,
    author: hostileText,
    created: hostileText,
    votes: fc.nat(9),
    important: fc.boolean(),
    mark: fc.constantFrom('good', 'improve', null),
    competitor: hostileText,
    leadsTo: hostileText,
    heading: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostileText }),
    faceDown: fc.boolean(),
    evidence,
    task: fc.option(withExtras(fc.record({ owner: hostileText, due: hostileText, done: fc.boolean() }))),
  }),
);

const emotion = withExtras(
  fc.record({
    when: fc.constantFrom('now', 'wished'),
    value: fc.constantFrom(-2, -1, 0, 0.5, 2),
    note: hostileText,
  }),
);

const gap = withExtras(fc.record({ value: fc.constantFrom(-2, -0.5, 0, 1, 2), note: hostileText }));

const metric = withExtras(
  fc.record({
    name: hostileText,
    unit: hostileText,
    better: fc.constantFrom('higher', 'lower'),
    baseline: figure,
    actual: figure,
    target: figure,
    weight: fc.integer({ min: 0, max: 5 }),
    source: hostileText,
    date: hostileText,
    earlier: fc.array(withExtras(fc.record({ date: hostileText, actual: figure })), { maxLength: 3 }),
  }),
);

const link = withExtras(fc.record({ label: hostileText, either: fc.boolean(), wait: fc.option(wait) }));

const stroke = withExtras(
  fc.record({
    points: fc.array(
      fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(0, 0.5, 1)),
      { maxLength: 4 },
    ),
    colour,
    width: fc.integer({ min: 1, max: 9 }),
  }),
);

const photo = withExtras(
  fc.record({
    name: hostileText,
    width: fc.integer({ min: 1, max: 4096 }),
    height: fc.integer({ min: 1, max: 4096 }),
    opacity: fc.constantFrom(0, 0.25, 0.6, 1),
    hidden: fc.boolean(),
    file: hostileText,
  }),
);

const agendaStep = withExtras(
  fc.record({
    name: hostileText,
    minutes: fc.integer({ min: 1, max: LIMITS.stepMinutes }),
    todo: hostileText,
    question: hostileText,
    remarks: hostileText,
    used: fc.option(fc.integer({ min: 0, max: LIMITS.stepSeconds })),
  }),
);

const relatedMap = withExtras(fc.record({ title: hostileText, file: hostileText }));

const round = withExtras(
  fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    name: hostileText,
    dots: fc.integer({ min: 1, max: 9 }),
    several: fc.boolean(),
    lanes: fc.option(fc.array(fc.constantFrom(...ID_POOL), { maxLength: 2 })),
    notes: fc.option(fc.array(fc.constantFrom(...ID_POOL), { maxLength: 3 })),
    voters: fc.array(
      withExtras(
        fc.record({
          name: hostileText,
          hasVoted: fc.boolean(),
          dots: fc.array(fc.record({ note: fc.constantFrom(...ID_POOL), count: fc.integer({ min: 1, max: 3 }) }), {
            maxLength: 2,
          }),
        }),
      ),
      { maxLength: 2 },
    ),
    closed: fc.boolean(),
  }),
);

const lock = fc.option(withExtras(fc.constant({ salt: 'c2FsdHNhbHQ=', hash: 'aGFzaGhhc2g=' })));

function some<Entry>(entry: fc.Arbitrary<Entry>, maxLength: number): fc.Arbitrary<Entry[]> {
  return fc.array(entry, { maxLength });
}

/** Records without ids, and ranks in place of references: what these point at is settled when all are there. */
const parts = fc.record({
  ids: fc.shuffledSubarray(ID_POOL, { minLength: ID_POOL.length }),
  head: withExtras(
    fc.record({
      id: fc.constantFrom('', 'map-1'),
      title: hostileText,
      language: fc.constantFrom(...LANGUAGES),
      goal,
      closing,
      maps: some(relatedMap, 2),
      rounds: some(round, 2),
      lock,
    }),
  ),
  personas: some(persona, 3),
  channels: some(channel, 2),
  stages: some(stage, 4),
  lanes: some(lane, 4),
  notes: some(fc.tuple(note, rank, rank, ranks, fc.option(rank)), 12),
  emotions: some(fc.tuple(emotion, rank, fc.option(rank)), 3),
  gaps: some(fc.tuple(gap, rank), 2),
  touches: arbitraryTouches(withExtras, hostileText),
  metrics: some(fc.tuple(metric, rank), 3),
  links: some(fc.tuple(link, rank, rank), 3),
  strokes: some(fc.tuple(stroke, rank, rank), 3),
  photos: some(fc.tuple(photo, fc.option(fc.tuple(rank, rank)), fc.boolean()), 2),
  agenda: some(fc.tuple(agendaStep, ranks, ranks), 3),
});
type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

type Identified = { readonly id: string };

/** The id of the record that a rank stands for; only asked where the list holds something. */
function idAt(records: readonly Identified[], rank: number): string {
  return records[rank % records.length]?.id ?? '';
}

function idsAt(records: readonly Identified[], wanted: readonly number[]): readonly string[] {
  return records.length === 0 ? [] : [...new Set(wanted.map((rank) => idAt(records, rank)))];
}

function joined(from: Parts): JourneyMap {
  const ids = from.ids.values();
  const identified = <Known>(known: Known) => ({ ...known, id: ids.next().value ?? '' });
  const personas = from.personas.map(identified);
  const channels = from.channels.map(identified);
  const stages = from.stages.map(identified);
  const lanes = from.lanes.map(identified);
  const hasCells = stages.length > 0 && lanes.length > 0;
  const cellAt = (column: number, row: number) => ({ stage: idAt(stages, column), lane: idAt(lanes, row) });
  const optional = (records: readonly Identified[], rank: number | null) =>
    rank === null || records.length === 0 ? null : idAt(records, rank);
  const notes = (hasCells ? from.notes : []).map(([known, column, row, who, where]) =>
    identified({
      ...known,
      ...cellAt(column, row),
      personas: idsAt(personas, who),
      channel: optional(channels, where),
    }),
  );
  return {
    ...from.head,
    personas,
    channels,
    stages,
    lanes,
    notes,
    emotions: (stages.length > 0 ? from.emotions : []).map(([known, column, who]) => ({
      ...known,
      stage: idAt(stages, column),
      persona: optional(personas, who),
    })),
    gaps: (stages.length > 0 ? from.gaps : []).map(([known, column]) => ({ ...known, stage: idAt(stages, column) })),
    metrics: (stages.length > 0 ? from.metrics : []).map(([known, column]) =>
      identified({ ...known, stage: idAt(stages, column) }),
    ),
    touches: {
      ...from.touches,
      kinds: from.touches.kinds.map(({ channelRank, stageRank, ...kind }) => ({
        ...kind,
        through: optional(channels, channelRank),
        at: optional(stages, stageRank),
      })),
    },
    links: (notes.length > 0 ? from.links : []).map(([known, one, other]) =>
      identified({ ...known, from: idAt(notes, one), to: idAt(notes, other) }),
    ),
    strokes: (hasCells ? from.strokes : []).map(([known, column, row]) =>
      identified({ ...known, ...cellAt(column, row) }),
    ),
    ...photosOf(from.photos, { identified, hasCells, cellAt }),
    agenda: from.agenda.map(([known, columns, rows]) =>
      identified({ ...known, stages: idsAt(stages, columns), lanes: idsAt(lanes, rows) }),
    ),
  };
}

type Placing = {
  readonly identified: <Known>(known: Known) => Known & Identified;
  readonly hasCells: boolean;
  readonly cellAt: (column: number, row: number) => Cell;
};

/** Some lie under a cell and some under the map, some in the map and some beside it. */
function photosOf(
  from: Parts['photos'],
  { identified, hasCells, cellAt }: Placing,
): Pick<JourneyMap, 'photos' | 'images'> {
  const images: PhotoImage[] = [];
  const photos = from.map(([known, place, isKept]) => {
    const image = isKept ? identified({ bytes: '/9j/4AAQ' }) : null;
    if (image !== null) images.push(image);
    const cell = place === null || !hasCells ? { stage: null, lane: null } : cellAt(...place);
    return identified({ ...known, ...cell, image: image?.id ?? null, file: image === null ? known.file : '' });
  });
  return { photos, images };
}

/** Sound maps of every shape: hostile texts and ids, keys of later versions at every level, defaults and not. */
export const arbitraryMap: fc.Arbitrary<JourneyMap> = parts.map(joined);
