import { describe, expect, it } from 'vitest';
import { openFailureText } from '../../../../shared/file/open-failure-text.ts';
import { OPEN_FAILURE_CODES } from '../../../../shared/file/open-failure.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';

describe('openFailureText', () => {
  it('says for each code and language what happened, and to which file', () => {
    for (const language of LANGUAGES) {
      const texts = OPEN_FAILURE_CODES.map((code) =>
        openFailureText(translator(language), { code, name: '$& {name}' }),
      );
      expect(texts.map((text) => text.includes('$& {name}') && text.endsWith('.'))).toEqual(texts.map(() => true));
      expect(new Set(texts).size).toBe(OPEN_FAILURE_CODES.length);
    }
  });
});

it('sends nobody elsewhere where something is offered instead', () => {
  const damaged = { code: 'damaged', name: 'a.journey' } as const;
  const ways = [{ kind: 'salvage', notes: 3, saved: null }] as const;
  const texts = [[], ways].map((offered) =>
    openFailureText(translator('en'), { ...damaged, rescue: { id: 'x', ways: offered } }),
  );
  expect(texts.map((text) => text.includes('earlier copy'))).toEqual([true, false]);
});

describe('what --check prints', () => {
  it('is the same in both languages and for one of each', () => {
    const counts = { stages: '5', lanes: '4', notes: '1' };
    const lines = LANGUAGES.map((language) => translator(language)('open.ok', counts));
    expect(lines).toEqual(LANGUAGES.map(() => 'ok: 5 stages, 4 lanes, 1 notes'));
  });
});
