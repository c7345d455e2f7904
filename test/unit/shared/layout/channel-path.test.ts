import { expect, test } from 'vitest';
import { changeNotes } from '../../../../shared/commands/note-commands.ts';
import { channelPathShapes, channelPathsShapes } from '../../../../shared/layout/channel-path.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut, noteMiddle } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

test('the path of a channel goes through its notes, stage by stage and from above, and swings between them', () => {
  const layout = laidOut(changeNotes(['a3', 'b1', 'c1'], { channel: 'ch1' })(SMALL_MAP));
  const [line, ...others] = channelPathShapes(layout, 'ch1', LIGHT);
  if (line?.kind !== 'curve') throw new Error('There is no line');
  expect(others).toEqual([]);
  const stops = ['a1', 'a3', 'c1', 'b1'].map((note) => noteMiddle(layout, note));
  const onLine = stops.map((stop) =>
    line.points.findIndex(({ x, y }) => Math.abs(x - stop.x) < 0.01 && Math.abs(y - stop.y) < 0.01),
  );
  expect(onLine).toEqual([...onLine].sort((a, b) => a - b));
  expect(onLine[0]).toBe(0);
  expect(onLine.at(-1)).toBe(line.points.length - 1);
});

test('one note, or none, makes no path', () => {
  const layout = laidOut(SMALL_MAP);
  expect(channelPathShapes(layout, 'ch1', LIGHT)).toEqual([]);
  expect(channelPathShapes(layout, 'gone', LIGHT)).toEqual([]);
});

test('all of them are shown where they are asked for, each in its own colour', () => {
  const layout = laidOut(
    changeNotes(['a3', 'b1'], { channel: 'ch1' })(changeNotes(['a2', 'c1'], { channel: 'ch2' })(SMALL_MAP)),
  );
  expect(channelPathsShapes(layout, LIGHT)).toEqual([]);
  const shown = { ...layout, showsChannels: true };
  const [line] = channelPathShapes(layout, 'ch1', LIGHT);
  const paths = channelPathsShapes(shown, LIGHT);
  expect(paths.map((shape) => ('points' in shape ? shape.points : null))).toContainEqual(
    line !== undefined && 'points' in line ? line.points : null,
  );
  const strokes = paths.map((shape) => ('stroke' in shape ? shape.stroke : null));
  expect([paths.length, new Set(strokes).size]).toEqual([2, 2]);
});
