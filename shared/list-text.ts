import type { Translate } from './i18n/translate.ts';
import { kept } from './kept.ts';

/** `and`: "a, b and c"; `or`: "a, b or c"; `facts`: "a, b, c", as of one thing that is told in few words. */
type ListKind = 'and' | 'or' | 'facts';

const OPTIONS: Readonly<Record<ListKind, Intl.ListFormatOptions>> = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  facts: { type: 'unit', style: 'short' },
};

const formatsOf = kept((kind: ListKind) => kept((locale: string) => new Intl.ListFormat(locale, OPTIONS[kind])));

/** A list as the language writes it, where a person reads it. */
export function listText(items: readonly string[], t: Translate, kind: ListKind = 'and'): string {
  return formatsOf(kind)(t('method.locale')).format(items);
}

/** Those of them that say something, as facts of one thing. */
export function factsText(facts: readonly string[], t: Translate): string {
  return listText(
    facts.filter((fact) => fact !== ''),
    t,
    'facts',
  );
}
