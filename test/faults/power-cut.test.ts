import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { lastEdit, startProgram } from '../support/fault-program.ts';
import { latestEdit } from '../support/guarded-care.ts';
import { cannotRun, report, times } from '../support/faults-report.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { mountsRefused } from '../support/mounts.ts';
import { type PowerDisk, powerDisk } from '../support/power.ts';
import { editIn, makeTitledFile, mapOfNotes } from '../support/titled-file.ts';

const PROMISE = 'power cut: no acknowledged save lost';
const LONGEST_LIFE = 150;
const MAP = mapOfNotes(400);

let saves = 0;

test('a power cut at any moment of a loop of saves takes none that was called saved', async (context) => {
  const disk = await theDisk();
  if (typeof disk === 'string') return cannotRun(context, PROMISE, disk);
  const runs = times({ quick: 50, full: 300 });
  const harmed = await harmedRuns(runs, (run) => harmOfACut(disk, 'session', `own-${run}`), 2);
  // The same cut under lowdb's own writer: a test that sees no loss there would see none anywhere.
  const controls = Math.ceil(runs / 5);
  const control = await harmedRuns(controls, (run) => harmOfACut(disk, 'lowdb', `control-${run}`), 2);
  const note = `${saves} saves were made; control, lowdb's own writer: lost ${control.length} of ${controls}, as it must`;
  report({ promise: PROMISE, runs, lost: harmed.length, note });
  expect(harmed).toEqual([]);
  expect(control.length).toBeGreaterThan(0);
});

async function theDisk(): Promise<PowerDisk | string> {
  const refusal = mountsRefused();
  if (refusal !== null) return refusal;
  try {
    const disk = await powerDisk((folder) => makeTitledFile(folder, 'edit 0', MAP));
    const trial = await disk.plugIn('trial');
    await (await disk.plug(trial))();
    disk.restart(trial);
    disk.unplug(trial);
    return disk;
  } catch (error) {
    return `no disk that can be cut off (${String(error).split('\n').slice(0, 2).join(' ')})`;
  }
}

async function harmOfACut(disk: PowerDisk, writer: 'session' | 'lowdb', name: string): Promise<Harm> {
  const folder = await disk.plugIn(name);
  const [place, own] = [path.join(folder, 'a.journey'), path.join(folder, 'own')];
  const saver = startProgram('saver', [writer, place, own]);
  await saver.until('ready');
  const pull = await disk.plug(folder);
  await wait(Math.random() * LONGEST_LIFE);
  const cutAt = await pull();
  saver.process.kill('SIGKILL');
  await saver.ended;
  disk.restart(folder);
  const text = await readFile(place, 'utf8').catch(() => '');
  const edit = writer === 'session' ? editIn(text, MAP) : editInJson(text);
  const latest = await latestEdit(realDisk, own, edit, MAP);
  disk.unplug(folder);
  const [saved, journalled] = [lastEdit(saver, 'saved', cutAt), lastEdit(saver, 'journalled', cutAt)];
  if (writer === 'session') saves += saved / 2;
  return harmsAmong({
    'the file holds no whole map': edit === null,
    [`it holds edit ${edit} where ${saved} was saved`]: edit !== null && edit < saved,
    [`edit ${latest} can be recovered where ${journalled} was journalled`]: latest < journalled,
  });
}

/** lowdb's own writer lays the text out in its way: here it is enough that it can be read. */
function editInJson(text: string): number | null {
  try {
    const { map } = JSON.parse(text) as { map: { title: string } };
    return Number(map.title.replace('edit ', ''));
  } catch {
    return null;
  }
}
