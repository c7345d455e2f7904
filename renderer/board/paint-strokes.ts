import type { Point, Rect } from '../../shared/geometry.ts';
import { laneRow, type Layout, stageColumn } from '../../shared/layout/layout.ts';
import { gridRect, type StrokeBox, strokesTouching } from '../../shared/layout/stroke-boxes.ts';
import { strokeOutline } from '../../shared/layout/stroke-outline.ts';
import { strokeColour } from '../../shared/layout/stroke-shapes.ts';
import { smoothed } from '../../shared/layout/thin-points.ts';
import type { Theme } from '../../shared/theme.ts';
import type { EditorState } from '../state/editor-state.ts';
import { pathOf, strokePath, strokePicture } from './stroke-pictures.ts';

type Context = CanvasRenderingContext2D;

/** What the rubber has touched is still there, and easily put back. */
const RUBBED = 0.2;

function clipTo(context: Context, { x, y, width, height }: Rect): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

type StrokePainting = {
  readonly theme: Theme;
  readonly rubbed: ReadonlySet<string> | null;
  /** Device pixels for a board unit. */
  readonly scale: number;
  readonly isZooming: boolean;
  /** Where a heading is on its way to its place; null where it lies there. */
  readonly movedRect: (heading: string) => Rect | null;
};

/** A stroke goes with its stage and its lane while they glide to their places. */
function atTheMoment(layout: Layout, box: StrokeBox, movedRect: StrokePainting['movedRect']): StrokeBox {
  const { stroke, corner, bounds } = box;
  const [stage, lane] = [movedRect(stroke.stage), movedRect(stroke.lane)];
  if (stage === null && lane === null) return box;
  const x = stage === null ? 0 : stage.x - (stageColumn(layout, stroke.stage)?.x ?? stage.x);
  const y = lane === null ? 0 : lane.y - (laneRow(layout, stroke.lane)?.y ?? lane.y);
  const moved = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + x, y: place.y + y });
  return { stroke, corner: moved(corner), bounds: moved(bounds) };
}

function paintStroke(context: Context, { stroke, corner, bounds }: StrokeBox, painting: StrokePainting): void {
  const { theme, scale, isZooming } = painting;
  const fill = strokeColour(theme, stroke);
  const reach = { ...bounds, x: bounds.x - corner.x, y: bounds.y - corner.y };
  const picture = strokePicture(stroke, reach, { scale, fill, isZooming });
  context.save();
  if (picture === null) {
    context.translate(corner.x, corner.y);
    context.fillStyle = fill;
    context.fill(strokePath(stroke));
  } else {
    // On whole device pixels it stays as crisp as it was painted.
    const { e, f } = context.getTransform();
    const stretch = scale / picture.scale;
    const x = Math.round(corner.x * scale + e + picture.at.x * stretch);
    const y = Math.round(corner.y * scale + f + picture.at.y * stretch);
    context.resetTransform();
    context.drawImage(picture.bitmap, x, y, picture.bitmap.width * stretch, picture.bitmap.height * stretch);
  }
  context.restore();
}

/** The strokes that touch `visible`, over the notes. */
export function paintStrokes(context: Context, layout: Layout, visible: Rect, painting: StrokePainting): void {
  const boxes = strokesTouching(layout, visible);
  if (boxes.length === 0) return;
  context.save();
  clipTo(context, gridRect(layout));
  for (const box of boxes) {
    context.globalAlpha = painting.rubbed?.has(box.stroke.id) === true ? RUBBED : 1;
    paintStroke(context, atTheMoment(layout, box, painting.movedRect), painting);
  }
  context.restore();
}

/** The stroke that is being drawn, as it will stay. */
export function paintInk(context: Context, layout: Layout, { ink, pen }: EditorState, theme: Theme): void {
  if (ink?.kind !== 'stroke') return;
  context.save();
  clipTo(context, gridRect(layout));
  context.fillStyle = strokeColour(theme, pen);
  context.fill(pathOf(strokeOutline(smoothed(ink.points), pen.width)));
  context.restore();
}

/** The rubber, as far as it reaches; it is its own pointer. */
export function paintRubber(context: Context, { ink, camera, theme }: EditorState): void {
  if (ink?.kind !== 'rubber') return;
  context.save();
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
  context.restore();
}
