import { expect, test } from 'vitest';
import { moveLane } from '../../../../shared/commands/lane-commands.ts';
import { hideStage, moveStage, setStageWidth } from '../../../../shared/commands/stage-commands.ts';
import type { Command } from '../../../../shared/commands/command.ts';
import type { HeldHeading } from '../../../../renderer/gestures/board.ts';
import { droppedInWords, headingInWords, notesInWords } from '../../../../renderer/state/places-in-words.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const CELL = { stage: 's2', lane: 'l2' };

function told(command: Command, held: HeldHeading): string {
  return headingInWords(editorOf(command(SMALL_MAP)).getState(), held);
}

test('a heading that was let go is told by its new place or its new width', () => {
  const moving = { kind: 'moving', from: 0, place: 1 } as const;
  expect(told(moveStage('s1', 1), { ...moving, heading: { stage: 's1' } })).toBe('Awareness is now stage 2 of 3');
  expect(told(moveLane('l1', 1), { ...moving, heading: { lane: 'l1' } })).toBe('Actions is now lane 2 of 2');
  expect(told(setStageWidth('s1', 3), { kind: 'widening', stage: 's1', width: 3 })).toBe(
    'Awareness is now 3 notes wide',
  );
  expect(told(hideStage('s2'), { ...moving, heading: { stage: 's3' } })).toBe('Retention is now stage 2 of 2');
});

test('one note is told by its text, several by their number', () => {
  const state = editorOf().getState();
  const [first] = SMALL_MAP.notes;
  expect(notesInWords(state, [first!.id], CELL)).toBe(`${first!.text} moved to Decision, Pain points`);
  expect(notesInWords(state, ['a1', 'a2'], CELL)).toBe('2 notes moved to Decision, Pain points');
});

test('copies are told as copies, and what lies nowhere is not told', () => {
  const state = editorOf().getState();
  const point = { x: 0, y: 0 };
  const dragging = { notes: ['a1', 'a2'], held: 'a1', grip: point, pointer: point };
  const place = { cell: CELL, index: 0 };
  expect(droppedInWords(state, { ...dragging, copies: ['n1', 'n2'], place })).toBe(
    '2 notes copied to Decision, Pain points',
  );
  expect(droppedInWords(state, { ...dragging, copies: null, place })).toBe('2 notes moved to Decision, Pain points');
  expect(droppedInWords(state, { ...dragging, copies: null, place: null })).toBe('');
});
