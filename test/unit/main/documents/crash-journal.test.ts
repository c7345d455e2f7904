import fc from 'fast-check';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CrashJournal } from '../../../../main/documents/crash-journal.ts';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import type { Sitting } from '../../../../main/documents/journal-base.ts';
import { readJournal } from '../../../../main/documents/journal-folder.ts';
import { sealed } from '../../../../main/documents/journal-lines.ts';
import { changesBetween } from '../../../../shared/map/changes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { fakeClock, type FakeClock } from '../../../support/fake-clock.ts';
import { systemError } from '../../../support/faulty-disk.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A disk that keeps what it is told without waiting for it: what lies in the files is the same. */
const HASTY: Disk = { ...realDisk, sync: async () => undefined, syncFolder: async () => undefined };

type Kept = { readonly journal: CrashJournal; readonly folder: string; readonly clock: FakeClock };

async function journalOf(map: JourneyMap, disk: Disk = HASTY): Promise<Kept> {
  const folder = path.join(await temporaryFolder(), 'recovery', 'one');
  const clock = fakeClock();
  const journal = new CrashJournal({ disk, clock, version: '1.2.3' }, folder, { map, envelope: { later: [1] } });
  return { journal, folder, clock };
}

/** Each step with what it changed, as a session tells it. */
function tell(journal: CrashJournal, before: JourneyMap, after: JourneyMap): void {
  journal.changed(after, changesBetween(before, after));
}

async function found(folder: string): Promise<Sitting> {
  const sitting = await readJournal(realDisk, folder);
  if (typeof sitting === 'string') throw new Error(sitting);
  return sitting;
}

function titled(title: string): JourneyMap {
  return { ...SMALL_MAP, title };
}

/** Tells the journal of a title. */
function retitle(journal: CrashJournal, title: string): void {
  tell(journal, SMALL_MAP, titled(title));
}

describe('a sitting', () => {
  test('is found as it was, whatever it did and wherever its last line was torn', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryMap,
        arbitrarySitting,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (first, sitting, rest, cut) => {
          const maps = mapsOf(sitting, first);
          const { journal, folder } = await journalOf(first);
          const lines = path.join(folder, '1.lines');
          const restAfter = rest % maps.length;
          let synced = 0;
          for (const [at, map] of maps.entries()) {
            if (at > 0) tell(journal, maps[at - 1] ?? first, map);
            if (at !== restAfter) continue;
            await journal.settled();
            synced = at === 0 ? 0 : (await readFile(lines)).length;
          }
          await journal.leave();
          if (maps.length === 1) return;
          const whole = await found(folder);
          expect(whole).toEqual({ ...whole, map: maps.at(-1), envelope: { later: [1] }, rev: maps.length - 1 });
          const { length } = await readFile(lines);
          await truncate(lines, synced + Math.floor(cut * (length - synced)));
          const torn = await found(folder);
          expect(torn.map).toEqual(maps[torn.rev]);
          expect(torn.rev).toBeGreaterThanOrEqual(restAfter);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is found up to the line that was damaged', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    for (const title of ['a', 'b', 'c', 'd']) {
      retitle(journal, title);
      await journal.settled();
    }
    await journal.leave();
    const lines = path.join(folder, '1.lines');
    const bytes = await readFile(lines);
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
    for (const at of bytes.keys()) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(lines, damaged);
      // The first title went into the base, a line each follows.
      const before = ends.filter((end) => end < at).length;
      expect((await found(folder)).map.title).toBe(['a', 'b', 'c', 'd'][before]);
    }
  });

  test('stops where a line is missing', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    for (const title of ['a', 'b', 'c', 'd']) {
      retitle(journal, title);
      await journal.settled();
    }
    await journal.leave();
    const place = path.join(folder, '1.lines');
    const [first, , third] = (await readFile(place, 'utf8')).split('\n');
    await writeFile(place, `${first}\n${third}\n`);
    expect((await found(folder)).map.title).toBe('b');
  });
});

describe('lines that are whole, but not to be trusted', () => {
  const good = changesBetween(SMALL_MAP, titled('b'));
  const [note] = SMALL_MAP.notes;

  test.each<[string, object]>([
    ['have no changes', { nothing: true }],
    ['have changes of another shape', { changes: { set: { title: 1 }, unset: [], lists: {} } }],
    ['have a value that no map has', { changes: { ...good, set: { notes: [] } } }],
    ['nest without end', { changes: { ...good, set: { deep: JSON.parse('['.repeat(200) + ']'.repeat(200)) } } }],
    [
      'point at a lane that is gone',
      { changes: { ...good, lists: { notes: { removed: [], put: [{ record: { ...note, lane: 'gone' } }] } } } },
    ],
    [
      'name an id twice',
      {
        changes: {
          ...good,
          lists: { lanes: { removed: [], put: [{ record: { ...SMALL_MAP.lanes[0], id: 's1' }, after: null }] } },
        },
      },
    ],
  ])('end the reading where they %s', async (_why, said) => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    retitle(journal, 'a');
    await journal.leave();
    const at = '2026-02-03T10:00:00.000Z';
    const lines = [{ changes: good }, said, { changes: changesBetween(SMALL_MAP, titled('c')) }];
    const text = lines.map((line, index) => sealed({ seq: index + 1, rev: index + 2, at, ...line })).join('');
    await writeFile(path.join(folder, '1.lines'), text);
    expect(await found(folder)).toMatchObject({ map: { ...SMALL_MAP, title: 'b' }, rev: 2 });
  });
});

