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

/** What was written, oldest first; nothing where there is no log. */
export function readLog(folder: string): string {
  return ['jejak.old.log', 'jejak.log']
    .map((name) => {
      try {
        return fs.readFileSync(path.join(folder, name), 'utf8');
      } catch {
        return '';
      }
    })
    .join('');
}

/** What is known of an error; one that a page tells of is none of main's own. */
export type Mishap = Pick<Error, 'name' | 'message' | 'stack'>;

/** Messages are left out: JSON.parse quotes the file in its own, and system errors name the path. */
function described(error: unknown): string {
  if (!isMishap(error)) return '';
  const { code, syscall } = error as NodeJS.ErrnoException;
  const facts = [error.name, code, syscall].filter((fact) => fact !== undefined && /^[\w$.-]{1,60}$/.test(fact));
  // A message of several lines may look like frames.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  return `: ${facts.join(' ')}${frames.map((frame) => `\n${withoutFolders(frame)}`).join('')}`;
}

/** "at name (place:line:column)" or "at place:line:column". */
const FRAME = /^\s+at (?:[\w$.<> #[\]]+ \()?[^\s()]+:\d+:\d+\)?$/;

function isMishap(error: unknown): error is Mishap {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error && 'stack' in error;
}

function withoutFolders(frame: string): string {
  return frame.replace(/[^\s(]*[\\/]/g, '');
}
