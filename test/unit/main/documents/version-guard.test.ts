import { readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Backups, createBackups } from '../../../../main/documents/backups.ts';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import type { DocumentGuard } from '../../../../main/documents/document-care.ts';
import { DocumentSession } from '../../../../main/documents/document-session.ts';
import { versionGuard } from '../../../../main/documents/version-guard.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { careWith } from '../../../support/document-care.ts';
import { fakeClock, type FakeClock } from '../../../support/fake-clock.ts';
import { systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { guardedDocument } from '../../../support/document-care.ts';

const HOUR = 3_600_000;

let folder: string;
let place: string;
let clock: FakeClock;
let logged: string[];
beforeEach(async () => {
  folder = await temporaryFolder();
  place = path.join(folder, 'a.journey');
  clock = fakeClock();
  logged = [];
  await writeFile(place, textOf('First'));
});

function textOf(title: string): string {
  return writeMap({ ...SMALL_MAP, title }, {});
}

function backupsOn(disk: Disk): Backups {
  return createBackups(disk, clock, path.join(folder, 'backups'));
}

function guarding(backups: Backups, disk: Disk = realDisk) {
  return versionGuard({ disk, clock, backups, logError: (what) => logged.push(what) });
}

async function opened(backups: Backups): Promise<DocumentSession> {
  const answer = await DocumentSession.open(careWith(realDisk, { clock, guards: [guarding(backups)] }), place);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** Gives the map another title and saves it. */
async function saved(session: DocumentSession, revision: number, title: string): Promise<void> {
  expect(session.change(revision, { set: { title }, unset: [], lists: {} })).toBe(true);
  expect(await session.save()).toBeNull();
}

/** Why each was kept and the title that it has, newest first. */
async function keptIn(backups: Backups, of = { map: SMALL_MAP.id, path: place }): Promise<readonly string[]> {
  const versions = await backups.list(of);
  const titles = await Promise.all(
    versions.map(async ({ id }) => {
      const bytes = await backups.read(of, id);
      return /"title": "(.*?)"/.exec(new TextDecoder().decode(bytes ?? undefined))?.[1] ?? '';
    }),
  );
  return versions.map(({ why }, at) => `${why} ${titles[at]}`);
}

describe('a map that is saved', () => {
  it('anew over its own file leaves a version of what lies there by then, also within the hour', async () => {
    const backups = backupsOn(realDisk);
    const session = await opened(backups);
    await saved(session, 1, 'Second');
    await writeFile(place, textOf('Theirs'));
    session.change(2, { set: { title: 'Third' }, unset: [], lists: {} });
    expect((await session.save())?.code).toBe('changed-elsewhere');
    expect(await session.saveAs(place)).toBeNull();
    expect(await keptIn(backups)).toEqual(['replaced Theirs', 'session First']);
  });

  it('leaves a version of what lay there before the first save, and then one an hour', async () => {
    const backups = backupsOn(realDisk);
    const session = await opened(backups);
    await saved(session, 1, 'Second');
    await saved(session, 2, 'Third');
    expect(await keptIn(backups)).toEqual(['session First']);
    clock.pass(HOUR);
    await saved(session, 3, 'Fourth');
    await saved(session, 4, 'Fifth');
    expect(await keptIn(backups)).toEqual(['hour Third', 'session First']);
    const again = await opened(backups);
    await saved(again, 1, 'Sixth');
    expect(await keptIn(backups)).toEqual(['session Fifth', 'hour Third', 'session First']);
  });

  it('says of each version when it was written', async () => {
    const backups = backupsOn(realDisk);
    clock.pass(HOUR);
    await utimes(place, 1000, 1000);
    await saved(await opened(backups), 1, 'Second');
    expect((await backups.list({ map: SMALL_MAP.id, path: place }))[0]?.saved).toBe('1970-01-01T00:16:40.000Z');
  });

  it('leaves none where its file was not there before, and an hour later one of its own', async () => {
    const backups = backupsOn(realDisk);
    const session = await opened(backups);
    const copy = path.join(folder, 'copy.journey');
    expect(await session.saveAs(copy)).toBeNull();
    await saved(session, 1, 'Second');
    const ofCopy = { map: SMALL_MAP.id, path: copy };
    expect([await keptIn(backups), await keptIn(backups, ofCopy)]).toEqual([[], []]);
    clock.pass(HOUR);
    await saved(session, 2, 'Third');
    expect(await keptIn(backups, ofCopy)).toEqual(['hour Second']);
  });

  it('leaves a version of another map that it replaces, and of a foreign file, byte for byte', async () => {
    const backups = backupsOn(realDisk);
    const session = await opened(backups);
    for (const [name, there] of [
      ['other.journey', writeMap({ ...SMALL_MAP, id: 'other', title: 'Other' }, {})],
      ['foreign.journey', 'not "title": "A map" at all'],
    ] as const) {
      const target = path.join(folder, name);
      await writeFile(target, there);
      expect(await session.saveAs(target)).toBeNull();
      const of = { map: SMALL_MAP.id, path: target };
      const [version] = await backups.list(of);
      expect(version?.why).toBe('replaced');
      expect(await backups.read(of, version?.id ?? '')).toEqual(Buffer.from(there));
    }
    const huge = path.join(folder, 'huge.journey');
    await writeFile(huge, '');
    await truncate(huge, 65 * 1024 * 1024);
    expect(await session.saveAs(huge)).toBeNull();
    expect(await keptIn(backups, { map: SMALL_MAP.id, path: huge })).toEqual([]);
  });

  it('is saved also where its version could not be kept, which the log says', async () => {
    const backups = backupsOn(
      watchedDisk((call) => {
        if (call === 'create') throw systemError('ENOSPC');
      }),
    );
    const session = await opened(backups);
    await saved(session, 1, 'Second');
    expect(await readFile(place, 'utf8')).toBe(textOf('Second'));
    expect(logged).toEqual(['version not kept: disk-full ENOSPC']);
  });
});

describe('a map of an earlier format', () => {
  const OLD = JSON.stringify({ format: 'jejak-journey', version: 0, title: 'Old' }, null, 1);

  function guardOf(backups: Backups, disk: Disk = realDisk): DocumentGuard {
    return guarding(backups, disk)(guardedDocument({ path: place }));
  }

  it('is kept as it was before it is first written', async () => {
    await writeFile(place, OLD);
    const backups = backupsOn(realDisk);
    expect(await guardOf(backups).replacing?.({ path: place, isChosen: false })).toBeNull();
    expect(await keptIn(backups)).toEqual(['migration Old']);
  });

  it('is not written where that fails, until it no longer does', async () => {
    await writeFile(place, OLD);
    let isFull = true;
    const backups = backupsOn(
      watchedDisk((call) => {
        if (isFull && call === 'create') throw systemError('ENOSPC');
      }),
    );
    const guard = guardOf(backups);
    expect((await guard.replacing?.({ path: place, isChosen: false }))?.code).toBe('disk-full');
    expect((await guard.replacing?.({ path: place, isChosen: false }))?.code).toBe('disk-full');
    isFull = false;
    expect(await guard.replacing?.({ path: place, isChosen: false })).toBeNull();
    expect(await keptIn(backups)).toEqual(['migration Old']);
  });
});
