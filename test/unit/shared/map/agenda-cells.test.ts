import { expect, it } from 'vitest';
import { cellsOfStep } from '../../../../shared/map/agenda-cells.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function cells(stages: readonly string[], lanes: readonly string[], map = SMALL_MAP): readonly string[] {
  return cellsOfStep(map, { stages, lanes }).map(({ stage, lane }) => `${stage}/${lane}`);
}

it('the cells of a step are where its stages and lanes meet, lane by lane', () => {
  expect(cells(['s3', 's1'], ['l2', 'l1'])).toEqual(['s1/l1', 's3/l1', 's1/l2', 's3/l2']);
});

it('no stage or no lane means all of them, neither means no cell', () => {
  expect(cells([], ['l2'])).toEqual(['s1/l2', 's2/l2', 's3/l2']);
  expect(cells(['s2'], [])).toEqual(['s2/l1', 's2/l2']);
  expect(cells([], [])).toEqual([]);
});

it('what is hidden is not lit', () => {
  const stages = SMALL_MAP.stages.map((stage) => ({ ...stage, hidden: stage.id === 's1' }));
  expect(cells(['s1', 's2'], ['l1'], { ...SMALL_MAP, stages })).toEqual(['s2/l1']);
  expect(cells(['s1'], ['l1'], { ...SMALL_MAP, stages })).toEqual([]);
});
