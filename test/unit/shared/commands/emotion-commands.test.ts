import { describe, expect, it } from 'vitest';
import { noteEmotion, removeEmotion, setEmotion } from '../../../../shared/commands/emotion-commands.ts';
import { EMOTION_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const ANA_FIRST = { stage: 's1', persona: 'p1', when: 'now' } as const;
const ANA_THIRD = { stage: 's3', persona: 'p1', when: 'now' } as const;

describe('setEmotion', () => {
  it('moves a point and leaves all else of it as it was', () => {
    const [first, ...others] = SMALL_MAP.emotions;
    expect(setEmotion(ANA_FIRST, -1.5)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      emotions: [{ ...first, value: -1.5 }, ...others],
    });
  });

  it('sets one where none was', () => {
    expect(setEmotion(ANA_THIRD, 1)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      emotions: [...SMALL_MAP.emotions, { ...EMOTION_DEFAULTS, ...ANA_THIRD, value: 1 }],
    });
  });

  it.each([
    [7, 2],
    [-7, -2],
    [-0, 0],
  ])('%s becomes %s', (value, sound) => {
    expect(setEmotion(ANA_THIRD, value)(SMALL_MAP).emotions.at(-1)?.value).toBe(sound);
  });

  it.each([
    ['the value that it has', ANA_FIRST, 2],
    ['no number', ANA_THIRD, Number.NaN],
    ['a stage that is gone', { ...ANA_THIRD, stage: 'gone' }, 1],
    ['a persona that is gone', { ...ANA_THIRD, persona: 'gone' }, 1],
  ])('%s: nothing changes', (_, place, value) => {
    expect(setEmotion(place, value)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('noteEmotion', () => {
  it('says why, within the limit', () => {
    expect(noteEmotion(ANA_FIRST, 'Proud')(SMALL_MAP).emotions[0]).toEqual({
      ...SMALL_MAP.emotions[0],
      note: 'Proud',
    });
    expect(noteEmotion(ANA_FIRST, 'x'.repeat(LIMITS.text + 9))(SMALL_MAP).emotions[0]?.note).toHaveLength(LIMITS.text);
  });

  it('where there is no point, nothing changes', () => {
    expect(noteEmotion(ANA_THIRD, 'Proud')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('removeEmotion', () => {
  it('takes one point', () => {
    expect(removeEmotion(ANA_FIRST)(SMALL_MAP)).toEqual({ ...SMALL_MAP, emotions: SMALL_MAP.emotions.slice(1) });
  });

  it('where there is no point, nothing changes', () => {
    expect(removeEmotion({ ...ANA_FIRST, when: 'wished' })(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
