import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../../main/documents/disk.ts';
import { hashOf } from '../../../../main/documents/durable-write.ts';
import type { Sitting } from '../../../../main/documents/journal-base.ts';
import { recoverableOf } from '../../../../main/documents/recoverable.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const AT = '2026-02-03T10:00:00.000Z';
const BEFORE = new TextEncoder().encode('before');
const AFTER = new TextEncoder().encode('after');

function sitting(more: Partial<Sitting> = {}): Sitting {
  return { map: SMALL_MAP, envelope: {}, rev: 3, at: AT, draft: null, marks: [], ...more };
}

async function fileWith(bytes: Uint8Array): Promise<string> {
  const place = path.join(await temporaryFolder(), 'a.journey');
  await writeFile(place, bytes);
  return place;
}

/** The file as it was opened, and as a save was about to write it after the second command. */
function marksOf(place: string) {
  return [
    { path: place, hash: hashOf(BEFORE), rev: 0, durable: true },
    { path: place, hash: hashOf(AFTER), rev: 2, durable: false },
  ];
}

test('a map without a file is all that there is of it', async () => {
  expect(await recoverableOf(realDisk, sitting())).toEqual({
    map: SMALL_MAP,
    changes: 3,
    typing: false,
    path: null,
    hash: null,
    file: 'gone',
  });
});

describe('a map with a file', () => {
  test('is compared with what the file holds, whether or not the last save came to its end', async () => {
    for (const [bytes, changes] of [
      [BEFORE, 3],
      [AFTER, 1],
    ] as const) {
      const place = await fileWith(bytes);
      const found = await recoverableOf(realDisk, sitting({ marks: marksOf(place) }));
      expect(found).toEqual({
        map: SMALL_MAP,
        changes,
        typing: false,
        path: place,
        hash: hashOf(bytes),
        file: 'as-left',
      });
    }
  });

  test('is not offered where the file holds all of it', async () => {
    const place = await fileWith(AFTER);
    expect(await recoverableOf(realDisk, sitting({ rev: 2, marks: marksOf(place) }))).toBeNull();
  });

  test('is not offered where all of it was saved, whatever became of the file since', async () => {
    const place = await fileWith(BEFORE);
    const marks = [{ path: place, hash: hashOf(AFTER), rev: 3, durable: true }];
    expect(await recoverableOf(realDisk, sitting({ marks }))).toBeNull();
    await rm(place);
    expect(await recoverableOf(realDisk, sitting({ marks }))).toBeNull();
  });

  test('is known to have been changed by somebody else, or to be gone', async () => {
    const place = await fileWith(new TextEncoder().encode('theirs'));
    const found = { map: SMALL_MAP, changes: 3, typing: false, path: place, hash: null };
    expect(await recoverableOf(realDisk, sitting({ marks: marksOf(place) }))).toEqual({ ...found, file: 'changed' });
    await rm(place);
    expect(await recoverableOf(realDisk, sitting({ marks: marksOf(place) }))).toEqual({ ...found, file: 'gone' });
  });

  test('is not looked for at a path that no save can have had', async () => {
    const marks = marksOf('a.journey');
    expect(await recoverableOf(realDisk, sitting({ marks }))).toMatchObject({ path: 'a.journey', file: 'gone' });
  });

  test('is gone where its drive does not answer', async () => {
    const place = await fileWith(BEFORE);
    const silent = { ...realDisk, facts: () => new Promise<never>(() => undefined), wait: async () => undefined };
    expect(await recoverableOf(silent, sitting({ marks: marksOf(place) }))).toMatchObject({ file: 'gone' });
  });
});

describe('what was being typed', () => {
  const text = (note: string) => (found: Awaited<ReturnType<typeof recoverableOf>>) =>
    found?.map.notes.find(({ id }) => id === note)?.text;

  test('is put into its note', async () => {
    const draft = { note: 'a1', added: null, text: 'half a wor' };
    const found = await recoverableOf(realDisk, sitting({ rev: 0, draft }));
    expect(found).toMatchObject({ changes: 0, typing: true });
    expect(text('a1')(found)).toBe('half a wor');
  });

  test('makes the note where it was begun', async () => {
    const draft = { note: 'new', added: { cell: { stage: 's1', lane: 'l1' }, place: 1 }, text: 'half a wor ' };
    const found = await recoverableOf(realDisk, sitting({ draft }));
    const inCell = found?.map.notes.filter(({ stage, lane }) => stage === 's1' && lane === 'l1').map(({ id }) => id);
    expect(inCell).toEqual(['a1', 'new', 'a2', 'a3']);
    expect(found?.map.notes.find(({ id }) => id === 'new')).toMatchObject({ text: 'half a wor', created: AT });
  });

  test('in silence comes back face down, with who wrote it', async () => {
    const added = { cell: { stage: 's1', lane: 'l1' }, place: 0 };
    const found = await recoverableOf(realDisk, sitting({ draft: { note: 'new', added, text: 'a', silently: 'Ana' } }));
    expect(found?.map.notes.find(({ id }) => id === 'new')).toMatchObject({ text: 'a', faceDown: true, author: 'Ana' });
    const others = found?.map.notes.filter(({ id }) => id !== 'new');
    expect(others).toEqual(SMALL_MAP.notes);
  });

  test('is offered although the file holds every command', async () => {
    const place = await fileWith(AFTER);
    const draft = { note: 'a1', added: null, text: 'half a wor' };
    const found = await recoverableOf(realDisk, sitting({ rev: 2, draft, marks: marksOf(place) }));
    expect(found).toMatchObject({ changes: 0, typing: true, path: place, file: 'as-left' });
  });

  test.each([
    ['says nothing new', { note: 'a1', added: null, text: 'text of a1' }],
    ['has no text yet', { note: 'new', added: { cell: { stage: 's1', lane: 'l1' }, place: 0 }, text: ' ' }],
    ['has lost its stage', { note: 'new', added: { cell: { stage: 'gone', lane: 'l1' }, place: 0 }, text: 'a' }],
    ['is of no note that there is', { note: 'gone', added: null, text: 'a' }],
  ])('counts for nothing where it %s', async (_why, draft) => {
    expect(await recoverableOf(realDisk, sitting({ draft }))).toMatchObject({ map: SMALL_MAP, typing: false });
  });

  test('that was just committed is not there twice', async () => {
    const draft = { note: 'a1', added: { cell: { stage: 's1', lane: 'l1' }, place: 0 }, text: 'text of a1' };
    expect(await recoverableOf(realDisk, sitting({ draft }))).toMatchObject({ map: SMALL_MAP, typing: false });
  });
});
