import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { dotShape } from '../../shared/layout/marks.ts';
import type { EditorState } from '../state/editor-state.ts';
import { turnOf } from '../state/voting.ts';
import { type Context, paintShape } from './paint-shape.ts';

const DOT = { radius: 9, ring: 2, step: 20, most: 5 } as const;

/** The dots of whoever votes at the moment, along the upper edge of each note: no one else's. */
export function paintOwnDots(context: Context, layout: Layout, state: EditorState, sight: Rect): void {
  const found = turnOf(state);
  if (found === null) return;
  const { theme } = state;
  for (const { note, count } of found.turn.dots) {
    const rect = layout.noteBoxes.get(note)?.rect;
    if (rect === undefined || !intersects({ ...rect, y: rect.y - DOT.radius }, sight)) continue;
    const shown = Math.min(count, DOT.most);
    const right = rect.x + rect.width - DOT.radius;
    for (let at = 0; at < shown; at += 1) {
      const middle: Point = { x: right - at * DOT.step, y: rect.y };
      paintShape(context, dotShape(middle, DOT.radius + DOT.ring, theme.board));
      paintShape(context, dotShape(middle, DOT.radius, theme.accent));
    }
    if (count > 1) paintCount(context, count, { x: right, y: rect.y }, theme.onAccent);
  }
}

/** How many it are stands in the last of them. */
function paintCount(context: Context, count: number, middle: Point, fill: string): void {
  const at = { x: middle.x, y: middle.y + 4 };
  paintShape(context, {
    kind: 'text',
    text: String(count),
    at,
    align: 'middle',
    rtl: false,
    size: 11,
    weight: 600,
    fill,
  });
}
