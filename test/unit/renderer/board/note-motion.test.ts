import { expect, test } from 'vitest';
import { createNoteMotion } from '../../../../renderer/board/note-motion.ts';
import { deleteNotes } from '../../../../shared/commands/note-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { moveStage } from '../../../../shared/commands/stage-commands.ts';
import { boundsOf } from '../../../../shared/geometry.ts';
import { stageColumn } from '../../../../shared/layout/layout.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const before = laidOut(SMALL_MAP);
const nothing = new Set<string>();

function setUp({ isReduced = false, map = SMALL_MAP } = {}) {
  let time = 0;
  const motion = createNoteMotion(
    () => time,
    () => isReduced,
  );
  motion.follow(laidOut(map), nothing);
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

test('notes make room once the one that came, or the gap of one that went, is painted', () => {
  const notes = [0, 1, 2, 3].map((at) => ({ ...NOTE_DEFAULTS, id: `n${at}`, stage: 's1', lane: 'l1' }));
  const { motion, passTo } = setUp({ map: { ...SMALL_MAP, notes } });
  // Rows of two: three are as high as four.
  const [full, fewer] = [laidOut({ ...SMALL_MAP, notes }), laidOut({ ...SMALL_MAP, notes: notes.slice(1) })];
  const ways = ['n1', 'n2', 'n3'].map((id) => [full, fewer].map((each) => each.noteBoxes.get(id)!.rect));
  motion.follow(fewer, nothing);
  expect([motion.isWaiting('n1'), motion.makesRoom('n1'), motion.reach()]).toEqual([true, true, null]);
  // The frame is late: they have not gone on meanwhile.
  expect([passTo(90), motion.rectOf('n1')]).toEqual([true, ways[0]?.[0]]);
  expect([motion.isWaiting('n1'), motion.reach()]).toEqual([false, boundsOf(ways.flat())]);
  expect([passTo(249), passTo(250), motion.rectOf('n1')]).toEqual([true, false, null]);
});

test('notes that wait set out where something else comes before the frame', () => {
  const { motion } = setUp();
  motion.follow(laidOut(deleteNotes(['a1'])(SMALL_MAP)), nothing);
  motion.follow(laidOut(deleteNotes(['a1', 'b1'])(SMALL_MAP)), nothing);
  expect([motion.isWaiting('a2'), motion.makesRoom('a2')]).toEqual([false, true]);
});

test('notes that make room for the hand set out at once, and so does a note that is put elsewhere', () => {
  const { motion } = setUp();
  motion.follow(laidOut(moveNotes(['a1'], { stage: 's3', lane: 'l2' }, 0)(SMALL_MAP)), new Set(['a1']));
  expect([motion.isWaiting('a2'), motion.makesRoom('a2')]).toEqual([false, true]);
  motion.follow(before, nothing);
  expect([motion.isWaiting('a1'), motion.makesRoom('a1'), motion.isWaiting('a2')]).toEqual([false, false, true]);
});
