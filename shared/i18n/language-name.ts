import { foldText } from '../fold-text.ts';
import { LANGUAGES, type SpokenTag, spokenLanguage } from './languages.ts';

/** What a language is called in another: "Indonesian", "Inggris". */
export function languageName(language: SpokenTag, speaking: SpokenTag): string {
  return new Intl.DisplayNames(speaking, { type: 'language' }).of(language) ?? language;
}

/** The language that goes by this name in any language, or by its own: "Indonesian", "Bahasa Indonesia". */
export function languageCalled(name: string): SpokenTag | null {
  const asked = foldText(name);
  const names = (language: SpokenTag) => [
    spokenLanguage(language).ownName,
    ...LANGUAGES.map((speaking) => languageName(language, speaking)),
  ];
  return LANGUAGES.find((language) => names(language).some((each) => foldText(each) === asked)) ?? null;
}
