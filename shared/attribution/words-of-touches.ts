import type { Channel, ChannelId, JourneyMap } from '../map/journey-map.ts';
import { LIMITS } from '../map/journey-map.ts';
import { type ChannelMeaning, channelKey, likelyChannel, newChannel } from './channel-meaning.ts';
import { type EventMeaning, eventKey, likelyMeaning } from './event-meaning.ts';
import type { Meanings } from './gather-journeys.ts';
import type { Touch } from './read-touches.ts';

/** A word of the table, as it stands there first, and how many touches say it. */
export type Word = { readonly key: string; readonly word: string; readonly count: number };

/** Which events and channels a table tells of, the commonest first. */
export type Words = { readonly events: readonly Word[]; readonly channels: readonly Word[] };

export function wordsOfTouches(touches: readonly Touch[]): Words {
  return {
    events: counted(
      touches.map(({ event }) => event),
      eventKey,
    ),
    channels: counted(
      touches.map(({ channel }) => channel),
      channelKey,
    ),
  };
}

function counted(words: readonly string[], keyOf: (word: string) => string): readonly Word[] {
  // Thousands of rows say the same few words.
  const asWritten = new Map<string, number>();
  for (const word of words) asWritten.set(word, (asWritten.get(word) ?? 0) + 1);
  const byKey = new Map<string, Word>();
  for (const [word, count] of asWritten) {
    const key = keyOf(word);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { key, word, count } : { ...known, count: known.count + count });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** So many words are looked up; what only few touches say beyond them has no meaning. */
const MOST_WORDS = 500;

export type Guesses = {
  readonly events: ReadonlyMap<string, EventMeaning>;
  readonly channels: ReadonlyMap<string, ChannelMeaning>;
};

/** What all the words most likely mean in a map. */
export function likelyMeanings({ events, channels }: Words, map: JourneyMap): Guesses {
  return {
    events: new Map(events.slice(0, MOST_WORDS).map(({ key, word }) => [key, likelyMeaning(word, map.stages)])),
    channels: new Map(channels.slice(0, MOST_WORDS).map(({ key, word }) => [key, likelyChannel(word, map.channels)])),
  };
}

export type SettledMeanings = {
  readonly meanings: Meanings;
  readonly newChannels: readonly Channel[];
  /** Touches of channels that are too rare to be asked about, or that the map has no room for. */
  readonly withoutChannel: number;
};

/** The meanings with an id for each channel that is to be new, as far as the map has room for them. */
export function settledMeanings(
  { events, channels }: Guesses,
  words: Words,
  { map, newId }: { readonly map: JourneyMap; readonly newId: () => string },
): SettledMeanings {
  const newChannels: Channel[] = [];
  const room = Math.max(0, LIMITS.channels - map.channels.length);
  const ids = new Map<string, ChannelId | null>();
  let withoutChannel = 0;
  for (const { key, word, count } of words.channels) {
    const meaning = channels.get(key);
    if (meaning?.kind === 'known') ids.set(key, meaning.id);
    const hasRoom = newChannels.length < room;
    if (key !== '' && (meaning === undefined || (meaning.kind === 'new' && !hasRoom))) withoutChannel += count;
    if (meaning?.kind !== 'new' || !hasRoom) continue;
    const channel = newChannel(word, newId());
    newChannels.push(channel);
    ids.set(key, channel.id);
  }
  return { meanings: { events, channels: ids }, newChannels, withoutChannel };
}
