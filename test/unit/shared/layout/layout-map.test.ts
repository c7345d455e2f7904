import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { addNote, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { hideLane } from '../../../../shared/commands/lane-commands.ts';
import { hideStage, renameStage, setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import { containsPoint, intersects, outset, type Rect } from '../../../../shared/geometry.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { stageWidth } from '../../../../shared/layout/metrics.ts';
import { cellBox, fittedText, laneRow, stageColumn } from '../../../../shared/layout/layout.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { laidOut, laidOutAbove, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const layout = laidOut(SMALL_MAP);

function rectOf(note: string, of = layout): Rect | undefined {
  return of.noteBoxes.get(note)?.rect;
}

describe('where things lie', () => {
  test('stages side by side behind the lane headings, lanes one below the other under the stage headings', () => {
    expect(layout.stages.map(({ x, width }) => [x, width])).toEqual([
      [172, 274],
      [446, 274],
      [720, 274],
    ]);
    expect(layout.lanes.map(({ y, height }) => [y, height])).toEqual([
      [74, 242],
      [316, 128],
    ]);
    expect(layout.bounds).toEqual({ x: 0, y: 0, width: 994, height: 444 });
  });

  test('notes in rows of as many as the stage is wide, in their order', () => {
    expect(['a1', 'a2', 'a3', 'b1', 'c1'].map((id) => rectOf(id))).toEqual([
      { x: 184, y: 86, width: 120, height: 104 },
      { x: 314, y: 86, width: 120, height: 104 },
      { x: 184, y: 200, width: 120, height: 104 },
      { x: 458, y: 86, width: 120, height: 104 },
      { x: 184, y: 328, width: 120, height: 104 },
    ]);
  });

  test('a narrow stage piles its notes, a wide one spreads them', () => {
    const narrow = laidOut(setStageWidth('s1', 1)(SMALL_MAP));
    expect(narrow.stages[0]?.width).toBe(stageWidth(1));
    expect([rectOf('a1', narrow)?.x, rectOf('a2', narrow)?.x, rectOf('a3', narrow)?.x]).toEqual([184, 184, 184]);
    const wide = laidOut(setStageWidth('s1', 3)(SMALL_MAP));
    expect([rectOf('a1', wide)?.y, rectOf('a2', wide)?.y, rectOf('a3', wide)?.y]).toEqual([86, 86, 86]);
  });

  test('hidden stages and lanes take no room and show no notes', () => {
    const hidden = laidOut(hideLane('l2')(hideStage('s1')(SMALL_MAP)));
    expect(hidden.stages.map(({ stage }) => stage.id)).toEqual(['s2', 's3']);
    expect(hidden.lanes.map(({ lane }) => lane.id)).toEqual(['l1']);
    expect([...hidden.noteBoxes.keys()]).toEqual(['b1']);
  });

  test('a map without stages or lanes still has its places that add', () => {
    const empty = laidOut({ ...SMALL_MAP, stages: [], lanes: [], notes: [] });
    expect(empty.bounds).toEqual({ x: 0, y: 0, width: 172, height: 74 });
    expect(empty.addStage.x).toBeGreaterThan(172);
    expect(empty.addLane.y).toBeGreaterThan(74);
  });
});

describe('empty cells', () => {
  test("each asks one of its lane's questions, in turn along the stages", () => {
    const asked = layout.cells[1]?.map(({ ghost }) => ghost?.lines.map(({ text }) => text).join(' ') ?? null);
    expect(asked).toEqual([null, 'What is buying like for them?', 'Is the price within reach?']);
  });

  test('paper asks nothing', () => {
    const paper = layoutMap(SMALL_MAP, { theme: LIGHT, text: testFitter(), invites: false });
    expect(paper.cells.flat().every(({ ghost }) => ghost === null)).toBe(true);
  });
});

test('paper shows whole notes: a row is as high as its highest', () => {
  const map = editNoteText('a1', 'word '.repeat(60))(SMALL_MAP);
  const paper = layoutMap(map, { theme: LIGHT, text: testFitter(true), invites: false });
  const [first, second, third] = ['a1', 'a2', 'a3'].map((id) => paper.noteBoxes.get(id)?.rect);
  expect(fittedText(paper.noteBoxes.get('a1')!).cut).toBe(false);
  expect(first?.height).toBeGreaterThan(104);
  expect(second?.height).toBe(104);
  expect(third?.y).toBe((first?.y ?? 0) + (first?.height ?? 0) + 10);
});

test('a floor keeps lanes from shrinking', () => {
  const fewer = moveNotes(['a3'], { stage: 's2', lane: 'l1' }, 'end')(SMALL_MAP);
  expect(laidOut(fewer).lanes[0]?.height).toBe(128);
  const floored = laidOutAbove(layout, fewer);
  expect(floored.lanes.map(({ height }) => height)).toEqual(layout.lanes.map(({ height }) => height));
});

describe('what did not change keeps its identity', () => {
  test('all cells of the same map', () => {
    expect(laidOut(SMALL_MAP, layout).cells.flat()).toEqual(layout.cells.flat());
    expect(
      laidOut(SMALL_MAP, layout)
        .cells.flat()
        .every((cell, at) => cell === layout.cells.flat()[at]),
    ).toBe(true);
  });

  test('all but the cells that a note left and came to', () => {
    const after = laidOut(moveNotes(['a2'], { stage: 's2', lane: 'l1' }, 0)(SMALL_MAP), layout);
    const changed = after.cells.flat().filter((cell) => !layout.cells.flat().includes(cell));
    // The lane is lower now, so its third cell is another rectangle too, and the lane below lies higher.
    expect(changed).toHaveLength(6);
    const later = laidOut(addNote({ id: 'n', stage: 's3', lane: 'l1', text: '' }, 0)(after.map), after);
    const changedLater = later.cells.flat().filter((cell) => !after.cells.flat().includes(cell));
    expect(changedLater.map(({ cell }) => cell)).toEqual([{ stage: 's3', lane: 'l1' }]);
  });

  test('all headings but those that say something else or lie elsewhere', () => {
    const after = laidOut(moveNotes(['a2'], { stage: 's2', lane: 'l1' }, 0)(SMALL_MAP), layout);
    expect(after.stages.map((column, at) => column === layout.stages[at])).toEqual([true, true, true]);
    // The first lane is lower now, and so the second lies higher.
    expect(after.lanes.map((row, at) => row === layout.lanes[at])).toEqual([false, false]);
    const renamed = laidOut(renameStage('s2', 'Choice')(after.map), after);
    expect(renamed.stages.map((column, at) => column === after.stages[at])).toEqual([true, false, true]);
    expect(renamed.lanes.map((row, at) => row === after.lanes[at])).toEqual([true, true]);
  });

  test('not a note that says something else in the same place', () => {
    const after = laidOut(editNoteText('c1', 'other words')(SMALL_MAP), layout);
    expect(fittedText(after.noteBoxes.get('c1')!).lines[0]?.text).toBe('other words');
    expect(after.noteBoxes.get('a1')).toBe(layout.noteBoxes.get('a1'));
  });
});

test('a cell that the hand has left lies as it lay before, in the very same boxes', () => {
  const held = (stage: string, lane: string) => moveNotes(['a2'], { stage, lane }, 0)(SMALL_MAP);
  const over = laidOutAbove(layout, held('s2', 'l2'), layout);
  expect(over.cells.flat().filter((cell) => !layout.cells.flat().includes(cell))).toHaveLength(2);
  const further = laidOutAbove(layout, held('s3', 'l1'), over, layout);
  expect(cellBox(further, { stage: 's2', lane: 'l2' })).toBe(cellBox(layout, { stage: 's2', lane: 'l2' }));
  expect(laidOutAbove(layout, SMALL_MAP, further, layout).cells.flat()).toEqual(layout.cells.flat());
});

test('whatever is in the hand: taking over what lay before changes nothing', () => {
  fc.assert(
    fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
      const floor = laidOut(first);
      const last = mapsOf(sitting, first).reduce((before, map) => laidOutAbove(floor, map, before, floor), floor);
      expect(last).toEqual(laidOutAbove(floor, last.map));
    }),
    { numRuns: 20 },
  );
});

