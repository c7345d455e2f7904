import { CHANNEL_KINDS, channelName } from '../../shared/channel-vocabulary.ts';
import { en } from '../../shared/i18n/en.ts';
import { id } from '../../shared/i18n/id.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { LANE_KINDS } from '../../shared/map/journey-map.ts';
import { laneWords } from '../../shared/map/lane-words.ts';
import { OFFERED_SETS, offeredMetrics } from '../../shared/map/offered-metrics.ts';
import { template, TEMPLATE_NAMES } from '../../shared/map/templates.ts';
import { AGENDA_METHODS } from '../../shared/workshop/agenda-plans.ts';
import { agendaOf } from '../../shared/workshop/agenda-templates.ts';
import { SMALL_MAP } from './small-map.ts';

/** The tag of a real language, so that Intl writes its numbers, dates and names of languages. */
export const PSEUDO_TAG = 'eo';
export const PSEUDO_NAME = 'Pse\u016ddolingvo';

const VOWELS: Readonly<Record<string, string>> = {
  a: '\u00e4a',
  e: '\u00ebe',
  i: '\u00efi',
  o: '\u00f6o',
  u: '\u00fcu',
};

/** English that is about 40 % longer and can be told from it; values in braces stay. */
export function pseudoText(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[aeiou]/g, (vowel) => VOWELS[vowel] ?? vowel)))
    .join('');
}

/** As the window says a text without values in it. */
export function said(key: PlainTextKey & keyof typeof en): string {
  return pseudoText(en[key]);
}

/** The one file that the language is, as somebody would write it. */
export function pseudoLanguageFile(): string {
  const others: Readonly<Record<string, Text>> = id;
  const texts = Object.entries<Text>(en).map(([key, text]) => [key, textOf(key, text, others[key])]);
  const words = [...wordsOfMaps()].map((word) => [word, pseudoText(word)]);
  return [
    "import type { SpokenLanguage } from './spoken-language.ts';",
    'export const pseudo: SpokenLanguage = ',
    JSON.stringify({
      ownName: PSEUDO_NAME,
      tags: [PSEUDO_TAG],
      texts: Object.fromEntries(texts),
      words: Object.fromEntries(words),
    }),
  ].join('\n');
}

function textOf(key: string, text: Text, other: Text | undefined): Text {
  if (key.endsWith('.locale')) return PSEUDO_TAG;
  // What both languages say alike is for programs, or a sign.
  if (JSON.stringify(text) === JSON.stringify(other)) return text;
  if (typeof text === 'string') return pseudoText(text);
  return { one: pseudoText(text.one ?? text.other), other: pseudoText(text.other) };
}

/** What is written into maps. */
function wordsOfMaps(): ReadonlySet<string> {
  const lanes = LANE_KINDS.map((kind) => laneWords(kind, 'en'));
  let ids = 0;
  const agendas = AGENDA_METHODS.flatMap((method) => agendaOf(method, SMALL_MAP, () => `id-${(ids += 1)}`));
  return new Set(
    [
      ...lanes.flatMap(({ name, questions }) => [name, ...questions]),
      ...TEMPLATE_NAMES.flatMap((name) => template(name, 'en').stages.map((stage) => stage.name)),
      ...OFFERED_SETS.flatMap((set) => offeredMetrics(set, 'en', []).flatMap(({ name, unit }) => [name, unit])),
      ...CHANNEL_KINDS.map((kind) => channelName({ kind, name: '' }, 'en')),
      ...agendas.flatMap(({ name = '', todo = '', question = '', remarks = '' }) => [name, todo, question, remarks]),
    ].filter((word) => word !== ''),
  );
}
