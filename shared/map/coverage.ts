import { restsOnEvidence } from './evidence.ts';
import type { JourneyMap, LaneKind, Note, StageId } from './journey-map.ts';
import { type Cell, cellKey, notesIn, visibleLanes, visibleStages } from './queries.ts';

/** How many personas a map can follow without becoming everybody's and nobody's. */
export const PERSONAS_THAT_FIT = 3;

export type CoverageSettings = { readonly personaLimit: number };

/** What a map does not say yet, in the order of its stages and lanes; hidden ones are no part of it. */
export type Coverage = {
  /** Cells of lanes that ask the room, with neither notes nor drawings. */
  readonly emptyCells: readonly Cell[];
  /** Stages where nothing says how customer and company meet; with the cell to say it in where there is one. */
  readonly stagesWithoutTouchpoint: readonly { readonly stage: StageId; readonly cell: Cell | null }[];
  /** Pain points that no customer said and nobody measured, those that are only assumed first. */
  readonly unprovenPains: readonly Note[];
  readonly personas: 'none' | 'too-many' | 'fit';
  readonly hasGoal: boolean;
};

/**
 * Lanes whose every cell is worth a question to the room. Touchpoints are counted by stages, since a channel on any note
 * will do; feelings and figures have pictures of their own; what is free may stay empty.
 */
const ASKING: ReadonlySet<LaneKind> = new Set([
  'action',
  'motivation',
  'question',
  'pain',
  'expected',
  'received',
  'opportunity',
]);

/** What the coverage of a map depends on: most changes of a map leave the most of it alone. */
const PARTS = ['notes', 'stages', 'lanes', 'strokes', 'personas', 'goal'] as const;

type Known = { readonly map: JourneyMap; readonly personaLimit: number; readonly coverage: Coverage };

const known = new WeakMap<readonly Note[], Known>();

/** The very same answer while nothing of what it is about has changed. */
export function coverageOf(map: JourneyMap, { personaLimit }: CoverageSettings): Coverage {
  const before = known.get(map.notes);
  if (before?.personaLimit === personaLimit && PARTS.every((part) => before.map[part] === map[part])) {
    return before.coverage;
  }
  const coverage = found(map, personaLimit);
  known.set(map.notes, { map, personaLimit, coverage });
  return coverage;
}

function found(map: JourneyMap, personaLimit: number): Coverage {
  const { personas, goal } = map;
  return {
    emptyCells: emptyCells(map),
    stagesWithoutTouchpoint: stagesWithoutTouchpoint(map),
    unprovenPains: unprovenPains(map),
    personas: personas.length === 0 ? 'none' : personas.length > personaLimit ? 'too-many' : 'fit',
    hasGoal: goal.company.trim() !== '' || goal.customer.trim() !== '',
  };
}

function emptyCells(map: JourneyMap): readonly Cell[] {
  const drawnOn = new Set(map.strokes.map(cellKey));
  const stages = visibleStages(map);
  return visibleLanes(map)
    .filter(({ kind }) => ASKING.has(kind))
    .flatMap((lane) => stages.map((stage): Cell => ({ stage: stage.id, lane: lane.id })))
    .filter((cell) => notesIn(map, cell).length === 0 && !drawnOn.has(cellKey(cell)));
}

function stagesWithoutTouchpoint(map: JourneyMap): Coverage['stagesWithoutTouchpoint'] {
  const lanes = visibleLanes(map);
  const isMet = (stage: StageId): boolean =>
    lanes.some(({ id: lane, kind }) => {
      const notes = notesIn(map, { stage, lane });
      return kind === 'touchpoint' ? notes.length > 0 : notes.some(({ channel }) => channel !== null);
    });
  const lane = lanes.find(({ kind }) => kind === 'touchpoint')?.id;
  return visibleStages(map)
    .filter(({ id }) => !isMet(id))
    .map(({ id: stage }) => ({ stage, cell: lane === undefined ? null : { stage, lane } }));
}

function unprovenPains(map: JourneyMap): readonly Note[] {
  const lanes = visibleLanes(map).filter(({ kind }) => kind === 'pain');
  const unproven = visibleStages(map)
    .flatMap(({ id: stage }) => lanes.flatMap(({ id: lane }) => notesIn(map, { stage, lane })))
    .filter((note) => !restsOnEvidence(note));
  const isAssumed = ({ evidence }: Note): boolean => evidence.kind === 'assumption';
  return [...unproven.filter(isAssumed), ...unproven.filter((note) => !isAssumed(note))];
}

/**
 * Whether a map is far enough to be told what it lacks: it has a note for each stage, as it were. Before that it lacks
 * nearly everything, and whoever fills it knows.
 */
export function isBegun({ notes, stages }: Pick<JourneyMap, 'notes' | 'stages'>): boolean {
  return notes.length > 0 && notes.length >= stages.length;
}
