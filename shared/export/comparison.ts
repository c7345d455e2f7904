import { channelName } from '../channel-vocabulary.ts';
import { stepText } from '../i18n/step-text.ts';
import type { Translate } from '../i18n/translate.ts';
import { compareMaps, matchMaps, type MatchedMaps } from '../map/compare-maps.ts';
import { type AnyDifference, DIFFERENCE_KINDS, type DifferenceKind } from '../map/differences.ts';
import type { JourneyMap, LaneId, Language, NoteId, PersonaId, Stage, StageId } from '../map/journey-map.ts';
import { laneOf, stageOf } from '../map/queries.ts';
import { cutText, fieldText, type ValueWords } from './difference-values.ts';

/** The heaps that differences are told in. */
export const DIFFERENCE_GROUPS = [...DIFFERENCE_KINDS, 'feelings', 'figures', 'score'] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

/** A map that is compared, and how it is called. */
export type ComparedMap = { readonly map: JourneyMap; readonly name: string };
export type Compared = { readonly before: ComparedMap; readonly after: ComparedMap };

/** One difference in words. */
export type DifferenceLine = {
  readonly group: DifferenceGroup;
  readonly kind: DifferenceKind;
  readonly difference: AnyDifference;
  readonly title: string;
  /** Where it is on the map; '': nowhere. */
  readonly place: string;
  readonly details: readonly string[];
  /** The column of the maps that it lies in; null: in none. */
  readonly stage: StageId | null;
};

/** Everything that differs between two maps, in words, heap by heap. */
export function comparisonLines(
  { before, after }: Compared,
  t: Translate,
  language: Language,
): readonly DifferenceLine[] {
  const matched = matchMaps(before.map, after.map);
  const tell = createTeller(before.map, after.map, { t, language, maps: [after.map, before.map] });
  const lines = compareMaps(before.map, after.map, matched).map(
    (difference): DifferenceLine => ({ ...tell(difference), stage: columnOf(difference, matched) }),
  );
  return DIFFERENCE_GROUPS.flatMap((group) => lines.filter((line) => line.group === group));
}

function groupOf({ of, kind }: AnyDifference): DifferenceGroup {
  if (of === 'feeling' || of === 'gap') return 'feelings';
  if (of === 'score') return 'score';
  return of === 'metric' ? 'figures' : kind;
}

/** The stages of both maps: those of the later one, and behind them what it no longer has. */
export function comparedStages({ before, after }: Compared): readonly Stage[] {
  return [...after.map.stages, ...matchMaps(before.map, after.map).stage.onlyBefore];
}

/** The stage of `comparedStages` that a difference is told at; null: none. */
function columnOf({ of, before, after }: AnyDifference, matched: MatchedMaps): StageId | null {
  if (of === 'stage') return (after ?? before)?.id ?? null;
  const stageIn = (record: object | null): StageId | null =>
    record !== null && 'stage' in record && typeof record.stage === 'string' ? record.stage : null;
  const earlier = stageIn(before);
  return stageIn(after) ?? (earlier === null ? null : matched.stage.idAfter(earlier));
}

function createTeller(before: JourneyMap, after: JourneyMap, words: ValueWords) {
  const { t, language } = words;
  const sides = { before: namesOf(before, t), after: namesOf(after, t) };
  const placeOf = (difference: AnyDifference, side: 'before' | 'after'): string => {
    const record = difference[side];
    if (record === null || difference.of === 'stage' || !('stage' in record) || record.stage === null) return '';
    const stage = sides[side].stage(record.stage);
    return 'lane' in record ? t('compare.place', { stage, lane: sides[side].lane(record.lane) }) : stage;
  };
  const place = (difference: AnyDifference): string => {
    const [from, to] = [placeOf(difference, 'before'), placeOf(difference, 'after')];
    if (difference.kind !== 'moved') return difference.after === null ? from : to;
    if (difference.of !== 'note') return t('compare.withinList');
    return from === to ? t('compare.withinCell', { place: to }) : t('compare.fromTo', { from, to });
  };
  return (difference: AnyDifference): Omit<DifferenceLine, 'stage'> => {
    const names = difference.after === null ? sides.before : sides.after;
    const { kind } = difference;
    return {
      group: groupOf(difference),
      kind,
      difference,
      title: titleOf(difference, names, { t, language }),
      place: place(difference),
      details: detailsOf(difference, words),
    };
  };
}

