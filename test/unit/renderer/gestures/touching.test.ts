import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../shared/geometry.ts';
import { hitTest } from '../../../../shared/layout/hit-test.ts';
import { createHands } from '../../../../renderer/gestures/hands.ts';
import type { Contact } from '../../../../renderer/gestures/holder.ts';
import { fakeBoard, MOUSE } from '../../../support/fake-board.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { emptySpot, noteMiddle } from '../../../support/laid-out.ts';
import { noteOrder, SMALL_MAP } from '../../../support/small-map.ts';

type By = Contact['pointer']['by'];

/** Fingers, a pen and a mouse on one board; each event comes 10 milliseconds after the one before. */
function setUp({ isReduced = false } = {}) {
  const board = fakeBoard();
  const clock = fakeClock();
  const hands = createHands(board, { clock, isReduced: () => isReduced });
  let time = 0;
  const contact = (id: number, by: By, at: Point, breadth: number): Contact => {
    time += 10;
    const hit = hitTest(board.layout(), at, { x: 0, y: 0 }, 6);
    return { id, breadth, pointer: { ...MOUSE, by, time, screen: at, board: at, hit } };
  };
  const one = (id: number, by: By, breadth = 20) => ({
    down: (at: Point) => hands.press(contact(id, by, at, breadth)),
    move: (at: Point) => hands.move(contact(id, by, at, breadth)),
    up: (at: Point) => hands.release(contact(id, by, at, breadth)),
  });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
    clock.pass(milliseconds);
  };
  return {
    board,
    hands,
    clock,
    pass,
    traces: board.traces,
    at: (note: string) => noteMiddle(board.layout(), note),
    first: one(1, 'touch'),
    second: one(2, 'touch'),
    palm: one(3, 'touch', 90),
    pen: one(4, 'pen'),
    mouse: one(5, 'mouse'),
  };
}

const AT: Point = { x: 400, y: 300 };

function beside({ x, y }: Point, dx: number, dy = 0): Point {
  return { x: x + dx, y: y + dy };
}

describe('one finger', () => {
  test('drags a note once it has gone further than a finger trembles', () => {
    const { board, hands, at, first, traces } = setUp();
    const start = at('a1');
    first.down(start);
    first.move(beside(start, 8));
    expect(hands.does()).toBe('pressing-note');
    first.move(emptySpot(board.layout(), 's3', 'l2'));
    expect(hands.does()).toBe('moving-notes');
    first.up(emptySpot(board.layout(), 's3', 'l2'));
    expect(noteOrder(traces.map)).toContain('a1@s3/l2');
  });

  test('draws a lasso beside the notes', () => {
    const { board, hands, first, traces } = setUp();
    first.down(emptySpot(board.layout(), 's1', 'l1'));
    first.move({ x: 190, y: 100 });
    expect(hands.does()).toBe('lassoing');
    first.up({ x: 190, y: 100 });
    expect([...traces.selection]).toEqual(['a1', 'a2', 'a3']);
  });

  test('that lies still for half a second opens the menu, and lifts without a click', () => {
    const { hands, at, first, pass, traces } = setUp();
    first.down(at('a1'));
    pass(490);
    expect(traces.opened).toEqual([]);
    pass(20);
    expect(traces.opened).toEqual([{ menu: { kind: 'note', note: 'a1' }, at: at('a1') }]);
    first.move(beside(at('a1'), 200));
    first.up(beside(at('a1'), 200));
    expect([hands.does(), traces.map, [...traces.selection]]).toEqual(['idle', SMALL_MAP, ['a1']]);
  });

  test.each([
    ['moves', (hand: ReturnType<typeof setUp>) => hand.first.move(beside(hand.at('a1'), 30))],
    ['is lifted', (hand: ReturnType<typeof setUp>) => hand.first.up(hand.at('a1'))],
    ['is taken away', (hand: ReturnType<typeof setUp>) => hand.hands.lose(1)],
    ['gets a second one beside it', (hand: ReturnType<typeof setUp>) => hand.second.down(AT)],
  ])('that %s opens no menu', (_, next) => {
    const hand = setUp();
    hand.first.down(hand.at('a1'));
    hand.pass(200);
    next(hand);
    hand.pass(1_000);
    expect(hand.traces.opened).toEqual([]);
  });

  test('moves the board with the hand tool, and a mouse that lies still opens no menu', () => {
    const { at, first, mouse, pass, traces } = setUp();
    mouse.down(at('a1'));
    pass(1_000);
    mouse.up(at('a1'));
    traces.tool = 'hand';
    first.down(AT);
    first.move(beside(AT, 20));
    first.move(beside(AT, 50));
    expect([traces.panned, traces.opened]).toEqual([{ x: 30, y: 0 }, []]);
  });
});

