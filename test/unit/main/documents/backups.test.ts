import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type Backups, createBackups, type ToKeep } from '../../../../main/documents/backups.ts';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-31T09:00:00.000Z');

let folder: string;
let root: string;
let time: number;
beforeEach(async () => {
  folder = await temporaryFolder();
  root = path.join(folder, 'user', 'backups');
  time = START;
});

/** The versions as a new start of the app finds them. */
function started(disk: Disk = realDisk): Backups {
  return createBackups(disk, { now: () => new Date(time) }, root);
}

function text(words: string, more: Partial<ToKeep> = {}): ToKeep {
  return { why: 'hour', bytes: new TextEncoder().encode(words), ...more };
}

async function mapFile(name: string): Promise<string> {
  const place = path.join(folder, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, name);
  return place;
}

type Of = { readonly map: string | null; readonly path: string };

/** What was kept of a file, newest first. */
async function keptOf(backups: Backups, of: Of): Promise<readonly (string | null)[]> {
  const versions = await backups.list(of);
  const all = await Promise.all(versions.map(({ id }) => backups.read(of, id)));
  return all.map((bytes) => (bytes === null ? null : new TextDecoder().decode(bytes)));
}

describe('what is kept', () => {
  it('is listed newest first, with why and when, also after the next start', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    expect(await backups.keep(of, text('one', { why: 'session', saved: new Date(START - 5 * HOUR) }))).toBeNull();
    time += HOUR;
    expect(await backups.keep(of, text('two', { why: 'checkpoint', name: 'Before lunch' }))).toBeNull();
    const expected = [
      { kept: '2026-01-31T10:00:00.000Z', saved: '2026-01-31T10:00:00.000Z', why: 'checkpoint', name: 'Before lunch' },
      { kept: '2026-01-31T09:00:00.000Z', saved: '2026-01-31T04:00:00.000Z', why: 'session', name: '' },
    ].map((version) => ({ ...version, id: expect.any(String), size: expect.any(Number) }));
    expect(await backups.list(of)).toEqual(expected);
    expect(await started().list(of)).toEqual(expected);
    expect(await keptOf(started(), of)).toEqual(['two', 'one']);
  });

  it('is not kept twice, unless a person gives it a name', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    await backups.keep(of, text('same'));
    await backups.keep(of, text('same', { why: 'theirs' }));
    await backups.keep(of, text('same', { why: 'checkpoint', name: 'As agreed' }));
    expect((await backups.list(of)).map(({ why }) => why)).toEqual(['checkpoint', 'hour']);
  });

  it('may be written long after a clock was wrong: no version claims to be of the future', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    await backups.keep(of, text('one', { saved: new Date(START + 90 * HOUR) }));
    expect((await backups.list(of))[0]?.saved).toBe('2026-01-31T09:00:00.000Z');
  });

  it('goes when its time is over', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    for (let number = 1; number <= 12; number += 1) {
      await backups.keep(of, text(`state ${number}`));
      time += 60_000;
    }
    const latest = Array.from({ length: 10 }, (_, at) => `state ${12 - at}`);
    expect(await keptOf(backups, of)).toEqual(latest);
    expect(await keptOf(started(), of)).toEqual(latest);
  });

  it('is gone once it is removed, from the disk too', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    await backups.keep(of, text('one'));
    await backups.keep(of, text('two'));
    const [{ id } = { id: '' }] = await backups.list(of);
    expect(await backups.remove(of, id)).toBeNull();
    expect([await keptOf(backups, of), await backups.read(of, id)]).toEqual([['one'], null]);
    expect(await keptOf(started(), of)).toEqual(['one']);
  });
});

