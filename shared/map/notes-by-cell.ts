import { commonEnds } from './common-ends.ts';
import type { LaneId, Note, StageId } from './journey-map.ts';

/** By stage, then lane: keys made for each of thousands of notes would cost most. */
export type NotesByCell = ReadonlyMap<StageId, ReadonlyMap<LaneId, readonly Note[]>>;

/** With more changes than this from one list to the next, all notes are sorted into their cells anew. */
const FEW = 64;

let latest: { readonly notes: readonly Note[]; readonly cells: NotesByCell } = { notes: [], cells: new Map() };

/**
 * The notes of each cell in their order. Most lists are a step away from the one that was asked for before: cells in
 * which nothing changed keep their lists, so that whoever lays them out knows at a glance.
 */
export function notesByCell(notes: readonly Note[]): NotesByCell {
  if (notes !== latest.notes) latest = { notes, cells: sortedAnew(notes) };
  return latest.cells;
}

function sortedAnew(notes: readonly Note[]): NotesByCell {
  const { start, end } = commonEnds(latest.notes, notes);
  const gone = latest.notes.slice(start, latest.notes.length - end);
  const come = notes.slice(start, notes.length - end);
  if (gone.length + come.length > FEW) return withKnownLists(sorted(notes), latest.cells);
  const cells = new Map(latest.cells);
  for (const [stage, lanes] of sorted([...gone, ...come])) {
    const changed = new Map(cells.get(stage));
    for (const lane of lanes.keys()) {
      changed.set(
        lane,
        notes.filter((note) => note.stage === stage && note.lane === lane),
      );
    }
    cells.set(stage, changed);
  }
  return cells;
}

/** A note that goes to another cell may go far in the list of all, and yet be one of two cells only. */
function withKnownLists(cells: NotesByCell, known: NotesByCell): NotesByCell {
  const listIn = (stage: StageId, lane: LaneId, list: readonly Note[]): readonly Note[] => {
    const before = known.get(stage)?.get(lane) ?? [];
    return before.length === list.length && commonEnds(before, list).start === list.length ? before : list;
  };
  const lanesIn = (stage: StageId, lanes: ReadonlyMap<LaneId, readonly Note[]>) =>
    new Map([...lanes].map(([lane, list]) => [lane, listIn(stage, lane, list)]));
  return new Map([...cells].map(([stage, lanes]) => [stage, lanesIn(stage, lanes)]));
}

function sorted(notes: readonly Note[]): NotesByCell {
  const stages = new Map<StageId, Map<LaneId, Note[]>>();
  for (const note of notes) {
    let lanes = stages.get(note.stage);
    if (lanes === undefined) {
      lanes = new Map();
      stages.set(note.stage, lanes);
    }
    const cell = lanes.get(note.lane);
    if (cell === undefined) lanes.set(note.lane, [note]);
    else cell.push(note);
  }
  return stages;
}
