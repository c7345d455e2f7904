import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedTable } from '../../../../shared/import/pasted-table.ts';
import { asksFirst, pastedNotes } from '../../../../shared/import/pasted-notes.ts';
import { type Table, tableOfText } from '../../../../shared/import/table.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

/** Stages s1 Awareness, s2 Decision, s3 Retention; lanes l1 Actions, l2 Pain points. The keyboard is at s3, l2. */
const HERE = { stage: 's3', lane: 'l2' };

function placed(table: Table) {
  const found = placedTable(table, SMALL_MAP, HERE);
  return found === null
    ? null
    : { notes: found.notes.map(({ cell, text }) => `${cell.stage}/${cell.lane} ${text}`), unplaced: found.unplaced };
}

describe('a table finds its cells', () => {
  test('with stages along the top and lanes down the side', () => {
    expect(
      placed([
        ['', 'Awareness', 'Keputusan'],
        ['Actions', 'searches', 'buys'],
        ['Poin kritis', '', '- dear\n- far'],
      ]),
    ).toEqual({ notes: ['s1/l1 searches', 's2/l1 buys', 's2/l2 dear', 's2/l2 far'], unplaced: [] });
  });

  test('with lanes along the top and stages down the side', () => {
    expect(
      placed([
        ['My journey', 'pain point', 'TINDAKAN'],
        ['Retensi', 'waits', 'calls'],
        ['', 'waits again', ''],
      ]),
    ).toEqual({ notes: ['s3/l2 waits', 's3/l1 calls', 's3/l2 waits again'], unplaced: [] });
  });

  test('with stages alone, along the top or down the side: the lane is where the keyboard is', () => {
    expect(
      placed([
        ['Awareness', 'Decision'],
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toEqual({ notes: ['s1/l2 a', 's2/l2 b', 's1/l2 c'], unplaced: [] });
    expect(
      placed([
        ['Awareness', 'a', 'b'],
        ['Decision', 'c'],
      ]),
    ).toEqual({ notes: ['s1/l2 a', 's2/l2 c', 's1/l2 b'], unplaced: [] });
  });

  test('with lanes alone', () => {
    expect(
      placed([
        ['Actions', 'Pain points'],
        ['a', 'b'],
      ]),
    ).toEqual({ notes: ['s3/l1 a', 's3/l2 b'], unplaced: [] });
  });

  test('as a list, a merged field going on with what stands above', () => {
    expect(
      placed([
        ['Tahap', 'Catatan', 'Baris'],
        ['Kesadaran', 'sees an ad\nand a sign', 'Tindakan'],
        ['', 'asks', ''],
        ['Mars', 'lands', ''],
        ['Decision', '', ''],
        ['', 'pays', 'Pain'],
        ['', 'cries', 'Pain points'],
      ]),
    ).toEqual({
      notes: ['s1/l1 sees an ad\nand a sign', 's1/l1 asks', 's2/l2 cries'],
      unplaced: ['Mars', 'Pain'],
    });
    expect(
      placed([
        ['stage', 'text'],
        ['Decision', 'a'],
      ]),
    ).toEqual({ notes: ['s2/l2 a'], unplaced: [] });
  });
});

test('what stands under a heading that names nothing is left out and told', () => {
  expect(
    placed([
      ['', 'Awareness', 'Mars'],
      ['Actions', 'a', 'b'],
      ['Venus', 'c', ''],
    ]),
  ).toEqual({ notes: ['s1/l1 a'], unplaced: ['Mars', 'Venus'] });
});

test.each([
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [[]],
  // One heading of three is chance.
  [
    [
      ['Awareness', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
])('%j names nothing', (table) => {
  expect(placed(table)).toBeNull();
});

test('hidden stages are not found', () => {
  const map = { ...SMALL_MAP, stages: SMALL_MAP.stages.map((stage) => ({ ...stage, hidden: stage.id === 's1' })) };
  const table = [
    ['Awareness', 'Decision'],
    ['a', 'b'],
  ];
  expect(placedTable(table, map, HERE)).toEqual({
    notes: [{ cell: { stage: 's2', lane: 'l2' }, text: 'b' }],
    unplaced: ['Awareness'],
  });
});

describe('what is pasted', () => {
  const text = 'Awareness\tDecision\na\tb';

  test('is the table of the HTML, else that of the text', () => {
    const table = [['Retention'], ['from html']];
    expect(pastedNotes({ text, table }, SMALL_MAP, HERE)?.notes.map((note) => note.text)).toEqual(['from html']);
    expect(pastedNotes({ text, table: [['x', 'y']] }, SMALL_MAP, HERE)?.notes.map((note) => note.text)).toEqual([
      'a',
      'b',
    ]);
  });

  test('is lines of the current cell where there is no such table', () => {
    expect(pastedNotes({ text: '* one\n\ntwo\tthree', table: null }, SMALL_MAP, HERE)).toEqual({
      notes: [
        { cell: HERE, text: 'one' },
        { cell: HERE, text: 'two three' },
      ],
      unplaced: [],
      isCut: false,
    });
    expect(pastedNotes({ text: ' \n', table: null }, SMALL_MAP, HERE)).toBeNull();
  });

  test('is asked about when it is long or something is left out', () => {
    const lines = (count: number) => ({ text: 'x\n'.repeat(count), table: null });
    const asks = [1, 100, 101, 6_000].map((count) => asksFirst(pastedNotes(lines(count), SMALL_MAP, HERE)!));
    expect(asks).toEqual([false, false, true, true]);
    expect(pastedNotes(lines(6_000), SMALL_MAP, HERE)?.notes).toHaveLength(5_000);
    expect(pastedNotes(lines(6_000), SMALL_MAP, HERE)?.isCut).toBe(true);
    expect(asksFirst({ notes: [], unplaced: ['Mars'], isCut: false })).toBe(true);
  });
});

test('any text is notes of cells that are there, or nothing', () => {
  const word = fc.constantFrom('Awareness', 'Kesadaran', 'Actions', 'stage', 'text', '"', '\t', '\n', 'x', ' ');
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join('')),
      (text) => {
        const found = pastedNotes({ text, table: tableOfText(text) }, SMALL_MAP, HERE);
        const places = new Set((found?.notes ?? []).flatMap(({ cell }) => [cell.stage, cell.lane]));
        expect([...places].filter((id) => !['s1', 's2', 's3', 'l1', 'l2'].includes(id))).toEqual([]);
        expect(found?.notes.some((note) => note.text.trim() === '') ?? false).toBe(false);
      },
    ),
  );
});
