import { chmod, chown, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { startProgram } from '../support/fault-program.ts';
import { cannotRun, report } from '../support/faults-report.ts';
import { type Harm, harmsAmong } from '../support/many-runs.ts';
import { mounted, mountsRefused, runProgram } from '../support/mounts.ts';
import { powerDisk } from '../support/power.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { editIn, makeTitledFile, openTitledFile } from '../support/titled-file.ts';

const PROMISE = 'read-only respected';
const NOBODY = 65_534;

type When = 'before it was opened' | 'after it was opened';
/** Tries one way of being read-only. Throws `Impossible` where there is no such way here. */
type Way = (when: When) => Promise<Harm>;

class Impossible extends Error {
  override readonly name = 'Impossible';
}

const WAYS: Readonly<Record<string, Way>> = {
  'chattr +i': async (when) => {
    const folder = await possible(async () => {
      const disk = await powerDisk((empty) => makeTitledFile(empty, 'edit 0'));
      return disk.plugIn('disk');
    });
    const place = path.join(folder, 'a.journey');
    const change = (how: string): string => runProgram('chattr', how, place);
    await possible(async () => [change('+i'), change('-i')]);
    return harmToOwn({ place, protect: () => change('+i'), release: () => change('-i') }, when);
  },
  'read-only mount': async (when) => {
    const folder = await temporaryFolder();
    await makeTitledFile(folder, 'edit 0');
    const seen = await mounted('--bind', folder);
    const remount = (how: string): string => runProgram('mount', '-o', `remount,bind,${how}`, seen);
    const place = path.join(seen, 'a.journey');
    return harmToOwn({ place, protect: () => remount('ro'), release: () => remount('rw') }, when);
  },
  'mode 0444 as another user': harmToAnother,
};

test('a file that is read-only before or after it was opened is not written to', async (context) => {
  const refusal = mountsRefused();
  if (refusal !== null) return cannotRun(context, PROMISE, refusal);
  const tries = Object.entries(WAYS).flatMap(([name, way]) =>
    (['before it was opened', 'after it was opened'] as const).map((when) => ({ name: `${name} ${when}`, way, when })),
  );
  const harmed: string[] = [];
  const skipped: string[] = [];
  for (const { name, way, when } of tries) {
    try {
      const harm = await way(when);
      if (harm.length > 0) harmed.push(`${name}: ${harm.join(', ')}`);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      skipped.push(`${name} (${error.message})`);
    }
  }
  const note = `${Object.keys(WAYS).join(', ')}; each before and after opening`;
  const remark = skipped.length > 0 ? { note, skipped: skipped.join(', ') } : { note };
  report({ promise: PROMISE, runs: tries.length - skipped.length, lost: harmed.length, ...remark });
  expect(harmed).toEqual([]);
});

async function possible<Answer>(task: () => Promise<Answer>): Promise<Answer> {
  try {
    return await task();
  } catch (error) {
    throw new Impossible(String(error).split('\n').slice(0, 2).join(' '), { cause: error });
  }
}

type Guarded = { readonly place: string; readonly protect: () => unknown; readonly release: () => unknown };

async function harmToOwn({ place, protect, release }: Guarded, when: When): Promise<Harm> {
  if (when === 'before it was opened') protect();
  const before = await stateOf(place);
  const { session, retitle } = await openTitledFile(realDisk, place);
  const atFirst = session.status.save.kind;
  if (when === 'after it was opened') protect();
  retitle('edit 1');
  const failure = await session.save();
  const after = await stateOf(place);
  release();
  return harmsAmong({
    [`at opening it says ${atFirst}`]: atFirst !== (when === 'before it was opened' ? 'read-only' : 'saved'),
    [`the save says ${failure?.code}`]: failure?.code !== 'read-only',
    'the file was written to': after !== before,
    'what was edited counts as kept': !session.hasUnsavedChanges(),
  });
}

/** Root may write everything, so this one runs as somebody who may not, in a folder where they may. */
async function harmToAnother(when: When): Promise<Harm> {
  const folder = await temporaryFolder();
  const place = await makeTitledFile(folder, 'edit 0');
  const own = await temporaryFolder();
  for (const theirs of [folder, place, own]) await chown(theirs, NOBODY, NOBODY);
  if (when === 'before it was opened') await chmod(place, 0o444);
  const before = await stateOf(place);
  const saver = startProgram('saver', ['session', place, own, '1'], { uid: NOBODY, gid: NOBODY });
  if (!(await saver.until('ready'))) throw new Impossible('another user may not run Node here');
  await chmod(place, 0o444);
  saver.process.stdin?.write('save\n');
  await saver.ended;
  return harmsAmong({
    [`the save says ${saver.said.at(-1)}`]: saver.said.at(-1) !== 'read-only',
    'the file was written to': (await stateOf(place)) !== before,
  });
}

/** What shows that a file was touched. */
async function stateOf(place: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(place, { bigint: true });
  return [ino, size, mtimeNs, editIn(await readFile(place, 'utf8'))].join();
}
