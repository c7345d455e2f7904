import type { JourneyMap, Lane } from './journey-map.ts';
import { type Cell, cellKey, notesIn, sameCell, visibleLanes, visibleStages } from './queries.ts';

/** The questions of a lane that say something. */
export function questionsOf(lane: Lane): readonly string[] {
  return lane.questions.filter((question) => question.trim() !== '');
}

/** The cells that ask the room something, stage by stage, from the upmost lane down. */
export function askingCells(map: JourneyMap): readonly Cell[] {
  const lanes = visibleLanes(map).filter((lane) => questionsOf(lane).length > 0);
  return visibleStages(map).flatMap((stage) => lanes.map((lane) => ({ stage: stage.id, lane: lane.id })));
}

/** Those of them that nobody has answered: no note lies there, and no figure or feeling is kept of the stage. */
export function openCells(map: JourneyMap): readonly Cell[] {
  const kinds = new Map(map.lanes.map(({ id, kind }) => [id, kind]));
  const felt = new Set(map.emotions.map(({ stage }) => stage));
  const measured = new Set(map.metrics.map(({ stage }) => stage));
  return askingCells(map).filter((cell) => {
    if (notesIn(map, cell).length > 0) return false;
    const kind = kinds.get(cell.lane);
    return !(kind === 'emotion' && felt.has(cell.stage)) && !(kind === 'metric' && measured.has(cell.stage));
  });
}

/** Walking the room through the open cells: where it was, in turn, and where it is. */
export type Walk = {
  /** Everywhere that was come to, in turn; the walk is at the cell at `at`. */
  readonly visited: readonly Cell[];
  readonly at: number;
};

export function cellOfWalk({ visited, at }: Walk): Cell | undefined {
  return visited[at];
}

/** Begins at a cell if it is open, else at the next open one behind it, and goes round. null: nothing is open. */
export function startWalk(map: JourneyMap, from: Cell | null): Walk | null {
  const first = openFrom(map, from, new Set());
  return first === null ? null : { visited: [first], at: 0 };
}

/**
 * To the next cell. Behind the last that was come to, that is the next open one where the walk was not yet; what is left
 * open is passed by. null: the walk was everywhere.
 */
export function nextOfWalk(map: JourneyMap, walk: Walk): Walk | null {
  const { visited } = walk;
  const there = askingIn(map);
  for (let at = walk.at + 1; at < visited.length; at += 1) {
    const cell = visited[at];
    if (cell !== undefined && there(cell)) return { visited, at };
  }
  const next = openFrom(map, visited.at(-1) ?? null, new Set(visited.map(cellKey)));
  return next === null ? null : { visited: [...visited, next], at: visited.length };
}

/** Back to where it was before, whether or not something lies there by now. null: that is the beginning. */
export function previousOfWalk(map: JourneyMap, walk: Walk): Walk | null {
  const there = askingIn(map);
  for (let at = walk.at - 1; at >= 0; at -= 1) {
    const cell = walk.visited[at];
    if (cell !== undefined && there(cell)) return { visited: walk.visited, at };
  }
  return null;
}

/** Whether a cell is still there to be asked about: stages and lanes may be gone, or hidden, since it was come to. */
function askingIn(map: JourneyMap): (cell: Cell) => boolean {
  const asking = new Set(askingCells(map).map(cellKey));
  return (cell) => asking.has(cellKey(cell));
}

/** The first open cell at or behind another, round to the front; a cell that asks nothing counts where it would stand. */
function openFrom(map: JourneyMap, from: Cell | null, passed: ReadonlySet<string>): Cell | null {
  const open = openCells(map).filter((cell) => !passed.has(cellKey(cell)));
  if (from === null) return open[0] ?? null;
  const [stages, lanes] = [visibleStages(map), visibleLanes(map)];
  const rank = (cell: Cell): number =>
    stages.findIndex(({ id }) => id === cell.stage) * lanes.length + lanes.findIndex(({ id }) => id === cell.lane);
  const start = rank(from);
  return open.find((cell) => sameCell(cell, from) || rank(cell) > start) ?? open[0] ?? null;
}
