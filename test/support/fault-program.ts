import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A program of test/faults/programs that runs beside the test. */
export type FaultProgram = {
  readonly process: ChildProcess;
  /** What it has said so far, line by line; all of it once `ended` is through. */
  readonly said: readonly string[];
  /** Once it has said so; false where it ended before. */
  readonly until: (line: string) => Promise<boolean>;
  readonly ended: Promise<unknown>;
};

/** Starts it with the same Node that runs the tests. */
export function startProgram(name: string, args: readonly string[], options: SpawnOptions = {}): FaultProgram {
  const place = path.join(process.env.JEJAK_FAULTS_PROGRAMS ?? '', `${name}.js`);
  const child = spawn(process.execPath, [place, ...args], { stdio: ['pipe', 'pipe', 'inherit'], ...options });
  if (child.stdout === null) throw new Error('A program of the tests is listened to');
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => void said.push(line));
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  const until = async (line: string): Promise<boolean> => {
    const hasEnded = ended.then(() => false);
    while (!said.includes(line)) {
      if (!(await Promise.race([once(lines, 'line').then(() => true), hasEnded]))) return said.includes(line);
    }
    return true;
  };
  return { process: child, said, until, ended };
}

/** The last edit of which it said that, until that moment of `process.hrtime`, which is one for all processes. */
export function lastEdit({ said }: FaultProgram, what: 'saved' | 'journalled', until?: bigint): number {
  const edits = said.flatMap((line) => {
    const [word, edit, at = '0'] = line.split(' ');
    return word === what && (until === undefined || BigInt(at) < until) ? [Number(edit)] : [];
  });
  return Math.max(0, ...edits);
}