describe('whose versions they are', () => {
  it('two files of one map, one copied from the other, each have their own', async () => {
    const original = { map: 'm', path: await mapFile('a.journey') };
    const backups = started();
    await backups.keep(original, text('first'));
    const copy = { map: 'm', path: path.join(folder, 'copy.journey') };
    await copyFile(original.path, copy.path);
    expect(await keptOf(backups, copy)).toEqual([]);
    await backups.keep(copy, text('of the copy'));
    await backups.keep(original, text('second'));
    for (const now of [backups, started()]) {
      expect([await keptOf(now, original), await keptOf(now, copy)]).toEqual([['second', 'first'], ['of the copy']]);
    }
  });

  it('two maps that lay at one place, one after the other, each have their own', async () => {
    const place = await mapFile('a.journey');
    const [first, second] = [
      { map: 'm', path: place },
      { map: 'n', path: place },
    ];
    const backups = started();
    await backups.keep(first, text('first map'));
    await backups.keep(second, text('second map'));
    expect([await keptOf(backups, first), await keptOf(backups, second)]).toEqual([['first map'], ['second map']]);
    // Back again, as with two sticks that take turns.
    await backups.keep(first, text('first map again'));
    expect(await keptOf(started(), first)).toEqual(['first map again', 'first map']);
    expect(await keptOf(started(), second)).toEqual(['second map']);
  });

  it.each(['renamed.journey', 'elsewhere/a.journey'])('a file that went to %s takes them along', async (name) => {
    const before = { map: 'm', path: await mapFile('here/a.journey') };
    await started().keep(before, text('first'));
    const after = { map: 'm', path: await mapFile(name) };
    await rename(before.path, after.path);
    const backups = started();
    expect(await keptOf(backups, after)).toEqual(['first']);
    await backups.keep(after, text('second'));
    expect(await keptOf(started(), after)).toEqual(['second', 'first']);
    expect(await keptOf(started(), before)).toEqual([]);
  });

  it('a folder that was renamed takes them along', async () => {
    const before = { map: 'm', path: await mapFile('here/a.journey') };
    await started().keep(before, text('first'));
    await rename(path.join(folder, 'here'), path.join(folder, 'there'));
    expect(await keptOf(started(), { map: 'm', path: path.join(folder, 'there', 'a.journey') })).toEqual(['first']);
  });

  it('a stick that is not plugged in keeps its own, though a copy from it is open', async () => {
    const onStick = { map: 'm', path: await mapFile('stick/a.journey') };
    const stick = path.dirname(onStick.path);
    /** The stick is a device of its own. */
    const twoDevices: Disk = {
      ...realDisk,
      facts: async (place) => ({ ...(await realDisk.facts(place)), dev: place.startsWith(stick) ? 7n : 1n }),
    };
    await started(twoDevices).keep(onStick, text('on the stick'));
    const copy = { map: 'm', path: await mapFile('copy.journey') };
    await rename(stick, path.join(folder, 'pulled'));
    const backups = started(twoDevices);
    await backups.keep(copy, text('of the copy'));
    expect(await keptOf(backups, copy)).toEqual(['of the copy']);
    await rename(path.join(folder, 'pulled'), stick);
    expect(await keptOf(backups, onStick)).toEqual(['on the stick']);
  });

  it('a damaged file, whose id nobody can read, still has those of its place', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    await started().keep(of, text('whole'));
    expect(await keptOf(started(), { map: null, path: of.path })).toEqual(['whole']);
    expect(await keptOf(started(), { map: null, path: path.join(folder, 'b.journey') })).toEqual([]);
  });
});

