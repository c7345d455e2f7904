import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from '../../main/documents/disk.ts';
import { report } from '../support/faults-report.ts';
import { type DiskCall, type Fault, systemError, watchedDisk } from '../support/faulty-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTitledFile, openTitledFile, textTitled, type TitledFile } from '../support/titled-file.ts';

const ERRORS = ['EIO', 'EPERM', 'EACCES', 'EBUSY', 'EROFS', 'ENOSPC', 'EDQUOT', 'ESTALE', 'ENODEV'];
const [OLD, NEW, NEXT] = [textTitled('old'), textTitled('new'), textTitled('next')];

async function opened(disk: Disk): Promise<TitledFile> {
  return openTitledFile(disk, await makeTitledFile(await temporaryFolder(), 'old'));
}

/** The calls of one save in their order, each with its turn since the map was opened. */
async function callsOfASave(): Promise<readonly (readonly [DiskCall, number])[]> {
  const calls: [DiskCall, number][] = [];
  let watching = false;
  const { session, retitle } = await opened(watchedDisk((call, turn) => void (watching && calls.push([call, turn]))));
  retitle('new');
  watching = true;
  expect(await session.save()).toBeNull();
  return calls;
}

/** What is wrong after a save on a disk that fails once; empty where all is as it must be. */
async function harmOn(disk: Disk): Promise<readonly string[]> {
  const { session, place, retitle } = await opened(disk);
  retitle('new');
  const failure = await session.save();
  const { kind } = session.status.save;
  const text = await readFile(place, 'utf8');
  retitle('next');
  const later = await session.save();
  const harms = {
    'the file is neither the old nor the new one': text !== OLD && text !== NEW,
    'what counts as saved is not in the file': failure === null && text !== NEW,
    [`the screen says ${kind}`]: kind !== (failure === null ? 'saved' : 'failed'),
    [`the next save says ${later?.what}`]: later !== null,
    'the next save is not in the file': (await readFile(place, 'utf8')) !== NEXT,
    'something is left beside the file': (await readdir(path.dirname(place))).length !== 1,
  };
  return Object.entries(harms).flatMap(([harm, isTrue]) => (isTrue ? [harm] : []));
}

/** A disk that writes fewer bytes than it was given: `short` of them at that turn, and all at every other one. */
function shortWriting(atTurn: (turn: number) => boolean, short: (length: number) => number): Disk {
  let turn = 0;
  return {
    ...realDisk,
    write: (file, bytes, offset) => {
      turn += 1;
      const count = atTurn(turn) ? short(bytes.length - offset) : bytes.length - offset;
      return realDisk.write(file, bytes.subarray(0, offset + count), offset);
    },
  };
}

test('a call that fails once, or writes less than it was given, loses nothing and is told', async () => {
  const calls = await callsOfASave();
  const failingOnce = calls.flatMap(([call, turn]) =>
    ERRORS.map((code): readonly [string, Disk] => {
      const fault: Fault = (name, at) => {
        if (name === call && at === turn) throw systemError(code);
      };
      return [`${code} at ${call} ${turn}`, watchedDisk(fault)];
    }),
  );
  const faults: readonly (readonly [string, Disk])[] = [
    ...failingOnce,
    [
      'every write is of one byte',
      shortWriting(
        () => true,
        () => 1,
      ),
    ],
    [
      'the first write is of half',
      shortWriting(
        (turn) => turn === 1,
        (length) => Math.floor(length / 2),
      ),
    ],
    [
      'the first write is of nothing',
      shortWriting(
        (turn) => turn === 1,
        () => 0,
      ),
    ],
    [
      'the second write is of nothing',
      shortWriting(
        (turn) => turn <= 2,
        (length) => (length > 100 ? 100 : 0),
      ),
    ],
  ];
  const harmed: string[] = [];
  for (const [fault, disk] of faults) {
    const harm = await harmOn(disk);
    if (harm.length > 0) harmed.push(`${fault}: ${harm.join(', ')}`);
  }
  report({
    promise: 'failing calls keep the old or the new file',
    runs: faults.length,
    lost: harmed.length,
    note: `${calls.length} calls of a save x ${ERRORS.length} errors, and short writes`,
  });
  expect(harmed).toEqual([]);
});
