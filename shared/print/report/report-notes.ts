import type { JourneyMap, Lane, Note, Stage } from '../../map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../../map/queries.ts';

export type PlacedNote = { readonly note: Note; readonly stage: Stage; readonly lane: Lane };

/** The notes that are to be seen, stage by stage and there lane by lane. */
export function notesOnPaper(map: JourneyMap): readonly PlacedNote[] {
  return visibleStages(map).flatMap((stage) =>
    visibleLanes(map).flatMap((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map((note) => ({ note, stage, lane })),
    ),
  );
}

/** What is to be done, the most urgent first: what is open before what is done, what has no date after what has one. */
export function tasksOnPaper(map: JourneyMap): readonly PlacedNote[] {
  const key = ({ note }: PlacedNote): string =>
    `${note.task?.done === true ? 1 : 0}${note.task?.due.trim() || '\uffff'}`;
  return notesOnPaper(map)
    .filter(({ note }) => note.task !== null)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Pain points that nothing but a guess stands behind. */
export function unprovenPains(map: JourneyMap): readonly PlacedNote[] {
  return notesOnPaper(map).filter(({ note, lane }) => lane.kind === 'pain' && note.evidence.kind === 'assumption');
}
