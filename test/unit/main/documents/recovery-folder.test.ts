import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { realDisk } from '../../../../main/documents/disk.ts';
import { baseBytes } from '../../../../main/documents/journal-base.ts';
import { RecoveryFolder } from '../../../../main/documents/recovery-folder.ts';
import { sealed } from '../../../../main/documents/journal-lines.ts';
import { fakeClock, type FakeClock } from '../../../support/fake-clock.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ID = '00000000-0000-4000-8000-00000000000';
const A = `${ID}a`;
const B = `${ID}b`;

let folder = '';
let clock: FakeClock = fakeClock();
let recovery = folderAt(folder, clock);

function folderAt(place: string, at: FakeClock): RecoveryFolder {
  return new RecoveryFolder({ disk: realDisk, clock: at, logError: () => undefined }, place);
}

beforeEach(async () => {
  folder = path.join(await temporaryFolder(), 'recovery');
  clock = fakeClock();
  recovery = folderAt(folder, clock);
});

function base(at = '2026-02-03T10:00:00.000Z'): Promise<Uint8Array> {
  return baseBytes({ map: SMALL_MAP, envelope: {}, rev: 1, at, draft: null, marks: [] }, '1.2.3');
}

async function put(id: string, parts: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  await mkdir(path.join(folder, id), { recursive: true });
  for (const [name, bytes] of Object.entries(parts)) await writeFile(path.join(folder, id, name), bytes);
}

async function listed(): Promise<readonly string[]> {
  return (await recovery.list()).map(({ id, discarded }) => (discarded ? `discarded ${id}` : id));
}

async function setAside(): Promise<readonly string[]> {
  return readdir(path.join(folder, 'unreadable')).catch(() => []);
}

test('a folder that is not there holds nothing', async () => {
  expect(await listed()).toEqual([]);
  await recovery.sweep();
});

test('journals are listed, the latest first', async () => {
  await put(A, { '1.base': await base('2026-02-03T10:00:00.000Z') });
  await put(B, { '1.base': await base('2026-02-04T10:00:00.000Z') });
  expect(await listed()).toEqual([B, A]);
});

test('a journal that is being written is none that was left behind', async () => {
  const { folder: place, leave } = recovery.claim();
  await put(path.basename(place), { '1.base': await base() });
  expect(await listed()).toEqual([]);
  expect(await recovery.find(path.basename(place))).toBeNull();
  await recovery.discard(path.basename(place));
  await recovery.forget(path.basename(place));
  leave();
  expect(await listed()).toEqual([path.basename(place)]);
});

describe('what can not be read', async () => {
  const [line = ''] = new TextDecoder().decode(await base()).split('\n');
  const other = (await base()).slice();
  other[other.length - 3] = 0x78;

  test.each([
    ['holds noise', { '1.base': 'noise' }],
    ['holds nothing but lines', { '1.lines': sealed({ seq: 1 }) }],
    ['lost the map', { '1.base': `${line}\n` }],
    ['was changed by somebody', { '1.base': other }],
    ['belongs to somebody else', { 'notes.txt': 'mine' }],
    ['says it is of another kind', { '1.base': sealed({ format: 'other', version: 1 }) }],
  ])('is set aside where it %s, byte for byte', async (_what, parts) => {
    await put(A, parts);
    expect(await listed()).toEqual([]);
    const [name = ''] = await setAside();
    expect(name).toBe(`0_${A}`);
    for (const [part, bytes] of Object.entries(parts)) {
      expect(await readFile(path.join(folder, 'unreadable', name, part))).toEqual(Buffer.from(bytes));
    }
  });

  test('stays where a later version wrote it', async () => {
    await put(A, { '1.base': sealed({ format: 'jejak-recovery', version: 2 }) });
    expect(await listed()).toEqual([]);
    expect(await readdir(folder)).toEqual([A]);
  });

  test('gives way to the base before it', async () => {
    await put(A, { '1.base': await base(), '2.base': 'half a ba', '10.base': 'half a ba' });
    expect(await listed()).toEqual([A]);
  });

  test('is taken away where nothing is in it', async () => {
    await put(A, { '1.lines': '' });
    expect(await listed()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('links that lead elsewhere', () => {
  test('are not followed, and stay', async () => {
    const elsewhere = path.join(path.dirname(folder), 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(path.join(elsewhere, '1.base'), await base());
    await mkdir(folder);
    await symlink(elsewhere, path.join(folder, A));
    await put(B, {});
    await symlink(path.join(elsewhere, '1.base'), path.join(folder, B, '1.base'));
    expect(await listed()).toEqual([]);
    expect(await readdir(elsewhere)).toEqual(['1.base']);
    expect((await readdir(folder)).sort()).toEqual([A, 'unreadable']);
  });
});

describe('what was discarded', () => {
  test('can be had for a fortnight', async () => {
    await put(A, { '1.base': await base() });
    await recovery.discard(A);
    expect(await listed()).toEqual([`discarded 0_${A}`]);
    expect((await recovery.find(`0_${A}`))?.sitting.map).toEqual(SMALL_MAP);
    const day = 24 * 60 * 60 * 1_000;
    for (const [days, left] of [
      [13, [`discarded 0_${A}`]],
      [15, []],
    ] as const) {
      recovery = folderAt(folder, { ...clock, now: () => new Date(days * day) });
      await recovery.sweep();
      expect(await listed()).toEqual(left);
    }
    expect(await readdir(path.join(folder, 'discarded'))).toEqual([]);
  });
});

test('what was half taken away goes at the next start', async () => {
  await put(A, { '1.base': await base() });
  await rename(path.join(folder, A), path.join(folder, `${A}.gone`));
  expect(await listed()).toEqual([]);
  await recovery.sweep();
  expect(await readdir(folder)).toEqual([]);
});

test('a name that is none of a journal leads nowhere', async () => {
  await put('victim', { '1.base': await base() });
  for (const name of ['victim', '../victim', `../recovery/${A}`, '', '.', 'discarded']) {
    expect(await recovery.find(name)).toBeNull();
    await recovery.discard(name);
    await recovery.forget(name);
  }
  expect(await readdir(folder)).toEqual(['victim']);
});
