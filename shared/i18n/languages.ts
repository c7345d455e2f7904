import { en } from './en.ts';
import { id } from './id.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** Every language: a line here beside a file of its own is all that a further one takes. */
const SPOKEN = {
  en: { ownName: 'English', tags: ['en'], texts: en, words: {} },
  // "in" is what some systems still call Indonesian.
  id: { ownName: 'Bahasa Indonesia', tags: ['id', 'in'], texts: id, words: {} },
} satisfies Record<string, SpokenLanguage>;

export type SpokenTag = keyof typeof SPOKEN;

// Object.keys forgets the key type.
export const LANGUAGES = Object.keys(SPOKEN) as [SpokenTag, ...SpokenTag[]];

export function spokenLanguage(language: SpokenTag): SpokenLanguage {
  return SPOKEN[language];
}

export function isLanguage(value: unknown): value is SpokenTag {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** The language that a system asks for ("id-ID"); English where Jejak does not speak it. */
export function languageAsked(tag: string): SpokenTag {
  const asked = tag.toLowerCase().split(/[^a-z]/)[0] ?? '';
  return LANGUAGES.find((language) => spokenLanguage(language).tags.includes(asked)) ?? 'en';
}
