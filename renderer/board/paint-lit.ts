import { boundsOf, intersects, outset, type Rect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { cellKey } from '../../shared/map/queries.ts';
import { litCells } from '../state/agenda.ts';
import type { EditorState } from '../state/editor-state.ts';
import { paintShape } from './paint-shape.ts';

/** How much of what is not to be filled now is covered: it can still be read. */
const VEIL = 0.58;
/** How strong the line around what is lit is, and how far from the edge of the cells it runs, in board units. */
const LINE = { share: 0.5, width: 2, inset: -2, radius: 6 };

/** The cells that the room fills now keep their colours, with a line around them; all others step back with what lies in them. */
export function paintLit(context: CanvasRenderingContext2D, layout: Layout, state: EditorState, sight: Rect): void {
  const lit = litCells(state);
  // A presentation has its own light.
  if (lit === null || state.presenting !== null) return;
  context.save();
  context.fillStyle = state.theme.board;
  for (const row of layout.cells) {
    const runs: Rect[][] = [[]];
    for (const { cell, rect } of row) {
      if (lit.has(cellKey(cell))) {
        runs.at(-1)?.push(rect);
        continue;
      }
      runs.push([]);
      context.globalAlpha = VEIL;
      if (intersects(rect, sight)) context.fillRect(rect.x, rect.y, rect.width, rect.height);
    }
    context.globalAlpha = LINE.share;
    for (const run of runs) {
      const whole = boundsOf(run);
      if (whole === null || !intersects(whole, sight)) continue;
      const radii = [LINE.radius, LINE.radius, LINE.radius, LINE.radius] as const;
      const stroke = { stroke: state.theme.accent, strokeWidth: LINE.width, radii };
      paintShape(context, { kind: 'rect', rect: outset(whole, LINE.inset), ...stroke });
    }
  }
  context.restore();
}
