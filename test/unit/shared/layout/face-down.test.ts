import { describe, expect, test } from 'vitest';
import { turnNotes } from '../../../../shared/commands/face-commands.ts';
import { containsPoint } from '../../../../shared/geometry.ts';
import { faceDownIn, faceDownShapes } from '../../../../shared/layout/face-down.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function cells(...down: readonly string[]) {
  return laidOut(turnNotes(down, true)(SMALL_MAP)).cells.flat();
}

describe('how many lie face down', () => {
  test('is counted cell by cell, and nothing is painted where none does', () => {
    const boxes = cells('a1', 'a3', 'b1');
    expect(boxes.map(faceDownIn)).toEqual([2, 1, 0, 0, 0, 0]);
    expect(boxes.map((box) => faceDownShapes(box, 1, LIGHT).length)).toEqual([3, 3, 0, 0, 0, 0]);
  });

  test.each([0.1, 0.5, 1, 4])('stands as a number in the corner of its cell, at zoom %d', (zoom) => {
    const [box] = cells('a1', 'a2', 'a3');
    const [pill, , number] = faceDownShapes(box!, zoom, LIGHT);
    expect(number).toMatchObject({ kind: 'text', text: '3' });
    if (pill?.kind !== 'rect' || number?.kind !== 'text') throw new Error('It is not painted');
    const { x, y, width, height } = pill.rect;
    expect([containsPoint(box!.rect, { x, y }), containsPoint(box!.rect, { x: x + width, y: y + height })]).toEqual([
      true,
      true,
    ]);
    expect(containsPoint(pill.rect, number.at)).toBe(true);
  });
});
