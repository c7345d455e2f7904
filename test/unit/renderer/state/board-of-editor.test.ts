import { expect, test } from 'vitest';
import type { Dragging } from '../../../../renderer/gestures/board.ts';
import { boardOf } from '../../../../renderer/state/board-of-editor.ts';
import { curvesOf } from '../../../../shared/map/feelings.ts';
import { editorOf } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { noteOrder } from '../../../support/small-map.ts';

const NOTES = ['a1'];

function draggingTo(index: number, copies: Dragging['copies'] = null): Dragging {
  const place = { cell: { stage: 's1', lane: 'l1' }, index };
  return { notes: NOTES, held: 'a1', grip: { x: 0, y: 0 }, pointer: { x: 0, y: 0 }, copies, place };
}

function setUp() {
  const store = editorOf();
  const clock = fakeClock();
  const { holdNotes } = boardOf(store, clock);
  const shown = (): readonly string[] => {
    const { preview, history } = store.getState();
    return noteOrder(preview ?? history.present).filter((note) => note.endsWith('s1/l1'));
  };
  return { store, clock, holdNotes, shown };
}

test('notes make room at once for one that is taken up, and then where the hand stays', () => {
  const { clock, holdNotes, shown } = setUp();
  holdNotes(draggingTo(2));
  expect(shown()).toEqual(['a2@s1/l1', 'a3@s1/l1', 'a1@s1/l1']);
  holdNotes(draggingTo(1));
  clock.pass(40);
  expect(shown()).toEqual(['a2@s1/l1', 'a3@s1/l1', 'a1@s1/l1']);
  clock.pass(10);
  expect(shown()).toEqual(['a2@s1/l1', 'a1@s1/l1', 'a3@s1/l1']);
});

test('a hand that hurries over places stirs nothing until it stays', () => {
  const { store, clock, holdNotes, shown } = setUp();
  holdNotes(draggingTo(0));
  const { preview } = store.getState();
  for (const index of [1, 2, 1, 2]) {
    holdNotes(draggingTo(index));
    clock.pass(32);
  }
  expect(store.getState().preview).toBe(preview);
  clock.pass(50);
  expect(shown()).toEqual(['a2@s1/l1', 'a3@s1/l1', 'a1@s1/l1']);
});

test('the key that makes it a copy is seen at once', () => {
  const { holdNotes, shown } = setUp();
  holdNotes(draggingTo(0));
  holdNotes(draggingTo(0, ['copy']));
  expect(shown()).toContain('copy@s1/l1');
});

test('what was let go of makes no room any more', () => {
  const { store, clock, holdNotes } = setUp();
  holdNotes(draggingTo(0));
  holdNotes(draggingTo(2));
  holdNotes(null);
  clock.pass(100);
  expect(store.getState().preview).toBeNull();
});

test('the curve that the hand adds to is the one chosen last, or the first that has a point', () => {
  const { store, clock } = setUp();
  const { view } = boardOf(store, clock);
  expect(view().curve).toEqual(curvesOf(store.getState().history.present)[0] ?? { persona: null, when: 'now' });
  store.setState({ curve: { persona: null, when: 'wished' } });
  expect(view().curve).toEqual({ persona: null, when: 'wished' });
});
