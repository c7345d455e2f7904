import { outset, type Rect } from '../../shared/geometry.ts';
import { stepText } from '../../shared/i18n/step-text.ts';
import type { LaneRow, Layout } from '../../shared/layout/layout.ts';
import { feelingRect, gapRect } from '../../shared/layout/picture-places.ts';
import type { ValuePlace } from '../gestures/held-value.ts';
import type { EditorState } from '../state/editor-state.ts';
import { shownLayout } from '../state/selectors.ts';
import { paintShape } from './paint-shape.ts';

/** Where a point or a bar lies on the board. */
function rectOf(layout: Layout, value: ValuePlace): Rect | null {
  for (const row of layout.lanes) {
    const place = placeIn(layout, row, value);
    if (place !== null) return { ...place, y: place.y + row.y };
  }
  return null;
}

function placeIn(layout: Layout, row: LaneRow, value: ValuePlace): Rect | null {
  if (row.picture === null) return null;
  return value.kind === 'gap' ? gapRect(row, value.stage) : feelingRect(layout, row, value.place);
}

/** A frame around the value that has the keyboard. */
export function paintFocusedValue(context: CanvasRenderingContext2D, state: EditorState): void {
  const { focusedValue, theme, camera } = state;
  const rect = focusedValue === null ? null : rectOf(shownLayout(state), focusedValue);
  if (rect === null) return;
  const round = Math.min(rect.width, rect.height) / 2;
  paintShape(context, {
    kind: 'rect',
    rect: outset(rect, 1 / camera.zoom),
    stroke: theme.accent,
    strokeWidth: theme.frame / camera.zoom,
    radii: [round, round, round, round],
  });
}

/** What the value in the hand is now, beside it: the hand itself may lie over what the board says. */
export function paintHeldValue(context: CanvasRenderingContext2D, state: EditorState): void {
  const { heldValue, theme, camera, settings } = state;
  const rect = heldValue === null ? null : rectOf(shownLayout(state), heldValue);
  if (heldValue === null || rect === null) return;
  const unit = 1 / camera.zoom;
  const [width, height] = [40 * unit, 24 * unit];
  const middle = { x: rect.x + rect.width / 2, y: rect.y - 18 * unit };
  const round = height / 2;
  paintShape(context, {
    kind: 'rect',
    rect: { x: middle.x - width / 2, y: middle.y - round, width, height },
    fill: theme.accent,
    radii: [round, round, round, round],
  });
  const size = 13 * unit;
  paintShape(context, {
    kind: 'text',
    text: stepText(heldValue.value, settings.language),
    at: { x: middle.x, y: middle.y + size * 0.36 },
    align: 'middle',
    rtl: false,
    size,
    weight: 600,
    fill: theme.onAccent,
  });
}
