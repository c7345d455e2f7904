import { type Channel, type ChannelId, LIMITS, type Note, type NoteId } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { changeNotes } from './note-commands.ts';
import { patching, withTextsCut } from './patch.ts';
import { withKindsChanged } from '../map/touch-kinds.ts';
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

/** Notes run through a channel that the map has, or is given with this; null: through none. */
export function channelNotes(ids: readonly NoteId[], channel: Channel | null): Command {
  if (channel === null) return changeNotes(ids, { channel: null });
  const added = addChannel(channel);
  const put = changeNotes(ids, { channel: channel.id });
  return (map) => {
    const isKnown = map.channels.some(({ id }) => id === channel.id);
    const after = put(isKnown ? map : added(map));
    // A channel alone is not what was asked for.
    return after.notes === map.notes ? map : after;
  };
}

/** The channel is taken off its notes. */
export function deleteChannel(id: ChannelId): Command {
  const takeOff = (note: Note): Note => (note.channel === id ? { ...note, channel: null } : note);
  return (map) =>
    withParts(map, {
      channels: without(map.channels, (channel) => channel.id === id),
      notes: withAllChanged(map.notes, takeOff),
      touches: withKindsChanged(map.touches, (kind) => (kind.through === id ? { ...kind, through: null } : kind)),
    });
}
