import { meantBy, type Named, namedChannel, namedLane, namedStage } from '../import/match-names.ts';
import { type JourneyMap, LIMITS } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import type { Command } from './command.ts';
import { photosToJoin } from './join-photos.ts';
import { areFree } from './records.ts';

/** The new id of every record of the map that joins, by the one it has there. */
export type NewIds = ReadonlyMap<string, string>;

/** The ids of what joining may add. */
export function idsToJoin(map: JourneyMap): readonly string[] {
  const lists = [
    map.stages,
    map.lanes,
    map.personas,
    map.channels,
    map.notes,
    map.links,
    map.metrics,
    map.photos,
    map.images,
  ];
  return lists.flatMap((list) => list.map(({ id }) => id));
}

/**
 * Another map comes into this one: its notes to the ends of the cells of the same names, its stages and lanes that are
 * not here behind the last. Personas and channels are those of the same name. Drawings stay behind.
 */
export function joinMap(other: JourneyMap, newIds: NewIds): Command {
  return (map) => {
    const stages = join(map.stages, other.stages, { newIds, most: LIMITS.stages, named: namedStage });
    const lanes = join(map.lanes, other.lanes, { newIds, most: LIMITS.lanes, named: namedLane });
    const personas = join(map.personas, other.personas, { newIds, most: LIMITS.personas, named: byName });
    const channels = join(map.channels, other.channels, { newIds, most: LIMITS.channels, named: namedChannel });
    const room = Math.max(0, LIMITS.notes - map.notes.length);
    const notes = other.notes
      .flatMap((note) => {
        const [stage, lane] = [stages.ids.get(note.stage), lanes.ids.get(note.lane)];
        if (stage === undefined || lane === undefined) return [];
        return {
          ...note,
          id: renewed(note.id, newIds),
          stage,
          lane,
          personas: [...new Set(note.personas.flatMap((id) => personas.ids.get(id) ?? []))],
          channel: (note.channel === null ? null : channels.ids.get(note.channel)) ?? null,
        };
      })
      .slice(0, room);
    const rest = restOf(map, other, { newIds, stages: stages.ids, lanes: lanes.ids, personas: personas.ids, notes });
    const added = [
      stages.added,
      lanes.added,
      personas.added,
      channels.added,
      notes,
      rest.links,
      rest.metrics,
      rest.photos,
      rest.images,
    ];
    const ids = added.flatMap((list) => list.map(({ id }) => id));
    if (ids.length + rest.emotions.length + rest.gaps.length === 0 || !areFree(map, ids)) return map;
    return {
      ...map,
      stages: joined(map.stages, stages.added),
      lanes: joined(map.lanes, lanes.added),
      personas: joined(map.personas, personas.added),
      channels: joined(map.channels, channels.added),
      notes: joined(map.notes, notes),
      links: joined(map.links, rest.links),
      metrics: joined(map.metrics, rest.metrics),
      photos: joined(map.photos, rest.photos),
      images: joined(map.images, rest.images),
      emotions: joined(map.emotions, rest.emotions),
      gaps: joined(map.gaps, rest.gaps),
    };
  };
}

function joined<Entry>(list: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  return added.length === 0 ? list : [...list, ...added];
}

function renewed(id: string, newIds: NewIds): string {
  return newIds.get(id) ?? id;
}

function byName({ id, name }: Named): Named {
  return { id, name };
}

type Joining<Entry> = { readonly newIds: NewIds; readonly most: number; readonly named: (record: Entry) => Named };

/** What each record of the other map is called here, and those that are added. */
function join<Entry extends { readonly id: string; readonly name: string }>(
  own: readonly Entry[],
  other: readonly Entry[],
  { newIds, most, named }: Joining<Entry>,
): { readonly ids: ReadonlyMap<string, string>; readonly added: readonly Entry[] } {
  const here = own.map(named);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const added: Entry[] = [];
  for (const record of other) {
    const meant = record.name.trim() === '' ? null : meantBy(record.name, here);
    // Two of the other map stay two here.
    const known = meant === null || taken.has(meant) ? null : meant;
    if (known === null && own.length + added.length >= most) continue;
    const id = known ?? renewed(record.id, newIds);
    ids.set(record.id, id);
    taken.add(id);
    if (known === null) added.push({ ...record, id });
  }
  return { ids, added };
}

type Places = {
  readonly newIds: NewIds;
  readonly stages: ReadonlyMap<string, string>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly personas: ReadonlyMap<string, string>;
  readonly notes: readonly { readonly id: string }[];
};

/** Links between notes that came along; figures and feelings of stages, where this map says none yet. */
function restOf(map: JourneyMap, other: JourneyMap, { newIds, stages, lanes, personas, notes }: Places) {
  const ids = new Set(notes.map(({ id }) => id));
  const links = other.links
    .map((link) => ({
      ...link,
      id: renewed(link.id, newIds),
      from: renewed(link.from, newIds),
      to: renewed(link.to, newIds),
    }))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  const metrics = other.metrics.flatMap((metric) => {
    const stage = stages.get(metric.stage);
    return stage === undefined ? [] : [{ ...metric, id: renewed(metric.id, newIds), stage }];
  });
  const said = new Set(map.emotions.map(({ stage, persona, when }) => JSON.stringify([stage, persona, when])));
  const emotions = other.emotions.flatMap((emotion) => {
    const stage = stages.get(emotion.stage);
    const persona = emotion.persona === null ? null : personas.get(emotion.persona);
    if (stage === undefined || persona === undefined) return [];
    return said.has(JSON.stringify([stage, persona, emotion.when])) ? [] : [{ ...emotion, stage, persona }];
  });
  const measured = new Set(map.gaps.map(({ stage }) => stage));
  const gaps = other.gaps.flatMap((gap) => {
    const stage = stages.get(gap.stage);
    return stage === undefined || measured.has(stage) ? [] : [{ ...gap, stage }];
  });
  return {
    ...photosToJoin(map, other, { stages, lanes, idOf: (id) => renewed(id, newIds) }),
    links: links.slice(0, Math.max(0, LIST_LIMITS.links - map.links.length)),
    metrics: metrics.slice(0, Math.max(0, LIST_LIMITS.metrics - map.metrics.length)),
    emotions: emotions.slice(0, Math.max(0, LIST_LIMITS.emotions - map.emotions.length)),
    gaps: gaps.slice(0, Math.max(0, LIST_LIMITS.gaps - map.gaps.length)),
  };
}
