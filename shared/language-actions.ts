import { LANGUAGES, type SpokenTag } from './i18n/languages.ts';

export type LanguageAction = `view.language.${SpokenTag}`;

export function languageAction(language: SpokenTag): LanguageAction {
  return `view.language.${language}`;
}

/** To speak each of the languages. */
export const LANGUAGE_ACTIONS: readonly LanguageAction[] = LANGUAGES.map(languageAction);

/** One thing for each of these actions. */
export function forEachLanguage<Thing>(thing: (language: SpokenTag) => Thing): Readonly<Record<LanguageAction, Thing>> {
  // One entry for each language is what the type says; Object.fromEntries forgets it.
  return Object.fromEntries(LANGUAGES.map((language) => [languageAction(language), thing(language)])) as Record<
    LanguageAction,
    Thing
  >;
}
