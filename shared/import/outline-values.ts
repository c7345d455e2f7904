import { EMOTION_DEFAULTS } from '../map/defaults.ts';
import type { LaneKind, StageId } from '../map/journey-map.ts';
import type { MapBuilder } from './map-builder.ts';
import type { OutlinePart } from './markdown.ts';
import type { Finders } from './own-tables.ts';
import { choiceOf, figureOf, type ValueColumn, valueColumnCalled } from './table-reading.ts';

export type ValueReading = {
  /** Of the lane in which the part stands. */
  readonly kind: LaneKind | null;
  readonly stage: StageId | null;
  readonly finders: Finders;
};

type Field = readonly [column: ValueColumn, text: string];

function fieldOf(text: string): Field | null {
  const at = text.indexOf(': ');
  const column = at === -1 ? null : valueColumnCalled(text.slice(0, at));
  return column === null ? null : [column, text.slice(at + 2)];
}

/** Takes a feeling or a gap that an outline of ours tells in the lane it belongs to; false: the part is something else. */
export function takeValue(builder: MapBuilder, part: OutlinePart, { kind, stage, finders }: ValueReading): boolean {
  if (part.kind !== 'item' || stage === null) return false;
  const [column, text = ''] = fieldOf(part.text) ?? [];
  const value = figureOf(text);
  if (value === null || Math.abs(value) > 2) return false;
  const fields = new Map(part.inner.flatMap((line) => [fieldOf(line)].filter((field) => field !== null)));
  const note = fields.get('remark') ?? '';
  if (column === 'gap' && kind === 'received') {
    builder.addGap({ stage, value, note });
    return true;
  }
  if (column !== 'value' || kind !== 'emotion') return false;
  const persona = fields.get('persona') ?? '';
  builder.addEmotion({
    stage,
    persona: persona.trim() === '' ? null : finders.persona(persona),
    when: choiceOf(fields.get('when') ?? '', ['now', 'wished']) ?? EMOTION_DEFAULTS.when,
    value,
    note,
  });
  return true;
}
