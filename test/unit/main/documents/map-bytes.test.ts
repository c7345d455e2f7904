import { expect, test } from 'vitest';
import { mapBytes } from '../../../../main/documents/map-bytes.ts';
import { SaveRefused } from '../../../../main/documents/save-failure.ts';
import { LARGEST_FILE } from '../../../../shared/file/format.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';
import { mapOfNotes } from '../../../support/titled-file.ts';

test('are those of its text', async () => {
  for (const map of [SMALL_MAP, mapOfNotes(0), mapOfNotes(100), mapOfNotes(20_001)]) {
    const text = new TextDecoder().decode(await mapBytes({ map, envelope: { later: [1] } }));
    expect(text === writeMap(map, { later: [1] })).toBe(true);
  }
});

test('let other work be done while a large map is written', async () => {
  let turns = 0;
  let isDone = false;
  const work = (): void => {
    turns += 1;
    if (!isDone) setImmediate(work);
  };
  setImmediate(work);
  await mapBytes({ map: mapOfNotes(50_000), envelope: {} });
  isDone = true;
  expect(turns).toBeGreaterThan(3);
});

test('of a map that would not be opened again are refused', async () => {
  const [note] = SMALL_MAP.notes;
  if (note === undefined) throw new Error('no note');
  const notes = Array.from({ length: 4_000 }, (_, index) => ({ ...note, id: `n${index}`, text: 'x'.repeat(20_000) }));
  expect(notes.length * 20_000).toBeGreaterThan(LARGEST_FILE);
  const refusal = await mapBytes({ map: { ...SMALL_MAP, notes }, envelope: {} }).catch((error: unknown) => error);
  expect(refusal).toEqual(new SaveRefused({ code: 'too-big', what: 'too big' }));
});
