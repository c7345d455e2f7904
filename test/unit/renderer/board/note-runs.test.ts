import { expect, test } from 'vitest';
import { runsOf } from '../../../../renderer/board/note-runs.ts';
import { withShadow } from '../../../../renderer/board/note-shadow.ts';
import { boundsOf } from '../../../../shared/geometry.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import type { CellBox } from '../../../../shared/layout/layout.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const TEXT = { short: 'A note', long: 'A note that goes on and on, '.repeat(12) };

/** The first cell of a map that has such notes there, in a stage for so many side by side. */
function cellOf(across: number, notes: readonly { text: string; heading?: string }[], wholeText = false): CellBox {
  const map = {
    ...SMALL_MAP,
    stages: SMALL_MAP.stages.map((stage) => ({ ...stage, width: across })),
    notes: notes.map((note, at) => smallNote(`n${at}`, 's1', 'l1', note)),
    links: [],
  };
  const layout = layoutMap(map, { theme: LIGHT, text: testFitter(wholeText), invites: true });
  const cell = layout.cells[0]?.[0];
  if (cell === undefined) throw new Error('The map has no cell');
  return cell;
}

const lengths = (cell: CellBox): readonly number[] => runsOf(cell).map(({ boxes }) => boxes.length);
const shorts = (count: number) => Array.from({ length: count }, () => ({ text: TEXT.short }));

test('a row is shared out evenly, in runs of four at most', () => {
  expect(lengths(cellOf(3, shorts(7)))).toEqual([3, 3, 1]);
  expect(lengths(cellOf(4, shorts(4)))).toEqual([4]);
  expect(lengths(cellOf(6, shorts(12)))).toEqual([3, 3, 3, 3]);
  expect(lengths(cellOf(5, shorts(5)))).toEqual([3, 2]);
  expect(lengths(cellOf(2, []))).toEqual([]);
});

test('a run covers its notes with their shadows, and nothing else', () => {
  const cell = cellOf(6, shorts(11));
  const runs = runsOf(cell);
  expect(runs.flatMap(({ boxes }) => boxes)).toEqual(cell.notes);
  for (const { boxes, whole } of runs) {
    const parts = boxes.map(({ rect }) => withShadow(rect));
    expect(whole).toEqual(boundsOf(parts));
    expect(parts.reduce((all, { width, height }) => all + width * height, 0)).toBe(whole.width * whole.height);
  }
});

test('a note of another height, or the first of a group, is not in it', () => {
  const [short, long] = [{ text: TEXT.short }, { text: TEXT.long }];
  expect(lengths(cellOf(4, [short, short, long, short], true))).toEqual([2, 1, 1]);
  expect(lengths(cellOf(4, [short, { ...short, heading: 'Group' }, short]))[0]).toBe(1);
});

test('the runs of a cell are made once', () => {
  const cell = cellOf(2, shorts(4));
  expect(runsOf(cell)).toBe(runsOf(cell));
});
