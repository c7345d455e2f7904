import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Autosave } from '../../../../main/documents/autosave.ts';
import type { DocumentCare } from '../../../../main/documents/document-care.ts';
import type { SaveFailure } from '../../../../shared/ipc/document-status.ts';
import { fakeClock } from '../../../support/fake-clock.ts';

const FULL: SaveFailure = { code: 'disk-full', what: 'ENOSPC' };
const THEIRS: SaveFailure = { code: 'changed-elsewhere', what: 'changed' };

/** A file that takes saves as it is told, and the moments at which each began. */
function savedByItself(choice: Pick<DocumentCare, 'autosave'> = {}) {
  const clock = fakeClock();
  const begun: number[] = [];
  const autosave = new Autosave({ clock, ...choice }, () => {
    begun.push(clock.now().getTime());
    autosave.began();
  });
  return { clock, autosave, begun };
}

/** The fake clock looks at its timers once a frame. */
const FRAME = 16;

describe('a map is saved by itself', () => {
  test('two seconds after the last change', () => {
    const { clock, autosave, begun } = savedByItself();
    autosave.changed();
    clock.pass(1_900);
    autosave.changed();
    clock.pass(1_900);
    expect(begun).toEqual([]);
    clock.pass(100);
    autosave.saved();
    clock.pass(60_000);
    expect(begun).toEqual([3_900]);
  });

  test('ten seconds after the first change, where the hand never rests', () => {
    const { clock, autosave, begun } = savedByItself();
    for (let second = 0; second < 10; second += 1) {
      autosave.changed();
      clock.pass(1_000);
    }
    expect(begun).toEqual([10_000]);
  });

  test('once more after a save that did not hold the last change', () => {
    const { clock, autosave, begun } = savedByItself();
    autosave.changed();
    clock.pass(2_000);
    autosave.changed();
    clock.pass(8_000);
    expect(begun).toEqual([2_000]);
    autosave.saved();
    expect(begun).toEqual([2_000, 10_000]);
  });

  test('again at a calm pace after failures, however much is changed', () => {
    const { clock, autosave, begun } = savedByItself();
    autosave.changed();
    clock.pass(2_000);
    const tries: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const failedAt = clock.now().getTime();
      autosave.failed(FULL);
      while (begun.length < turn + 2) {
        autosave.changed();
        clock.pass(FRAME);
      }
      tries.push(Math.floor((clock.now().getTime() - failedAt) / 1_000));
    }
    expect(tries).toEqual([5, 10, 20, 30, 30, 30]);
  });

  test('at once when what stood in the way is gone, and at the ordinary pace from then on', () => {
    const { clock, autosave, begun } = savedByItself();
    autosave.changed();
    clock.pass(2_000);
    autosave.failed(FULL);
    clock.pass(1_000);
    autosave.again();
    autosave.saved();
    autosave.changed();
    clock.pass(2_000);
    expect(begun).toEqual([2_000, 3_000, 5_000]);
  });

  test.each([THEIRS, { code: 'read-only', what: 'read-only' }] as const)('never over $code', (failure) => {
    const { clock, autosave, begun } = savedByItself();
    autosave.failed(failure);
    autosave.changed();
    clock.pass(600_000);
    expect(begun).toEqual([]);
    // The person has saved it, which settled the matter.
    autosave.began();
    autosave.saved();
    autosave.changed();
    clock.pass(2_000);
    expect(begun).toHaveLength(1);
  });

  test('no more once it is let go', () => {
    const { clock, autosave, begun } = savedByItself();
    autosave.changed();
    autosave.stop();
    clock.pass(60_000);
    autosave.changed();
    autosave.failed(FULL);
    autosave.stop();
    clock.pass(60_000);
    expect(begun).toEqual([]);
  });
});

