import { expect, test } from 'vitest';
import { checkText } from '../../../main/check-text.ts';
import { SMALL_MAP, withOne } from '../../support/small-map.ts';

test('a map without notes is told by its counts alone', () => {
  const empty = { ...SMALL_MAP, notes: [], links: [] };
  expect(checkText(empty)).toBe('ok: 3 stages, 2 lanes, 0 notes');
});

test('of one with notes it is told how far it can be relied on, and what is still open', () => {
  expect(checkText(SMALL_MAP)).toBe(
    'ok: 3 stages, 2 lanes, 5 notes; 0 % on evidence, 1 unproven pain points, 2 empty cells, 2 stages without touchpoint',
  );
  const [c1] = SMALL_MAP.notes.filter(({ id }) => id === 'c1');
  const evidence = { ...c1?.evidence, kind: 'said' as const, source: '', date: '', sample: null, note: '' };
  expect(checkText({ ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, 'c1', { evidence }) })).toContain(
    '; 20 % on evidence, 0 unproven pain points,',
  );
});
