import { describe, expect, it } from 'vitest';
import {
  addChannel,
  channelNotes,
  deleteChannel,
  renameChannel,
} from '../../../../shared/commands/channel-commands.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('addChannel', () => {
  it('goes to the end', () => {
    expect(addChannel({ id: 'n', kind: 'phone', name: 'Phone' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      channels: [...SMALL_MAP.channels, { id: 'n', kind: 'phone', name: 'Phone' }],
    });
  });

  it('adds nothing under a taken id or beyond the limit of channels', () => {
    expect(addChannel({ id: 'ch1', kind: '', name: 'Phone' })(SMALL_MAP)).toBe(SMALL_MAP);
    const channels = Array.from({ length: LIMITS.channels }, (_, index) => ({ id: `n${index}`, kind: '', name: '' }));
    const full = { ...SMALL_MAP, channels };
    expect(addChannel({ id: 'n', kind: '', name: '' })(full)).toBe(full);
  });
});

describe('renameChannel', () => {
  it('changes one name', () => {
    expect(renameChannel('ch2', 'Web shop')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      channels: withOne(SMALL_MAP.channels, 'ch2', { name: 'Web shop' }),
    });
  });

  it('changes nothing where nothing is new or the channel is gone', () => {
    expect(renameChannel('ch2', 'Web')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(renameChannel('gone', 'x')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('deleteChannel', () => {
  it('is taken off its notes', () => {
    expect(deleteChannel('ch2')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      channels: SMALL_MAP.channels.slice(0, 1),
      notes: withOne(SMALL_MAP.notes, 'c1', { channel: null }),
    });
  });

  it('a channel that is gone: nothing changes', () => {
    expect(deleteChannel('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('channelNotes', () => {
  const PHONE = { id: 'n', kind: 'phone', name: 'Phone' };

  it('puts notes through a channel, which comes along where the map lacks it', () => {
    const known = channelNotes(['a2', 'c1'], SMALL_MAP.channels[0]!)(SMALL_MAP);
    expect(known.channels).toBe(SMALL_MAP.channels);
    expect(known.notes.map(({ channel }) => channel)).toEqual(['ch1', null, 'ch1', 'ch1', null]);
    const added = channelNotes(['a2'], PHONE)(SMALL_MAP);
    expect(added.channels).toEqual([...SMALL_MAP.channels, PHONE]);
    expect(added.notes).toEqual(withOne(SMALL_MAP.notes, 'a2', { channel: 'n' }));
  });

  it('takes them off their channel, which the map keeps', () => {
    expect(channelNotes(['a1', 'c1'], null)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: SMALL_MAP.notes.map((note) => ({ ...note, channel: null })),
    });
  });

  it('changes nothing where all is so already or the notes are gone', () => {
    expect(channelNotes(['a1'], SMALL_MAP.channels[0]!)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(channelNotes(['gone'], PHONE)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(channelNotes(['a2'], null)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
