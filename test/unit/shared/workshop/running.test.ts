import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENDA_STEP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { AgendaStep } from '../../../../shared/map/journey-map.ts';
import {
  clockText,
  extend,
  goOn,
  goToStep,
  pause,
  type Running,
  secondsUsed,
  signalBetween,
  startRunning,
  stepShown,
  timeLeft,
} from '../../../../shared/workshop/running.ts';
import { keptRunning, readRunning } from '../../../../shared/workshop/kept-running.ts';

const MINUTE = 60_000;

function step(id: string, minutes: number): AgendaStep {
  return { ...AGENDA_STEP_DEFAULTS, id, minutes, name: `step ${id}`, question: `What of ${id}?` };
}

const AGENDA = [step('a', 20), step('__proto__', 5)];
const [A, B] = AGENDA as [AgendaStep, AgendaStep];

describe('the clock of an agenda', () => {
  it('counts down, and below zero runs over without moving on', () => {
    const running = startRunning('a', 1_000);
    expect(timeLeft(running, A, 1_000)).toBe(20 * MINUTE);
    expect(timeLeft(running, A, 1_000 + 25 * MINUTE)).toBe(-5 * MINUTE);
    expect(running.step).toBe('a');
  });

  it('stands still while it is paused, and goes on where it was', () => {
    const paused = pause(startRunning('a', 0), 2 * MINUTE);
    expect(timeLeft(paused, A, 99 * MINUTE)).toBe(18 * MINUTE);
    expect(pause(paused, 99 * MINUTE)).toBe(paused);
    const on = goOn(paused, 100 * MINUTE);
    expect(timeLeft(on, A, 101 * MINUTE)).toBe(17 * MINUTE);
    expect(goOn(on, 105 * MINUTE)).toBe(on);
  });

  it('gives the present step more minutes, and no other', () => {
    const running = extend(extend(startRunning('a', 0), 1), 5);
    expect(timeLeft(running, A, 0)).toBe(26 * MINUTE);
    expect(timeLeft(goToStep(running, B.id, 0), B, 0)).toBe(5 * MINUTE);
  });

  it('a step that is gone back to goes on where it was left', () => {
    const next = goToStep(startRunning('a', 0), B.id, 3 * MINUTE);
    expect(timeLeft(next, B, 4 * MINUTE)).toBe(4 * MINUTE);
    const back = goToStep(next, 'a', 5 * MINUTE);
    expect(timeLeft(back, A, 6 * MINUTE)).toBe(16 * MINUTE);
    expect(goToStep(back, 'a', 9 * MINUTE)).toBe(back);
    expect(secondsUsed(back, 6 * MINUTE)).toEqual(
      new Map([
        ['a', 240],
        [B.id, 120],
      ]),
    );
  });

  it('stays paused when another step comes on', () => {
    const paused = goToStep(pause(startRunning('a', 0), MINUTE), B.id, 2 * MINUTE);
    expect(stepShown(AGENDA, paused, 50 * MINUTE)).toEqual({
      name: 'step __proto__',
      question: 'What of __proto__?',
      left: 5 * MINUTE,
      isPaused: true,
    });
    expect(secondsUsed(paused, 50 * MINUTE)).toEqual(new Map([['a', 60]]));
  });

  it('a clock that was set back takes nothing away', () => {
    expect(timeLeft(startRunning('a', 9_000), A, 1_000)).toBe(20 * MINUTE);
  });

  it('shows nothing of a step that was removed', () => {
    expect(stepShown([B], startRunning('a', 0), 0)).toBeNull();
  });

  it('what was spent on all steps is the time that it ran, whatever was pressed', () => {
    const press = fc.tuple(
      fc.constantFrom('pause' as const, 'goOn' as const, 'a' as const, '__proto__' as const),
      fc.nat(1e6),
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let now = 0;
        let ran = 0;
        let running = startRunning('a', now);
        for (const [what, later] of presses) {
          if (running.since !== null) ran += later;
          now += later;
          if (what === 'pause') running = pause(running, now);
          else if (what === 'goOn') running = goOn(running, now);
          else running = goToStep(running, what, now);
        }
        const spent = AGENDA.map((one) => one.minutes * MINUTE - timeLeft(running, one, now));
        expect(spent.reduce((sum, one) => sum + one, 0)).toBe(ran);
      }),
    );
  });
});

describe('what is signalled', () => {
  const heard = (before: number, now: number, minutes: number) => signalBetween(before, now, minutes * MINUTE);

  it('notice is given five minutes before the end of a long step, a minute before that of a short one', () => {
    expect(heard(5 * MINUTE + 900, 5 * MINUTE - 100, 20)).toBe('notice');
    expect(heard(5 * MINUTE + 1, 5 * MINUTE, 9)).toBeNull();
    expect(heard(MINUTE + 1, MINUTE, 9)).toBe('notice');
    expect(heard(MINUTE, MINUTE - 1_000, 1)).toBeNull();
  });

  it('the end is, once; alone where notice was slept through', () => {
    expect(heard(400, -600, 20)).toBe('over');
    expect(heard(9 * MINUTE, -MINUTE, 20)).toBe('over');
    expect(heard(-600, -1_600, 20)).toBeNull();
  });

  it('after more minutes were given the end comes once more', () => {
    expect(heard(-600, 5 * MINUTE, 20)).toBeNull();
    expect(heard(MINUTE, 0, 20)).toBe('over');
  });
});

it.each([
  [20 * MINUTE, '20:00'],
  [90 * MINUTE, '90:00'],
  [MINUTE - 1, '1:00'],
  [59_000, '0:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-1_000, '+0:01'],
  [-65_500, '+1:05'],
])('%d ms are told as %s', (left, text) => {
  expect(clockText(left)).toBe(text);
});

describe('a clock that is kept', () => {
  it('comes back as it was', () => {
    const clocks: readonly Running[] = [
      startRunning('a', 5),
      extend(pause(goToStep(startRunning('a', 0), '__proto__', 7), 9), 5),
    ];
    expect(clocks.map((clock) => readRunning(JSON.parse(JSON.stringify(keptRunning(clock)))))).toEqual(clocks);
  });

  it.each([
    null,
    7,
    {},
    { step: 'a', since: 'now', spent: [], extra: [] },
    { step: 'a', since: 1, spent: [['a', null]], extra: [] },
  ])('is none: %j', (kept) => {
    expect(readRunning(kept)).toBeNull();
  });
});
