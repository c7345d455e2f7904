import type { Channel, JourneyMap, Lane, Link, Note, NoteId, Persona, Stage } from './journey-map.ts';
import { notesIn } from './queries.ts';

/** How our own notes are called on the clipboard. */
export const COPIED_NOTES_TYPE = 'application/vnd.jejak.notes+json';

/** Notes on their way to a place of this map or of another, with all that they carry. */
export type CopiedNotes = {
  /** The id of the map that they come from. */
  readonly map: string;
  /** All stages and lanes there, in their order: it says how far from each other the notes lie. */
  readonly stages: readonly Pick<Stage, 'id' | 'name'>[];
  readonly lanes: readonly Pick<Lane, 'id' | 'name' | 'kind'>[];
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  /** Lane by lane, stage by stage, as one reads them. */
  readonly notes: readonly Note[];
  /** Those between the notes. */
  readonly links: readonly Link[];
};

export function copiedNotes(map: JourneyMap, ids: ReadonlySet<NoteId>): CopiedNotes {
  const notes = map.lanes.flatMap((lane) =>
    map.stages.flatMap((stage) => notesIn(map, { stage: stage.id, lane: lane.id }).filter(({ id }) => ids.has(id))),
  );
  const personas = new Set(notes.flatMap((note) => note.personas));
  const channels = new Set(notes.map((note) => note.channel));
  return {
    map: map.id,
    stages: map.stages.map(({ id, name }) => ({ id, name })),
    lanes: map.lanes.map(({ id, name, kind }) => ({ id, name, kind })),
    personas: map.personas.filter(({ id }) => personas.has(id)),
    channels: map.channels.filter(({ id }) => channels.has(id)),
    notes,
    links: map.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
