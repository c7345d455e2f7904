import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, utimes, writeFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { HeldFile } from '../../../../main/documents/held-file.ts';
import { LockFile, lockPlace, type Self } from '../../../../main/documents/lock-file.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { systemError, watchedDisk } from '../../../support/faulty-disk.ts';

const ANA: Self = { holder: 'Ana', host: 'laptop-1', process: 1 };
const BUDI: Self = { holder: 'Budi', host: 'laptop-2', process: 1 };
const NOON = new Date('2026-05-04T12:00:00.000Z');
const MINUTE = 60_000;

function later(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * MINUTE);
}

async function mapPlace(): Promise<string> {
  return path.join(await temporaryFolder(), 'a.journey');
}

function lockOf(map: string, self: Self, disk: Disk = realDisk): LockFile {
  return new LockFile(disk, map, { id: randomUUID(), self, now: NOON });
}

const HELD_BY_ANA = { kind: 'theirs', by: { name: 'Ana', host: 'laptop-1', since: NOON.toISOString() } };

test('who takes it holds it, others see who it is, and it goes with its holder', async () => {
  const map = await mapPlace();
  const [ana, budi] = [lockOf(map, ANA), lockOf(map, BUDI)];
  expect(await ana.look(NOON)).toEqual({ kind: 'free' });
  await ana.take();
  expect([await ana.look(NOON), await budi.look(NOON)]).toEqual([{ kind: 'ours' }, HELD_BY_ANA]);
  await ana.release();
  expect(await budi.look(NOON)).toEqual({ kind: 'free' });
  expect(await readdir(path.dirname(map))).toEqual([]);
});

test('lies hidden beside the map, and is the only file that taking and touching it leaves', async () => {
  const map = await mapPlace();
  const lock = lockOf(map, ANA);
  await lock.take();
  await lock.take();
  expect(await readdir(path.dirname(map))).toEqual(['.jejak-a.journey.lock']);
});

test('taken over, it is no longer ours, and closing does not take it from the other', async () => {
  const map = await mapPlace();
  const [ana, budi] = [lockOf(map, ANA), lockOf(map, BUDI)];
  await ana.take();
  await budi.take();
  expect(await ana.look(NOON)).toMatchObject({ kind: 'theirs', by: { name: 'Budi', host: 'laptop-2' } });
  await ana.release();
  expect(await budi.look(NOON)).toEqual({ kind: 'ours' });
});

describe('a lock that nobody holds any more', () => {
  test('is known by its age at the first look, told by the clock of its drive', async () => {
    const map = await mapPlace();
    await lockOf(map, ANA).take();
    const old = new Date(Date.now() - 3 * MINUTE);
    await utimes(lockPlace(map), old, old);
    // However wrong the clock of this computer is.
    expect(await lockOf(map, BUDI).look(later(-10_000))).toEqual({ kind: 'free' });
    expect(await readdir(path.dirname(map))).toEqual(['.jejak-a.journey.lock']);
  });

  test('is known by staying as it is from then on', async () => {
    const map = await mapPlace();
    const [ana, budi] = [lockOf(map, ANA), lockOf(map, BUDI)];
    await ana.take();
    expect(await budi.look(NOON)).toEqual(HELD_BY_ANA);
    expect(await budi.look(later(1.9))).toEqual(HELD_BY_ANA);
    await ana.take();
    expect(await budi.look(later(2.5))).toEqual(HELD_BY_ANA);
    expect(await budi.look(later(4.4))).toEqual(HELD_BY_ANA);
    expect(await budi.look(later(4.6))).toEqual({ kind: 'free' });
  });

  test('is known at once where its app on this computer has ended', async () => {
    const map = await mapPlace();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await lockOf(map, { ...ANA, process: pid }).take();
    expect(await lockOf(map, { ...BUDI, host: ANA.host }).look(NOON)).toEqual({ kind: 'free' });
    expect(await lockOf(map, BUDI).look(NOON)).toEqual(HELD_BY_ANA);
    await lockOf(map, { ...ANA, process: process.pid }).take();
    expect(await lockOf(map, { ...BUDI, host: ANA.host }).look(NOON)).toEqual(HELD_BY_ANA);
  });
});

