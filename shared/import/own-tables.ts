import { NOTE_COLUMNS, type NoteColumn } from '../export/table-words.ts';
import { ASSUMPTION } from '../map/defaults.ts';
import { EVIDENCE_KINDS, LANE_KINDS, type Lane, type LaneKind, type Note } from '../map/journey-map.ts';
import { laneWords } from '../map/lane-words.ts';
import { isIndonesianLane } from './lane-kind-of.ts';
import type { MapBuilder } from './map-builder.ts';
import { type Row, rowsOf } from './table-reading.ts';
import type { Table } from './table.ts';

/** Finds a record by what it is called in a table; one that nobody has spoken of yet is made. */
export type Finder = (label: string) => string | null;

/** `known`: the records that are there already. */
export function createFinder(
  known: readonly { readonly label: string; readonly id: string }[],
  make: (name: string) => string | null,
): Finder {
  const ids = new Map<string, string | null>(known.map(({ label, id }) => [label, id]));
  return (label) => {
    const name = label.trim();
    const found = ids.get(name);
    if (found !== undefined) return found;
    const id = make(name);
    ids.set(name, id);
    return id;
  };
}

export type Finders = {
  readonly stage: Finder;
  readonly lane: (label: string, kind: LaneKind | null) => string | null;
  readonly persona: Finder;
  readonly channel: Finder;
};

/** Records of which nothing but the name is said. */
export function newFinders(builder: MapBuilder): Finders {
  return {
    stage: createFinder([], (name) => builder.addStage({ name })),
    lane: createLaneFinder(builder, []),
    persona: createFinder([], (name) => builder.addPersona({ name })),
    channel: createFinder([], (name) => builder.addChannel({ name })),
  };
}

/** A lane that is made is of the kind that stands beside its name. */
export function createLaneFinder(
  builder: MapBuilder,
  known: readonly { readonly label: string; readonly id: string }[],
): Finders['lane'] {
  let kindOfNext: LaneKind | null = null;
  const find = createFinder(known, (name) => {
    const kind = kindOfNext ?? 'free';
    return builder.addLane(kind, { name, ...questionsFor(kind, name) });
  });
  return (label, kind) => {
    kindOfNext = kind;
    return find(label);
  };
}

/** A lane with an Indonesian name asks in Indonesian, whatever else its file speaks. */
function questionsFor(kind: LaneKind, name: string): Partial<Lane> {
  return isIndonesianLane(kind, name) ? { questions: laneWords(kind, 'id').questions } : {};
}

/** The rows of our own list of notes; null for a table that is none. */
export function ownNoteRows(table: Table): readonly Row<NoteColumn>[] | null {
  return rowsOf(table, NOTE_COLUMNS, ['stage', 'lane', 'text', 'kind', 'id']);
}

/** Adds what our own list of notes holds. The answer is how notes are called in the map, by their ids in the list. */
export function addOwnNotes(
  builder: MapBuilder,
  rows: readonly Row<NoteColumn>[],
  finders: Finders,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const [stageLabel, laneLabel] = [row.text('stage'), row.text('lane')];
    const stage = stageLabel.trim() === '' ? null : finders.stage(stageLabel);
    const lane = laneLabel.trim() === '' ? null : finders.lane(laneLabel, row.choice('kind', LANE_KINDS));
    if (stage === null || lane === null) {
      if (row.text('text') !== '') builder.leaveOut('rowsWithoutPlace');
      continue;
    }
    const id = builder.addNote({ stage, lane }, noteOfRow(row, finders), row.text('id'));
    if (id !== null && row.text('id') !== '') ids.set(row.text('id'), id);
  }
  return ids;
}

function noteOfRow(row: Row<NoteColumn>, finders: Finders): Partial<Note> {
  const channel = row.text('channel');
  return {
    text: row.text('text'),
    personas: called(row.text('personas'), finders.persona),
    channel: channel.trim() === '' ? null : finders.channel(channel),
    evidence: {
      ...ASSUMPTION,
      kind: row.choice('evidence', EVIDENCE_KINDS) ?? 'assumption',
      source: row.text('source'),
      date: row.text('date'),
      sample: row.figure('sample'),
      note: row.text('evidenceNote'),
    },
    votes: Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(row.figure('votes') ?? 0))),
    important: row.isYes('important'),
    mark: row.choice('mark', ['good', 'improve']),
    competitor: row.text('competitor'),
    leadsTo: row.text('leadsTo'),
    heading: row.text('heading'),
    author: row.text('author'),
    created: row.text('created'),
    colour: colourOf(row.text('colour')),
    faceDown: row.isYes('faceDown'),
    task: taskOf(row),
  };
}

/** The records that a list of labels names, each once. */
export function called(labels: string, find: Finder): readonly string[] {
  return [...new Set(labels.split(';').flatMap((label) => (label.trim() === '' ? [] : (find(label) ?? []))))];
}

function taskOf(row: Row<NoteColumn>): Note['task'] {
  const [owner, due] = [row.text('owner'), row.text('due')];
  if (owner === '' && due === '' && row.text('done').trim() === '') return null;
  return { owner, due, done: row.isYes('done') };
}

/** What no colour is called may still be one of a later version. */
export function colourOf(text: string): string | null {
  return text === '' || text.length > 64 ? null : text;
}
