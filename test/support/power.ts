import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { mountedTmpfs, runProgram } from './mounts.ts';

/** `EXT4_IOC_SHUTDOWN` and its flag for "write nothing more, not even the log": what a pulled plug does. */
const CUT =
  'open(my $disk, "<", $ARGV[0]) or die $!; my $flag = pack("L", 2); ioctl($disk, 0x8004587D, $flag) or die $!';

/** A small ext4 disk; all of it lies in memory and goes with the test. */
export type PowerDisk = {
  /** Another disk of the same content, with the power on, as its folder. */
  readonly plugIn: (name: string) => Promise<string>;
  /** From now on nothing more reaches that disk. */
  readonly cut: (folder: string) => void;
  /** Starts it again after nobody uses it any more. */
  readonly restart: (folder: string) => void;
  readonly unplug: (folder: string) => void;
};

/** Throws what the system said where it can't have such a disk. */
export async function powerDisk(fill: (folder: string) => Promise<unknown>): Promise<PowerDisk> {
  const memory = await mountedTmpfs('256m');
  const full = path.join(memory, 'full.img');
  runProgram('truncate', '--size=8M', full);
  runProgram('mkfs.ext4', '-q', '-F', full);
  const imageOf = (folder: string): string => `${folder}.img`;
  const mount = (folder: string): void => void runProgram('mount', '-o', 'loop', imageOf(folder), folder);
  const unplug = (folder: string): void => void runProgram('umount', folder);
  const first = path.join(memory, 'full');
  await mkdir(first);
  mount(first);
  await fill(first);
  unplug(first);
  return {
    plugIn: async (name) => {
      const folder = path.join(memory, name);
      await mkdir(folder);
      await copyFile(full, imageOf(folder));
      mount(folder);
      return folder;
    },
    cut: (folder) => void runProgram('perl', '-e', CUT, folder),
    restart: (folder) => {
      unplug(folder);
      mount(folder);
    },
    unplug: (folder) => {
      unplug(folder);
      runProgram('rm', imageOf(folder));
    },
  };
}
