import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Why this run may not mount, or null where its mounts are its own. */
export function mountsRefused(): string | null {
  const reason = process.env.JEJAK_NO_MOUNTS ?? 'npm run faults gives these tests mounts of their own';
  return reason === '' ? null : reason;
}

/** Runs a program of the system to its end; what it says on standard error is the error's message. */
export function runProgram(name: string, ...args: readonly string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Takes a folder away from those who look for it by its path, whatever they have open in it. */
export function unmount(folder: string): void {
  runProgram('umount', '--lazy', folder);
}

/** A folder that is a small disk in memory until the test ends. */
export async function mountedTmpfs(size: string): Promise<string> {
  return mounted('-t', 'tmpfs', '-o', `size=${size}`, 'jejak');
}

/** A folder at which something is mounted until the test ends. */
export async function mounted(...what: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  runProgram('mount', ...what, folder);
  onTestFinished(() => {
    try {
      unmount(folder);
    } catch {
      // The test has done it.
    }
  });
  return folder;
}
