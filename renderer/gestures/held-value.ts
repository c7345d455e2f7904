import type { Command } from '../../shared/commands/command.ts';
import { setEmotion } from '../../shared/commands/emotion-commands.ts';
import { setGap } from '../../shared/commands/gap-commands.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { type FeelingPlace, samePlaceOfFeeling } from '../../shared/map/feelings.ts';
import type { StageId } from '../../shared/map/journey-map.ts';

/** A point of a curve, or the bar of a gap. */
export type ValuePlace =
  | { readonly kind: 'feeling'; readonly place: FeelingPlace }
  | { readonly kind: 'gap'; readonly stage: StageId };

/** One of them in the hand, with what letting go now would make of it. */
export type HeldValue = ValuePlace & { readonly value: number };

export function sameValuePlace(a: ValuePlace, b: ValuePlace): boolean {
  if (a.kind === 'gap') return b.kind === 'gap' && a.stage === b.stage;
  return b.kind === 'feeling' && samePlaceOfFeeling(a.place, b.place);
}

/** What letting go now would do; it previews the drag and ends it. */
export function valueCommand(held: HeldValue): Command {
  return held.kind === 'gap' ? setGap(held.stage, held.value) : setEmotion(held.place, held.value);
}

export function valueStep({ kind }: ValuePlace): PlainTextKey {
  return kind === 'gap' ? 'step.setGap' : 'step.setEmotion';
}
