import { describe, expect, test } from 'vitest';
import { openCoverageList } from '../../../../renderer/actions/covering.ts';
import { runAction } from '../../../../renderer/actions/registry.ts';
import { coverageShown, openPoints } from '../../../../renderer/state/covering.ts';
import { OPEN_LISTS } from '../../../../renderer/state/editor-state.ts';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('what is still open', () => {
  test('is listed with the places where it is', () => {
    const coverage = coverageShown(editorOf().getState());
    const places = OPEN_LISTS.map((list) => openPoints(coverage, list).map(({ at }) => at));
    expect(places).toEqual([
      [
        { kind: 'cell', cell: { stage: 's3', lane: 'l1' } },
        { kind: 'cell', cell: { stage: 's3', lane: 'l2' } },
      ],
      [
        { kind: 'stage', stage: 's2' },
        { kind: 'stage', stage: 's3' },
      ],
      [{ kind: 'note', note: 'c1' }],
    ]);
  });

  test('lies open as a list of its own; where nothing is open, that is told', async () => {
    const store = editorOf();
    await runAction('evidence.pains', store);
    expect(store.getState().openList).toBe('pains');
    const evidence = { ...ASSUMPTION, kind: 'said' as const };
    const proven = editorOf({ ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, 'c1', { evidence }) });
    await openCoverageList(proven, 'pains');
    const { openList, announcement } = proven.getState();
    expect([openList, announcement]).toEqual([null, 'Every pain point is proven']);
  });
});

test('the tint goes on and off, and a screen reader is told', async () => {
  const store = editorOf();
  await runAction('view.evidence', store);
  const { tintsEvidence, announcement } = store.getState();
  expect([tintsEvidence, announcement]).toEqual([
    true,
    'Notes are tinted by evidence. 0 % of this map rests on evidence',
  ]);
  await runAction('view.evidence', store);
  expect(store.getState().tintsEvidence).toBe(false);
  expect(store.getState().announcement).toBe('Notes have their own colours');
});
