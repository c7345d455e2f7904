import { EMOTION_DEFAULTS } from '../map/defaults.ts';
import { type FeelingPlace, feelingAt, samePlaceOfFeeling } from '../map/feelings.ts';
import type { Emotion, JourneyMap } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { stageOf } from '../map/queries.ts';
import type { Command } from './command.ts';
import { patching } from './patch.ts';
import { without, withParts } from './records.ts';
import { soundStep } from './sound-step.ts';

/** Sets a point of a curve, or moves it; what is beyond -2 and +2 is put there. */
export function setEmotion(place: FeelingPlace, value: number): Command {
  return (map) => {
    const sound = soundStep(value);
    if (sound === null) return map;
    if (feelingAt(map, place) !== undefined) return changed(map, place, { value: sound });
    const { stage, persona, when } = place;
    const isPersona = persona === null || map.personas.some(({ id }) => id === persona);
    if (!isPersona || stageOf(map, stage) === undefined || map.emotions.length >= LIST_LIMITS.emotions) return map;
    return { ...map, emotions: [...map.emotions, { ...EMOTION_DEFAULTS, stage, persona, when, value: sound }] };
  };
}

/** Says why they feel so; where there is no point, there is nothing to say it of. */
export function noteEmotion(place: FeelingPlace, note: string): Command {
  return (map) => changed(map, place, { note });
}

export function removeEmotion(place: FeelingPlace): Command {
  return (map) => withParts(map, { emotions: without(map.emotions, (emotion) => samePlaceOfFeeling(emotion, place)) });
}

function changed(map: JourneyMap, place: FeelingPlace, patch: Partial<Emotion>): JourneyMap {
  const index = map.emotions.findIndex((emotion) => samePlaceOfFeeling(emotion, place));
  const before = map.emotions[index];
  if (before === undefined) return map;
  const after = patching<Emotion>(patch)(before);
  return after === before ? map : { ...map, emotions: map.emotions.with(index, after) };
}