test('the lock of a map that this very app is just closing keeps it from nobody', async () => {
  const map = await mapPlace();
  const [closing, opening] = [lockOf(map, ANA), lockOf(map, ANA)];
  await closing.take();
  expect(await opening.look(NOON)).toEqual({ kind: 'free' });
  await opening.take();
  await closing.release();
  expect(await opening.look(NOON)).toEqual({ kind: 'ours' });
});

test('is touched on time also where the clock of this computer was set back', async () => {
  const map = await mapPlace();
  let now = NOON;
  const held = new HeldFile({ disk: realDisk, clock: { ...fakeClock(), now: () => now }, self: ANA });
  expect(await held.look(map, true)).toEqual({ kind: 'ours' });
  const old = new Date(Date.now() - MINUTE);
  await utimes(lockPlace(map), old, old);
  now = later(-60);
  await held.look(map, true);
  expect(Date.now() - (await stat(lockPlace(map))).mtimeMs).toBeLessThan(MINUTE / 2);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another JSON', '{"app":"jejak"}'],
  ['bytes', '\u0000\u0001'],
  [
    'a number that is none',
    '{"app":"jejak","id":"x","holder":"A","host":"B","process":-1,"since":"2026-05-04T12:00:00Z"}',
  ],
  [
    'far too much',
    `{"app":"jejak","id":"x","holder":"A","host":"B","process":1,"since":"2026-05-04T12:00:00Z","x":"${'x'.repeat(5000)}"}`,
  ],
])('a file that holds %s is no lock', async (_, text) => {
  const map = await mapPlace();
  await writeFile(lockPlace(map), text);
  expect(await lockOf(map, BUDI).look(NOON)).toEqual({ kind: 'free' });
});

test('names that strangers wrote lose what could play tricks', async () => {
  const map = await mapPlace();
  await lockOf(map, { ...ANA, holder: ' \u202eAna\n\u0007 ' }).take();
  expect(await lockOf(map, BUDI).look(NOON)).toEqual(HELD_BY_ANA);
});

describe('a folder that refuses it', () => {
  test.each(['create', 'write', 'rename'] as const)(
    'at %s is left as it was, and nobody is kept from anything',
    async (at) => {
      const map = await mapPlace();
      const refusing = watchedDisk((call) => {
        if (call === at) throw systemError('EACCES');
      });
      const lock = lockOf(map, ANA, refusing);
      await lock.take();
      expect(await lock.look(NOON)).toEqual({ kind: 'free' });
      await lock.release();
      expect(await readdir(path.dirname(map))).toEqual([]);
    },
  );

  test('still tells who holds it', async () => {
    const map = await mapPlace();
    await lockOf(map, ANA).take();
    const refusing = watchedDisk((call) => {
      if (call === 'create') throw systemError('EROFS');
    });
    expect(await lockOf(map, BUDI, refusing).look(NOON)).toEqual(HELD_BY_ANA);
  });

  test('because a folder lies in its place, is no obstacle', async () => {
    const map = await mapPlace();
    await mkdir(lockPlace(map));
    const lock = lockOf(map, ANA);
    await lock.take();
    expect(await lock.look(NOON)).toEqual({ kind: 'free' });
    await rm(lockPlace(map), { recursive: true });
  });
});

test('holds no more than who has the map open, where and since when', async () => {
  const map = await mapPlace();
  await lockOf(map, ANA).take();
  const lock = JSON.parse(await readFile(lockPlace(map), 'utf8')) as Record<string, unknown>;
  expect(lock).toEqual({
    app: 'jejak',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    holder: 'Ana',
    host: 'laptop-1',
    process: 1,
    since: NOON.toISOString(),
  });
});
