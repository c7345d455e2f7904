import { intersects, type Point, type Rect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { dotShape } from '../../shared/layout/marks.ts';
import type { EditorState } from '../state/editor-state.ts';
import { turnOf } from '../state/voting.ts';
import { type Context, paintShape } from './paint-shape.ts';

const DOT = { radius: 9, ring: 2, step: 20, most: 5, digits: 11 } as const;

/** At smaller zooms the dots stay about as large on the screen. */
const LEGIBLE = 0.9;

/** The dots of whoever votes at the moment, along the upper edge of each note: no one else's. */
export function paintOwnDots(context: Context, layout: Layout, state: EditorState, sight: Rect): void {
  const found = turnOf(state);
  if (found === null) return;
  const { theme, camera } = state;
  const size = Math.max(1, LEGIBLE / camera.zoom);
  const [radius, step] = [DOT.radius * size, DOT.step * size];
  for (const { note, count } of found.turn.dots) {
    const rect = layout.noteBoxes.get(note)?.rect;
    if (rect === undefined || !intersects({ ...rect, y: rect.y - radius }, sight)) continue;
    const last: Point = { x: rect.x + rect.width - radius, y: rect.y };
    for (let at = 0; at < Math.min(count, DOT.most); at += 1) {
      const middle = { x: last.x - at * step, y: last.y };
      paintShape(context, dotShape(middle, radius + DOT.ring * size, theme.board));
      paintShape(context, dotShape(middle, radius, theme.accent));
    }
    // How many it are stands in the last of them.
    if (count > 1) {
      const digits = DOT.digits * size;
      const at = { x: last.x, y: last.y + digits * 0.36 };
      const look = { align: 'middle', rtl: false, size: digits, weight: 600, fill: theme.onAccent } as const;
      paintShape(context, { kind: 'text', text: String(count), at, ...look });
    }
  }
}
