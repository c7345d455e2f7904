import type { JourneyMap, Lane, LaneId, Link, Note, NoteId, Stage, StageId } from './journey-map.ts';
import { notesByCell } from './notes-by-cell.ts';

/** Where a stage and a lane meet. */
export type Cell = { readonly stage: StageId; readonly lane: LaneId };

export function sameCell(a: Cell, b: Cell): boolean {
  return a.stage === b.stage && a.lane === b.lane;
}

/** A key that no other cell of the map has; ids are JSON strings, so a control character is a safe joint. */
export function cellKey(cell: Cell): string {
  return `${cell.stage}\u0000${cell.lane}`;
}

/** Maps are immutable, so what is looked up in one can be kept for as long as the map lives. */
function remembered<Answer>(compute: (map: JourneyMap) => Answer): (map: JourneyMap) => Answer {
  const known = new WeakMap<JourneyMap, Answer>();
  return (map) => {
    const before = known.get(map);
    if (before !== undefined) return before;
    const answer = compute(map);
    known.set(map, answer);
    return answer;
  };
}

export const visibleStages = remembered((map): readonly Stage[] => map.stages.filter((stage) => !stage.hidden));

export const visibleLanes = remembered((map): readonly Lane[] => map.lanes.filter((lane) => !lane.hidden));

const notesById = remembered((map): ReadonlyMap<NoteId, Note> => new Map(map.notes.map((note) => [note.id, note])));

/** The notes of stages and lanes that are not hidden, in the order of the list. */
export function shownNotes(map: JourneyMap): readonly Note[] {
  const areAllShown = visibleStages(map).length === map.stages.length && visibleLanes(map).length === map.lanes.length;
  if (areAllShown) return map.notes;
  const stages = new Set(visibleStages(map).map(({ id }) => id));
  const lanes = new Set(visibleLanes(map).map(({ id }) => id));
  return map.notes.filter((note) => stages.has(note.stage) && lanes.has(note.lane));
}

const NO_NOTES: readonly Note[] = [];

/** The notes of a cell in their order. */
export function notesIn(map: JourneyMap, cell: Cell): readonly Note[] {
  return notesByCell(map.notes).get(cell.stage)?.get(cell.lane) ?? NO_NOTES;
}

/** An index pays off from so many questions on; most maps live for one change and are asked less. */
const FEW = 8;
const questions = new WeakMap<JourneyMap, number>();

/** What many ask at each step is the note under the cursor. */
let latest: { readonly map: JourneyMap; readonly id: NoteId; readonly note: Note | undefined } | null = null;

export function noteOf(map: JourneyMap, id: NoteId): Note | undefined {
  if (latest?.map !== map || latest.id !== id) latest = { map, id, note: findNote(map, id) };
  return latest.note;
}

function findNote(map: JourneyMap, id: NoteId): Note | undefined {
  const asked = questions.get(map) ?? 0;
  if (asked >= FEW) return notesById(map).get(id);
  questions.set(map, asked + 1);
  return map.notes.find((note) => note.id === id);
}

export function stageOf(map: JourneyMap, id: StageId): Stage | undefined {
  return map.stages.find((stage) => stage.id === id);
}

export function laneOf(map: JourneyMap, id: LaneId): Lane | undefined {
  return map.lanes.find((lane) => lane.id === id);
}

export function linkOf(map: JourneyMap, id: string): Link | undefined {
  return map.links.find((link) => link.id === id);
}

export function linkBetween(map: JourneyMap, from: NoteId, to: NoteId): Link | undefined {
  return map.links.find((link) => link.from === from && link.to === to);
}
