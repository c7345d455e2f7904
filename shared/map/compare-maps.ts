import { foldText } from '../fold-text.ts';
import { differencesInFeelings } from './compare-feelings.ts';
import { differencesInScores } from './compare-scores.ts';
import {
  type AnyDifference,
  changedFields,
  type Difference,
  type RecordsOf,
  type SubjectName,
  valuesOf,
} from './differences.ts';
import type { JourneyMap, Lane, Note } from './journey-map.ts';
import { type Likeness, type Matched, matchRecords, type Pair } from './match-records.ts';
import { cellKey } from './queries.ts';
import { longestRising } from './rising.ts';

/** Which records of two maps stand for one another. */
export type MatchedMaps = {
  readonly [Of in 'stage' | 'lane' | 'persona' | 'channel' | 'note']: Matched<RecordsOf[Of]>;
};

/**
 * All that differs between two maps, which may be two states of one map or two of their own: records are matched by
 * id, then by what they say. Nothing: they say the same.
 */
export function compareMaps(
  before: JourneyMap,
  after: JourneyMap,
  matched: MatchedMaps = matchMaps(before, after),
): readonly AnyDifference[] {
  if (before === after) return [];
  const { stage, lane, persona, channel, note } = matched;
  const toAfter: References = (of, id) => matched[of].idAfter(id);
  const links = matchRecords(before.links, after.links, [
    likeness((link, id) => `${id('note', link.from)}\u0000${id('note', link.to)}`, toAfter),
  ]);
  const strokes = matchRecords(before.strokes, after.strokes, [
    likeness(
      ({ points, ...stroke }, id) =>
        `${id('stage', stroke.stage)}\u0000${id('lane', stroke.lane)}\u0000${JSON.stringify(points)}`,
      toAfter,
    ),
  ]);
  const metrics = matchRecords(before.metrics, after.metrics, [
    likeness(({ stage: of, name }, id) => named(name, `${id('stage', of)}\u0000`), toAfter),
  ]);
  return [
    ...differencesOfMap(before, after),
    ...differences('stage', stage, { order: before.stages }),
    ...differences('lane', lane, { order: before.lanes }),
    ...differences('persona', persona, { order: before.personas }),
    ...differences('channel', channel, {}),
    ...differences('note', note, { moved: movedNotes(before, matched), known: (record) => knownNote(record, toAfter) }),
    ...differences('link', links, { known: (link) => withEnds(link, toAfter) }),
    ...differences('stroke', strokes, { known: (stroke) => inCell(stroke, toAfter) }),
    ...differencesInFeelings(before, after, toAfter),
    ...differences('metric', metrics, { known: (metric) => ({ ...metric, stage: toAfter('stage', metric.stage) }) }),
    ...differencesInScores(before, after, stage.pairs),
  ];
}

type References = (of: keyof MatchedMaps, id: string) => string;

/** By what both sides say, each in the ids of the later map. */
function likeness<Entry>(key: (record: Entry, id: References) => string, toAfter: References): Likeness<Entry> {
  return { before: (record) => key(record, toAfter), after: (record) => key(record, (_, id) => id) };
}

/** By name as people read it; what has none is like nothing else. */
function named(name: string, place = ''): string {
  const folded = foldText(name);
  return folded === '' ? '' : place + folded;
}

const byName: Likeness<{ readonly name: string }> = {
  before: ({ name }) => named(name),
  after: ({ name }) => named(name),
};
const byKind = ({ kind }: Lane): string => (kind === 'free' ? '' : kind);

export function matchMaps(before: JourneyMap, after: JourneyMap): MatchedMaps {
  const stage = matchRecords(before.stages, after.stages, [byName]);
  // The lanes of two maps of their own may be named in two languages. Within one map a new lane is no old one.
  const ids = new Set(before.lanes.map(({ id }) => id));
  const areStrangers = !after.lanes.some(({ id }) => ids.has(id));
  const lane = matchRecords(before.lanes, after.lanes, [
    byName,
    ...(areStrangers ? [{ before: byKind, after: byKind }] : []),
  ]);
  const cellAfter = (note: Note) => cellKey({ stage: stage.idAfter(note.stage), lane: lane.idAfter(note.lane) });
  return {
    stage,
    lane,
    persona: matchRecords(before.personas, after.personas, [byName]),
    channel: matchRecords(before.channels, after.channels, [
      byName,
      { before: ({ kind }) => kind, after: ({ kind }) => kind },
    ]),
    note: matchRecords(before.notes, after.notes, [
      {
        before: (note) => named(note.text, `${cellAfter(note)}\u0000`),
        after: (note) => named(note.text, `${cellKey(note)}\u0000`),
      },
      { before: ({ text }) => named(text), after: ({ text }) => named(text) },
    ]),
  };
}

