import type { Point, Rect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { gridRect, strokesTouching } from '../../shared/layout/stroke-boxes.ts';
import { strokeOutline } from '../../shared/layout/stroke-outline.ts';
import { outlineOf, strokeColour } from '../../shared/layout/stroke-shapes.ts';
import { smoothed } from '../../shared/layout/thin-points.ts';
import type { Stroke } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import type { EditorState } from '../state/editor-state.ts';

type Context = CanvasRenderingContext2D;

/** What the rubber has touched is still there, and easily put back. */
const RUBBED = 0.2;

const paths = new WeakMap<Stroke, Path2D>();

function pathOf(outlines: readonly (readonly Point[])[]): Path2D {
  const path = new Path2D();
  for (const outline of outlines) {
    for (const [at, { x, y }] of outline.entries()) {
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

/** From the corner of its cell; a stroke never changes, so its path is made once. */
function strokePath(stroke: Stroke): Path2D {
  const known = paths.get(stroke);
  if (known !== undefined) return known;
  const path = pathOf(outlineOf(stroke));
  paths.set(stroke, path);
  return path;
}

function clipTo(context: Context, { x, y, width, height }: Rect): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

type StrokePainting = { readonly theme: Theme; readonly rubbed: ReadonlySet<string> | null };

/** The strokes that touch `visible`, over the notes. */
export function paintStrokes(context: Context, layout: Layout, visible: Rect, { theme, rubbed }: StrokePainting): void {
  const boxes = strokesTouching(layout, visible);
  if (boxes.length === 0) return;
  context.save();
  clipTo(context, gridRect(layout));
  for (const { stroke, corner } of boxes) {
    context.globalAlpha = rubbed?.has(stroke.id) === true ? RUBBED : 1;
    context.fillStyle = strokeColour(theme, stroke);
    context.translate(corner.x, corner.y);
    context.fill(strokePath(stroke));
    context.translate(-corner.x, -corner.y);
  }
  context.restore();
}

/** The stroke that is being drawn, as it will stay; or the rubber. */
export function paintInk(context: Context, layout: Layout, { ink, pen, camera }: EditorState, theme: Theme): void {
  if (ink === null) return;
  context.save();
  if (ink.kind === 'stroke') {
    clipTo(context, gridRect(layout));
    context.fillStyle = strokeColour(theme, pen);
    context.fill(pathOf(strokeOutline(smoothed(ink.points), pen.width)));
  } else {
    context.beginPath();
    context.arc(ink.at.x, ink.at.y, ink.reach, 0, 2 * Math.PI);
    context.fillStyle = theme.board;
    context.globalAlpha = 0.6;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = theme.ink2;
    context.lineWidth = 1.5 / camera.zoom;
    context.setLineDash([]);
    context.stroke();
  }
  context.restore();
}
