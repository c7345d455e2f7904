import { expect, test } from 'vitest';
import type { ActionId } from '../../../../shared/action-catalogue.ts';
import { canRun, runAction } from '../../../../renderer/actions/registry.ts';
import { hideStage, setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { idsOf, SMALL_MAP } from '../../../support/small-map.ts';

async function done(id: ActionId, cursor: { readonly stage: string; readonly lane: string }, map = SMALL_MAP) {
  const store = editorOf(map);
  store.setState({ cursor: { kind: 'cell', cell: cursor } });
  await runAction(id, store);
  const { stages, lanes } = mapIn(store);
  return {
    stages: idsOf(stages),
    lanes: idsOf(lanes),
    widths: stages.map(({ width }) => width),
    steps: stepsIn(store),
    told: store.getState().announcement,
  };
}

test.each([
  ['stage.moveRight', { stages: ['s2', 's1', 's3'], told: 'Awareness is now stage 2 of 3' }],
  ['lane.moveDown', { lanes: ['l2', 'l1'], told: 'Actions is now lane 2 of 2' }],
  ['stage.wider', { widths: [3, 2, 2], told: 'Awareness is now 3 notes wide' }],
  ['stage.narrower', { widths: [1, 2, 2], told: 'Awareness is now 1 note wide' }],
] as const)('%s is one step and says what came of it', async (id, outcome) => {
  const after = await done(id, { stage: 's1', lane: 'l1' });
  expect(after).toMatchObject(outcome);
  expect(after.steps).toHaveLength(1);
});

test('places are told as they show: hidden stages do not count', async () => {
  const after = await done('stage.moveLeft', { stage: 's3', lane: 'l1' }, hideStage('s2')(SMALL_MAP));
  expect(after).toMatchObject({ stages: ['s3', 's1', 's2'], told: 'Retention is now stage 1 of 2' });
});

test('at the edge there is nothing to do, and nothing is told', async () => {
  const store = editorOf(setStageWidth('s1', 6)(SMALL_MAP));
  store.setState({ cursor: { kind: 'cell', cell: { stage: 's1', lane: 'l1' } } });
  for (const id of ['stage.moveLeft', 'lane.moveUp', 'stage.wider'] as const) {
    expect(canRun(id, store.getState())).toBe(false);
    await runAction(id, store);
  }
  expect([stepsIn(store), store.getState().announcement]).toEqual([[], '']);
});
