import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Disk } from '../../main/documents/disk.ts';
import { type Backups, createBackups } from '../../main/documents/backups.ts';
import { report, times } from '../support/faults-report.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { guardedCare, latestEdit } from '../support/guarded-care.ts';
import { systemError, watchedDisk } from '../support/faulty-disk.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { type Chance, type SimulatedDisk, simulatedDisk } from '../support/simulated-disk.ts';
import { editIn, openTitledFile, textTitled } from '../support/titled-file.ts';

const [MAPS, APP] = ['/maps', '/app'];
const PLACE = `${MAPS}/a.journey`;
const OLD = textTitled('edit 0');
const ENOUGH_CALLS = 250;

type Scenario = {
  /** What is done one after the other; a save that is not awaited runs while the next edits are made. */
  readonly steps: readonly ('edit' | 'save' | 'begin a save' | 'wait for the journal' | 'keep a version')[];
  /** After so many calls the power goes. */
  readonly cutAfter: number;
  readonly draws: fc.Stream<number>;
};

const scenarios: fc.Arbitrary<Scenario> = fc.record({
  steps: fc.array(fc.constantFrom('edit', 'edit', 'save', 'begin a save', 'wait for the journal', 'keep a version'), {
    minLength: 1,
    maxLength: 12,
  }),
  cutAfter: fc.nat(ENOUGH_CALLS),
  draws: fc.infiniteStream(fc.nat(0xffff)),
});

/** What was promised to last: the edits of the last finished save and in the journal, the texts that became versions. */
type Promised = { saved: number; journalled: number; readonly versions: string[] };

test('a disk that may lose and reorder all that was not synced holds what was promised', async () => {
  const runs = times({ quick: 1000, full: 10_000 });
  const harmed = await harmedBy(runs, (disk) => disk);
  // The same on disks whose sync is a lie: a test that sees no loss there would see none anywhere.
  const controls = {
    'no file is synced': await harmedBy(200, (disk) => ({ ...disk, sync: async () => undefined })),
    'no folder is synced': await harmedBy(200, (disk) => ({ ...disk, syncFolder: async () => undefined })),
  };
  const losses = Object.entries(controls).map(([lie, lost]) => `${lost.length} where ${lie}`);
  report({
    promise: 'only the old or the new state',
    runs,
    lost: harmed.length,
    note: `of 200 in each control it lost ${losses.join(', ')}, as it must`,
  });
  expect(harmed).toEqual([]);
  for (const lost of Object.values(controls)) expect(lost.length).toBeGreaterThan(0);
});

async function harmedBy(runs: number, through: (disk: Disk) => Disk): Promise<readonly string[]> {
  const all = fc.sample(scenarios, runs);
  return harmedRuns(runs, async (run) => {
    const scenario = all[run];
    if (scenario === undefined) throw new Error('There are as many scenarios as runs');
    const harm = await harmOf(scenario, through);
    const told = `${scenario.steps.join(', ')}, cut after ${scenario.cutAfter} calls`;
    return harm.map((what) => `${told}: ${what}`);
  });
}

async function harmOf(scenario: Scenario, through: (disk: Disk) => Disk): Promise<Harm> {
  const simulated = await preparedDisk();
  let left = Number.POSITIVE_INFINITY;
  const disk = through(
    watchedDisk(() => {
      left -= 1;
      if (left < 0) throw systemError('EIO');
    }, simulated.disk),
  );
  const { care, backups, journals } = guardedCare(disk, APP);
  const { session, retitle } = await openTitledFile(disk, PLACE, care);
  left = scenario.cutAfter;
  const promised: Promised = { saved: 0, journalled: 0, versions: [] };
  const isJournalled = (): Promise<boolean> => journals.isSafe(session.handle);
  const under = { promised, backups, retitle, isJournalled, save: () => session.save() };
  const pending = await act(scenario.steps, under);
  await Promise.all(pending);
  const chance: Chance = (limit) => (scenario.draws.next().value ?? 0) % limit;
  return harmIn(simulated.afterPowerCut(chance), promised);
}

async function preparedDisk(): Promise<SimulatedDisk> {
  const simulated = simulatedDisk();
  const { disk } = simulated;
  for (const folder of [MAPS, APP]) await disk.makeFolder(folder);
  const file = await disk.create(PLACE);
  await disk.write(file, new TextEncoder().encode(OLD), 0);
  await disk.sync(file);
  for (const folder of [MAPS, '/']) await disk.syncFolder(folder);
  return simulated;
}

type Under = {
  readonly promised: Promised;
  readonly backups: Backups;
  readonly retitle: (title: string) => void;
  readonly save: () => Promise<unknown>;
  readonly isJournalled: () => Promise<boolean>;
};

/** Answers the saves that were begun and not awaited. */
async function act(steps: Scenario['steps'], under: Under): Promise<Promise<void>[]> {
  const { promised, backups, retitle, save, isJournalled } = under;
  const begun: Promise<void>[] = [];
  let edit = 0;
  const saveNow = async (): Promise<void> => {
    const wanted = edit;
    if ((await save()) !== null) return;
    // What a first save replaces is a version from then on.
    if (promised.saved === 0 && wanted > 0) promised.versions.push(OLD);
    promised.saved = Math.max(promised.saved, wanted);
  };
  for (const [at, step] of steps.entries()) {
    if (step === 'edit') retitle(`edit ${(edit += 1)}`);
    else if (step === 'save') await saveNow();
    else if (step === 'begin a save') begun.push(saveNow());
    else if (step === 'wait for the journal') {
      const wanted = edit;
      if (await isJournalled()) promised.journalled = wanted;
    } else {
      const text = `version ${at}`;
      const failure = await backups.keep(WHOSE, { why: 'session', bytes: new TextEncoder().encode(text) });
      if (failure === null) promised.versions.push(text);
    }
  }
  return begun;
}

const WHOSE = { map: 'map', path: PLACE };

async function harmIn({ disk }: SimulatedDisk, promised: Promised): Promise<Harm> {
  const bytes = await disk.read(PLACE).catch(() => new Uint8Array());
  const edit = editIn(new TextDecoder().decode(bytes));
  const backups = createBackups(disk, fakeClock(), `${APP}/backups`);
  const versions = await Promise.all((await backups.list(WHOSE)).map(({ id }) => backups.read(WHOSE, id)));
  const texts = versions.map((version) => (version === null ? 'damaged' : new TextDecoder().decode(version)));
  const latest = await latestEdit(disk, APP, edit);
  const lost = promised.versions.filter((text) => !texts.includes(text));
  return harmsAmong({
    'the file holds no whole map': edit === null,
    [`it holds edit ${edit} where ${promised.saved} was saved`]: edit !== null && edit < promised.saved,
    [`edit ${latest} can be recovered where ${promised.journalled} was journalled`]: latest < promised.journalled,
    [`${lost.join(' and ')} can't be had back`]: lost.length > 0,
  });
}
