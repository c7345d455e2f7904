import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { mountedTmpfs, runProgram } from './mounts.ts';

/** `EXT4_IOC_SHUTDOWN` and its flag for "write nothing more, not even the log": what a pulled plug does. */
const CUT = `open(my $disk, "<", $ARGV[0]) or die $!;
my $flag = pack("L", 2);
$| = 1;
print "ready";
<STDIN>;
ioctl($disk, 0x8004587D, $flag) or die $!`;

/** A small ext4 disk; all of it lies in memory and goes with the test. */
export type PowerDisk = {
  /** Another disk of the same content, with the power on, as its folder. */
  readonly plugIn: (name: string) => Promise<string>;
  /**
   * Puts a hand on that disk's plug; the answer pulls it: nothing more reaches the disk, and the moment before is told.
   * What a program hears after that is worth nothing, since the system may still say that something was stored.
   */
  readonly plug: (folder: string) => Promise<() => Promise<bigint>>;
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
    plug: async (folder) => {
      const perl = spawn('perl', ['-e', CUT, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = once(perl, 'exit');
      await Promise.race([once(perl.stdout, 'data'), ended]);
      return async () => {
        const before = process.hrtime.bigint();
        perl.stdin.end('pull\n');
        const [code] = await ended;
        if (code !== 0) throw new Error('The power could not be cut');
        return before;
      };
    },
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
