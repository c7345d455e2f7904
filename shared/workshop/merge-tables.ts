import { photosToJoin } from '../commands/join-photos.ts';
import { cutText } from '../commands/records.ts';
import { MOST_RECORDS } from '../file/schema-records.ts';
import { foldText } from '../fold-text.ts';
import { RECORD_LISTS } from '../map/changes.ts';
import { MAP_DEFAULTS } from '../map/defaults.ts';
import {
  CLOSING_QUESTIONS,
  GOALS,
  LIMITS,
  PERSONA_TEXTS,
  type Emotion,
  type Gap,
  type JourneyMap,
  type Lane,
  type Link,
  type Metric,
  type Note,
} from '../map/journey-map.ts';
import type { Touches } from '../map/touches.ts';
import { laneWords } from '../map/lane-words.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { mergedRounds } from './merge-rounds.ts';
import type { Table, TablePlan } from './plan-tables.ts';
import { type IdFor, settleIds, type SettledIds, type TableIds } from './table-ids.ts';
import { gatherValues, type Slot, STAGE_VALUES } from './table-values.ts';

/** How many maps of tables come together at most. */
export const MOST_TABLES = 12;

/** Of several values the place of the one that counts; `all`: of a figure each one stays, as one of its own. */
export type Taken = number | 'all';

export type TableChoices = {
  readonly plan: TablePlan;
  /** By the key of a conflict; what is not in it: the first. */
  readonly takes: ReadonlyMap<string, Taken>;
  readonly idFor: IdFor;
};

export type MergedTables = {
  readonly map: JourneyMap;
  /** Of what several different things are said. */
  readonly conflicts: readonly Slot[];
  /** The notes that came from tables. */
  readonly came: ReadonlySet<string>;
  /** So many closed votes of tables find no room. */
  readonly roundsLeft: number;
  /** A list that would be longer than a map's may be; then the map can't be kept. */
  readonly excess: (typeof FILLED)[number] | null;
};

/** A map that holds nothing yet, to bring the maps of tables together in. */
export function mapForTables(tables: readonly Table[], id: string): JourneyMap {
  const language = tables[0]?.map.language ?? 'en';
  return { ...MAP_DEFAULTS, id, language, stages: [], lanes: [], notes: [] };
}

/**
 * The maps of several tables come into one: every note of every table goes to the end of its cell, once, with the
 * table's name as its author. Of what has one value the map's own word counts, or the first table's, until another one
 * is chosen. Drawings and the set of related maps stay behind.
 */
export function mergeTables(
  map: JourneyMap,
  tables: readonly Table[],
  { plan, takes, idFor }: TableChoices,
): MergedTables {
  const ids = settleIds(map, tables, { plan, idFor });
  const slots = gatherValues(map, tables, ids.ofTables);
  const notes = tables.flatMap((table, at) => notesOf(table, at, { ids: ids.ofTables[at], idFor }));
  const links = tables.flatMap((table, at) => linksOf(table, at, idFor));
  const { rounds, left } = mergedRounds(map.rounds, tables, ids.ofTables, idFor);
  const withNotes: JourneyMap = {
    ...withPhotos(withNewcomers(map, tables, ids), tables, ids, idFor),
    notes: longer(map.notes, notes),
    links: longer(map.links, links),
    rounds,
  };
  const merged = withValues(withNotes, slots, { takes, idFor });
  return {
    map: merged,
    conflicts: [...slots.values()].filter(({ said }) => said.length > 1),
    came: new Set(notes.map(({ id }) => id)),
    roundsLeft: left,
    excess: excessOf(merged),
  };
}

/** The lists that merging makes longer. */
const FILLED = [...RECORD_LISTS, 'emotions', 'gaps'] as const satisfies readonly (keyof typeof MOST_RECORDS)[];

function longer<Entry>(list: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  return more.length === 0 ? list : [...list, ...more];
}

function excessOf(map: JourneyMap): MergedTables['excess'] {
  return FILLED.find((list) => map[list].length > MOST_RECORDS[list]) ?? null;
}

type OfTable = { readonly ids: TableIds | undefined; readonly idFor: IdFor };

function notesOf({ name, map }: Table, at: number, { ids, idFor }: OfTable): readonly Note[] {
  if (ids === undefined) return [];
  return map.notes.map((note) => ({
    ...note,
    id: idFor(`note ${at} ${note.id}`),
    stage: ids.stages.get(note.stage) ?? note.stage,
    lane: ids.lanes.get(note.lane) ?? note.lane,
    personas: [...new Set(note.personas.flatMap((id) => ids.personas.get(id) ?? []))],
    channel: note.channel === null ? null : (ids.channels.get(note.channel) ?? null),
    author: authorOf(note.author.trim(), name.trim()),
  }));
}

/** A note that has an author keeps that name before the table's. */
function authorOf(author: string, table: string): string {
  if (author === '' || author === table) return cutText(table);
  return table === '' ? author : cutText(`${author}, ${table}`);
}

function linksOf({ map }: Table, at: number, idFor: IdFor): readonly Link[] {
  return map.links.map((link) => ({
    ...link,
    id: idFor(`link ${at} ${link.id}`),
    from: idFor(`note ${at} ${link.from}`),
    to: idFor(`note ${at} ${link.to}`),
  }));
}

