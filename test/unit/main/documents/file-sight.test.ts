import { chmod, copyFile, mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { hashOf } from '../../../../main/documents/durable-write.ts';
import { type KnownFile, lookAt, type Sight } from '../../../../main/documents/file-sight.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const TEXT = writeMap(SMALL_MAP, {});
const THEIRS = writeMap({ ...SMALL_MAP, title: 'Theirs' }, {});

async function knownAt(place: string, disk: Disk = realDisk): Promise<KnownFile> {
  const facts = await disk.facts(place);
  const signature = { ...facts, hash: hashOf(await disk.read(place)) };
  return { path: place, signature, folder: await disk.facts(path.dirname(place)) };
}

/** A map in a folder of its own within a folder. */
async function savedMap(): Promise<{ readonly known: KnownFile; readonly folder: string; readonly place: string }> {
  const folder = path.join(await temporaryFolder(), 'maps');
  await mkdir(folder);
  const place = path.join(folder, 'a.journey');
  await writeFile(place, TEXT);
  return { known: await knownAt(place), folder, place };
}

/** What a look says, in short. */
function inShort(sight: Sight): unknown {
  if (sight.kind !== 'there') return sight;
  const {
    theirs,
    found: { readOnly },
  } = sight;
  if (theirs === null) return { kind: 'as known', readOnly };
  return { kind: 'changed', readOnly, theirs: theirs.map.ok ? theirs.map.value.map.title : theirs.map.error.code };
}

async function look(known: KnownFile, disk: Disk = realDisk): Promise<unknown> {
  return inShort(await lookAt(disk, known));
}

test('a file that nobody touched is as known, and is not read', async () => {
  const { known } = await savedMap();
  const unread: Disk = { ...realDisk, read: () => Promise.reject(new Error('was read')) };
  expect(await look(known, unread)).toEqual({ kind: 'as known', readOnly: false });
});

test('a file that was touched, or put back with the same content, is as known', async () => {
  const { known, place } = await savedMap();
  await utimes(place, 1, 1);
  const sight = await lookAt(realDisk, known);
  expect(inShort(sight)).toEqual({ kind: 'as known', readOnly: false });
  expect(sight).toMatchObject({ found: { signature: { mtimeNs: (await realDisk.facts(place)).mtimeNs } } });
  await rm(place);
  await writeFile(place, TEXT);
  expect(await look(known)).toEqual({ kind: 'as known', readOnly: false });
});

test('another content is told with what it says', async () => {
  const { known, place } = await savedMap();
  await writeFile(place, THEIRS);
  expect(await look(known)).toEqual({ kind: 'changed', readOnly: false, theirs: 'Theirs' });
  const sight = await lookAt(realDisk, known);
  expect(sight).toMatchObject({
    theirs: { read: { bytes: Buffer.from(THEIRS) } },
    found: { signature: { hash: hashOf(Buffer.from(THEIRS)) } },
  });
  await writeFile(place, '{"half":');
  expect(await look(known)).toEqual({ kind: 'changed', readOnly: false, theirs: 'not-a-map' });
});

test('what is too big is not read', async () => {
  const { known, place } = await savedMap();
  await writeFile(place, THEIRS);
  const huge: Disk = {
    ...realDisk,
    facts: async (at) => ({ ...(await realDisk.facts(at)), size: 64n * 1024n * 1024n + 1n }),
    read: () => Promise.reject(new Error('was read')),
  };
  expect(await look(known, huge)).toEqual({ kind: 'changed', readOnly: false, theirs: 'too-big' });
});

test('a file that is being written is looked at again later', async () => {
  const { known, place } = await savedMap();
  await writeFile(place, THEIRS);
  const busy: Disk = {
    ...realDisk,
    read: async (at) => {
      const bytes = await realDisk.read(at);
      await writeFile(at, `${THEIRS}\n`);
      return bytes;
    },
  };
  expect(await look(known, busy)).toEqual({ kind: 'busy' });
});

test('a file that may only be read says so', async () => {
  const { known, place } = await savedMap();
  await chmod(place, 0o444);
  expect(await look(known)).toEqual({ kind: 'as known', readOnly: true });
});

describe('a file that is not at its place', () => {
  test('is followed under its new name in the folder', async () => {
    const { known, folder, place } = await savedMap();
    await rename(place, path.join(folder, 'b.journey'));
    expect(await look(known)).toEqual({ kind: 'moved', path: path.join(folder, 'b.journey'), with: 'name' });
  });

  test('is followed with its folder', async () => {
    const { known, folder } = await savedMap();
    await rename(folder, `${folder} of May`);
    expect(await look(known)).toEqual({
      kind: 'moved',
      path: path.join(`${folder} of May`, 'a.journey'),
      with: 'folder',
    });
  });

  test('is missing where only a copy lies, or a file that took over its number', async () => {
    const { known, folder, place } = await savedMap();
    await copyFile(place, path.join(folder, 'copy.journey'));
    await rm(place);
    expect(await look(known)).toEqual({ kind: 'missing' });
    await writeFile(path.join(folder, 'next.journey'), THEIRS);
    const reused: Disk = {
      ...realDisk,
      facts: async (at) => ({ ...(await realDisk.facts(at)), ino: known.signature?.ino ?? 0n }),
    };
    expect(await look(known, reused)).toEqual({ kind: 'missing' });
  });

  test('is missing where a folder bears its name', async () => {
    const { known, place } = await savedMap();
    await rm(place);
    await mkdir(place);
    expect(await look(known)).toEqual({ kind: 'missing' });
  });

  test('is gone with its folder', async () => {
    const { known, folder } = await savedMap();
    await rm(folder, { recursive: true });
    expect(await look(known)).toEqual({ kind: 'gone' });
  });

  test('is gone where a mount point was left behind, and there again on a drive with another number', async () => {
    const { known, place } = await savedMap();
    const otherDrive: Disk = {
      ...realDisk,
      facts: async (at) => ({ ...(await realDisk.facts(at)), dev: 1n }),
    };
    await rename(place, `${place}.away`);
    expect(await look(known, otherDrive)).toEqual({ kind: 'gone' });
    await rename(`${place}.away`, place);
    const sight = await lookAt(otherDrive, known);
    expect(inShort(sight)).toEqual({ kind: 'as known', readOnly: false });
    expect(sight).toMatchObject({ found: { folder: { dev: 1n } } });
  });

  test.each(['EIO', 'ENODEV', 'ESTALE', 'EACCES', 'ENXIO'])('is gone where the system says %s', async (code) => {
    const { known } = await savedMap();
    const broken = watchedDisk((call) => {
      if (call === 'facts') throw systemError(code);
    });
    expect(await look(known, broken)).toEqual({ kind: 'gone' });
  });
});

test('a look changes nothing', async () => {
  const { known, folder, place } = await savedMap();
  const before = [await stat(folder, { bigint: true }), await stat(place, { bigint: true })].map(
    ({ ctimeNs }) => ctimeNs,
  );
  const changing: Disk = watchedDisk((call) => {
    if (!['facts', 'read', 'list', 'askWritable'].includes(call)) throw new Error(call);
  });
  await look(known, changing);
  const after = [await stat(folder, { bigint: true }), await stat(place, { bigint: true })].map(
    ({ ctimeNs }) => ctimeNs,
  );
  expect(after).toEqual(before);
});
