import { chmod, link, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { hashOf, isSameState, sweepTemporaries, writeDurably } from '../../../../main/documents/durable-write.ts';
import { type DiskCall, systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const OLD = 'the old map';
const NEW = new TextEncoder().encode('the new map, which is longer');

async function targetWith(text: string) {
  const folder = await temporaryFolder();
  const place = path.join(folder, 'a.journey');
  await writeFile(place, text);
  const folderDevice = (await realDisk.facts(folder)).dev;
  return {
    folder,
    target: {
      path: place,
      expected: { ...(await realDisk.facts(place)), hash: hashOf(Buffer.from(text)) },
      folderDevice,
    },
  };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}

/** The calls that one save makes, in their order, each with its turn. */
async function callsOfASave(): Promise<readonly (readonly [DiskCall, number])[]> {
  const { target } = await targetWith(OLD);
  const calls: [DiskCall, number][] = [];
  await writeDurably(
    watchedDisk((call, turn) => void calls.push([call, turn])),
    target,
    NEW,
  );
  return calls;
}

describe('a save that goes well', () => {
  test('puts the new file in place of the old one and leaves nothing beside it', async () => {
    const { folder, target } = await targetWith(OLD);
    const written = await writeDurably(realDisk, target, NEW);
    expect(written).toEqual({
      signature: { ...(await realDisk.facts(target.path)), hash: hashOf(NEW) },
      failure: null,
    });
    expect(await filesIn(folder)).toEqual({ 'a.journey': 'the new map, which is longer' });
  });

  test('syncs the file before the rename, and the folder after it', async () => {
    const names = (await callsOfASave()).map(([call]) => call);
    const order = names.filter((name) => ['create', 'write', 'sync', 'close', 'rename', 'syncFolder'].includes(name));
    expect(order).toEqual(['create', 'write', 'sync', 'close', 'rename', 'syncFolder']);
  });

  test('makes a file that was not there', async () => {
    const folder = await temporaryFolder();
    const target = { path: path.join(folder, 'new.journey'), expected: null, folderDevice: null };
    expect((await writeDurably(realDisk, target, NEW)).failure).toBeNull();
    expect(await filesIn(folder)).toEqual({ 'new.journey': 'the new map, which is longer' });
  });

  test('keeps the mode of the file', async () => {
    const { target } = await targetWith(OLD);
    await chmod(target.path, 0o640);
    expect((await writeDurably(realDisk, target, NEW)).failure).toBeNull();
    expect((await stat(target.path)).mode & 0o777).toBe(0o640);
  });

  test('writes through a symbolic link, which stays one', async () => {
    const { folder, target } = await targetWith(OLD);
    await mkdir(path.join(folder, 'links'));
    const shortcut = path.join(folder, 'links', 'b.journey');
    await symlink(target.path, shortcut);
    expect((await writeDurably(realDisk, { ...target, path: shortcut }, NEW)).failure).toBeNull();
    expect(await readFile(target.path, 'utf8')).toBe('the new map, which is longer');
    expect(await realDisk.realpath(shortcut)).toBe(target.path);
  });

  test('goes on after short writes', async () => {
    const { folder, target } = await targetWith(OLD);
    const slow: Disk = {
      ...realDisk,
      write: (file, bytes, offset) => realDisk.write(file, bytes.subarray(0, offset + 5), offset),
    };
    expect((await writeDurably(slow, target, NEW)).failure).toBeNull();
    expect(await filesIn(folder)).toEqual({ 'a.journey': 'the new map, which is longer' });
  });
});

describe('a disk that fails', () => {
  const CODES = {
    ENOSPC: 'disk-full',
    EIO: 'gone',
    EPERM: 'not-allowed',
    EROFS: 'read-only',
    EMFILE: 'failed',
  } as const;
  const AFTER_RENAME = ['syncFolder', 'facts'];

  test('keeps the old file and nothing beside it, whichever call fails and how', async () => {
    for (const [call, turn] of await callsOfASave()) {
      // That nobody may write the file is an answer, not a fault; it is told from faults below.
      if (call === 'askWritable') continue;
      for (const [code, expected] of Object.entries(CODES)) {
        const { folder, target } = await targetWith(OLD);
        let renamed = false;
        const disk = watchedDisk((name, now) => {
          if (name === call && now === turn) throw systemError(code);
          renamed ||= name === 'rename';
        });
        const { signature, failure } = await writeDurably(disk, target, NEW);
        expect({ call, turn, failure }).toEqual({ call, turn, failure: { code: expected, what: code } });
        expect(AFTER_RENAME.includes(call) || !renamed).toBe(true);
        expect(await filesIn(folder)).toEqual({ 'a.journey': renamed ? new TextDecoder().decode(NEW) : OLD });
        expect(isSameState(signature, await realDisk.facts(target.path))).toBe(true);
      }
    }
  });

  test('that writes nothing, and says so, is told as a failure', async () => {
    const { folder, target } = await targetWith(OLD);
    const { failure } = await writeDurably({ ...realDisk, write: async () => 0 }, target, NEW);
    expect(failure).toEqual({ code: 'failed', what: 'short write' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': OLD });
  });

  test('that loses the end of the file, and says all is well, does not get as far as the rename', async () => {
    const { folder, target } = await targetWith(OLD);
    const lossy: Disk = {
      ...realDisk,
      write: async (file, bytes) => {
        await realDisk.write(file, bytes.subarray(0, 7), 0);
        return bytes.length;
      },
    };
    const { failure } = await writeDurably(lossy, target, NEW);
    expect(failure).toEqual({ code: 'failed', what: 'wrong size' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': OLD });
  });
});

describe('a file that is not as it was', () => {
  test('is not replaced when somebody else wrote it', async () => {
    const { folder, target } = await targetWith(OLD);
    await writeFile(target.path, 'theirs');
    const written = await writeDurably(realDisk, target, NEW);
    expect(written).toEqual({ signature: target.expected, failure: { code: 'changed-elsewhere', what: 'changed' } });
    expect(await filesIn(folder)).toEqual({ 'a.journey': 'theirs' });
  });

  test('is not replaced when somebody else writes it during the save', async () => {
    const { folder, target } = await targetWith(OLD);
    const meanwhile: Disk = {
      ...realDisk,
      sync: async (file) => {
        await writeFile(target.path, 'theirs');
        await realDisk.sync(file);
      },
    };
    const { failure } = await writeDurably(meanwhile, target, NEW);
    expect(failure).toEqual({ code: 'changed-elsewhere', what: 'changed' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': 'theirs' });
  });

  test('is replaced all the same when it only got another time or number', async () => {
    const { folder, target } = await targetWith(OLD);
    await utimes(target.path, 0, 0);
    const asOnAnotherStick = { ...target, expected: { ...target.expected, ino: target.expected.ino + 1n } };
    expect((await writeDurably(realDisk, asOnAnotherStick, NEW)).failure).toBeNull();
    expect(await filesIn(folder)).toEqual({ 'a.journey': new TextDecoder().decode(NEW) });
  });

  test('is not replaced when it was replaced by one of the same size', async () => {
    const { folder, target } = await targetWith(OLD);
    await writeFile(target.path, 'THE OLD MAP');
    const { failure } = await writeDurably(realDisk, target, NEW);
    expect(failure).toEqual({ code: 'changed-elsewhere', what: 'changed' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': 'THE OLD MAP' });
  });

  test('is not replaced when it should not be there at all', async () => {
    const { folder, target } = await targetWith(OLD);
    const { failure } = await writeDurably(realDisk, { ...target, expected: null }, NEW);
    expect(failure?.code).toBe('changed-elsewhere');
    expect(await filesIn(folder)).toEqual({ 'a.journey': OLD });
  });

  test('is not made anew when it is gone', async () => {
    const folder = await temporaryFolder();
    const other = await targetWith(OLD);
    const target = { ...other.target, path: path.join(folder, 'a.journey') };
    const { failure } = await writeDurably(realDisk, target, NEW);
    expect(failure).toEqual({ code: 'gone', what: 'missing' });
    expect(await filesIn(folder)).toEqual({});
  });

  test('is not written into the empty folder that a pulled stick leaves behind', async () => {
    const { folder, target } = await targetWith(OLD);
    const otherDisk = { ...target, folderDevice: (target.folderDevice ?? 0n) + 1n };
    const { failure } = await writeDurably(realDisk, otherDisk, NEW);
    expect(failure).toEqual({ code: 'gone', what: 'other device' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': OLD });
  });

  test('is left alone where it is marked read-only, also for an administrator', async () => {
    const { folder, target } = await targetWith(OLD);
    await chmod(target.path, 0o444);
    const { failure } = await writeDurably(realDisk, target, NEW);
    expect(failure).toEqual({ code: 'read-only', what: 'read-only' });
    expect(await filesIn(folder)).toEqual({ 'a.journey': OLD });
  });

  test('is left alone where this person may not write it', async () => {
    const { target } = await targetWith(OLD);
    const disk = watchedDisk((call) => {
      if (call === 'askWritable') throw systemError('EACCES');
    });
    expect((await writeDurably(disk, target, NEW)).failure).toEqual({ code: 'read-only', what: 'read-only' });
  });
});

test('only own temporary files of a save long ago are swept', async () => {
  const folder = await temporaryFolder();
  const [stale, young] = ['.jejak-0123456789abcdef.tmp', '.jejak-fedcba9876543210.tmp'];
  for (const name of [stale, young, 'a.journey', '.jejak-notes.tmp']) await writeFile(path.join(folder, name), '');
  const now = new Date();
  const long = new Date(now.getTime() - 3_600_000);
  for (const name of [stale, 'a.journey', '.jejak-notes.tmp']) await utimes(path.join(folder, name), long, long);
  await link(path.join(folder, stale), path.join(folder, 'kept'));
  await sweepTemporaries(realDisk, folder, now);
  expect((await readdir(folder)).sort()).toEqual([
    '.jejak-fedcba9876543210.tmp',
    '.jejak-notes.tmp',
    'a.journey',
    'kept',
  ]);
});