describe('a disk that refuses', () => {
  test('is told once, and tried again until it takes everything', async () => {
    let isFull = false;
    const append: Disk['append'] = async (file, bytes) => {
      if (!isFull) return realDisk.append(file, bytes);
      await realDisk.append(file, bytes.subarray(0, 5));
      throw systemError('ENOSPC');
    };
    const create: Disk['create'] = (place) => (isFull ? Promise.reject(systemError('ENOSPC')) : realDisk.create(place));
    const { journal, folder, clock } = await journalOf(SMALL_MAP, { ...HASTY, append, create });
    const told: (string | undefined)[] = [];
    journal.onTrouble(() => told.push(journal.failure?.code));
    retitle(journal, 'a');
    await journal.settled();
    isFull = true;
    for (const title of ['b', 'c']) {
      retitle(journal, title);
      await journal.settled();
    }
    expect((await found(folder)).map.title).toBe('a');
    clock.pass(5_000);
    await journal.settled();
    expect(told).toEqual(['disk-full']);
    isFull = false;
    clock.pass(5_000);
    await journal.settled();
    expect(told).toEqual(['disk-full', undefined]);
    expect(await found(folder)).toMatchObject({ map: { title: 'c' }, rev: 3 });
    retitle(journal, 'd');
    await journal.leave();
    expect(await found(folder)).toMatchObject({ map: { title: 'd' }, rev: 4 });
  });

  test('is asked once more when the map is let go', async () => {
    let isThere = false;
    const create: Disk['create'] = (place) => (isThere ? realDisk.create(place) : Promise.reject(systemError('EIO')));
    const { journal, folder } = await journalOf(SMALL_MAP, { ...HASTY, create });
    retitle(journal, 'a');
    await journal.settled();
    isThere = true;
    expect(await journal.leave()).toBeNull();
    expect((await found(folder)).map.title).toBe('a');
  });

  test('takes what it can of a line, and the rest then', async () => {
    const append: Disk['append'] = (file, bytes) => realDisk.append(file, bytes.subarray(0, 3));
    const { journal, folder } = await journalOf(SMALL_MAP, { ...HASTY, append });
    retitle(journal, 'a');
    await journal.settled();
    retitle(journal, 'b');
    await journal.leave();
    expect((await found(folder)).map.title).toBe('b');
  });
});

describe('a journal', () => {
  test('begins anew where it has grown too large, and takes the old one away', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    const long = titled('x'.repeat(20_000));
    retitle(journal, 'a');
    await journal.settled();
    for (let step = 0; step < 250; step += 1) tell(journal, SMALL_MAP, long);
    await journal.settled();
    retitle(journal, 'b');
    await journal.settled();
    expect((await readdir(folder)).sort()).toEqual(['2.base', '2.lines']);
    retitle(journal, 'c');
    await journal.leave();
    expect(await found(folder)).toMatchObject({ map: { title: 'c' }, rev: 253 });
  });

  test('is written only once there is something to lose', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    journal.marked(SMALL_MAP, { path: '/a.journey', hash: 'h', durable: true });
    journal.drafted(null);
    await journal.leave();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  test('of a copy is written at once', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    journal.begin();
    await journal.leave();
    expect(await found(folder)).toMatchObject({ map: SMALL_MAP, rev: 0, marks: [] });
  });

  test('goes without a trace', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    retitle(journal, 'a');
    await journal.end();
    expect(await readdir(path.dirname(folder))).toEqual([]);
  });

  test('knows what is being typed, and only the latest of it', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    const draft = (text: string) => ({ note: 'a1', added: null, text });
    for (const text of ['w', 'wo', 'word']) {
      journal.drafted(draft(text));
      await journal.settled();
    }
    expect((await found(folder)).draft).toEqual(draft('word'));
    journal.drafted(null);
    await journal.leave();
    expect((await found(folder)).draft).toBeNull();
  });

  test('knows which commands a file holds', async () => {
    const { journal, folder } = await journalOf(SMALL_MAP);
    const saved = titled('a');
    tell(journal, SMALL_MAP, saved);
    const mark = { path: '/a.journey', hash: 'h' };
    journal.marked(saved, { ...mark, durable: false });
    retitle(journal, 'b');
    await journal.settled();
    expect((await found(folder)).marks).toEqual([{ ...mark, rev: 1, durable: false }]);
    journal.marked(saved, { ...mark, durable: true });
    await journal.leave();
    expect(await found(folder)).toMatchObject({ rev: 2, marks: [{ ...mark, rev: 1, durable: true }] });
  });
});
