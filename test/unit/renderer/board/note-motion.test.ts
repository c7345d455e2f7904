import { expect, test } from 'vitest';
import { createNoteMotion } from '../../../../renderer/board/note-motion.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { moveStage } from '../../../../shared/commands/stage-commands.ts';
import { stageColumn } from '../../../../shared/layout/layout.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const before = laidOut(SMALL_MAP);
const nothing = new Set<string>();

function setUp({ isReduced = false } = {}) {
  let time = 0;
  const motion = createNoteMotion(
    () => time,
    () => isReduced,
  );
  motion.follow(before, nothing);
  const passTo = (now: number): boolean => {
    time = now;
    return motion.advance();
  };
  return { motion, passTo };
}

test('headings and notes glide to their new places and then stand still', () => {
  const { motion, passTo } = setUp();
  const after = laidOut(moveStage('s1', 1)(SMALL_MAP));
  motion.follow(after, nothing);
  const [from, to] = [stageColumn(before, 's2')!.x, stageColumn(after, 's2')!.x];
  expect(motion.rectOf('s2')?.x).toBe(from);
  expect(motion.rectOf('b1')).toEqual(before.noteBoxes.get('b1')?.rect);
  expect(passTo(80)).toBe(true);
  const halfway = motion.rectOf('s2')?.x ?? 0;
  expect(halfway > to && halfway < from).toBe(true);
  expect(motion.rectOf('s3')).toBeNull();
  expect(passTo(200)).toBe(false);
  expect(motion.rectOf('s2')).toBeNull();
});

test('what is in the hand does not glide; let go, it glides from the hand', () => {
  const { motion, passTo } = setUp();
  const after = laidOut(moveNotes(['a1'], { stage: 's3', lane: 'l2' }, 0)(SMALL_MAP));
  motion.follow(after, new Set(['a1']));
  expect(motion.rectOf('a1')).toBeNull();
  motion.letGo(['a1'], { x: 700, y: 300 });
  expect(motion.rectOf('a1')).toMatchObject({ x: 700, y: 300 });
  expect(passTo(160)).toBe(false);
});

test('with reduced motion nothing glides', () => {
  const { motion, passTo } = setUp({ isReduced: true });
  motion.follow(laidOut(moveStage('s1', 1)(SMALL_MAP)), nothing);
  motion.letGo(['s1'], { x: 0, y: 0 });
  expect([motion.rectOf('s1'), motion.rectOf('s2'), passTo(10)]).toEqual([null, null, false]);
});
