import { coverageOf, PERSONAS_THAT_FIT } from '../../map/coverage.ts';
import type { JourneyMap, Lane, Note, NoteId, Stage, Task } from '../../map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../../map/queries.ts';
import { tasksOf } from '../../map/tasks.ts';

export type PlacedNote = { readonly note: Note; readonly stage: Stage; readonly lane: Lane };

/** The notes that are to be seen, stage by stage and there lane by lane. */
export function notesOnPaper(map: JourneyMap): readonly PlacedNote[] {
  return visibleStages(map).flatMap((stage) =>
    visibleLanes(map).flatMap((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map((note) => ({ note, stage, lane })),
    ),
  );
}

/** What is to be done, the most urgent first, as far as it is to be seen. */
export function tasksOnPaper(map: JourneyMap): readonly (PlacedNote & { readonly task: Task })[] {
  const placed = placesOnPaper(map);
  return tasksOf(map, 'due').flatMap(({ note, task }) => {
    const place = placed.get(note.id);
    return place === undefined ? [] : [{ ...place, task }];
  });
}

/** Pain points that neither a customer nor a figure has proven, as the strip of what is still open lists them. */
export function unprovenPains(map: JourneyMap): readonly PlacedNote[] {
  const placed = placesOnPaper(map);
  return coverageOf(map, { personaLimit: PERSONAS_THAT_FIT }).unprovenPains.flatMap(({ id }) => placed.get(id) ?? []);
}

function placesOnPaper(map: JourneyMap): ReadonlyMap<NoteId, PlacedNote> {
  return new Map(notesOnPaper(map).map((placed) => [placed.note.id, placed]));
}
