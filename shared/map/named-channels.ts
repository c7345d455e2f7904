import { channelName } from '../channel-vocabulary.ts';
import type { JourneyMap, Language } from './journey-map.ts';

/** The map with its channels called as they are in a language: what leaves the app knows no vocabulary. */
export function withChannelNames(map: JourneyMap, language: Language): JourneyMap {
  const channels = map.channels.map((channel) => {
    const name = channelName(channel, language);
    return name === channel.name ? channel : { ...channel, name };
  });
  return channels.every((channel, at) => channel === map.channels[at]) ? map : { ...map, channels };
}