const life = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('change' as const) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }) },
    { weight: 1, arbitrary: fc.constant('ask' as const) },
  ),
  { maxLength: 50, size: 'max' },
);
/** How long the disk takes for each save, and whether it fails then. */
const disk = fc.array(fc.record({ takes: fc.integer({ min: 0, max: 15_000 }), fails: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});
type Answers = readonly { readonly takes: number; readonly fails: boolean }[];

/** A hand, a disk and the autosave between them, with what went wrong. */
function live(answers: Answers) {
  const clock = fakeClock();
  const now = () => clock.now().getTime();
  const wrong = new Set<string>();
  let rest = answers;
  let isWriting = false;
  let failedAt: number | null = null;
  /** When the first change was made that no save has begun with. */
  let firstUnsaved: number | null = null;

  function begin(isAsked: boolean): void {
    if (isWriting) wrong.add('two at once');
    if (!isAsked && failedAt !== null && now() - failedAt < 5_000) wrong.add('hurried after a failure');
    const [{ takes, fails } = { takes: 100, fails: false }, ...others] = rest;
    rest = others;
    isWriting = true;
    const heldSince = firstUnsaved;
    firstUnsaved = null;
    autosave.began();
    clock.after(takes, () => {
      isWriting = false;
      failedAt = fails ? now() : null;
      if (fails) firstUnsaved = heldSince ?? firstUnsaved;
      if (fails) autosave.failed(FULL);
      else autosave.saved();
    });
  }
  const autosave = new Autosave({ clock }, () => begin(false));

  return {
    wrong,
    change: () => {
      firstUnsaved ??= now();
      autosave.changed();
    },
    ask: () => {
      if (!isWriting) begin(true);
    },
    passFrames: (frames: number) => {
      for (let passed = 0; passed < frames; passed += 1) {
        clock.pass(FRAME);
        const isOld = firstUnsaved !== null && now() - firstUnsaved > 10_000 + FRAME;
        if (isOld && !isWriting && failedAt === null) wrong.add('late');
      }
    },
    isAllSaved: () => firstUnsaved === null && !isWriting,
  };
}

test('whatever the hand and the disk do: one save at a time, none late, none hurried after a failure, none forgotten', () => {
  fc.assert(
    fc.property(life, disk, (steps, answers) => {
      const { wrong, change, ask, passFrames, isAllSaved } = live(answers);
      for (const step of steps) {
        if (step === 'change') change();
        else if (step === 'ask') ask();
        else passFrames(step);
      }
      // The disk is well at the latest after 30 failures, each 45 s at most.
      for (let round = 0; round < 31 && !isAllSaved(); round += 1) passFrames(3_000);
      expect({ wrong: [...wrong], isAllSaved: isAllSaved() }).toEqual({ wrong: [], isAllSaved: true });
    }),
  );
});

describe('as the person wants it', () => {
  test('a minute after the first change', () => {
    const { clock, autosave, begun } = savedByItself({ autosave: () => 'minute' });
    autosave.changed();
    clock.pass(40_000);
    autosave.changed();
    clock.pass(19_000);
    expect(begun).toEqual([]);
    clock.pass(1_100);
    expect(begun).toHaveLength(1);
    expect(Math.abs(begun[0]! - 60_000)).toBeLessThanOrEqual(FRAME);
  });

  test('never, and what stood in the way and is gone changes nothing in that', () => {
    const { clock, autosave, begun } = savedByItself({ autosave: () => 'off' });
    autosave.changed();
    clock.pass(600_000);
    autosave.failed(FULL);
    clock.pass(60_000);
    autosave.again();
    expect(begun).toEqual([]);
  });

  test('another choice holds for what waits already', () => {
    let choice: 'soon' | 'off' = 'off';
    const { clock, autosave, begun } = savedByItself({ autosave: () => choice });
    autosave.changed();
    clock.pass(10_000);
    choice = 'soon';
    autosave.choiceChanged();
    clock.pass(2_000);
    expect(begun).toHaveLength(1);
    autosave.saved();
    autosave.changed();
    choice = 'off';
    autosave.choiceChanged();
    clock.pass(60_000);
    expect(begun).toHaveLength(1);
  });
});
