import { expect, test } from 'vitest';
import { timeAgo } from '../../../../../renderer/panels/parts/time-ago.ts';

const now = new Date('2026-03-15T12:00:00Z');

test.each([
  ['2026-03-15T11:59:30Z', 'now', 'sekarang'],
  ['2026-03-15T12:05:00Z', 'now', 'sekarang'],
  ['2026-03-15T11:48:00Z', '12 minutes ago', '12 menit yang lalu'],
  ['2026-03-14T11:00:00Z', 'yesterday', 'kemarin'],
  ['2026-02-20T12:00:00Z', '3 weeks ago', '3 minggu yang lalu'],
  ['2024-03-01T12:00:00Z', '2 years ago', '2 tahun yang lalu'],
  ['', '', ''],
])('%s is %s', (moment, english, indonesian) => {
  expect([timeAgo(moment, now, 'en'), timeAgo(moment, now, 'id')]).toEqual([english, indonesian]);
});
