import { expect, test } from 'vitest';
import { similarNotes } from '../../../../shared/workshop/similar-notes.ts';
import { smallNote } from '../../../support/small-map.ts';

function heapsOf(...texts: readonly string[]): readonly (readonly number[])[] {
  const notes = texts.map((text, at) => smallNote(String(at), 's1', 'l1', { text }));
  return similarNotes(notes).map(({ notes: heap }) => heap.map(({ id }) => Number(id)));
}

test('equal texts are found whatever their case, signs and plurals, and nearly equal ones', () => {
  expect(heapsOf('Waits for the bus', 'waits for the bus!', 'Wait for the buss', 'Walks')).toEqual([[0, 1, 2]]);
  expect(heapsOf('Membaca ulasan di forum', 'membaca ulasan di forum-forum')).toEqual([[0, 1]]);
  expect(heapsOf('Compares the prices of three shops', 'of three shops compares the price')).toEqual([[0, 1]]);
});

test('what is something else is left alone', () => {
  expect(heapsOf('Step 1', 'Step 2')).toEqual([]);
  expect(heapsOf('Cat', 'Cut')).toEqual([]);
  expect(heapsOf('', ' ', '')).toEqual([]);
  expect(heapsOf('Buys a phone', 'Sells the old one')).toEqual([]);
});

test('notes of two cells are never one, and what lies face down stays unread', () => {
  const note = (id: string, stage: string, faceDown = false) => smallNote(id, stage, 'l1', { text: 'Same', faceDown });
  expect(similarNotes([note('a', 's1'), note('b', 's2'), note('c', 's1', true)])).toEqual([]);
});
