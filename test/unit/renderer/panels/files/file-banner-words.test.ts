import { expect, test } from 'vitest';
import { bannerWords } from '../../../../../renderer/panels/files/file-banner-words.ts';
import { translator } from '../../../../../shared/i18n/translate.ts';
import type { FileTrouble } from '../../../../../shared/ipc/file-trouble.ts';

const HOLDER = { name: 'Ana', host: 'laptop-1', since: '2026-05-04T12:00:00.000Z' };
const AWAY: readonly FileTrouble[] = [
  { kind: 'gone' },
  { kind: 'deleted' },
  { kind: 'held', by: HOLDER, tookOver: true },
];

test.each(AWAY)('a banner about $kind says that the work is kept here only where it is', (trouble) => {
  for (const [language, kept] of [
    ['en', 'on this computer'],
    ['id', 'di komputer ini'],
  ] as const) {
    const t = translator(language);
    const about = { t, name: 'a.journey', now: new Date(HOLDER.since) };
    expect(bannerWords(trouble, { ...about, isKept: true }).body).toContain(kept);
    expect(bannerWords(trouble, { ...about, isKept: false }).body).toBe(t('trouble.unkept'));
  }
});
