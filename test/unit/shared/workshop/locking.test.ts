import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteLane, setLaneQuestions } from '../../../../shared/commands/lane-commands.ts';
import { editNoteText } from '../../../../shared/commands/note-commands.ts';
import {
  deleteStage,
  hideStage,
  moveStage,
  renameStage,
  setStageLeaving,
  setStageWidth,
} from '../../../../shared/commands/stage-commands.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { isPin, sameFrame, underLock } from '../../../../shared/workshop/locking.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const LOCK = { salt: 'c2FsdHNhbHQ=', hash: 'aGFzaGhhc2g=' };
const LOCKED: JourneyMap = { ...SMALL_MAP, lock: LOCK };

describe('under a lock', () => {
  it.each([
    ['a stage renamed', renameStage('s1', 'Other')],
    ['a stage moved', moveStage('s1', 2)],
    ['a stage deleted', deleteStage('s3')],
    ['a stage hidden', hideStage('s3')],
    ['a stage made wider', setStageWidth('s1', 4)],
    ['questions changed', setLaneQuestions('l1', ['Why?'])],
    ['a lane deleted', deleteLane('l2')],
  ])('is refused: %s', (_, command) => {
    const after = command(LOCKED);
    expect(after).not.toBe(LOCKED);
    expect(underLock(LOCKED, after)).toBeNull();
    expect(underLock(SMALL_MAP, command(SMALL_MAP))).toEqual(command(SMALL_MAP));
  });

  it('notes go on, and so do figures of a stage', () => {
    for (const command of [editNoteText('a1', 'other'), setStageLeaving('s1', 12)]) {
      const after = command(LOCKED);
      expect(underLock(LOCKED, after)).toBe(after);
    }
  });

  it('no step takes the lock off, or puts one on', () => {
    expect(underLock(LOCKED, { ...SMALL_MAP, title: 'x' })).toEqual({ ...LOCKED, title: 'x' });
    expect(underLock(SMALL_MAP, { ...LOCKED, title: 'x' })).toEqual({ ...SMALL_MAP, title: 'x' });
  });

  it('whatever is done, stages and lanes stay as they are', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySitting, (map, sitting) => {
        const first = { ...map, lock: LOCK };
        for (const after of mapsOf(sitting, first)) {
          const kept = underLock(first, after);
          expect(kept === null || (sameFrame(first, kept) && kept.lock === LOCK)).toBe(true);
        }
      }),
    );
  });
});

it('a PIN is 4 to 12 digits', () => {
  expect(['1234', '123456789012'].map(isPin)).toEqual([true, true]);
  expect(['', '123', '1234567890123', '12a4', '１２３４', '12 34', '1234\n'].map(isPin)).toEqual(
    Array.from({ length: 7 }, () => false),
  );
});
