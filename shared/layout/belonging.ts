import { channelName } from '../channel-vocabulary.ts';
import type { Channel, JourneyMap, Language, Note, Persona } from '../map/journey-map.ts';
import type { FittedText } from './fit-text.ts';
import type { TextFitter } from './text-fitter.ts';

/** Whose a note is, and through what it goes: what it shows besides its text. */
export type Belonging = {
  /** In the map's order. */
  readonly personas: readonly Persona[];
  readonly channel: Channel | null;
  /** What the channel is called; "" for none. */
  readonly channelName: string;
  /** Puts a channel's name on one line so wide. */
  readonly fitChannel: (name: string, width: number) => FittedText;
};

/** null: the note belongs to nobody and goes through nothing. */
export type BelongingOf = (note: Note) => Belonging | null;

export type BelongingOptions = {
  readonly text: TextFitter;
  /** Of the names of built-in channels; left out: they are called as the map has them. */
  readonly language?: Language;
};

type Known = BelongingOptions & Pick<JourneyMap, 'channels'> & { readonly of: BelongingOf };

const latest = new WeakMap<JourneyMap['personas'], Known>();

/**
 * null for a map without personas and channels, whose notes then need not be looked at. Notes that belong alike share
 * one answer, as long as personas and channels are the same: so it is known by identity that nothing changed.
 */
export function belongings(map: JourneyMap, options: BelongingOptions): BelongingOf | null {
  const { personas, channels } = map;
  if (personas.length === 0 && channels.length === 0) return null;
  const known = latest.get(personas);
  const { text, language } = options;
  if (known?.channels === channels && known.text === text && known.language === language) return known.of;
  const of = finder(map, options);
  latest.set(personas, { text, channels, of, ...(language === undefined ? {} : { language }) });
  return of;
}

function finder(map: JourneyMap, { text, language }: BelongingOptions): BelongingOf {
  const channels = new Map(map.channels.map((channel) => [channel.id, channel]));
  const known = new Map<string, Belonging>();
  return ({ personas, channel: id }) => {
    if (personas.length === 0 && id === null) return null;
    const key = JSON.stringify([id, ...personas]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const channel = channels.get(id ?? '') ?? null;
    const belonging: Belonging = {
      personas: map.personas.filter((persona) => personas.includes(persona.id)),
      channel,
      channelName: channel === null ? '' : shownName(channel, language, map.language),
      fitChannel: text.channel,
    };
    known.set(key, belonging);
    return belonging;
  };
}

function shownName(channel: Channel, language: Language | undefined, ofMap: Language): string {
  return language === undefined && channel.name !== '' ? channel.name : channelName(channel, language ?? ofMap);
}

/** Whether two answers, of one language, show the same. */
export function sameBelonging(a: Belonging | null, b: Belonging | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.channel !== b.channel || a.channelName !== b.channelName) return false;
  if (a.personas.length !== b.personas.length) return false;
  return a.personas.every((persona, at) => persona === b.personas[at]);
}
