import { clamp } from '../geometry.ts';
import { meantBy, type Named, namedLane, namedStage } from '../import/match-names.ts';
import type { CopiedNotes } from '../map/copied-notes.ts';
import type { JourneyMap, Note } from '../map/journey-map.ts';
import type { Cell } from '../map/queries.ts';

/** Stages, or lanes: where they come from and where they may go. */
type Axis = {
  /** All of them in their order there, each by its names. */
  readonly there: readonly Named[];
  /** Which of them the notes lie in. */
  readonly used: ReadonlySet<string>;
  /** Those that can be seen here, in their order. */
  readonly here: readonly Named[];
  /** The one that the notes are pasted to. */
  readonly at: string;
};

/**
 * Where each copied note goes. A single stage becomes that of `cell`, wherever it was; several keep their distance
 * from each other, or, in a map of other stages, go to those of the same names. Lanes alike.
 */
export function placesOfCopied(copied: CopiedNotes, map: JourneyMap, cell: Cell): (note: Note) => Cell {
  const stages = along({
    there: copied.stages.map(namedStage),
    used: new Set(copied.notes.map(({ stage }) => stage)),
    here: map.stages.filter(({ id, hidden }) => !hidden || id === cell.stage).map(namedStage),
    at: cell.stage,
  });
  const lanes = along({
    there: copied.lanes.map(namedLane),
    used: new Set(copied.notes.map(({ lane }) => lane)),
    here: map.lanes.filter(({ id, hidden }) => !hidden || id === cell.lane).map(namedLane),
    at: cell.lane,
  });
  return ({ stage, lane }) => ({ stage: stages.get(stage) ?? cell.stage, lane: lanes.get(lane) ?? cell.lane });
}

function along(axis: Axis): ReadonlyMap<string, string> {
  if (axis.used.size < 2) return new Map();
  return byName(axis) ?? byDistance(axis);
}

/** null in the map that the notes come from, and where a name means nothing or two mean the same. */
function byName({ there, used, here }: Axis): ReadonlyMap<string, string> | null {
  if (here.some(({ id }) => used.has(id))) return null;
  const found = new Map<string, string>();
  for (const { id, name } of there) {
    const meant = used.has(id) ? meantBy(name, here) : undefined;
    if (meant === null) return null;
    if (meant !== undefined) found.set(id, meant);
  }
  return new Set(found.values()).size === found.size ? found : null;
}

/** At the edge of the map the last one takes all that is left. */
function byDistance({ there, used, here, at }: Axis): ReadonlyMap<string, string> {
  const first = there.findIndex(({ id }) => used.has(id));
  const start = here.findIndex(({ id }) => id === at);
  return new Map(there.map(({ id }, index) => [id, here[clamp(start + index - first, 0, here.length - 1)]?.id ?? at]));
}
