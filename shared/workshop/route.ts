import type { JourneyMap, NoteId } from '../map/journey-map.ts';
import { noteOf, visibleLanes, visibleStages } from '../map/queries.ts';

/** What a presentation stops at, one after the other. */
export const ROUTE_KINDS = ['stage', 'persona', 'lane', 'note'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

export type Route = {
  readonly by: RouteKind;
  /** The notes of a list that was picked by hand, in its order; of no meaning for the others. */
  readonly picked: readonly NoteId[];
};

/** Where on its way a presentation is. The map may change under it: what it stopped at may go, and more may come. */
export type Stop = {
  readonly id: string;
  /** Its place among the stops when it was come to, from 0. */
  readonly place: number;
};

/** The ids of what it stops at, in order. */
export function stopsOf(map: JourneyMap, { by, picked }: Route): readonly string[] {
  switch (by) {
    case 'stage':
      return visibleStages(map).map(({ id }) => id);
    case 'persona':
      return map.personas.map(({ id }) => id);
    case 'lane':
      return visibleLanes(map).map(({ id }) => id);
    case 'note':
      return picked.filter((id) => isShown(map, id));
  }
}

/** A note of a hidden stage or lane has no place on the board. */
function isShown(map: JourneyMap, id: NoteId): boolean {
  const note = noteOf(map, id);
  if (note === undefined) return false;
  const isVisible = ({ hidden }: { readonly hidden: boolean }): boolean => !hidden;
  return (
    map.stages.some((stage) => stage.id === note.stage && isVisible(stage)) &&
    map.lanes.some((lane) => lane.id === note.lane && isVisible(lane))
  );
}

/** The stop as the map is now: where it is gone, what came into its place. null: nothing is left to stop at. */
export function presentStop(stops: readonly string[], { id, place }: Stop): Stop | null {
  const now = stops.indexOf(id);
  if (now !== -1) return { id, place: now };
  return stopAt(stops, place);
}

/** So many stops on, or back; at the ends it stays. */
export function stopBeyond(stops: readonly string[], stop: Stop, steps: number): Stop | null {
  const now = presentStop(stops, stop);
  return now === null ? null : stopAt(stops, now.place + steps);
}

/** The nearest there is to a place. */
function stopAt(stops: readonly string[], place: number): Stop | null {
  const near = Math.max(0, Math.min(place, stops.length - 1));
  const id = stops[near];
  return id === undefined ? null : { id, place: near };
}

/** The first stop, or the one that is asked for. */
export function firstStop(stops: readonly string[], from: string | null): Stop | null {
  return stopAt(stops, from === null ? 0 : Math.max(0, stops.indexOf(from)));
}

/** The notes that a stop is about. */
export function notesAt(map: JourneyMap, by: RouteKind, id: string): ReadonlySet<NoteId> {
  if (by === 'note') return new Set([id]);
  const lit = map.notes.filter(({ stage, lane, personas }) => {
    if (by === 'persona') return personas.includes(id);
    return (by === 'stage' ? stage : lane) === id;
  });
  return new Set(lit.map((note) => note.id));
}