test('whatever was done: taking over what lay before changes nothing', () => {
  fc.assert(
    fc.property(arbitraryMap, arbitrarySitting, (first, sitting) => {
      const maps = mapsOf(sitting, first);
      const last = maps.reduce((before, map) => laidOut(map, before), laidOut(first));
      expect(last).toEqual(laidOut(last.map));
    }),
    { numRuns: 20 },
  );
});

test('columns, rows and cells are found by their ids', () => {
  expect(stageColumn(layout, 's2')).toBe(layout.stages[1]);
  expect(laneRow(layout, 'l2')).toBe(layout.lanes[1]);
  expect(cellBox(layout, { stage: 's2', lane: 'l2' })).toBe(layout.cells[1]?.[1]);
  expect([
    stageColumn(layout, 'none'),
    laneRow(layout, 'none'),
    cellBox(layout, { stage: 's1', lane: 'none' }),
  ]).toEqual([undefined, undefined, undefined]);
});

test('whatever the map: every visible note lies in its cell, none on another', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const { cells, noteBoxes } = laidOut(map);
      let seen = 0;
      for (const { rect, notes } of cells.flat()) {
        for (const [at, { rect: place }] of notes.entries()) {
          seen += 1;
          const inner = outset(rect, -12);
          expect(containsPoint(inner, place)).toBe(true);
          expect(
            place.x + place.width <= inner.x + inner.width && place.y + place.height <= inner.y + inner.height,
          ).toBe(true);
          expect(notes.slice(at + 1).some((other) => intersects(other.rect, place))).toBe(false);
        }
      }
      expect(noteBoxes.size).toBe(seen);
    }),
    { numRuns: 60 },
  );
});