type Names = {
  readonly stage: (id: StageId) => string;
  readonly lane: (id: LaneId) => string;
  readonly persona: (id: PersonaId | null) => string;
  readonly note: (id: NoteId) => string;
};

function namesOf(map: JourneyMap, t: Translate): Names {
  const notes = new Map(map.notes.map((note) => [note.id, note]));
  return {
    stage: (id) => nameOr(stageOf(map, id)?.name, t('board.unnamedStage')),
    lane: (id) => nameOr(laneOf(map, id)?.name, t('board.unnamedLane')),
    persona: (id) =>
      id === null
        ? t('feeling.everyone')
        : nameOr(map.personas.find((persona) => persona.id === id)?.name, t('inspector.unnamedPersona')),
    note: (id) => noteText(notes.get(id), t),
  };
}

function nameOr(name: string | undefined, unnamed: string): string {
  return name === undefined || name.trim() === '' ? unnamed : cutText(name);
}

/** What lies face down stays unread. */
function noteText(note: { readonly text: string; readonly faceDown: boolean } | undefined, t: Translate): string {
  if (note?.faceDown === true) return t('column.faceDown');
  return nameOr(note?.text, t('board.emptyNote'));
}

function titleOf(difference: AnyDifference, names: Names, { t, language }: Pick<ValueWords, 't' | 'language'>): string {
  const { of } = difference;
  switch (of) {
    case 'note':
      return noteText(difference.after ?? difference.before ?? undefined, t);
    case 'stage':
    case 'lane':
    case 'persona':
    case 'metric': {
      const name = (difference.after ?? difference.before)?.name;
      return t(`compare.of.${of}`, { name: nameOr(name, t('compare.nothing')) });
    }
    case 'channel': {
      const channel = difference.after ?? difference.before;
      const name = channel === null ? '' : channelName(channel, language);
      return t('compare.of.channel', { name: nameOr(name, t('compare.nothing')) });
    }
    case 'link': {
      const link = difference.after ?? difference.before;
      const end = (id: NoteId | undefined) => (id === undefined ? '' : names.note(id));
      return t('compare.of.link', { from: end(link?.from), to: end(link?.to) });
    }
    case 'feeling': {
      const feeling = difference.after ?? difference.before;
      const when = feeling?.when ?? 'now';
      return t('feeling.curve', { who: names.persona(feeling?.persona ?? null), when: t(`value.${when}`) });
    }
    case 'gap':
      return t('gap.title');
    case 'score':
      return t(difference.after?.stage === null ? 'score.map' : 'score.stage');
    case 'map':
    case 'stroke':
      return t(`compare.of.${of}`);
  }
}

function detailsOf(difference: AnyDifference, words: ValueWords): readonly string[] {
  const { t, language } = words;
  const { of, kind, before, after } = difference;
  if (of === 'feeling' || of === 'gap') {
    const say = (one: { readonly value: number } | null) =>
      one === null ? t('feeling.unsaid') : stepText(one.value, language);
    const others = difference.fields.filter(({ field }) => field !== 'value');
    const told = others.map((field) => fieldText(of, field, words));
    if (kind === 'changed' && before?.value === after?.value) return told;
    return [t('compare.fromTo', { from: say(before), to: say(after) }), ...told];
  }
  if (of === 'score') {
    const say = (one: { readonly score: number | null } | null) =>
      one === null || one.score === null ? t('score.none') : String(one.score);
    return [t('compare.fromTo', { from: say(before), to: say(after) })];
  }
  if (of === 'note' && (before?.faceDown === true || after?.faceDown === true)) {
    const shown = difference.fields.filter(({ field }) => field === 'faceDown');
    return shown.map((field) => fieldText(of, field, words));
  }
  return difference.fields.map((field) => fieldText(of, field, words));
}
