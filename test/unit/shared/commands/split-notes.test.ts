import { expect, test } from 'vitest';
import { countOfSplit, linesOf, splitNotes } from '../../../../shared/commands/split-notes.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const MAP = {
  ...SMALL_MAP,
  notes: withOne(SMALL_MAP.notes, 'a1', { text: ' one \r\n\n two\nthree', colour: 'teal', votes: 3 }),
};

test('each line becomes a note that keeps colour, personas and evidence; the first keeps votes and links', () => {
  const after = splitNotes(['a1', 'b1'], ['n1', 'n2'])(MAP);
  expect(idsOf(after.notes)).toEqual(['a1', 'n1', 'n2', 'b1', 'a2', 'c1', 'a3']);
  const [a1, n1, n2] = after.notes;
  const [before] = MAP.notes;
  expect(a1).toEqual({ ...before, text: 'one' });
  expect(n1).toEqual({ ...before, id: 'n1', text: 'two', votes: 0 });
  expect(n2).toEqual({ ...before, id: 'n2', text: 'three', votes: 0 });
  expect(after.links).toBe(MAP.links);
});

test('notes of one line, the wrong number of ids and taken ids change nothing', () => {
  expect(splitNotes(['b1', 'gone'], [])(MAP)).toBe(MAP);
  expect(splitNotes(['a1'], ['n1'])(MAP)).toBe(MAP);
  expect(splitNotes(['a1'], ['n1', 'c1'])(MAP)).toBe(MAP);
  expect(countOfSplit([{ text: '' }, { text: 'a\nb' }])).toBe(1);
  expect(linesOf('\n \n')).toEqual([]);
});
