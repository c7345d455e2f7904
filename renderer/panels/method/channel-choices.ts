import {
  CHANNEL_KINDS,
  type ChannelKind,
  channelName,
  channelNames,
  channelWords,
} from '../../../shared/channel-vocabulary.ts';
import { foldText } from '../../../shared/fold-text.ts';
import { bestMatches, fuzzyScore } from '../../../shared/fuzzy-match.ts';
import { channelKindOf } from '../../../shared/import/channel-kind-of.ts';
import { foldName } from '../../../shared/import/match-names.ts';
import type { Channel, JourneyMap, Language } from '../../../shared/map/journey-map.ts';

/** A channel that can be chosen: `id` is null for one that the map does not have yet. */
export type ChannelChoice = {
  readonly id: string | null;
  readonly kind: string;
  readonly name: string;
  /** How many notes run through it. */
  readonly count: number;
};

type Found = ChannelChoice & { readonly words: readonly string[] };

function ofMap({ channels, notes }: JourneyMap, language: Language): readonly Found[] {
  const counts = new Map<string, number>();
  for (const { channel } of notes) if (channel !== null) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return channels.map((channel) => ({
    id: channel.id,
    kind: channel.kind,
    name: channelName(channel, language),
    count: counts.get(channel.id) ?? 0,
    words: channelWords(channel).map(foldText),
  }));
}

/** The kind that a channel stands for under the very name of it: then the vocabulary need not offer it again. */
function kindShown(channel: Channel): string {
  return isUnrenamed(channel) ? channel.kind : (CHANNEL_KINDS.find((kind) => isNamedAs(channel, kind)) ?? '');
}

function isNamedAs({ name }: Channel, kind: ChannelKind): boolean {
  return channelNames(kind).includes(name);
}

function isUnrenamed(channel: Channel): boolean {
  return CHANNEL_KINDS.some((kind) => kind === channel.kind && (channel.name === '' || isNamedAs(channel, kind)));
}

/** The channels of the map, then those of the vocabulary that it does not have. */
export function channelChoices(map: JourneyMap, language: Language): readonly Found[] {
  const taken = new Set(map.channels.map(kindShown));
  const others = CHANNEL_KINDS.filter((kind) => !taken.has(kind)).map((kind) => ofVocabulary(kind, language));
  return [...ofMap(map, language), ...others];
}

function ofVocabulary(kind: ChannelKind, language: Language): Found {
  const name = channelName({ kind, name: '' }, language);
  return { id: null, kind, name, count: 0, words: channelWords({ kind, name }).map(foldText) };
}

const MOST = 12;
/** From here on a word holds what was typed in one piece; scattered letters are for when none does. */
const WHOLE = 600;

function scoreOf({ words, name, id }: Found, wanted: string): number | null {
  const scores = words.map((word) => fuzzyScore(wanted, word)).filter((score) => score !== null);
  const own = fuzzyScore(wanted, foldText(name));
  if (scores.length === 0 && own === null) return null;
  // What is read on the line counts before what it goes by too, and what the map has before what it lacks.
  return Math.max(...scores, (own ?? Number.NEGATIVE_INFINITY) + 40) + (id === null ? 0 : 60);
}

/** What answers to what was typed, best first; a name that is none of them is a new channel, last. */
export function matchingChannels(typed: string, choices: readonly Found[]): readonly ChannelChoice[] {
  const wanted = foldText(typed);
  if (wanted === '') return choices;
  const all = bestMatches(wanted, choices, MOST, scoreOf);
  const whole = all.filter((choice) => (scoreOf(choice, wanted) ?? 0) >= WHOLE);
  const found = whole.length > 0 ? whole : all;
  const isNamed = choices.some(({ name }) => foldText(name) === wanted);
  return isNamed ? found : [...found, { id: null, kind: '', name: typed.trim(), count: 0 }];
}

/**
 * The channel that a text names and says nothing else ("email", "Kunjungan langsung"): one of the map before one of the
 * vocabulary; null for any other text.
 */
export function channelNamed(text: string, map: JourneyMap, language: Language): ChannelChoice | null {
  const asked = text.trim();
  if (asked === '' || asked.length > 60) return null;
  const kind = channelKindOf(asked);
  const folded = foldName(asked);
  const choices = channelChoices(map, language);
  return (
    choices.find(({ id, name }) => id !== null && foldName(name) === folded) ??
    choices.find((choice) => kind !== '' && choice.kind === kind) ??
    null
  );
}
