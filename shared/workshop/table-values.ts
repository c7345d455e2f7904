import { foldText } from '../fold-text.ts';
import {
  CLOSING_QUESTIONS,
  GOALS,
  PERSONA_TEXTS,
  type Emotion,
  type Gap,
  type JourneyMap,
  type Metric,
  type PersonaId,
  type Stage,
  type StageId,
} from '../map/journey-map.ts';
import type { Touches } from '../map/touches.ts';
import { sameValue } from '../map/known-records.ts';
import type { Table } from './plan-tables.ts';
import type { TableIds } from './table-ids.ts';

/** What a stage has one of. */
export const STAGE_VALUES = ['voice', 'description', 'leaving', 'wait'] as const satisfies readonly (keyof Stage)[];

/** What a value is about, in the ids of the merged map. */
export type About =
  | { readonly kind: 'title' | 'touches' }
  | { readonly kind: 'goal'; readonly field: (typeof GOALS)[number] }
  | { readonly kind: 'closing'; readonly field: (typeof CLOSING_QUESTIONS)[number] }
  | { readonly kind: 'stage'; readonly stage: StageId; readonly field: (typeof STAGE_VALUES)[number] }
  | { readonly kind: 'persona'; readonly persona: PersonaId; readonly field: (typeof PERSONA_TEXTS)[number] }
  | { readonly kind: 'metric'; readonly stage: StageId; readonly name: string }
  | {
      readonly kind: 'emotion';
      readonly stage: StageId;
      readonly persona: PersonaId | null;
      readonly when: Emotion['when'];
    }
  | { readonly kind: 'gap'; readonly stage: StageId };

/** The open map, as a place among the tables. */
export const OPEN_MAP = -1;

type Said = {
  /** The places of the tables that say so. */
  readonly sources: number[];
  /** A text, a number, or a whole record. */
  readonly value: unknown;
};

/** All that is said of one thing, what is said alike once. The open map's word comes first. */
export type Slot = { readonly key: string; readonly about: About; readonly said: Said[] };

/** What the open map and the tables say of everything that has one value, in the order in which it was met. */
export function gatherValues(
  map: JourneyMap,
  tables: readonly Table[],
  ofTables: readonly TableIds[],
): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  gather(slots, OPEN_MAP, valuesOf(map, null));
  for (const [at, table] of tables.entries()) {
    const values = valuesOf(table.map, ofTables[at] ?? null);
    // A map that is called something is not called after its tables.
    gather(slots, at, map.title.trim() === '' ? values : values.filter(({ about }) => about.kind !== 'title'));
  }
  return slots;
}

type Value = { readonly about: About; readonly value: unknown; readonly alike?: unknown };

function gather(slots: Map<string, Slot>, source: number, values: readonly Value[]): void {
  const met = new Map<string, number>();
  for (const { about, value } of values) {
    if (isEmpty(value)) continue;
    const bare = JSON.stringify(keyOf(about));
    // What one table says twice are two things.
    const count = (met.get(bare) ?? 0) + 1;
    met.set(bare, count);
    const key = `${bare} ${count}`;
    const slot = slots.get(key) ?? { key, about, said: [] };
    slots.set(key, slot);
    const same = slot.said.find((each) => saysSame(each.value, value));
    if (same === undefined) slot.said.push({ sources: [source], value });
    else same.sources.push(source);
  }
}

function keyOf(about: About): unknown {
  return about.kind === 'metric' ? { ...about, name: foldText(about.name) } : about;
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function saysSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  return sameValue(bare(a), bare(b));
}

/** A record's own id says nothing. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value)) return value;
  const { id: _id, ...own } = value;
  return own;
}

/** What one map says; `ids` null: it is the open one. */
function valuesOf(map: JourneyMap, ids: TableIds | null): readonly Value[] {
  const stageOf = (id: StageId): StageId => ids?.stages.get(id) ?? id;
  const personaOf = (id: PersonaId): PersonaId => ids?.personas.get(id) ?? id;
  return [
    { about: { kind: 'title' }, value: map.title },
    ...GOALS.map((field) => ({ about: { kind: 'goal', field } as const, value: map.goal[field] })),
    ...CLOSING_QUESTIONS.map((field) => ({ about: { kind: 'closing', field } as const, value: map.closing[field] })),
    ...map.stages.flatMap((stage) =>
      STAGE_VALUES.map((field) => ({
        about: { kind: 'stage', stage: stageOf(stage.id), field } as const,
        value: stage[field],
      })),
    ),
    ...map.personas.flatMap((persona) =>
      PERSONA_TEXTS.map((field) => ({
        about: { kind: 'persona', persona: personaOf(persona.id), field } as const,
        value: persona[field],
      })),
    ),
    ...map.metrics.map((metric) => metricValue(metric, stageOf(metric.stage))),
    ...map.emotions.map((emotion) => {
      const persona = emotion.persona === null ? null : personaOf(emotion.persona);
      return emotionValue(emotion, stageOf(emotion.stage), persona);
    }),
    ...map.gaps.map((gap) => gapValue(gap, stageOf(gap.stage))),
    { about: { kind: 'touches' }, value: touchesValue(map.touches, ids) },
  ];
}

function metricValue(metric: Metric, stage: StageId): Value {
  const { name } = metric;
  return { about: { kind: 'metric', stage, name }, value: metric.stage === stage ? metric : { ...metric, stage } };
}

function emotionValue(emotion: Emotion, stage: StageId, persona: PersonaId | null): Value {
  const isSame = emotion.stage === stage && emotion.persona === persona;
  const about = { kind: 'emotion', stage, persona, when: emotion.when } as const;
  return { about, value: isSame ? emotion : { ...emotion, stage, persona } };
}

function gapValue(gap: Gap, stage: StageId): Value {
  return { about: { kind: 'gap', stage }, value: gap.stage === stage ? gap : { ...gap, stage } };
}

function touchesValue(touches: Touches, ids: TableIds | null): Touches | null {
  if (touches.kinds.length === 0 && touches.paths.length === 0) return null;
  if (ids === null) return touches;
  const renamed = (id: string | null, among: ReadonlyMap<string, string>) =>
    id === null ? null : (among.get(id) ?? null);
  return {
    ...touches,
    kinds: touches.kinds.map((kind) => ({
      ...kind,
      through: renamed(kind.through, ids.channels),
      at: renamed(kind.at, ids.stages),
    })),
  };
}