type HowToCompare<Entry> = {
  /** The earlier list, where the order says something. */
  readonly order?: readonly Entry[];
  readonly moved?: ReadonlySet<Entry>;
  /** An earlier record with the ids that the later map knows. */
  readonly known?: (record: Entry) => Entry;
};

function differences<Of extends Exclude<SubjectName, 'map' | 'feeling' | 'gap' | 'score'>>(
  of: Of,
  { pairs, onlyBefore, onlyAfter }: Matched<RecordsOf[Of]>,
  { order, moved, known = (record) => record }: HowToCompare<RecordsOf[Of]>,
): readonly Difference<Of>[] {
  const places = order === undefined ? null : new Map(order.map((record, at) => [record, at]));
  const others = moved ?? (places === null ? new Set() : outOfOrder(pairs, places));
  return [
    ...onlyBefore.map((record) => ({ kind: 'removed', of, before: record, after: null, fields: [] }) as const),
    ...onlyAfter.map((record) => ({ kind: 'added', of, before: null, after: record, fields: [] }) as const),
    ...pairs.flatMap((pair): readonly Difference<Of>[] => {
      const fields = changedFields(valuesOf(of, known(pair.before)), valuesOf(of, pair.after));
      return [
        ...(others.has(pair.after) ? [{ kind: 'moved', of, ...pair, fields: [] } as const] : []),
        ...(fields.length > 0 ? [{ kind: 'changed', of, ...pair, fields } as const] : []),
      ];
    }),
  ];
}

/** The fewest whose move makes one order into the other. */
function outOfOrder<Entry>(pairs: readonly Pair<Entry>[], places: ReadonlyMap<Entry, number>): ReadonlySet<Entry> {
  const staying = longestRising(pairs.map(({ before }) => places.get(before) ?? 0));
  return new Set(pairs.filter((_, at) => !staying.has(at)).map(({ after }) => after));
}

/** The notes that lie in another cell, or elsewhere in theirs. */
function movedNotes(map: JourneyMap, { stage, lane, note }: MatchedMaps): ReadonlySet<Note> {
  const places = new Map(map.notes.map((record, at) => [record, at]));
  const moved = new Set<Note>();
  const cells = new Map<string, Pair<Note>[]>();
  for (const pair of note.pairs) {
    const { before, after } = pair;
    if (stage.idAfter(before.stage) !== after.stage || lane.idAfter(before.lane) !== after.lane) {
      moved.add(after);
      continue;
    }
    const cell = cells.get(cellKey(after));
    if (cell === undefined) cells.set(cellKey(after), [pair]);
    else cell.push(pair);
  }
  for (const cell of cells.values()) for (const record of outOfOrder(cell, places)) moved.add(record);
  return moved;
}

function knownNote(note: Note, id: References): Note {
  const channel = note.channel === null ? null : id('channel', note.channel);
  return { ...note, channel, personas: note.personas.map((persona) => id('persona', persona)) };
}

function withEnds<Entry extends { readonly from: string; readonly to: string }>(link: Entry, id: References): Entry {
  return { ...link, from: id('note', link.from), to: id('note', link.to) };
}

function inCell<Entry extends { readonly stage: string; readonly lane: string }>(stroke: Entry, id: References): Entry {
  return { ...stroke, stage: id('stage', stroke.stage), lane: id('lane', stroke.lane) };
}

function differencesOfMap(before: JourneyMap, after: JourneyMap): readonly Difference<'map'>[] {
  const fields = changedFields(valuesOf('map', before), valuesOf('map', after));
  return fields.length === 0 ? [] : [{ kind: 'changed', of: 'map', before, after, fields }];
}
