import type { JourneyMap } from '../map/journey-map.ts';
import { withChannelNames } from '../map/named-channels.ts';
import type { PrintSettings } from './print-settings.ts';

/** The map without what is not to be on paper. */
export function printedMap(map: JourneyMap, { include, withoutLanes, language }: PrintSettings): JourneyMap {
  const { notes, faceDown, links, strokes, photos } = include;
  return {
    ...withChannelNames(map, language),
    ...(notes ? {} : unanswered(map)),
    lanes: map.lanes.map((lane) => (withoutLanes.includes(lane.id) ? { ...lane, hidden: true } : lane)),
    notes: notes ? (faceDown ? map.notes : map.notes.filter((note) => !note.faceDown)) : [],
    links: notes && links ? map.links : [],
    photos: notes && photos ? map.photos : [],
    strokes: notes && strokes ? map.strokes : [],
  };
}

/** A blank poster is filled in at the wall: what was felt and measured stays away with the notes. */
function unanswered({ stages }: JourneyMap): Partial<JourneyMap> {
  return {
    stages: stages.map((stage) => ({ ...stage, leaving: null, wait: null, leadsTo: '' })),
    emotions: [],
    gaps: [],
    metrics: [],
  };
}