describe('two fingers', () => {
  test('take back what the first began, and move the board together', () => {
    const { hands, at, first, second, traces } = setUp();
    first.down(at('a1'));
    first.move(beside(at('a1'), 100));
    expect(traces.dragging).not.toBeNull();
    second.down(AT);
    expect([traces.dragging, traces.panning, hands.does()]).toEqual([null, true, 'panning']);
    first.move(beside(at('a1'), 120, 40));
    second.move(beside(AT, 20, 40));
    expect(traces.panned.x).toBeCloseTo(20);
    expect(traces.panned.y).toBeCloseTo(40);
    expect(traces.zoomed).toBeCloseTo(1);
    first.up(beside(at('a1'), 120, 40));
    second.up(beside(AT, 20, 40));
    expect([hands.does(), traces.panning, traces.map]).toEqual(['idle', false, SMALL_MAP]);
  });

  test('zoom as far as they move apart, about their middle', () => {
    const { first, second, traces } = setUp();
    first.down(AT);
    second.down(beside(AT, 100));
    first.move(beside(AT, -50));
    second.move(beside(AT, 150));
    expect(traces.zoomed).toBeCloseTo(2);
    expect(traces.panned.x).toBeCloseTo(0);
  });

  test('that go beyond the largest zoom come back to it where they left it', () => {
    const { board, first, second, traces } = setUp();
    const { zoomBy } = board;
    Object.assign(board, {
      zoomBy: (factor: number, anchor: Point) => zoomBy(Math.min(factor, 4 / traces.zoomed), anchor),
    });
    first.down(AT);
    second.down(beside(AT, 100));
    second.move(beside(AT, 800));
    expect(traces.zoomed).toBe(4);
    second.move(beside(AT, 400));
    expect(traces.zoomed).toBe(4);
    second.move(beside(AT, 200));
    expect(traces.zoomed).toBeCloseTo(2);
  });

  test('that lie nearly in one place do not zoom', () => {
    const { first, second, traces } = setUp();
    first.down(AT);
    second.down(beside(AT, 4));
    second.move(beside(AT, 8));
    expect(traces.zoomed).toBe(1);
  });

  test('leave the board to the one that stays, without a leap', () => {
    const { first, second, traces } = setUp();
    first.down(AT);
    second.down(beside(AT, 200));
    first.up(AT);
    second.move(beside(AT, 210));
    expect([traces.panned, traces.zoomed]).toEqual([{ x: 10, y: 0 }, 1]);
  });
});

