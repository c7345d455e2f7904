import { type Channel, type ChannelId, LIMITS, type Note } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, withAllChanged, withChanged, withInserted, without, withParts } from './records.ts';

export function addChannel(channel: Channel): Command {
  const added = withTextsCut(channel);
  return (map) =>
    map.channels.length >= LIMITS.channels || !areFree(map, [channel.id])
      ? map
      : { ...map, channels: withInserted(map.channels, added, 'end') };
}

export function renameChannel(id: ChannelId, name: string): Command {
  const rename = patching<Channel>({ name });
  return (map) => withParts(map, { channels: withChanged(map.channels, id, rename) });
}

/** The channel is taken off its notes. */
export function deleteChannel(id: ChannelId): Command {
  const takeOff = (note: Note): Note => (note.channel === id ? { ...note, channel: null } : note);
  return (map) =>
    withParts(map, {
      channels: without(map.channels, (channel) => channel.id === id),
      notes: withAllChanged(map.notes, takeOff),
    });
}