describe('a folder of versions that somebody else wrote to', () => {
  const of = () => ({ map: 'm', path: path.join(folder, 'a.journey') });

  async function withOne(): Promise<{ readonly own: string; readonly body: string }> {
    await mapFile('a.journey');
    await started().keep(of(), text('one', { why: 'checkpoint', name: 'Before lunch' }));
    const [name = ''] = await readdir(root);
    const own = path.join(root, name);
    const [body = ''] = (await readdir(own)).filter((each) => each.endsWith('.gz'));
    return { own, body };
  }

  it('is read without its list: the files count, and say when and why', async () => {
    const { own } = await withOne();
    for (const list of ['', '{"versions":', '[]', '{"map":1}', '\u0000']) {
      await writeFile(path.join(own, 'versions.json'), list);
      const found = await started().list(of());
      expect(found.map(({ kept, why, name }) => ({ kept, why, name }))).toEqual([
        { kept: '2026-01-31T09:00:00.000Z', why: 'checkpoint', name: '' },
      ]);
      expect(await keptOf(started(), of())).toEqual(['one']);
    }
    expect((await readdir(own)).filter((each) => each.includes('unreadable')).length).toBeGreaterThan(0);
  });

  it('is read without entries that make no sense', async () => {
    const { own } = await withOne();
    const place = path.join(own, 'versions.json');
    const list = JSON.parse(await readFile(place, 'utf8')) as { versions: unknown[] };
    const [good] = list.versions;
    list.versions = [null, { ...(good as object), kept: 'noon' }, { id: '../../secret', size: -1 }, ...list.versions];
    await writeFile(place, JSON.stringify(list));
    expect((await started().list(of())).map(({ name }) => name)).toEqual(['Before lunch']);
  });

  it('never leads out of itself', async () => {
    const { own, body } = await withOne();
    await copyFile(path.join(own, body), path.join(folder, 'secret.journey.gz'));
    const place = path.join(own, 'versions.json');
    const list = JSON.parse(await readFile(place, 'utf8')) as { versions: object[] };
    list.versions.push({ ...list.versions[0], id: '../../../secret' });
    await writeFile(place, JSON.stringify(list));
    const backups = started();
    expect(await backups.list(of())).toHaveLength(1);
    for (const id of ['../../../secret', path.join(folder, 'secret'), '', '__proto__']) {
      expect(await backups.read(of(), id)).toBeNull();
      await backups.remove(of(), id);
    }
    expect(await readdir(folder)).toContain('secret.journey.gz');
  });

  it('gives no bytes for a file that is damaged, gone, or would unpack into more than a map may be', async () => {
    const { own, body } = await withOne();
    const place = path.join(own, body);
    const bytes = await readFile(place);
    const [{ id } = { id: '' }] = await started().list(of());
    const bomb = zlib.gzipSync(Buffer.alloc(65 * 1024 * 1024));
    for (const wrong of [bytes.subarray(0, bytes.length - 4), Buffer.from('no gzip'), Buffer.alloc(0), bomb]) {
      await writeFile(place, wrong);
      expect(await started().read(of(), id)).toBeNull();
    }
    const backups = started();
    await backups.list(of());
    await rm(place);
    expect(await backups.read(of(), id)).toBeNull();
  });
});

describe('a disk that fails', () => {
  test.each(['create', 'write', 'sync', 'rename', 'syncFolder', 'makeFolder'] as const)(
    'when %s fails it says so, what was kept before stays, and the next try is whole',
    async (broken) => {
      const of = { map: 'm', path: await mapFile('a.journey') };
      let isBroken = false;
      const disk = watchedDisk((call) => {
        if (isBroken && call === broken) throw systemError('ENOSPC');
      });
      const backups = started(disk);
      expect(await backups.keep(of, text('one'))).toBeNull();
      isBroken = true;
      expect((await backups.keep(of, text('two', { why: 'overwrite' })))?.code).toBe('disk-full');
      isBroken = false;
      expect(await keptOf(started(), of)).toContain('one');
      expect(await backups.keep(of, text('three', { why: 'overwrite' }))).toBeNull();
      const kept = await keptOf(started(), of);
      expect(kept[0]).toBe('three');
      expect(kept.at(-1)).toBe('one');
    },
  );

  test('what was said to be kept is whole whichever call was the last before the power went', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    await started().keep(of, text('one'));
    let calls = 0;
    const counted = watchedDisk(() => {
      calls += 1;
    });
    await started(counted).keep(of, text('counted'));
    const all = calls;
    for (let last = 1; last <= all; last += 1) {
      let left = last;
      const dying = watchedDisk(() => {
        left -= 1;
        if (left < 0) throw systemError('EIO');
      });
      const words = `state ${last}`;
      const failed = await started(dying).keep(of, text(words, { why: 'theirs' }));
      const kept = await keptOf(started(), of);
      expect(kept.filter((each) => each === null)).toEqual([]);
      expect(kept).toEqual(expect.arrayContaining(failed === null ? [words, 'one'] : ['one']));
      time += 1000;
    }
  });

  test('a version that can not be removed stays in the list', async () => {
    const of = { map: 'm', path: await mapFile('a.journey') };
    const backups = started(
      watchedDisk((call) => {
        if (call === 'remove') throw systemError('EBUSY');
      }),
    );
    await backups.keep(of, text('one'));
    const [{ id } = { id: '' }] = await backups.list(of);
    expect((await backups.remove(of, id))?.what).toBe('EBUSY');
    expect(await keptOf(backups, of)).toEqual(['one']);
  });
});
