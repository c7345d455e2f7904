import { expect, test } from 'vitest';
import { changeWords, sizeWords, versionName } from '../../../../../renderer/panels/files/version-words.ts';
import { translator } from '../../../../../shared/i18n/translate.ts';
import type { Version } from '../../../../../shared/version.ts';

const NONE = { added: 0, changed: 0, removed: 0 };
const VERSION: Version = { id: 'v', kept: '', saved: '2026-01-31T12:00:00Z', why: 'hour', name: '', size: 1 };

test('what was done since is said in full, in both languages', () => {
  const since = {
    notes: { added: 3, changed: 1, removed: 0 },
    stages: NONE,
    lanes: { ...NONE, removed: 1 },
    hasOther: true,
  };
  expect(changeWords(since, translator('en'))).toBe(
    'Since then: 3 notes added, 1 note changed, 1 lane removed and other details changed',
  );
  expect(changeWords(since, translator('id'))).toBe(
    'Sejak itu: 3 catatan ditambah, 1 catatan diubah, 1 baris dihapus, dan rincian lain diubah',
  );
  expect(changeWords({ notes: NONE, stages: NONE, lanes: NONE, hasOther: false }, translator('en'))).toBe(
    'Nothing has changed since',
  );
});

test('a version goes by its name, or by its time where it has none but spaces', () => {
  expect(versionName({ ...VERSION, name: 'Before lunch' }, 'en')).toBe('Before lunch');
  expect(versionName({ ...VERSION, name: ' ' }, 'en')).toMatch(/^31 Jan 2026/);
  expect(versionName({ ...VERSION, saved: 'never' }, 'id')).toBe('');
});

test('no version takes less than a kilobyte', () => {
  expect([1, 1024, 2_600_000].map((size) => sizeWords({ ...VERSION, size }, translator('id')))).toEqual([
    '1 kB',
    '1 kB',
    '2.539 kB',
  ]);
});
