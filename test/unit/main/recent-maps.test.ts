import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../main/documents/disk.ts';
import { openRecentMaps } from '../../../main/recent-maps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOW = () => new Date('2026-01-31T12:00:00Z');

/** Waiting never ends, so that only what the disk says counts. */
const PATIENT: Disk = { ...realDisk, wait: () => new Promise(() => undefined) };

test('the last opened comes first, each once, and a missing one says so', async () => {
  const folder = await temporaryFolder();
  const a = path.join(folder, 'a.journey');
  const b = path.join(folder, 'b.journey');
  await writeFile(a, '');
  const recents = await openRecentMaps(folder, NOW, PATIENT);
  await recents.add({ path: a, title: 'Old title' });
  await recents.add({ path: b, title: 'B' });
  await recents.add({ path: a, title: 'A' });
  const shared = { recent: expect.any(String), folder: path.basename(folder), opened: '2026-01-31T12:00:00.000Z' };
  expect(await recents.list()).toEqual([
    { ...shared, name: 'a.journey', title: 'A', missing: false },
    { ...shared, name: 'b.journey', title: 'B', missing: true },
  ]);
});

test('a handle stands for its path in this run only, and says nothing of it', async () => {
  const folder = await temporaryFolder();
  const place = path.join(folder, 'a.journey');
  const recents = await openRecentMaps(folder, NOW, PATIENT);
  await recents.add({ path: place, title: 'A' });
  const [{ recent } = { recent: '' }] = await recents.list();
  expect(recents.pathOf(recent)).toBe(place);
  expect(recents.names()).toEqual([{ recent, name: 'a.journey' }]);
  expect([place, '', 'a.journey', `${recent} `].map((handle) => recents.pathOf(handle))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const next = await openRecentMaps(folder, NOW, PATIENT);
  const [{ recent: other } = { recent: '' }] = await next.list();
  expect(other).not.toBe(recent);
  expect([next.pathOf(recent), next.pathOf(other)]).toEqual([null, place]);
});

test('twenty are kept, a forgotten one is gone, and whoever listens is told', async () => {
  const folder = await temporaryFolder();
  const recents = await openRecentMaps(folder, NOW, PATIENT);
  let told = 0;
  recents.onChange(() => {
    told += 1;
  });
  for (let number = 1; number <= 25; number += 1) {
    await recents.add({ path: path.join(folder, `${number}.journey`), title: '' });
  }
  expect(recents.names().map(({ name }) => name)).toEqual(
    Array.from({ length: 20 }, (_, place) => `${25 - place}.journey`),
  );
  const [first] = recents.names();
  await recents.forget(first?.recent ?? '');
  await recents.forget('no such handle');
  expect([recents.names().length, told]).toEqual([19, 26]);
  expect((await openRecentMaps(folder, NOW, PATIENT)).names()).toHaveLength(19);
});

test('a drive that does not answer keeps nobody waiting', async () => {
  const folder = await temporaryFolder();
  const recents = await openRecentMaps(folder, NOW, {
    ...realDisk,
    facts: (place) => (place.endsWith('.journey') ? new Promise(() => undefined) : realDisk.facts(place)),
    wait: async () => undefined,
  });
  await recents.add({ path: path.join(folder, 'a.journey'), title: '' });
  expect(await recents.list()).toMatchObject([{ missing: true }]);
});
