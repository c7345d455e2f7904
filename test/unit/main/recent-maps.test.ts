import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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
  await recents.add({ path: a, title: 'Old title', view: null });
  await recents.add({ path: b, title: 'B', view: null });
  await recents.add({ path: a, title: 'A', view: null });
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
  await recents.add({ path: place, title: 'A', view: null });
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
    await recents.add({ path: path.join(folder, `${number}.journey`), title: '', view: null });
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
  await recents.add({ path: path.join(folder, 'a.journey'), title: '', view: null });
  expect(await recents.list()).toMatchObject([{ missing: true }]);
});

test('a map goes by the title that its file holds by now, in its place in the list', async () => {
  const folder = await temporaryFolder();
  const recents = await openRecentMaps(folder, NOW, PATIENT);
  const [a, b] = [path.join(folder, 'a.journey'), path.join(folder, 'b.journey')];
  await recents.add({ path: a, title: 'A', view: null });
  await recents.add({ path: b, title: 'B', view: null });
  await recents.rememberTitle(a, 'New');
  await recents.rememberTitle(path.join(folder, 'never-opened.journey'), 'Nobody');
  const next = await openRecentMaps(folder, NOW, PATIENT);
  expect((await next.list()).map(({ title }) => title)).toEqual(['B', 'New']);
});

describe('where a board lay', () => {
  const VIEW = { x: -12.5, y: 300, zoom: 0.8 };

  test('is remembered with its map, also in the next run and when the map is opened again', async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, 'a.journey');
    const recents = await openRecentMaps(folder, NOW, PATIENT);
    await recents.add({ path: place, title: 'A', view: null });
    expect(recents.viewOf(place)).toBeNull();
    let told = 0;
    recents.onChange(() => {
      told += 1;
    });
    await recents.rememberView(place, VIEW);
    await recents.rememberView(path.join(folder, 'never-opened.journey'), VIEW);
    expect([recents.viewOf(place), recents.viewOf(path.join(folder, 'never-opened.journey')), told]).toEqual([
      VIEW,
      null,
      0,
    ]);
    const next = await openRecentMaps(folder, NOW, PATIENT);
    expect(next.viewOf(place)).toEqual(VIEW);
    expect(await next.list()).toMatchObject([{ title: 'A' }]);
  });

  test('is nowhere in a list of before, and a senseless one costs no map', async () => {
    const folder = await temporaryFolder();
    const recent = (name: string, more: object) => ({
      path: path.join(folder, name),
      title: name,
      opened: '',
      ...more,
    });
    const recents = [
      recent('old', {}),
      recent('far', { view: { x: 1e300, y: 0, zoom: 1 } }),
      recent('tiny', { view: { x: 0, y: 0, zoom: 0 } }),
      recent('words', { view: 'top' }),
      recent('good', { view: VIEW }),
    ];
    await writeFile(path.join(folder, 'recent-maps.json'), JSON.stringify({ recents }));
    const opened = await openRecentMaps(folder, NOW, PATIENT);
    expect(recents.map(({ path: place }) => opened.viewOf(place))).toEqual([null, null, null, null, VIEW]);
  });
});