describe('the board that was pushed', () => {
  function push(hand: ReturnType<typeof setUp>): void {
    hand.first.down(AT);
    hand.second.down(beside(AT, 100));
    for (let way = 20; way <= 160; way += 20) {
      hand.first.move(beside(AT, way));
      hand.second.move(beside(AT, 100 + way));
    }
    hand.first.up(beside(AT, 160));
    hand.second.up(beside(AT, 260));
  }

  test('glides on, slower and slower, and comes to rest', () => {
    const hand = setUp();
    push(hand);
    const steps = [0, 1, 2, 3].map(() => {
      const before = hand.traces.panned.x;
      hand.pass(160);
      return hand.traces.panned.x - before;
    });
    expect(steps.every((step, at) => step > 0 && step < (steps[at - 1] ?? 1_000))).toBe(true);
    hand.pass(5_000);
    expect(hand.clock.isBusy()).toBe(false);
    expect(hand.traces.panned.y).toBe(0);
  });

  test('does not grow where the fingers went side by side', () => {
    const { hands, pass, traces } = setUp();
    const finger = (id: number, at: Point, time: number): Contact => ({
      id,
      breadth: 20,
      pointer: { ...MOUSE, by: 'touch', time, screen: at, board: at, hit: { kind: 'nothing' } },
    });
    hands.press(finger(1, AT, 0));
    hands.press(finger(2, beside(AT, 100), 0));
    for (let time = 16; time <= 160; time += 16) {
      hands.move(finger(1, beside(AT, -time), time));
      hands.move(finger(2, beside(AT, 100 - time), time));
    }
    hands.release(finger(1, beside(AT, -160), 170));
    hands.release(finger(2, beside(AT, -60), 170));
    const { x } = traces.panned;
    pass(3_000);
    expect(traces.zoomed).toBeCloseTo(1, 5);
    expect(traces.panned.x).toBeLessThan(x - 100);
  });

  test.each([
    ['a finger', (hand: ReturnType<typeof setUp>) => hand.first.down(AT)],
    ['the mouse', (hand: ReturnType<typeof setUp>) => hand.mouse.down(AT)],
    ['the wheel or a key', (hand: ReturnType<typeof setUp>) => hand.hands.rest()],
  ])('stops at %s', (_, touch) => {
    const hand = setUp();
    push(hand);
    hand.pass(50);
    touch(hand);
    const { x } = hand.traces.panned;
    hand.pass(400);
    expect([hand.clock.isBusy(), hand.traces.panned.x]).toEqual([false, x]);
  });

  test('stays where it is with reduced motion, or where the fingers rested before they left', () => {
    const reduced = setUp({ isReduced: true });
    push(reduced);
    const rested = setUp();
    rested.first.down(AT);
    rested.second.down(beside(AT, 100));
    rested.first.move(beside(AT, 80));
    rested.pass(200);
    rested.first.up(beside(AT, 80));
    rested.second.up(beside(AT, 100));
    expect([reduced.clock.isBusy(), rested.clock.isBusy()]).toEqual([false, false]);
  });

  test('goes on growing for a moment when the fingers flew apart', () => {
    const { first, second, pass, clock, traces } = setUp();
    first.down(AT);
    second.down(beside(AT, 100));
    for (let way = 20; way <= 100; way += 20) second.move(beside(AT, 100 + way));
    second.up(beside(AT, 200));
    first.up(AT);
    const atOnce = traces.zoomed;
    pass(5_000);
    expect(traces.zoomed).toBeGreaterThan(atOnce * 1.05);
    expect([clock.isBusy(), traces.zoomed < atOnce * 2]).toEqual([false, true]);
  });
});

describe('while a pen is about', () => {
  test('it draws and a finger moves the board', () => {
    const { hands, first, pen, traces } = setUp();
    traces.tool = 'pen';
    pen.down(AT);
    first.down(beside(AT, 200));
    first.move(beside(AT, 220));
    pen.move(beside(AT, 30));
    first.move(beside(AT, 240));
    expect([hands.does(), traces.panned]).toEqual(['drawing', { x: 20, y: 0 }]);
    pen.up(beside(AT, 30));
    expect(traces.steps).toEqual(['step.draw']);
  });

  test('the palm does nothing at all, and what it began before the pen came is taken back', () => {
    const { hands, at, palm, first, pen, traces } = setUp();
    first.down(at('a1'));
    first.move(beside(at('a1'), 60));
    pen.down(AT);
    expect([hands.does(), traces.dragging]).toEqual(['pressing-board', null]);
    palm.down(AT);
    palm.move(beside(AT, 90));
    palm.up(beside(AT, 90));
    expect([traces.panned, traces.map]).toEqual([{ x: 0, y: 0 }, SMALL_MAP]);
  });

  test('and for half a second after it, fingers select nothing', () => {
    const { at, first, pen, pass, traces } = setUp();
    pen.down(AT);
    pen.up(AT);
    first.down(at('a1'));
    first.up(at('a1'));
    expect(traces.selection.size).toBe(0);
    pass(600);
    first.down(at('a1'));
    first.up(at('a1'));
    expect([...traces.selection]).toEqual(['a1']);
  });

  test('fingers draw only where no pen ever was', () => {
    const { first, pen, pass, traces } = setUp();
    traces.tool = 'pen';
    const draw = (): void => {
      first.down(AT);
      first.move(beside(AT, 40));
      first.up(beside(AT, 40));
    };
    draw();
    expect(traces.steps).toEqual(['step.draw']);
    pen.move(AT);
    pass(5_000);
    draw();
    expect(traces.steps).toEqual(['step.draw']);
  });
});

test('Esc ends whatever fingers do', () => {
  const { hands, first, second, traces } = setUp();
  first.down(AT);
  second.down(beside(AT, 100));
  hands.cancel();
  second.move(beside(AT, 300));
  expect([hands.does(), traces.panning, traces.panned]).toEqual(['idle', false, { x: 0, y: 0 }]);
});
