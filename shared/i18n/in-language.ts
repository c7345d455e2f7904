import { type SpokenTag, spokenLanguage } from './languages.ts';

type Said = string | readonly Said[] | { readonly [name: string]: Said };

/** Words that are written into maps, as the first two languages say them. */
export type InLanguages<Words> = { readonly en: Words; readonly id: Words };

/** The words in one language. Further languages have them by their English, which stands where one has none. */
export function inLanguage<Words extends Said | object>(words: InLanguages<Words>, language: SpokenTag): Words {
  const own: Partial<Record<SpokenTag, Words>> = words;
  // What is made of words and nothing else keeps its shape.
  return own[language] ?? (translated(words.en as Said, spokenLanguage(language).words) as Words);
}

function translated(said: Said, words: Readonly<Record<string, string>>): Said {
  if (typeof said === 'string') return Object.hasOwn(words, said) ? (words[said] ?? said) : said;
  if (Array.isArray(said)) return said.map((each: Said) => translated(each, words));
  return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, translated(each, words)]));
}
