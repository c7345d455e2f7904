import { expect, test } from 'vitest';
import { saidTexts } from '../../../../renderer/workshop/conflict-words.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import type { Slot } from '../../../../shared/workshop/table-values.ts';

test('a time and a share that tables disagree about are told in words', () => {
  const words = { t: translator('id'), language: 'id', maps: [] } as const;
  const slot = (field: 'wait' | 'leaving', ...values: readonly unknown[]): Slot => ({
    key: field,
    about: { kind: 'stage', stage: 's1', field },
    said: values.map((value, at) => ({ sources: [at], value })),
  });
  const waits = slot('wait', { amount: 3, unit: 'day' }, { amount: null, unit: 'week' });
  expect(saidTexts(waits, words)).toEqual(['3 hari', 'beberapa minggu']);
  expect(saidTexts(slot('leaving', 40), words)).toEqual(['40 %']);
});
