import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { type FaultProgram, lastEdit, startProgram } from '../support/fault-program.ts';
import { cannotRun, report } from '../support/faults-report.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { editIn, makeTitledFile, openTitledFile } from '../support/titled-file.ts';

const PROMISE = 'no bad moment inside a save';
/** All that touches files. */
const FILE_CALLS = '%file,%desc';
/** How the thread says that a call is done: whoever is killed then has done no more than before the next call. */
const NOTICE = /write\(\d+, "\\1\\0/;

type SystemCall = { readonly name: string; readonly turn: number };

test('killed at any system call of a save, the app leaves the old map or the new one', async (context) => {
  const traced = await callsOfASave();
  if (typeof traced === 'string') return cannotRun(context, PROMISE, traced);
  let killed = 0;
  const harmed = await harmedRuns(
    traced.length,
    async (run) => {
      const call = traced[run] ?? { name: '', turn: 0 };
      const { harm, isKilled } = await saveKilledAt(call);
      if (isKilled) killed += 1;
      return harm.map((what) => `${call.name} ${call.turn}: ${what}`);
    },
    2,
  );
  report({
    promise: PROMISE,
    runs: traced.length,
    lost: harmed.length,
    note: 'each system call of one save, its journal and its version',
  });
  expect(harmed).toEqual([]);
  // The journal may take two lines at once, and then a call is not there to be killed at.
  expect(killed).toBeGreaterThan(traced.length / 2);
});

/** The calls of the thread that does the writing, or why they can't be seen here. */
async function callsOfASave(): Promise<readonly SystemCall[] | string> {
  const log = path.join(await temporaryFolder(), 'calls');
  const { saver, refusal } = await saverUnder(['-o', log, '-e', `trace=${FILE_CALLS}`]);
  if (refusal !== null) return refusal;
  await save(saver);
  const lines = (await readFile(log, 'utf8')).split('\n');
  const writing = lines.find((line) => line.includes('rename'))?.split(' ')[0] ?? 'none';
  const turns = new Map<string, number>();
  return lines.flatMap((line) => {
    const name = new RegExp(`^${writing} +(\\w+)\\(`).exec(line)?.[1];
    if (name === undefined) return [];
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return NOTICE.test(line) ? [] : [{ name, turn }];
  });
}

async function saveKilledAt({ name, turn }: SystemCall): Promise<{ harm: Harm; isKilled: boolean }> {
  const { saver, place } = await saverUnder(['-e', `trace=${name}`, '-e', `inject=${name}:signal=KILL:when=${turn}`]);
  await save(saver);
  const saved = lastEdit(saver, 'saved');
  const edit = editIn(await readFile(place, 'utf8'));
  const { session, retitle } = await openTitledFile(realDisk, place);
  retitle('after that');
  const harm = harmsAmong({
    'the file holds no whole map': edit === null,
    [`it holds edit ${edit} where ${saved} was saved`]: edit !== null && edit < saved,
    'it can not be saved again': (await session.save()) !== null,
  });
  return { harm, isKilled: saver.process.signalCode === 'SIGKILL' };
}

/** A program that waits to save once, with strace at it from now on; turns of calls count from here. */
async function saverUnder(args: readonly string[]) {
  const place = await makeTitledFile(await temporaryFolder(), 'edit 0');
  // With one thread for files the calls come in the same order each time.
  const saver = startProgram('saver', ['session', place, await temporaryFolder(), '1'], {
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  });
  await saver.until('ready');
  const refusal = await traced(saver, args);
  if (refusal !== null) saver.process.kill('SIGKILL');
  return { saver, place, refusal };
}

async function save(saver: FaultProgram): Promise<void> {
  saver.process.stdin?.write('save\n');
  await saver.ended;
}

/** Attaches strace; null once it is at it. */
async function traced({ process: { pid } }: FaultProgram, args: readonly string[]): Promise<string | null> {
  const strace = spawn('strace', ['-f', '-p', String(pid), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const failed = once(strace, 'error').then(() => 'strace is not installed (npm run faults installs it where it may)');
  const heard = once(strace.stderr, 'data').then(([bytes]) => {
    strace.stderr.resume();
    return String(bytes).includes('attached') ? null : `strace may not look on: ${String(bytes).trim()}`;
  });
  return Promise.race([failed, heard]);
}
