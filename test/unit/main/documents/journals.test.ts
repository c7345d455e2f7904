import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { DocumentCare } from '../../../../main/documents/document-care.ts';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { DocumentSession } from '../../../../main/documents/document-session.ts';
import { Journals } from '../../../../main/documents/journals.ts';
import { type Recoverable, recoverableOf } from '../../../../main/documents/recoverable.ts';
import { RecoveryFolder } from '../../../../main/documents/recovery-folder.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import type { Changes } from '../../../../shared/map/changes.ts';
import { careWith } from '../../../support/document-care.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { systemError } from '../../../support/faulty-disk.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

let folder = '';
let place = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  place = path.join(folder, 'a.journey');
  await writeFile(place, writeMap(SMALL_MAP, {}));
});

function titled(title: string): Changes {
  return { set: { title }, unset: [], lists: {} };
}

function appAt(disk: Disk = realDisk): { journals: Journals; care: DocumentCare } {
  const ports = { disk, clock: fakeClock(), version: '1.2.3', logError: () => undefined };
  const journals = new Journals(ports, new RecoveryFolder(ports, path.join(folder, 'recovery')));
  return { journals, care: careWith(disk, { guards: [(document) => journals.guard(document)] }) };
}

async function opened(care: DocumentCare): Promise<DocumentSession> {
  const answer = await DocumentSession.open(care, place);
  if (!answer.ok) throw new Error(answer.error.code);
  return leftAtTheEnd(answer.value);
}

/** A file that is never closed is complained about. */
function leftAtTheEnd(document: DocumentSession): DocumentSession {
  onTestFinished(() => document.letGo('for-recovery'));
  return document;
}

/** What a next start would offer. */
async function offered(): Promise<readonly (Recoverable | null)[]> {
  const ports = { disk: realDisk, clock: fakeClock(), logError: () => undefined };
  const left = await new RecoveryFolder(ports, path.join(folder, 'recovery')).list();
  return Promise.all(left.map(({ sitting }) => recoverableOf(realDisk, sitting)));
}

test('what a document has taken can be recovered, with its file, until the file has it', async () => {
  const { journals, care } = appAt();
  const document = await opened(care);
  for (const [at, title] of ['one', 'two'].entries()) document.change(at + 1, titled(title));
  expect(await journals.isSafe(document.handle)).toBe(true);
  const whole = {
    map: { ...SMALL_MAP, title: 'two' },
    changes: 2,
    typing: false,
    path: place,
    hash: document.fileHash,
    file: 'as-left',
  };
  expect(await offered()).toEqual([whole]);
  expect(await document.save()).toBeNull();
  await journals.isSafe(document.handle);
  expect(await offered()).toEqual([null]);
  document.change(3, titled('three'));
  await journals.isSafe(document.handle);
  expect(await offered()).toMatchObject([{ map: { title: 'three' }, changes: 1, file: 'as-left' }]);
});

test('what a save had put into the file when the app died is known to be ours', async () => {
  let dies = false;
  let end = (): void => undefined;
  const death = new Promise<never>((_resolve, reject) => {
    end = () => reject(systemError('EIO'));
  });
  const { journals, care } = appAt({
    ...realDisk,
    facts: (at) => (dies && at === place ? death : realDisk.facts(at)),
    rename: async (from, to) => {
      await realDisk.rename(from, to);
      if (to === place) dies = true;
    },
  });
  const document = await opened(care);
  document.change(1, titled('saved'));
  void document.save();
  await expect.poll(() => dies).toBe(true);
  document.change(2, titled('not saved'));
  await journals.isSafe(document.handle);
  const found = await offered();
  end();
  expect(found).toMatchObject([{ map: { title: 'not saved' }, changes: 1, path: place, file: 'as-left' }]);
});

test('a document that goes in peace leaves nothing behind, another its journal', async () => {
  for (const [how, left] of [
    ['clean', 0],
    ['for-recovery', 1],
  ] as const) {
    const document = await opened(appAt().care);
    document.change(1, titled('one'));
    await document.letGo(how);
    expect(await readdir(path.join(folder, 'recovery'))).toHaveLength(left);
  }
  expect(await offered()).toMatchObject([{ map: { title: 'one' }, changes: 1 }]);
});

test('a rescued map is safe before anybody has touched it', async () => {
  const { journals, care } = appAt();
  const document = leftAtTheEnd(DocumentSession.rescued(care, { map: SMALL_MAP, envelope: { later: 1 } }));
  journals.carryOver(document.handle, 7);
  expect(document.hasUnsavedChanges()).toBe(true);
  await journals.isSafe(document.handle);
  expect(await offered()).toMatchObject([{ map: SMALL_MAP, changes: 7, path: null }]);
});

test('a new map that nobody has touched is nothing to recover', async () => {
  const { journals, care } = appAt();
  const document = DocumentSession.untitled(care, { map: SMALL_MAP, envelope: {} });
  await journals.isSafe(document.handle);
  expect(await offered()).toEqual([]);
});

test('a journal that can not be written is part of the status, and nothing else suffers', async () => {
  let isFull = true;
  const create: Disk['create'] = (at) =>
    isFull && at.includes('recovery') ? Promise.reject(systemError('ENOSPC')) : realDisk.create(at);
  const { journals, care } = appAt({ ...realDisk, create });
  const document = await opened(care);
  expect(await journals.isSafe(document.handle)).toBe(true);
  expect(document.change(1, titled('one'))).toBe(true);
  expect(await journals.isSafe(document.handle)).toBe(false);
  expect(document.status.journal).toEqual({ code: 'disk-full', what: 'ENOSPC' });
  expect(await document.save()).toBeNull();
  isFull = false;
  document.change(2, titled('two'));
  await document.letGo('for-recovery');
  expect(document.status.journal).toBeUndefined();
  expect(await offered()).toMatchObject([{ map: { title: 'two' }, changes: 1, file: 'as-left' }]);
});
