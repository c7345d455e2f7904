import { CHANNEL_KINDS, type ChannelKind, channelWords } from '../channel-vocabulary.ts';
import { foldName } from './match-names.ts';

const KINDS: ReadonlyMap<string, ChannelKind> = new Map(
  CHANNEL_KINDS.flatMap((kind) => channelWords({ kind, name: '' }).map((word) => [foldName(word), kind] as const)),
);

/** The kind that is called so in either language, whatever its case, accents and plural; "" for none. */
export function channelKindOf(name: string): ChannelKind | '' {
  return name.trim() === '' ? '' : (KINDS.get(foldName(name)) ?? '');
}
