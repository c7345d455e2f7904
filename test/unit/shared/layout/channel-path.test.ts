import { expect, test } from 'vitest';
import { changeNotes } from '../../../../shared/commands/note-commands.ts';
import { channelPathShapes } from '../../../../shared/layout/channel-path.ts';
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
