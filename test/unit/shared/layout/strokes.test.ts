import { describe, expect, test } from 'vitest';
import { addStroke } from '../../../../shared/commands/stroke-commands.ts';
import { hideStage, moveStage } from '../../../../shared/commands/stage-commands.ts';
import { clipPolygon } from '../../../../shared/layout/clip-polygon.ts';
import { cellBox } from '../../../../shared/layout/layout.ts';
import { gridRect, strokesTouching } from '../../../../shared/layout/stroke-boxes.ts';
import { drawingShapes, strokeColour } from '../../../../shared/layout/stroke-shapes.ts';
import { strokesUnder } from '../../../../shared/layout/strokes-under.ts';
import type { JourneyMap, StrokePoint } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const ACROSS: readonly StrokePoint[] = [
  [10, 20, 0.5],
  [60, 20, 0.5],
];

/** One line from (10, 20) to (60, 20) of a cell. */
function drawnOn(stage: string, lane: string, points = ACROSS): JourneyMap {
  return addStroke({ id: 'n', stage, lane, points })({ ...SMALL_MAP, strokes: [] });
}

function leftOf(map: JourneyMap): number {
  return Math.min(
    ...drawingShapes(laidOut(map), LIGHT).flatMap((shape) =>
      shape.kind === 'polygon' ? shape.points.map(({ x }) => x) : [],
    ),
  );
}

describe('a stroke', () => {
  test('lies where its cell lies and goes where it goes', () => {
    const map = drawnOn('s2', 'l2');
    const corner = cellBox(laidOut(map), { stage: 's2', lane: 'l2' })?.rect;
    expect(strokesTouching(laidOut(map), gridRect(laidOut(map)))).toEqual([
      { stroke: map.strokes[0], corner, bounds: { x: corner!.x + 7, y: corner!.y + 17, width: 56, height: 6 } },
    ]);
    const moved = moveStage('s2', 0)(map);
    expect(leftOf(map) - leftOf(moved)).toBeCloseTo(laidOut(map).stages[0]!.width);
  });

  test('is not seen in a hidden stage', () => {
    expect(drawingShapes(laidOut(hideStage('s2')(drawnOn('s2', 'l2'))), LIGHT)).toEqual([]);
  });

  test('does not reach out of the grid, wherever its stage goes', () => {
    const far = drawnOn('s1', 'l1', [
      [-500, -20, 0.5],
      [5_000, 300, 0.5],
    ]);
    const layout = laidOut(far);
    const { x, y, width, height } = gridRect(layout);
    const points = drawingShapes(layout, LIGHT).flatMap((shape) => (shape.kind === 'polygon' ? shape.points : []));
    expect(points.length).toBeGreaterThan(3);
    expect(points.filter((at) => at.x < x || at.y < y || at.x > x + width || at.y > y + height)).toEqual([]);
  });

  test('is ink, or the ink of a colour by name, or a colour of its own', () => {
    const colours = [null, 'blue', '#AA00FF', 'later'].map((colour) => strokeColour(LIGHT, { colour }));
    expect(colours).toEqual([LIGHT.ink, LIGHT.laneInk.blue, '#aa00ff', LIGHT.ink]);
  });
});

describe('the rubber', () => {
  const layout = laidOut(drawnOn('s2', 'l2'));
  const { x, y } = cellBox(layout, { stage: 's2', lane: 'l2' })!.rect;
  const rub = (from: readonly [number, number], to: readonly [number, number]): readonly string[] =>
    strokesUnder(layout, { x: x + from[0], y: y + from[1] }, { x: x + to[0], y: y + to[1] }, 5);

  test.each([
    ['on it', [30, 21], [30, 21]],
    ['across it in one leap', [30, -80], [35, 90]],
    ['past its end', [66, 0], [66, 40]],
  ] as const)('touches a stroke %s', (_, from, to) => {
    expect(rub(from, to)).toEqual(['n']);
  });

  test.each([
    ['beside it', [30, 28], [60, 28]],
    ['beyond its end', [68, 0], [68, 40]],
  ] as const)('leaves a stroke %s', (_, from, to) => {
    expect(rub(from, to)).toEqual([]);
  });
});

test('a clipped polygon is what lies in the rectangle', () => {
  const area = { x: 0, y: 0, width: 10, height: 10 };
  const square = (from: number, to: number) => [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  expect(clipPolygon(square(2, 4), area)).toEqual(square(2, 4));
  expect(new Set(clipPolygon(square(5, 20), area).map(({ x, y }) => `${x} ${y}`))).toEqual(
    new Set(['5 5', '10 5', '10 10', '5 10']),
  );
  expect(clipPolygon(square(20, 30), area)).toEqual([]);
});
