import type { Language } from '../map/journey-map.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { NamesOf, Text } from './text.ts';

export type TextKey = keyof typeof en;

type Values<Key extends TextKey> = { readonly [Name in NamesOf<(typeof en)[Key]>]: string | number };

/** What follows the key: nothing for a plain text, the values it asks for otherwise. A missing value does not compile. */
export type TextValues<Key extends TextKey> = [NamesOf<(typeof en)[Key]>] extends [never] ? [] : [Values<Key>];

export type Translate = <Key extends TextKey>(key: Key, ...values: TextValues<Key>) => string;

const DICTIONARIES: Record<Language, Readonly<Record<TextKey, Text>>> = { en, id };

/** The keys of texts that need no values: these may be kept in data (a menu, a catalogue) and translated later. */
export type PlainTextKey = { [Key in TextKey]: [NamesOf<(typeof en)[Key]>] extends [never] ? Key : never }[TextKey];

export function translator(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, ...[values]) => {
    const text = DICTIONARIES[language][key];
    // The types above tie values to the text; inside, they are just names with values.
    const named = (values ?? {}) as Readonly<Record<string, string | number>>;
    const form = typeof text === 'string' ? text : text[plural.select(Number(named.count)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = named[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