/** The photos of a table's wall come along where no photo lies yet. */
function withPhotos(map: JourneyMap, tables: readonly Table[], ids: SettledIds, idFor: IdFor): JourneyMap {
  return tables.reduce((now, table, at) => {
    const { stages, lanes } = ids.ofTables[at] ?? NO_PLACES;
    const { photos, images } = photosToJoin(now, table.map, {
      stages,
      lanes,
      idOf: (id) => idFor(`photo ${at} ${id}`),
    });
    return photos.length === 0
      ? now
      : { ...now, photos: [...now.photos, ...photos], images: [...now.images, ...images] };
  }, map);
}

const NO_PLACES = { stages: new Map<string, string>(), lanes: new Map<string, string>() };

function withNewcomers(map: JourneyMap, tables: readonly Table[], { newcomers, ofTables }: SettledIds): JourneyMap {
  const arriving = <List extends keyof TableIds>(list: List): JourneyMap[List][number][] =>
    newcomers[list].flatMap(({ table, id, newId }) => {
      const records: readonly JourneyMap[List][number][] = tables[table]?.map[list] ?? [];
      const record = records.find((each) => each.id === id);
      return record === undefined ? [] : { ...record, id: newId };
    });
  return {
    ...map,
    stages: longer(map.stages, arriving('stages')),
    lanes: longer(withQuestions(map.lanes, tables, ofTables), arriving('lanes')),
    personas: longer(map.personas, arriving('personas')),
    channels: longer(map.channels, arriving('channels')),
  };
}

/** The questions that tables thought of themselves come behind those of the lane. */
function withQuestions(
  lanes: readonly Lane[],
  tables: readonly Table[],
  ofTables: readonly TableIds[],
): readonly Lane[] {
  return lanes.map((lane) => {
    const builtIn = LANGUAGES.flatMap((language) => laneWords(lane.kind, language).questions);
    const known = new Set([...builtIn, ...lane.questions].map(foldText));
    const more = tables.flatMap((table, at) => {
      const those = table.map.lanes.filter(({ id }) => ofTables[at]?.lanes.get(id) === lane.id);
      return those
        .flatMap(({ questions }) => questions)
        .filter((question) => {
          const folded = foldText(question);
          const isNew = folded !== '' && !known.has(folded);
          known.add(folded);
          return isNew;
        });
    });
    if (more.length === 0) return lane;
    return { ...lane, questions: [...lane.questions, ...more].slice(0, LIMITS.questions) };
  });
}

type Choosing = { readonly takes: ReadonlyMap<string, Taken>; readonly idFor: IdFor };

function withValues(map: JourneyMap, slots: ReadonlyMap<string, Slot>, { takes, idFor }: Choosing): JourneyMap {
  const chosen = [...slots.values()].map((slot) => ({ ...slot, values: valuesTaken(slot, takes) }));
  const fields = new Map(chosen.map(({ about, values }) => [fieldKey(about), values[0]]));
  // What comes out of a slot has the type of the place that it was gathered from.
  const filled = <Holder extends object, Field extends keyof Holder>(
    holder: Holder,
    names: readonly Field[],
    keyOf: (field: Field) => string,
  ): Holder => {
    const patch = names.flatMap((field) => {
      const value = fields.get(keyOf(field));
      return value === undefined || value === holder[field] ? [] : [[field, value] as const];
    });
    return patch.length === 0 ? holder : { ...holder, ...Object.fromEntries(patch) };
  };
  const records = <Kept>(kind: Slot['about']['kind']): Kept[] =>
    chosen.filter(({ about }) => about.kind === kind).flatMap(({ values }) => values as Kept[]);
  const whole = filled(map, ['title', 'touches'], (kind) => fieldKey({ kind } as Slot['about']));
  const taken = new Set(map.metrics.map(({ id }) => id));
  return {
    ...whole,
    goal: filled(map.goal, GOALS, (field) => fieldKey({ kind: 'goal', field })),
    closing: filled(map.closing, CLOSING_QUESTIONS, (field) => fieldKey({ kind: 'closing', field })),
    stages: map.stages.map((stage) =>
      filled(stage, STAGE_VALUES, (field) => fieldKey({ kind: 'stage', stage: stage.id, field })),
    ),
    personas: map.personas.map((persona) =>
      filled(persona, PERSONA_TEXTS, (field) => fieldKey({ kind: 'persona', persona: persona.id, field })),
    ),
    metrics: chosen.flatMap(({ key, about, values, said }) => {
      if (about.kind !== 'metric') return [];
      // The map's own figure keeps its id, whichever values it takes.
      const first = said[0]?.value as Metric;
      const ownId = taken.has(first.id) && map.metrics.includes(first) ? first.id : idFor(`metric ${key}`);
      return (values as Metric[]).map((metric, at) => {
        const id = at === 0 ? ownId : idFor(`metric ${key} ${at}`);
        return metric.id === id ? metric : { ...metric, id };
      });
    }),
    emotions: records<Emotion>('emotion'),
    gaps: records<Gap>('gap'),
    touches: (fields.get(fieldKey({ kind: 'touches' })) as Touches | undefined) ?? map.touches,
  };
}

function fieldKey(about: Slot['about']): string {
  return JSON.stringify(about);
}

function valuesTaken({ key, about, said }: Slot, takes: ReadonlyMap<string, Taken>): readonly unknown[] {
  const taken = takes.get(key) ?? 0;
  if (taken === 'all' && about.kind === 'metric') return said.map(({ value }) => value);
  const one = said[taken === 'all' ? 0 : taken] ?? said[0];
  return one === undefined ? [] : [one.value];
}
