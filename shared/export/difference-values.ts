import { channelName } from '../channel-vocabulary.ts';
import { dayText } from '../day-text.ts';
import { isWait, waitText } from '../wait-text.ts';
import { languageName } from '../i18n/language-name.ts';
import { isLanguage } from '../i18n/languages.ts';
import { stepText } from '../i18n/step-text.ts';
import type { PlainTextKey, Translate } from '../i18n/translate.ts';
import type { ChangedField, Field, SubjectName } from '../map/differences.ts';
import { EVIDENCE_KINDS, type JourneyMap, LANE_KINDS, type Language } from '../map/journey-map.ts';

/** What a value needs to be put in words: the ids in it are those of either map. */
export type ValueWords = { readonly t: Translate; readonly language: Language; readonly maps: readonly JourneyMap[] };

/** How fields are called. Most of them also head columns of sheets. */
export const FIELD_TEXTS: Readonly<Record<Field, PlainTextKey>> = {
  title: 'about.title',
  language: 'about.language',
  company: 'about.company',
  customer: 'about.customer',
  reason: 'about.reason',
  target: 'column.target',
  'closing.needs': 'about.closing.needs',
  'closing.problems': 'about.closing.problems',
  'closing.competitors': 'about.closing.competitors',
  'closing.leaving': 'about.closing.leaving',
  agenda: 'agenda.title',
  maps: 'about.map',
  photos: 'photo.title',
  name: 'column.name',
  kind: 'compare.field.kind',
  text: 'column.text',
  voice: 'column.voice',
  description: 'column.description',
  group: 'column.group',
  who: 'column.who',
  habits: 'column.habits',
  attitudes: 'column.attitudes',
  needs: 'column.needs',
  quote: 'column.quote',
  questions: 'column.questions',
  personas: 'column.personas',
  channel: 'column.channel',
  evidence: 'column.evidence',
  source: 'column.source',
  date: 'column.date',
  sample: 'column.sample',
  evidenceNote: 'column.evidenceNote',
  votes: 'column.votes',
  important: 'column.important',
  mark: 'column.mark',
  competitor: 'column.competitor',
  leadsTo: 'column.leadsTo',
  heading: 'column.heading',
  task: 'compare.field.task',
  owner: 'column.owner',
  due: 'column.due',
  done: 'column.done',
  author: 'column.author',
  faceDown: 'column.faceDown',
  value: 'compare.field.value',
  note: 'column.remark',
  unit: 'column.unit',
  better: 'column.better',
  baseline: 'column.baseline',
  actual: 'column.actual',
  weight: 'column.weight',
  leaving: 'compare.field.leaving',
  either: 'column.either',
  wait: 'column.wait',
  label: 'column.label',
  colour: 'column.colour',
  hidden: 'column.hidden',
  width: 'column.width',
  other: 'compare.field.other',
};

/** Of these it is only told that they differ: a colour, an agenda or a list of maps says nothing in words. */
const WORDLESS: ReadonlySet<Field> = new Set(['colour', 'agenda', 'maps', 'photos', 'other']);
const LONGEST = 160;

/** A stage waits for the next one, a link for the note that it leads to. */
export function fieldName(of: SubjectName, field: Field, t: Translate): string {
  return t(of === 'link' && field === 'wait' ? 'column.linkWait' : FIELD_TEXTS[field]);
}

/** "Votes: 2 → 5". */
export function fieldText(of: SubjectName, { field, before, after }: ChangedField, words: ValueWords): string {
  const name = fieldName(of, field, words.t);
  if (WORDLESS.has(field)) return name;
  // What a channel is called may be said by its kind alone, and a lane's kind is one of ours.
  const say = (value: unknown) => valueText(of, field, value, words);
  const values = words.t('compare.fromTo', { from: say(before), to: say(after) });
  return words.t('compare.field', { field: name, values });
}

export function valueText(of: SubjectName, field: Field, value: unknown, words: ValueWords): string {
  const { t, language } = words;
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') {
    return field === 'value' ? stepText(value, language) : new Intl.NumberFormat(language).format(value);
  }
  if (field === 'wait' && isWait(value)) return waitText(value, t);
  if (Array.isArray(value)) {
    const named = value.map((one) => (field === 'personas' ? personaName(String(one), words) : String(one)));
    return orNothing(named.join(field === 'personas' ? ', ' : ' / '), t);
  }
  if (typeof value !== 'string' || value.trim() === '') return t('compare.nothing');
  if (field === 'channel') return channelText(value, words);
  if (field === 'date' || field === 'due') return cutText(dayText(value, t));
  return cutText(wordOf(of, field, value, words) ?? value);
}

/** The word for one of few values; null: it is a text of its own. */
function wordOf(of: SubjectName, field: Field, value: string, { t, language }: ValueWords): string | null {
  if (field === 'kind' && of === 'channel') return channelName({ kind: value, name: '' }, language);
  const kind = field === 'kind' ? LANE_KINDS.find((one) => one === value) : undefined;
  if (kind !== undefined) return t(`lane.${kind}`);
  const evidence = field === 'evidence' ? EVIDENCE_KINDS.find((one) => one === value) : undefined;
  if (evidence !== undefined) return t(`evidence.${evidence}`);
  if (field === 'language' && isLanguage(value)) return languageName(value, language);
  const fixed = ['mark', 'group', 'better'].includes(field) ? FIXED.find((one) => one === value) : undefined;
  return fixed === undefined ? null : t(`value.${fixed}`);
}

const FIXED = ['good', 'improve', 'before', 'after', 'higher', 'lower'] as const;

function personaName(id: string, { t, maps }: ValueWords): string {
  const name = maps.flatMap(({ personas }) => personas).find((persona) => persona.id === id)?.name ?? '';
  return name.trim() === '' ? t('inspector.unnamedPersona') : name;
}

function channelText(id: string, { t, maps, language }: ValueWords): string {
  const channel = maps.flatMap(({ channels }) => channels).find((one) => one.id === id);
  return channel === undefined ? t('compare.nothing') : orNothing(channelName(channel, language), t);
}

function orNothing(text: string, t: Translate): string {
  return text.trim() === '' ? t('compare.nothing') : cutText(text);
}

/** A text in one line, no longer than can be read in passing. */
export function cutText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST
    ? line
    : `${Array.from(line)
        .slice(0, LONGEST - 1)
        .join('')}…`;
}
