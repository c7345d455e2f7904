import { describe, expect, test } from 'vitest';
import { addNote } from '../../../../shared/commands/note-commands.ts';
import { hideStage, setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import { awayFrom, type Cursor, type Direction, endFrom, neighbour } from '../../../../shared/layout/cursor.ts';
import type { Layout } from '../../../../shared/layout/layout.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const board = laidOut(SMALL_MAP);

const note = (id: string): Cursor => ({ kind: 'note', note: id });
const cell = (stage: string, lane: string): Cursor => ({ kind: 'cell', cell: { stage, lane } });
const stage = (id: string): Cursor => ({ kind: 'stage', stage: id });
const lane = (id: string): Cursor => ({ kind: 'lane', lane: id });

/** Where a walk of arrow keys leads, step by step. */
function walk(
  from: Cursor | null,
  directions: readonly Direction[],
  layout: Layout = board,
): readonly (Cursor | null)[] {
  let at = from;
  return directions.map((direction) => {
    at = neighbour(layout, at, direction);
    return at;
  });
}

test('the first key comes to the first note of the first cell', () => {
  expect(walk(null, ['down'])).toEqual([note('a1')]);
  expect(walk(null, ['up'], laidOut({ ...SMALL_MAP, notes: [] }))).toEqual([cell('s1', 'l1')]);
  expect(walk(null, ['up'], laidOut({ ...SMALL_MAP, notes: [], stages: [] }))).toEqual([null]);
});

describe('in a cell', () => {
  test('the arrows walk along rows and columns of notes', () => {
    expect(walk(note('a1'), ['right', 'left', 'down'])).toEqual([note('a2'), note('a1'), note('a3')]);
  });

  test('down from above a gap comes to the last note', () => {
    expect(walk(note('a2'), ['down'])).toEqual([note('a3')]);
  });

  test('right from the last note of a short row leaves the cell', () => {
    expect(walk(note('a3'), ['right'])).toEqual([note('b1')]);
  });
});

describe('between cells', () => {
  test('through notes, empty cells and back', () => {
    expect(walk(note('a2'), ['right', 'right', 'down', 'left', 'left'])).toEqual([
      note('b1'),
      cell('s3', 'l1'),
      cell('s3', 'l2'),
      cell('s2', 'l2'),
      note('c1'),
    ]);
  });

  test('coming from below, the cursor lands on the last row', () => {
    expect(walk(note('c1'), ['up'])).toEqual([note('a3')]);
    expect(walk(cell('s2', 'l2'), ['up'])).toEqual([note('b1')]);
  });

  test('coming from the right, it lands on the right end of its row', () => {
    expect(walk(note('b1'), ['left'])).toEqual([note('a2')]);
  });

  test('it stays in its row where stages are of different widths', () => {
    const mixed = laidOut(
      [
        setStageWidth('s2', 1),
        addNote({ id: 'b2', stage: 's2', lane: 'l1', text: '' }, 'end'),
        addNote({ id: 'b3', stage: 's2', lane: 'l1', text: '' }, 'end'),
      ].reduce((map, command) => command(map), SMALL_MAP),
    );
    expect(walk(note('a3'), ['right'], mixed)).toEqual([note('b2')]);
    expect(walk(note('b2'), ['left'], mixed)).toEqual([note('a3')]);
  });
});

describe('headings', () => {
  test('up from the first lane and left from the first stage come to them', () => {
    expect(walk(note('a1'), ['up', 'right', 'down'])).toEqual([stage('s1'), stage('s2'), note('b1')]);
    expect(walk(note('c1'), ['left', 'up', 'right'])).toEqual([lane('l2'), lane('l1'), note('a1')]);
  });

  test('the corner between them is nobody', () => {
    expect(walk(stage('s1'), ['left'])).toEqual([stage('s1')]);
    expect(walk(lane('l1'), ['up'])).toEqual([lane('l1')]);
  });
});

test('at the edges of the map the cursor stays', () => {
  expect(walk(cell('s3', 'l2'), ['right', 'down'])).toEqual([cell('s3', 'l2'), cell('s3', 'l2')]);
  expect(walk(stage('s3'), ['right', 'up'])).toEqual([stage('s3'), stage('s3')]);
});

test('from what is hidden or gone it finds back into the grid', () => {
  const hidden = laidOut(hideStage('s2')(SMALL_MAP));
  expect(walk(cell('s2', 'l1'), ['right'], hidden)).toEqual([note('a1')]);
  expect(walk(note('gone'), ['right'])).toEqual([note('b1')]);
});

describe('the ends of the grid', () => {
  test('are the first and last cells of a row, or of all', () => {
    expect(endFrom(board, note('b1'), 'rowStart')).toEqual(note('a1'));
    expect(endFrom(board, note('c1'), 'rowEnd')).toEqual(cell('s3', 'l2'));
    expect(endFrom(board, cell('s3', 'l2'), 'first')).toEqual(note('a1'));
    expect(endFrom(board, null, 'last')).toEqual(cell('s3', 'l2'));
    expect(endFrom(board, stage('s1'), 'rowEnd')).toEqual(stage('s3'));
    expect(endFrom(board, lane('l2'), 'rowEnd')).toEqual(cell('s3', 'l2'));
  });
});

describe('a window further', () => {
  const many = laidOut({
    ...SMALL_MAP,
    notes: [],
    lanes: Array.from({ length: 9 }, (_, at) => ({ ...SMALL_MAP.lanes[0]!, id: `l${at}` })),
  });
  const height = many.lanes[0]!.height;

  test('lies as many lanes away as fit, but at least one', () => {
    expect(awayFrom(many, cell('s2', 'l1'), 3.5 * height)).toEqual(cell('s2', 'l4'));
    expect(awayFrom(many, cell('s2', 'l7'), -3.5 * height)).toEqual(cell('s2', 'l4'));
    expect(awayFrom(many, cell('s2', 'l1'), 3)).toEqual(cell('s2', 'l2'));
    expect(awayFrom(many, cell('s2', 'l4'), -3)).toEqual(cell('s2', 'l3'));
    expect(awayFrom(many, lane('l1'), 99 * height)).toEqual(lane('l8'));
    expect(awayFrom(many, stage('s2'), 2.5 * height)).toEqual(cell('s2', 'l1'));
  });

  test('stays at the top and at the foot', () => {
    for (const at of [cell('s1', 'l0'), stage('s1')]) expect(awayFrom(many, at, -height)).toBe(at);
    const foot = cell('s1', 'l8');
    expect(awayFrom(many, foot, height)).toBe(foot);
  });
});
