import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../../shared/i18n/en.ts';
import { id } from '../../../../shared/i18n/id.ts';
import { inLanguage } from '../../../../shared/i18n/in-language.ts';
import { languageCalled, languageName } from '../../../../shared/i18n/language-name.ts';
import { isLanguage, LANGUAGES, languageAsked, type SpokenTag } from '../../../../shared/i18n/languages.ts';
import type { Text } from '../../../../shared/i18n/text.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

test('a system asks by its own tags, and gets English where Jejak does not speak its language', () => {
  const asked = ['id', 'id-ID', 'in_ID', 'IN', 'en-GB', 'de-DE', 'ind', 'idx', '', '-id'];
  expect(asked.map(languageAsked)).toEqual(['id', 'id', 'id', 'id', 'en', 'en', 'en', 'en', 'en', 'en']);
});

test('nothing else is a language', () => {
  const others: readonly unknown[] = ['EN', 'constructor', '', null, 0, ['en'], { en: true }];
  expect([...LANGUAGES.map(isLanguage), ...others.map(isLanguage)]).toEqual([
    ...LANGUAGES.map(() => true),
    ...others.map(() => false),
  ]);
});

test('every language says what every other is called, and is known again by that name', () => {
  expect(languageName('id', 'id')).toBe('Indonesia');
  for (const language of LANGUAGES) {
    const names = LANGUAGES.map((speaking) => languageName(language, speaking));
    const own = translator('en')(`language.${language}`);
    expect([...names, own.toUpperCase()].map(languageCalled)).toEqual([...names, own].map(() => language));
  }
  expect([languageCalled(''), languageCalled('Latin')]).toEqual([null, null]);
});

test('a language calls itself the same in all of them', () => {
  expect(LANGUAGES.map((language) => translator(language)('language.id'))).toEqual(
    LANGUAGES.map(() => 'Bahasa Indonesia'),
  );
});

test('words are those of the language, and a language without any says the English ones', () => {
  const words = { en: { name: 'Actions', asked: ['Why?', 'How?'] }, id: { name: 'Tindakan', asked: ['Mengapa?'] } };
  expect(inLanguage(words, 'id')).toBe(words.id);
  // As a further language would be spelt here.
  const withoutOwn = { en: words.en } as typeof words;
  expect(inLanguage(withoutOwn, 'id' satisfies SpokenTag)).toEqual(words.en);
});

/** The file behind the last one wins without a word, whatever the other says. */
test.each(['en', 'id'])('no text of %s stands in two files, and none is left out', async (tag) => {
  const folder = path.join(import.meta.dirname, '../../../../shared/i18n');
  const files = (await readdir(path.join(folder, tag))).sort();
  const parts = await Promise.all(
    files.map((file) => import(path.join(folder, tag, file)) as Promise<Readonly<Record<string, object>>>),
  );
  const all = parts.flatMap((part, at) =>
    Object.values(part)
      .flatMap(Object.keys)
      .map((key) => ({ key, file: files[at] })),
  );
  const keys = all.map(({ key }) => key);
  expect(all.filter(({ key }, at) => keys.indexOf(key) !== at)).toEqual([]);
  const { [tag]: whole } = (await import(path.join(folder, `${tag}.ts`))) as Readonly<Record<string, object>>;
  expect(keys.sort()).toEqual(Object.keys(whole ?? {}).sort());
});

test.each(Object.entries({ en, id }))(
  'in %s what is quoted stands in curled marks, except where a terminal reads it',
  (_, texts) => {
    const straight = Object.entries<Text>(texts).filter(([, text]) => JSON.stringify(text).includes('\\"'));
    expect(straight.map(([key]) => key).filter((key) => !key.startsWith('commandLine.'))).toEqual([]);
  },
);
