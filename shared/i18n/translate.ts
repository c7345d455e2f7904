import type { en } from './en.ts';
import { kept } from '../kept.ts';
import { LANGUAGES, type SpokenTag, spokenLanguage } from './languages.ts';
import type { NamesOf, Text } from './text.ts';

/** The texts of the table, and each language's own name, which is the same in all of them. */
type Texts = typeof en & { readonly [Tag in SpokenTag as `language.${Tag}`]: string };

export type TextKey = keyof Texts;

type Values<Key extends TextKey> = { readonly [Name in NamesOf<Texts[Key]>]: string | number };

/** What follows the key: nothing for a plain text, the values it asks for otherwise. A missing value does not compile. */
export type TextValues<Key extends TextKey> = [NamesOf<Texts[Key]>] extends [never] ? [] : [Values<Key>];

export type Translate = <Key extends TextKey>(key: Key, ...values: TextValues<Key>) => string;

const OWN_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.map((tag) => [`language.${tag}`, spokenLanguage(tag).ownName]),
);

/** The keys of texts that need no values: these may be kept in data (a menu, a catalogue) and translated later. */
export type PlainTextKey = { [Key in TextKey]: [NamesOf<Texts[Key]>] extends [never] ? Key : never }[TextKey];

const translators = kept(makeTranslator);
// They take long to make, and a window's first texts do without them.
const plurals = kept((language: SpokenTag) => new Intl.PluralRules(language));
const numbers = kept((language: SpokenTag) => new Intl.NumberFormat(language));

export function translator(language: SpokenTag): Translate {
  return translators(language);
}

function makeTranslator(language: SpokenTag): Translate {
  const texts: Readonly<Record<string, Text>> = spokenLanguage(language).texts;
  return (key, ...[values]) => {
    // The types above say which keys there are: none is missing in any language.
    const text = texts[key] ?? OWN_NAMES[key] ?? '';
    // The types above tie values to the text; inside, they are just names with values.
    const named = (values ?? {}) as Readonly<Record<string, string | number>>;
    const form = typeof text === 'string' ? text : (text[plurals(language).select(Number(named.count))] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = named[name] ?? '';
      return typeof value === 'number' ? numbers(language).format(value) : value;
    });
  };
}
