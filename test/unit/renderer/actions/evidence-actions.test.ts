import { expect, test } from 'vitest';
import { canRun, isOn, runAction } from '../../../../renderer/actions/registry.ts';
import { shortcutOf } from '../../../../renderer/actions/shortcuts.ts';
import { undoStep } from '../../../../renderer/state/editor-store.ts';
import { EVIDENCE_KINDS } from '../../../../shared/map/journey-map.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

test('Alt and a digit say how the selected notes are known, and tell how the map stands', async () => {
  const store = editorOf();
  expect(canRun('evidence.said', store.getState())).toBe(false);
  store.setState({ selection: new Set(['a1', 'c1']) });
  await runAction('evidence.said', store);
  const kinds = () => mapIn(store).notes.map(({ evidence }) => evidence.kind);
  expect(kinds()).toEqual(['said', 'assumption', 'assumption', 'said', 'assumption']);
  expect(store.getState().announcement).toBe('2 notes: Customer said. 40 % of this map rests on evidence');
  expect([isOn('evidence.said', store.getState()), isOn('evidence.measured', store.getState())]).toEqual([true, false]);
  store.setState({ selection: new Set(['a1']) });
  await runAction('evidence.measured', store);
  expect(store.getState().announcement).toBe('text of a1: Measured. 40 % of this map rests on evidence');
  expect(stepsIn(store)).toEqual(['step.setEvidence', 'step.setEvidence']);
  undoStep(store);
  undoStep(store);
  expect(mapIn(store)).toBe(SMALL_MAP);
});

test('what is known already makes no step, and is told', async () => {
  const store = editorOf();
  store.setState({ selection: new Set(['a1']) });
  await runAction('evidence.assumption', store);
  expect(stepsIn(store)).toEqual([]);
  expect(store.getState().announcement).toBe('text of a1: Assumption. 0 % of this map rests on evidence');
});

test.each([false, true])('the keys are Alt and 1 to 4 in the order of the kinds, on a Mac (%s) as well', (isMac) => {
  const pressed = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: true };
  // With Alt a Mac types signs of its own.
  const keys = isMac ? ['¡', '™', '£', '¢'] : ['1', '2', '3', '4'];
  const found = keys.map((key, at) => shortcutOf({ ...pressed, key, code: `Digit${at + 1}` }, isMac)?.id);
  expect(found).toEqual(EVIDENCE_KINDS.map((kind) => `evidence.${kind}`));
});
