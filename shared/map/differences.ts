import type {
  Channel,
  Emotion,
  Gap,
  JourneyMap,
  Lane,
  Link,
  Metric,
  Note,
  Persona,
  Stage,
  StageId,
  Stroke,
} from './journey-map.ts';
import { sameValue } from './known-records.ts';
import { NOTE_DETAILS } from './note-details.ts';

/** What a map (stage null) or a stage comes to, 0..100 as people see it; score null: nothing is known. */
export type ScoreOfStage = { readonly stage: StageId | null; readonly score: number | null };

/** What a difference can be about. */
export type RecordsOf = {
  readonly map: JourneyMap;
  readonly stage: Stage;
  readonly lane: Lane;
  readonly persona: Persona;
  readonly channel: Channel;
  readonly note: Note;
  readonly link: Link;
  readonly stroke: Stroke;
  readonly feeling: Emotion;
  readonly gap: Gap;
  readonly metric: Metric;
  readonly score: ScoreOfStage;
};
export type SubjectName = keyof RecordsOf;

export const DIFFERENCE_KINDS = ['added', 'removed', 'moved', 'changed'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing that is otherwise. What was added has no `before`, what was removed no `after`. */
export type Difference<Of extends SubjectName> = {
  readonly kind: DifferenceKind;
  readonly of: Of;
  readonly before: RecordsOf[Of] | null;
  readonly after: RecordsOf[Of] | null;
  /** What is said otherwise of what was changed. */
  readonly fields: readonly ChangedField[];
};
export type AnyDifference = { readonly [Of in SubjectName]: Difference<Of> }[SubjectName];

/** Values that can be put in words carry them; of others, `other`, it is only told that they differ. */
export type ChangedField = { readonly field: Field; readonly before: unknown; readonly after: unknown };

/** What people are told by its name. */
export const FIELDS = [
  'title',
  'language',
  'company',
  'customer',
  'reason',
  'target',
  'closing.needs',
  'closing.problems',
  'closing.competitors',
  'closing.leaving',
  'agenda',
  'maps',
  'photos',
  'name',
  'kind',
  'text',
  'voice',
  'description',
  'group',
  'who',
  'habits',
  'attitudes',
  'needs',
  'quote',
  'questions',
  ...NOTE_DETAILS,
  'task',
  'owner',
  'due',
  'done',
  'author',
  'faceDown',
  'value',
  'note',
  'unit',
  'better',
  'baseline',
  'actual',
  'weight',
  'leaving',
  'either',
  'wait',
  'label',
  'colour',
  'hidden',
  'width',
  'other',
] as const;
export type Field = (typeof FIELDS)[number];

type Values = Readonly<Record<string, unknown>>;

/** What a record says by itself: without its id and place, and flat. Keys that this version does not know are in it. */
export function valuesOf<Of extends SubjectName>(of: Of, record: RecordsOf[Of]): Values {
  return VALUES[of](record);
}

const VALUES: { readonly [Of in SubjectName]: (record: RecordsOf[Of]) => Values } = {
  map: ({ goal, closing, ...map }) => {
    const { id: _id, ...own } = map;
    const lists = [
      'personas',
      'channels',
      'stages',
      'lanes',
      'notes',
      'emotions',
      'gaps',
      'metrics',
      'links',
      'strokes',
      'images',
    ];
    const rest = Object.entries(own).filter(([key]) => !lists.includes(key));
    const answers = Object.entries(closing).map(([key, answer]) => [`closing.${key}`, answer]);
    return { ...goal, ...Object.fromEntries([...rest, ...answers]) };
  },
  stage: ({ id: _id, ...own }) => own,
  lane: ({ id: _id, ...own }) => own,
  persona: ({ id: _id, ...own }) => own,
  channel: ({ id: _id, ...own }) => own,
  note: noteValues,
  link: ({ id: _id, ...own }) => own,
  stroke: ({ id: _id, ...own }) => own,
  feeling: ({ stage: _stage, persona: _persona, when: _when, ...own }) => own,
  gap: ({ stage: _stage, ...own }) => own,
  metric: ({ id: _id, ...own }) => own,
  score: ({ score }) => ({ score }),
};

/** When a note was written is not what it says. */
function noteValues({ id: _id, stage: _stage, lane: _lane, created: _created, evidence, task, ...own }: Note): Values {
  const { kind, note, ...known } = evidence;
  const { owner, due, done } = task ?? { owner: '', due: '', done: false };
  return { ...known, ...own, evidence: kind, evidenceNote: note, task: task !== null, owner, due, done };
}

/** What two records say otherwise, in the order of FIELDS. */
export function changedFields(before: Values, after: Values): readonly ChangedField[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = new Set(keys.filter((key) => !sameValue(before[key], after[key])).map(fieldOf));
  return FIELDS.filter((field) => changed.has(field)).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

function fieldOf(key: string): Field {
  return FIELDS.find((field) => field === key) ?? 'other';
}
