import { restsOnEvidence } from '../../map/evidence.ts';
import type { JourneyMap, Lane, Note, Stage, Task } from '../../map/journey-map.ts';
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
  const placed = new Map(notesOnPaper(map).map((one) => [one.note.id, one]));
  return tasksOf(map, 'due').flatMap(({ note, task }) => {
    const place = placed.get(note.id);
    return place === undefined ? [] : [{ ...place, task }];
  });
}

/** Pain points that neither a customer nor a figure has proven. */
export function unprovenPains(map: JourneyMap): readonly PlacedNote[] {
  return notesOnPaper(map).filter(({ note, lane }) => lane.kind === 'pain' && !restsOnEvidence(note));
}
