import { expect, test } from 'vitest';
import { addNote, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { setGoal } from '../../../../shared/commands/map-commands.ts';
import { stepsBetween } from '../../../../shared/workshop/steps-between.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

test('of the states of a map the one that a copy began with is nearest', () => {
  const given = editNoteText('a1', 'first')(SMALL_MAP);
  const later = addNote({ id: 'n', text: 'later', stage: 's1', lane: 'l1' }, 'end')(given);
  const copy = setGoal({ reason: 'why' })(structuredClone(given));
  expect([SMALL_MAP, given, later].map((state) => stepsBetween(state, copy))).toEqual([2, 1, 2]);
  expect(stepsBetween(given, structuredClone(given))).toBe(0);
});
