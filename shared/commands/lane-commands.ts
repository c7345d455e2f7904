import { withoutPlace } from '../map/agenda-cells.ts';
import { laneDefaults } from '../map/defaults.ts';
import { type Colour, type JourneyMap, type Lane, type LaneId, type Language, LIMITS } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { withoutNotes } from './note-commands.ts';
import { patching, withTextsCut } from './patch.ts';
import { withoutPhotos } from './photo-commands.ts';
import { areFree, type Place, withChanged, withInserted, without, withMoved, withParts } from './records.ts';
import { keepsVisible } from './visibility.ts';

export type NewLane = Pick<Lane, 'id' | 'kind'> & Partial<Lane>;

/** Name and questions are the kind's own in `language` where the lane brings none. `place` counts hidden lanes too. */
export function addLane(lane: NewLane, place: Place, language: Language): Command {
  const words = laneDefaults(lane.kind, language);
  const questions = (lane.questions ?? words.questions).slice(0, LIMITS.questions);
  const added = withTextsCut({ ...words, ...lane, questions });
  return (map) => {
    if (map.lanes.length >= LIMITS.lanes || !areFree(map, [lane.id])) return map;
    return { ...map, lanes: withInserted(map.lanes, added, place) };
  };
}

export function renameLane(id: LaneId, name: string): Command {
  return changeLane(id, { name });
}

export function setLaneQuestions(id: LaneId, questions: readonly string[]): Command {
  return changeLane(id, { questions: questions.slice(0, LIMITS.questions) });
}

/** null: the colour of the lane's kind. */
export function recolourLane(id: LaneId, colour: Colour | null): Command {
  return changeLane(id, { colour });
}

/** `place` is counted among the other lanes, the hidden ones too. */
export function moveLane(id: LaneId, place: Place): Command {
  return (map) => withParts(map, { lanes: withMoved(map.lanes, id, place) });
}

/** Hides a lane but keeps its notes. The last visible lane stays: an empty board has nothing to click on. */
export function hideLane(id: LaneId): Command {
  const hide = changeLane(id, { hidden: true });
  return (map) => (keepsVisible(map.lanes, id) ? hide(map) : map);
}

export function showLane(id: LaneId): Command {
  return changeLane(id, { hidden: false });
}

/** Its notes, strokes and photos go with it. The last visible lane stays. */
export function deleteLane(id: LaneId): Command {
  return (map) => (keepsVisible(map.lanes, id) ? withoutLane(map, id) : map);
}

function withoutLane(map: JourneyMap, id: LaneId): JourneyMap {
  const isOfLane = (record: { readonly lane: LaneId | null }): boolean => record.lane === id;
  return withParts(withoutNotes(map, isOfLane), {
    lanes: without(map.lanes, (lane) => lane.id === id),
    strokes: without(map.strokes, isOfLane),
    ...withoutPhotos(map, isOfLane),
    agenda: withoutPlace(map.agenda, id),
  });
}

function changeLane(id: LaneId, patch: Partial<Lane>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { lanes: withChanged(map.lanes, id, change) });
}
