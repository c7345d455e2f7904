import { gapWords } from '../../shared/i18n/gap-words.ts';
import { stepText } from '../../shared/i18n/step-text.ts';
import { type Curve, curvesOf, type FeelingPlace, sameCurve } from '../../shared/map/feelings.ts';
import type { JourneyMap, PersonaId, StageId } from '../../shared/map/journey-map.ts';
import { stageOf } from '../../shared/map/queries.ts';
import type { Board } from '../gestures/board.ts';
import { type HeldValue, sameValuePlace, valueCommand } from '../gestures/held-value.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { translateOf } from './selectors.ts';

const EVERYONE: Curve = { persona: null, when: 'now' };

/** The curve that a click adds to and the inspector shows: the one chosen last, else the first that has a point. */
export function chosenCurve({ curve, history: { present } }: Pick<EditorState, 'curve' | 'history'>): Curve {
  const isThere = curve?.persona === null || present.personas.some(({ id }) => id === curve?.persona);
  return (isThere ? curve : null) ?? curvesOf(present)[0] ?? EVERYONE;
}

/** The curves that have a point, and the chosen one, which may be given one. */
export function curvesToSet(map: JourneyMap, chosen: Curve): readonly Curve[] {
  const shown = curvesOf(map);
  return shown.some((curve) => sameCurve(curve, chosen)) ? shown : [...shown, chosen];
}

function stageNameOf(state: EditorState, id: StageId): string {
  return stageOf(state.history.present, id)?.name.trim() || translateOf(state)('board.unnamedStage');
}

function travellerName(state: EditorState, persona: PersonaId | null): string {
  const t = translateOf(state);
  if (persona === null) return t('feeling.everyone');
  return state.history.present.personas.find(({ id }) => id === persona)?.name.trim() || t('inspector.unnamedPersona');
}

/** "Decision, now, Rebecca" */
export function feelingName(state: EditorState, { stage, persona, when }: FeelingPlace): string {
  const t = translateOf(state);
  const words = { stage: stageNameOf(state, stage), when: t(`value.${when}`), who: travellerName(state, persona) };
  return t('feeling.point', words);
}

/** "Decision: +1, now, Rebecca" */
export function feelingInWords(state: EditorState, place: FeelingPlace, value: number | null): string {
  const t = translateOf(state);
  return t('feeling.said', {
    stage: stageNameOf(state, place.stage),
    value: value === null ? t('feeling.unsaid') : stepText(value, state.settings.language),
    when: t(`value.${place.when}`),
    who: travellerName(state, place.persona),
  });
}

export function gapName(state: EditorState, stage: StageId): string {
  return translateOf(state)('gap.bar', { stage: stageNameOf(state, stage) });
}

/** "Decision: -1, less than expected" */
export function gapInWords(state: EditorState, stage: StageId, value: number | null): string {
  const t = translateOf(state);
  const name = stageNameOf(state, stage);
  if (value === null) return t('gap.unsaid', { stage: name });
  return t('gap.said', { stage: name, value: stepText(value, state.settings.language), words: t(gapWords(value)) });
}

/** What came of a point or a bar that the hand let go of. */
function valueInWords(state: EditorState, held: HeldValue): string {
  return held.kind === 'gap'
    ? gapInWords(state, held.stage, held.value)
    : feelingInWords(state, held.place, held.value);
}

/** What the hand does with points and bars. */
export function valuesInHand(store: EditorStore): Pick<Board, 'holdValue' | 'chooseCurve' | 'tellValue'> {
  return {
    holdValue: (heldValue) => {
      const { history, preview, heldValue: before } = store.getState();
      if (heldValue === null) return store.setState({ heldValue, preview: null });
      const same = before !== null && sameValuePlace(before, heldValue) && before.value === heldValue.value;
      store.setState({ heldValue, preview: same ? preview : valueCommand(heldValue)(history.present) });
    },
    chooseCurve: ({ persona, when }) => store.setState({ curve: { persona, when } }),
    tellValue: (held) => store.setState({ announcement: valueInWords(store.getState(), held) }),
  };
}
