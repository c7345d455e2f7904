import type { NewId } from '../ids.ts';
import { CHANNEL_DEFAULTS, PERSONA_DEFAULTS, STAGE_DEFAULTS } from '../map/defaults.ts';
import { type JourneyMap, LIMITS, type Link } from '../map/journey-map.ts';
import type { Photo } from '../map/photos.ts';
import { withKindsChanged } from '../map/touch-kinds.ts';
import type { VotingRound } from '../map/voting-round.ts';
import type { OwnIds } from './own-ids.ts';

/** What others point at, so that it must be there. */
type Place = 'stages' | 'lanes' | 'personas' | 'channels';

export type Settled = {
  readonly map: JourneyMap;
  /** How many stages, lanes … stand in for lost ones. */
  readonly standIns: ReadonlyMap<string, number>;
  /** Notes whose stage or lane is one of those. */
  readonly notesInStandIns: number;
  readonly linksDropped: number;
};

export type SettleTools = {
  readonly newId: NewId;
  /** The name of a record that stands in for a lost one, by its number. */
  readonly nameOf: (number: number) => string;
};

/**
 * Lets every reference point at something. What pointed at a record that is gone stays together: another record stands
 * in for the lost one, behind those that are there. A link without its notes goes.
 */
export function settleReferences(own: OwnIds, { newId, nameOf }: SettleTools): Settled {
  const { map, ids } = own;
  const taken = new Set(own.taken);
  const standInsOf = (place: Place) => standIns({ own, place, taken, newId });
  const stages = standInsOf('stages');
  const lanes = standInsOf('lanes');
  const personas = standInsOf('personas');
  const channels = standInsOf('channels');

  function inCell<Entry extends { readonly stage: string; readonly lane: string }>(record: Entry): Entry {
    return { ...record, stage: stages.idFor(record.stage), lane: lanes.idFor(record.lane) };
  }
  const notes = map.notes.map((note) => ({
    ...inCell(note),
    personas: [...new Set(note.personas.map(personas.idFor))],
    channel: note.channel === null ? null : channels.idFor(note.channel),
  }));
  const strokes = map.strokes.map(inCell);
  const photos = map.photos.map((photo) => photoNow(photo, { stages, lanes, image: ids.images.now }));
  const emotions = map.emotions.map((emotion) => ({
    ...emotion,
    stage: stages.idFor(emotion.stage),
    persona: emotion.persona === null ? null : personas.idFor(emotion.persona),
  }));
  const gaps = map.gaps.map((gap) => ({ ...gap, stage: stages.idFor(gap.stage) }));
  // A touch says what it says without a channel or stage of its own as well: nothing needs to stand in for one.
  const touches = withKindsChanged(map.touches, (kind) => ({
    ...kind,
    through: kind.through === null ? null : (ids.channels.now(kind.through) ?? null),
    at: kind.at === null ? null : (ids.stages.now(kind.at) ?? null),
  }));
  const metrics = map.metrics.map((metric) => ({ ...metric, stage: stages.idFor(metric.stage) }));
  const links = linksThatHold(map.links, ids.notes.now);
  const agenda = map.agenda.map((step) => ({
    ...step,
    stages: [...new Set(step.stages.map(stages.idFor))],
    lanes: [...new Set(step.lanes.map(lanes.idFor))],
  }));
  // A round may tell of what is gone.
  const rounds = map.rounds.map((round) => withDotsMoved(round, { note: ids.notes.now, lane: lanes.idNow }));
  const lost = { stages: stages.made(), lanes: lanes.made(), personas: personas.made(), channels: channels.made() };
  const isLost = new Set([...lost.stages, ...lost.lanes]);
  return {
    map: withStandIns(
      { ...map, notes, strokes, photos, emotions, gaps, metrics, touches, links, agenda, rounds },
      lost,
      nameOf,
    ),
    standIns: new Map(Object.entries(lost).map(([place, { length }]) => [place, length])),
    notesInStandIns: notes.filter(({ stage, lane }) => isLost.has(stage) || isLost.has(lane)).length,
    linksDropped: map.links.length - links.length,
  };
}

type IdNow = (id: string) => string | undefined;

function linksThatHold(links: readonly Link[], noteNow: IdNow): readonly Link[] {
  return links.flatMap((link) => {
    const [from, to] = [noteNow(link.from), noteNow(link.to)];
    return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
  });
}

type PhotoPlaces = { readonly stages: StandIns; readonly lanes: StandIns; readonly image: IdNow };

function photoNow(photo: Photo, { stages, lanes, image }: PhotoPlaces): Photo {
  return {
    ...photo,
    stage: photo.stage === null ? null : stages.idFor(photo.stage),
    lane: photo.lane === null ? null : lanes.idFor(photo.lane),
    image: photo.image === null ? null : (image(photo.image) ?? photo.image),
  };
}

/** The round with its notes and lanes under the ids that they have now. */
function withDotsMoved(round: VotingRound, now: { readonly note: IdNow; readonly lane: IdNow }): VotingRound {
  const noteNow = (id: string) => now.note(id) ?? id;
  return {
    ...round,
    lanes: round.lanes?.map((id) => now.lane(id) ?? id) ?? null,
    notes: round.notes?.map(noteNow) ?? null,
    voters: round.voters.map((voter) => ({
      ...voter,
      dots: voter.dots.map((dots) => ({ ...dots, note: noteNow(dots.note) })),
    })),
  };
}

function withStandIns(
  map: JourneyMap,
  lost: Readonly<Record<Place, readonly string[]>>,
  nameOf: SettleTools['nameOf'],
): JourneyMap {
  const named = (id: string, at: number) => ({ id, name: nameOf(at + 1) });
  return {
    ...map,
    personas: [...map.personas, ...lost.personas.map((id, at) => ({ ...PERSONA_DEFAULTS, ...named(id, at) }))],
    channels: [...map.channels, ...lost.channels.map((id, at) => ({ ...CHANNEL_DEFAULTS, ...named(id, at) }))],
    stages: [...map.stages, ...lost.stages.map((id, at) => ({ ...STAGE_DEFAULTS, ...named(id, at) }))],
    lanes: [...map.lanes, ...lost.lanes.map((id, at) => ({ ...FREE_LANE, ...named(id, at) }))],
  };
}

const FREE_LANE = { kind: 'free', questions: [], colour: null, hidden: false } as const;

type StandIns = {
  /** The id to point at, in place of one that may be gone. */
  readonly idFor: (id: string) => string;
  /** The same without making one; undefined: it is gone. */
  readonly idNow: IdNow;
  readonly made: () => readonly string[];
};

type StandInsOf = { own: OwnIds; place: Place; taken: Set<string>; newId: NewId };

/** One for each lost record that something points at, as long as there is room; then the last one serves for all. */
function standIns({ own: { map, ids }, place, taken, newId }: StandInsOf): StandIns {
  const made = new Map<string, string>();
  let last = map[place].at(-1)?.id ?? '';
  const idNow = (id: string) => ids[place].now(id) ?? made.get(id);
  return {
    made: () => [...made.values()],
    idNow,
    idFor: (id) => {
      const there = idNow(id);
      if (there !== undefined) return there;
      if (map[place].length + made.size >= LIMITS[place]) return last;
      last = taken.has(id) ? newId() : id;
      taken.add(last);
      made.set(id, last);
      return last;
    },
  };
}
