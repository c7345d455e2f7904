import { describe, expect, it } from 'vitest';
import { addChannel, deleteChannel, renameChannel } from '../../../../shared/commands/channel-commands.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('addChannel', () => {
  it('goes to the end', () => {
    expect(addChannel({ id: 'n', name: 'Phone' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      channels: [...SMALL_MAP.channels, { id: 'n', name: 'Phone' }],
    });
  });

  it('adds nothing under a taken id or beyond the limit of channels', () => {
    expect(addChannel({ id: 'ch1', name: 'Phone' })(SMALL_MAP)).toBe(SMALL_MAP);
    const channels = Array.from({ length: LIMITS.channels }, (_, index) => ({ id: `n${index}`, name: '' }));
    const full = { ...SMALL_MAP, channels };
    expect(addChannel({ id: 'n', name: '' })(full)).toBe(full);
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
