import { RECORD_LISTS, type RecordList } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';

/** Gives the id that a record has another name. `at`: its place in its list; -1: what is pointed at is not there. */
export type NameOf = (list: RecordList, at: number, id: string) => string;

/** The same map under other ids, with every reference following. */
export function withRenamedIds(map: JourneyMap, nameOf: NameOf): JourneyMap {
  const places = new Map(
    RECORD_LISTS.map((list) => [list, new Map(map[list].map(({ id }, at) => [id, at] as const))] as const),
  );
  const now = (list: RecordList) => (id: string) => nameOf(list, places.get(list)?.get(id) ?? -1, id);
  const [stage, lane, note, persona, channel] = [
    now('stages'),
    now('lanes'),
    now('notes'),
    now('personas'),
    now('channels'),
  ];
  const orNull = (name: (id: string) => string, id: string | null) => (id === null ? null : name(id));
  const own = <Entry extends { readonly id: string }>(list: RecordList, entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, id: now(list)(entry.id) }));
  const { touches } = map;
  return {
    ...map,
    personas: own('personas', map.personas),
    channels: own('channels', map.channels),
    stages: own('stages', map.stages),
    lanes: own('lanes', map.lanes),
    notes: own('notes', map.notes).map((one) => ({
      ...one,
      stage: stage(one.stage),
      lane: lane(one.lane),
      personas: one.personas.map(persona),
      channel: orNull(channel, one.channel),
    })),
    emotions: map.emotions.map((one) => ({ ...one, stage: stage(one.stage), persona: orNull(persona, one.persona) })),
    gaps: map.gaps.map((one) => ({ ...one, stage: stage(one.stage) })),
    metrics: own('metrics', map.metrics).map((one) => ({ ...one, stage: stage(one.stage) })),
    touches: {
      ...touches,
      kinds: touches.kinds.map((kind) => ({
        ...kind,
        through: orNull(channel, kind.through),
        at: orNull(stage, kind.at),
      })),
    },
    links: own('links', map.links).map((one) => ({ ...one, from: note(one.from), to: note(one.to) })),
    strokes: own('strokes', map.strokes).map((one) => ({ ...one, stage: stage(one.stage), lane: lane(one.lane) })),
    photos: own('photos', map.photos).map((one) => ({
      ...one,
      stage: orNull(stage, one.stage),
      lane: orNull(lane, one.lane),
      image: orNull(now('images'), one.image),
    })),
    images: own('images', map.images),
    agenda: own('agenda', map.agenda).map((one) => ({
      ...one,
      stages: one.stages.map(stage),
      lanes: one.lanes.map(lane),
    })),
    rounds: map.rounds.map((round) => ({
      ...round,
      lanes: round.lanes?.map(lane) ?? null,
      notes: round.notes?.map(note) ?? null,
      voters: round.voters.map((voter) => ({
        ...voter,
        dots: voter.dots.map((dots) => ({ ...dots, note: note(dots.note) })),
      })),
    })),
  };
}
