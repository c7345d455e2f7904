import { describe, expect, test } from 'vitest';
import { translator } from '../../../shared/i18n/translate.ts';
import { WAIT_UNITS } from '../../../shared/map/wait.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { waitIn, waitText, writtenWait } from '../../../shared/wait-text.ts';

const [en, id] = [translator('en'), translator('id')];

describe('waitText', () => {
  test.each([
    [{ amount: 1, unit: 'day' }, '1 day', '1 hari'],
    [{ amount: 2.5, unit: 'hour' }, '2.5 hours', '2,5 jam'],
    [{ amount: null, unit: 'day' }, 'a few days', 'beberapa hari'],
    [{ amount: 0, unit: 'month' }, 'at once', 'langsung'],
  ] as const)('%j is told in both languages', (wait, english, indonesian) => {
    expect([waitText(wait, en), waitText(wait, id)]).toEqual([english, indonesian]);
  });
});

describe('waitIn', () => {
  const waits = WAIT_UNITS.flatMap((unit) => [null, 0, 1, 2.5, 999].map((amount) => ({ amount, unit })));

  test.each(LANGUAGES)('reads what is written in %s', (language) => {
    expect(waits.map((wait) => waitIn(writtenWait(wait, translator(language))))).toEqual(waits);
  });

  test.each([
    [' 3 DAYS ', { amount: 3, unit: 'day' }],
    ['2minggu', { amount: 2, unit: 'week' }],
    ['A few hours', { amount: null, unit: 'hour' }],
  ] as const)('takes "%s" for %j', (text, wait) => {
    expect(waitIn(text)).toEqual(wait);
  });

  test.each(['', 'days', 'soon', '-1 days', '1000 days', '3 years', '3', '1e2 days', '__proto__', '3 constructor'])(
    'takes "%s" for none',
    (text) => {
      expect(waitIn(text)).toBeNull();
    },
  );
});
