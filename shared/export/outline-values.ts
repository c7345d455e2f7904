import type { Translate } from '../i18n/translate.ts';
import type { Emotion, Gap, JourneyMap, Lane, Stage } from '../map/journey-map.ts';
import { labelsById } from './labels.ts';
import type { ColumnName } from './table-words.ts';

/** What an outline tells of a value: what it is, and then what belongs to it. */
export type OutlineValue = readonly (readonly [column: ColumnName, text: string])[];

/** The feelings, or the gap, of a stage that stand in a lane: in the first of its kind, as on the board. */
export function valuesIn(map: JourneyMap, stage: Stage, lane: Lane, t: Translate): readonly OutlineValue[] {
  const first = map.lanes.find(({ kind }) => kind === lane.kind);
  if (first !== lane) return [];
  if (lane.kind === 'emotion') {
    const personas = labelsById(map.personas);
    return map.emotions
      .filter((emotion) => emotion.stage === stage.id)
      .map((emotion) => feelingValue(emotion, personas.get(emotion.persona ?? '') ?? '', t));
  }
  return lane.kind === 'received' ? map.gaps.filter((gap) => gap.stage === stage.id).map(gapValue) : [];
}

function feelingValue({ value, when, note }: Emotion, persona: string, t: Translate): OutlineValue {
  return said([
    ['value', String(value)],
    ['when', t(`value.${when}`)],
    ['persona', persona],
    ['remark', note],
  ]);
}

function gapValue({ value, note }: Gap): OutlineValue {
  return said([
    ['gap', String(value)],
    ['remark', note],
  ]);
}

function said(value: OutlineValue): OutlineValue {
  return value.filter(([, text]) => text !== '');
}
