import { boundsOf, intersects, outset, type Rect } from '../../shared/geometry.ts';
import type { CellBox, Layout } from '../../shared/layout/layout.ts';
import { cellKey } from '../../shared/map/queries.ts';
import { litCells } from '../state/agenda.ts';
import type { EditorState } from '../state/editor-state.ts';
import { paintShape } from './paint-shape.ts';

/** How much of what is not to be filled now is covered: it can still be read, with high contrast by all who need that. */
const VEIL = { plain: 0.58, highContrast: 0.3 };
/** How strong the line around what is lit is, and how far from the edge of the cells it runs, in board units. */
const LINE = { share: 0.5, width: 2, inset: -2, radius: 6 };

/** A presentation has its own light. */
function litOn(state: EditorState): ReadonlySet<string> | null {
  return state.presenting === null ? litCells(state) : null;
}

/** A line around the cells that the room fills now, each lane's own; notes and links lie over it. */
export function paintLitLines(
  context: CanvasRenderingContext2D,
  layout: Layout,
  state: EditorState,
  sight: Rect,
): void {
  const lit = litOn(state);
  if (lit === null) return;
  const { share, width, inset, radius } = LINE;
  context.save();
  context.globalAlpha = share;
  for (const row of layout.cells) {
    for (const run of runsOf(row, lit)) {
      const whole = boundsOf(run);
      if (whole === null || !intersects(whole, sight)) continue;
      const look = { stroke: state.theme.accent, strokeWidth: width, radii: [radius, radius, radius, radius] } as const;
      paintShape(context, { kind: 'rect', rect: outset(whole, inset), ...look });
    }
  }
  context.restore();
}

/** The cells of a lane that are lit, those side by side together. */
function runsOf(row: readonly CellBox[], lit: ReadonlySet<string>): readonly (readonly Rect[])[] {
  const runs: Rect[][] = [[]];
  for (const { cell, rect } of row) {
    if (lit.has(cellKey(cell))) runs.at(-1)?.push(rect);
    else runs.push([]);
  }
  return runs;
}

/** All other cells step back, with what lies in them. */
export function paintVeil(context: CanvasRenderingContext2D, layout: Layout, state: EditorState, sight: Rect): void {
  const lit = litOn(state);
  if (lit === null) return;
  context.save();
  context.globalAlpha = state.theme.leastContrast === 7 ? VEIL.highContrast : VEIL.plain;
  context.fillStyle = state.theme.board;
  for (const { cell, rect } of layout.cells.flat()) {
    if (!lit.has(cellKey(cell)) && intersects(rect, sight)) context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  context.restore();
}
