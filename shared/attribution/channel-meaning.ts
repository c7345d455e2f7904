import { knownChannel } from '../channel-vocabulary.ts';
import { channelKindOf } from '../import/channel-kind-of.ts';
import { foldName, meantBy, namedChannel } from '../import/match-names.ts';
import type { Channel, ChannelId } from '../map/journey-map.ts';

/** Where touches through a channel of the table belong: to one of the map's, to a new one, to none. */
export type ChannelMeaning = { readonly kind: 'known'; readonly id: ChannelId } | { readonly kind: 'new' | 'none' };

export function channelKey(name: string): string {
  return name === '' ? '' : foldName(name);
}

/** What analytics programs call channels, in the words of the vocabulary. */
const ANALYTICS: Readonly<Record<string, string>> = {
  cpc: 'Paid search',
  ppc: 'Paid search',
  'paid search': 'Paid search',
  paidsearch: 'Paid search',
  sem: 'Paid search',
  organic: 'Organic search',
  seo: 'Organic search',
  display: 'Paid ad',
  'paid social': 'Social media',
  'organic social': 'Social media',
  none: 'Direct visit',
  direct: 'Direct visit',
  referral: 'Referral',
  call: 'Phone',
};

/** "google / cpc" is an advert: what stands behind the stroke says how somebody came, what stands before it, from where. */
function wordsFor(name: string): readonly string[] {
  const parts = name.split('/').map(foldName);
  const [source = '', medium = ''] = parts;
  const said = [foldName(name), medium, source].flatMap((word) =>
    Object.hasOwn(ANALYTICS, word) ? [ANALYTICS[word] ?? ''] : [],
  );
  return [name, ...said, medium, source].filter((word) => word.trim() !== '');
}

/** The channel of the map that a table most likely means; a person may know better. */
export function likelyChannel(name: string, channels: readonly Channel[]): ChannelMeaning {
  if (name.trim() === '') return { kind: 'none' };
  const named = channels.map(namedChannel);
  // Its own name goes before whatever it may be called besides.
  const exact = channels.find((channel) => foldName(channel.name) === foldName(name));
  if (exact !== undefined) return { kind: 'known', id: exact.id };
  const words = name.includes('/') ? wordsFor(name).slice(1) : wordsFor(name);
  for (const word of words) {
    const id = meantBy(word, named);
    if (id !== null) return { kind: 'known', id };
  }
  return { kind: 'new' };
}

/** A channel as a table calls it, with the sign of the vocabulary where that knows it. */
export function newChannel(name: string, id: ChannelId): Channel {
  const kind =
    wordsFor(name)
      .map(channelKindOf)
      .find((known) => known !== '') ?? '';
  // In brackets stands what an analytics program knows nothing of, not a name.
  const isName = kind === '' || !name.startsWith('(');
  return { id, kind, name: isName ? name : knownChannel(kind).en };
}
