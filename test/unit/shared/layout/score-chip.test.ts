import { expect, test } from 'vitest';
import type { Shape } from '../../../../shared/layout/shape.ts';
import { hitTest } from '../../../../shared/layout/hit-test.ts';
import { scoreChip } from '../../../../shared/layout/score-chip.ts';
import { stageHeadingShapes } from '../../../../shared/layout/scene.ts';
import { contrast, LIGHT } from '../../../../shared/theme.ts';
import { THEMES } from '../../../../shared/themes.ts';
import { laidOut, middleOf } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const CORNER = { x: 0, y: 0 };
const layout = laidOut(SMALL_MAP);
const [first, , third] = layout.stages;
if (first === undefined || third === undefined) throw new Error('There are three stages');

function textIn(shapes: readonly Shape[], text: string) {
  return shapes.find((shape) => shape.kind === 'text' && shape.text === text);
}

test('a stage of which something is known says its score, and under it how sure it is', () => {
  // Emotion 2 is 100, gap -1 is 25, alike: 62.5. Of four parts two are there.
  expect(first.score).toEqual({ score: 62.5, confidence: 0.5 });
  const shapes = stageHeadingShapes(first, true, LIGHT);
  expect(textIn(shapes, '63')).toBeDefined();
  const [track, filled] = shapes.slice(-2);
  expect(track).toMatchObject({ kind: 'rect', rect: { width: 20 } });
  expect(filled).toMatchObject({ kind: 'rect', rect: { width: 10 } });
});

test('a name that reads from the right ends before the number', () => {
  const named = {
    ...SMALL_MAP.stages[0]!,
    name: '\u0645\u0631\u062d\u0644\u0629 \u0627\u0644\u0627\u0639\u062a\u0628\u0627\u0631',
  };
  const [column] = laidOut({ ...SMALL_MAP, stages: [named, ...SMALL_MAP.stages.slice(1)] }).stages;
  if (column === undefined) throw new Error('There are three stages');
  const [name] = stageHeadingShapes(column, true, LIGHT).filter((shape) => shape.kind === 'text');
  expect(name).toMatchObject({ rtl: true });
  expect(name?.kind === 'text' && name.at.x).toBeLessThan(scoreChip(column.heading).x);
});

test('a stage of which nothing is known says none', () => {
  expect(third.score).toBeNull();
  expect(stageHeadingShapes(third, false, LIGHT).map(({ kind }) => kind)).toEqual(['polygon', 'text']);
});

test('the number can be read on its plate, whatever the colours', () => {
  for (const theme of Object.values(THEMES)) {
    const shapes = stageHeadingShapes(first, true, theme);
    const number = textIn(shapes, '63');
    const plate = shapes[shapes.findIndex((shape) => shape === number) - 1];
    if (number?.kind !== 'text' || plate?.kind !== 'rect') throw new Error('The number stands on a plate');
    expect(contrast(number.fill, plate.fill ?? '')).toBeGreaterThanOrEqual(theme.leastContrast);
  }
});

test('it is met by the pointer where it stands, and wherever the heading sticks', () => {
  const middle = middleOf(scoreChip(first.heading));
  expect(hitTest(layout, middle, CORNER)).toEqual({ kind: 'stage-score', stage: 's1' });
  expect(hitTest(layout, { x: middle.x, y: middle.y + 300 }, { x: 0, y: 300 })).toEqual({
    kind: 'stage-score',
    stage: 's1',
  });
  expect(hitTest(layout, middleOf(scoreChip(third.heading)), CORNER)).toEqual({ kind: 'stage-heading', stage: 's3' });
});
