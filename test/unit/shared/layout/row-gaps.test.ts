import { describe, expect, test } from 'vitest';
import { addLink } from '../../../../shared/commands/link-commands.ts';
import { dropPlaceAt } from '../../../../shared/layout/hit-test.ts';
import { NOTE } from '../../../../shared/layout/metrics.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { withAlignedRows } from '../../../../shared/print/align-rows.ts';
import { laidOut, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

/** Three rows of two notes in one cell (a0 … a5), as many beside it (b0 … b5), in stages two notes wide. */
const ROWS: JourneyMap = {
  ...SMALL_MAP,
  notes: ['a', 'b'].flatMap((name) =>
    Array.from({ length: 6 }, (_, at) => smallNote(`${name}${at}`, name === 'a' ? 's1' : 's2', 'l1')),
  ),
  links: [],
};

function linking(...links: readonly (readonly [from: string, to: string])[]): JourneyMap {
  return links.reduce((map, [from, to], at) => addLink({ id: `k${at}`, from, to, label: '' })(map), ROWS);
}

/** How far each row of the two cells lies under the one before it. */
function gapsIn(map: JourneyMap): Record<'a' | 'b', readonly number[]> {
  const { noteBoxes } = laidOut(map);
  const top = (note: string): number => noteBoxes.get(note)?.rect.y ?? Number.NaN;
  const gaps = (name: string): readonly number[] =>
    [2, 4].map((at) => top(`${name}${at}`) - top(`${name}${at - 2}`) - NOTE.height);
  return { a: gaps('a'), b: gaps('b') };
}

const USUAL = { a: [10, 10], b: [10, 10] };

describe('the rows of a lane', () => {
  test('lie as they always do where at most one link goes aside between two of them', () => {
    expect(gapsIn(ROWS)).toEqual(USUAL);
    expect(gapsIn(linking(['a0', 'a3'], ['a2', 'a5'], ['a1', 'a3'], ['a3', 'a1']))).toEqual(USUAL);
    expect(gapsIn(linking(['a0', 'a5'], ['a1', 'a4'], ['a1', 'b2'], ['a1', 'b3'], ['a0', 'a1']))).toEqual(USUAL);
  });

  test('make room, all of them, where links go aside from one to the next, but not without end', () => {
    expect(gapsIn(linking(['a0', 'a3'], ['a2', 'a1']))).toEqual({ a: [28, 10], b: [28, 10] });
    expect(gapsIn(linking(['a2', 'a5'], ['a3', 'a4'], ['b3', 'b4'], ['b4', 'b3'], ['b5', 'b2']))).toEqual({
      a: [10, 37],
      b: [10, 37],
    });
    const many = linking(['a0', 'a3'], ['a3', 'a0'], ['a1', 'a2'], ['a2', 'a1']);
    const more = { ...many, links: [...many.links, ...many.links.map((link) => ({ ...link, id: `${link.id}x` }))] };
    expect(gapsIn(more)).toEqual({ a: [55, 10], b: [55, 10] });
  });

  test('lie as far apart on paper, and what is dropped on a note goes to its place', () => {
    const layout = laidOut(linking(['a0', 'a3'], ['a1', 'a2']));
    expect(withAlignedRows(layout).cells).toEqual(layout.cells);
    const dropped = ['b0', 'b3', 'b4', 'b5'].map((note) => dropPlaceAt(layout, noteMiddle(layout, note), () => 6));
    expect(dropped.map((place) => place?.index)).toEqual([0, 3, 4, 5]);
    const { x, y } = noteMiddle(layout, 'b4');
    expect(dropPlaceAt(layout, { x, y: y + NOTE.height / 2 + 6 }, () => 8)?.index).toBe(6);
  });
});
