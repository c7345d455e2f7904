import fs from 'node:fs';
import path from 'node:path';

export type Log = { readonly error: (what: string, error: unknown) => void };

const LARGEST = 1_000_000;

/** Writes what went wrong to a file, so that somebody can be asked for it: no text of a map, no whole path. */
export function openLog(folder: string, now: () => Date): Log {
  const place = path.join(folder, 'jejak.log');
  return {
    error: (what, error) => {
      try {
        fs.mkdirSync(folder, { recursive: true });
        if ((fs.statSync(place, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) {
          fs.renameSync(place, path.join(folder, 'jejak.old.log'));
        }
        fs.appendFileSync(place, `${now().toISOString()} ${what}${described(error)}\n`);
      } catch {
        // There is nobody left to tell.
      }
    },
  };
}

/** Messages are left out: JSON.parse quotes the file in its own, and system errors name the path. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code, syscall } = error as NodeJS.ErrnoException;
  const facts = [error.name, code, syscall].filter((fact) => fact !== undefined).join(' ');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `: ${facts}${frames.map((frame) => `\n${withoutFolders(frame)}`).join('')}`;
}

function withoutFolders(frame: string): string {
  return frame.replace(/[^\s(]*[\\/]/g, '');
}
