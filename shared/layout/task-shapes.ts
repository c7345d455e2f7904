import { type Grounded, mix } from '../theme.ts';
import type { NoteBox } from './layout.ts';
import { NOTE, TASK_STRIP } from './metrics.ts';
import type { Shape } from './shape.ts';
import { textShapes } from './text-shapes.ts';

/** What lies under a task whose day is over: it says so in words too. */
const LATE = '#c23b2a';

/** The strip between the text and the foot of a note: a box, ticked or not, until when, and by whom. */
export function taskShapes({ rect, task }: NoteBox, { ground, ink }: Grounded): Shape[] {
  if (task === null) return [];
  const { words, isLate, isDone } = task;
  const { height, box } = TASK_STRIP;
  const left = rect.x + NOTE.padding.left - 2;
  const top = rect.y + rect.height - NOTE.foot - height + 1;
  const middle = top + height / 2;
  const width = rect.width - NOTE.padding.left - 3;
  const corner = { x: left + 3, y: middle - box / 2 };
  const ticked = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
    kind: 'line',
    from: { x: corner.x + from[0], y: corner.y + from[1] },
    to: { x: corner.x + to[0], y: corner.y + to[1] },
    stroke: ink,
    strokeWidth: 1.4,
  });
  return [
    {
      kind: 'rect',
      rect: { x: left, y: top, width, height },
      fill: isLate ? mix(LATE, ground, 0.26) : mix(ink, ground, 0.07),
      radii: [4, 4, 4, 4],
    },
    {
      kind: 'rect',
      rect: { ...corner, width: box, height: box },
      stroke: ink,
      strokeWidth: 1.2,
      radii: [2, 2, 2, 2],
    },
    ...(isDone ? [ticked([2, 4.6], [4, 6.8]), ticked([4, 6.8], [7.6, 2.2])] : []),
    ...textShapes(words, { x: left + 16, y: middle - words.lineHeight / 2 }, width - 20, ink),
  ];
}
