import type { Point, Rect } from '../../shared/geometry.ts';
import { headingShift } from '../../shared/layout/hit-test.ts';
import { laneRow, type Layout, stageColumn } from '../../shared/layout/layout.ts';
import { STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { laneHeadingShapes, laneTint, stageHeadingShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { LaneId, StageId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import type { HeldHeading } from '../gestures/board.ts';
import { paintShape } from './paint-shape.ts';

type Context = CanvasRenderingContext2D;

/** What is needed to paint a heading in the hand. `present`: the layout of the map as it is. */
export type HeadingPainting = {
  readonly layout: Layout;
  readonly present: Layout;
  readonly camera: Camera;
  readonly theme: Theme;
};

/** A ghost of a lane's heading is no higher than this: it would hide what makes room for it. */
const GHOST_HEIGHT = 96;
/** Screen pixels. */
const LINE = 1.5;
const LIFT = { blur: 18, offset: 6 };

function stageIn(held: HeldHeading): StageId | null {
  if (held.kind === 'widening') return held.stage;
  return 'stage' in held.heading ? held.heading.stage : null;
}

function laneIn(held: HeldHeading): LaneId | null {
  return held.kind === 'moving' && 'lane' in held.heading ? held.heading.lane : null;
}

/** The id of the stage or lane whose heading is under the pointer rather than in its place. */
export function liftedHeading(held: HeldHeading | null): string | null {
  return held?.kind === 'moving' ? (stageIn(held) ?? laneIn(held)) : null;
}

/** Where the ghost of a moved heading lies. */
export function ghostCorner(held: HeldHeading, corner: Point): Point | null {
  if (held.kind === 'widening') return null;
  const shift = headingShift(corner);
  return 'stage' in held.heading ? { x: held.from, y: shift.y } : { x: shift.x, y: held.from };
}

/** The stretch of cells that belongs to what is in the hand. */
function stretchOf(held: HeldHeading, layout: Layout): Rect | null {
  const { bounds } = layout;
  const [stage, lane] = [stageIn(held), laneIn(held)];
  const column = stage === null ? undefined : stageColumn(layout, stage);
  const row = lane === null ? undefined : laneRow(layout, lane);
  if (column !== undefined) return { ...bounds, x: column.x, width: column.width };
  return row === undefined ? null : { ...bounds, y: row.y, height: row.height };
}

/** Marks the cells of what is in the hand. Over their notes, whose pictures bring their ground along. */
export function paintHeldCells(
  context: Context,
  held: HeldHeading,
  { layout, camera, theme }: Omit<HeadingPainting, 'present'>,
): void {
  const stretch = stretchOf(held, layout);
  if (stretch === null) return;
  const { x, y, width, height } = stretch;
  const line = LINE / camera.zoom;
  context.fillStyle = theme.wash;
  context.fillRect(x, y, width, height);
  context.fillStyle = theme.accent;
  if (laneIn(held) === null) {
    if (held.kind === 'moving') context.fillRect(x, y, line, height);
    context.fillRect(x + width - line, y, line, height);
  } else {
    context.fillRect(x, y, width, line);
    context.fillRect(x, y + height - line, width, line);
  }
}

/** The empty place that a lifted heading would come to lie in. */
function paintSlot(context: Context, heading: Rect, { camera, theme }: HeadingPainting): void {
  const inset = 2 / camera.zoom;
  const rect = {
    x: heading.x + inset,
    y: heading.y + inset,
    width: heading.width - 2 * inset,
    height: heading.height - 2 * inset,
  };
  const dash = [5 / camera.zoom, 4 / camera.zoom];
  const radii = [6, 6, 6, 6] as const;
  paintShape(context, { kind: 'rect', rect, fill: theme.wash, radii });
  paintShape(context, { kind: 'rect', rect, stroke: theme.accent, strokeWidth: LINE / camera.zoom, dash, radii });
}

/** Shapes that float: the first of them casts a shadow. */
function paintLifted(context: Context, [ground, ...others]: readonly Shape[], theme: Theme): void {
  if (ground === undefined) return;
  context.save();
  if (theme.shadow !== null) {
    const { a } = context.getTransform();
    context.shadowColor = theme.shadow.far;
    context.shadowBlur = LIFT.blur * a;
    context.shadowOffsetY = LIFT.offset * a;
  }
  paintShape(context, ground);
  context.restore();
  for (const shape of others) paintShape(context, shape);
}

function paintStageGhost(context: Context, held: HeldHeading, painting: HeadingPainting): void {
  const { layout, present, camera, theme } = painting;
  const stage = stageIn(held) ?? '';
  // It keeps its colour while it passes places of other colours.
  const column = stageColumn(present, stage);
  const slot = stageColumn(layout, stage)?.heading;
  const corner = ghostCorner(held, camera);
  if (column === undefined || slot === undefined || corner === null) return;
  paintSlot(context, { ...slot, y: corner.y }, painting);
  context.translate(corner.x - column.x, corner.y);
  paintLifted(context, stageHeadingShapes(column, true, theme), theme);
}

function paintLaneGhost(context: Context, held: HeldHeading, painting: HeadingPainting): void {
  const { layout, present, camera, theme } = painting;
  const lane = laneIn(held) ?? '';
  const row = laneRow(present, lane);
  const slot = laneRow(layout, lane)?.heading;
  const corner = ghostCorner(held, camera);
  if (row === undefined || slot === undefined || corner === null) return;
  paintSlot(context, { ...slot, x: corner.x }, painting);
  const rect = { ...row.heading, height: Math.min(row.height, GHOST_HEIGHT) };
  const ground: Shape = { kind: 'rect', rect, fill: laneTint(theme, row.lane), radii: [6, 6, 6, 6] };
  context.translate(corner.x, corner.y - row.y);
  paintLifted(context, [ground], theme);
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  for (const shape of laneHeadingShapes({ ...row, heading: rect }, theme)) paintShape(context, shape);
}

/** How many notes lie side by side, beside the edge that is in the hand. */
function paintWidth(context: Context, held: HeldHeading, { layout, camera, theme }: HeadingPainting): void {
  const column = stageColumn(layout, stageIn(held) ?? '');
  if (held.kind !== 'widening' || column === undefined) return;
  const unit = 1 / camera.zoom;
  const { y } = headingShift(camera);
  const right = column.x + column.width;
  const middle = { x: right, y: y + STAGE_HEADING.height / 2 };
  const box = { x: right - 13 * unit, y: middle.y - 13 * unit, width: 26 * unit, height: 26 * unit };
  const round = 13 * unit;
  context.fillStyle = theme.accent;
  context.fillRect(right - LINE * unit, y, LINE * unit, STAGE_HEADING.height + STAGE_HEADING.gap);
  paintShape(context, { kind: 'rect', rect: box, fill: theme.accent, radii: [round, round, round, round] });
  const size = 13 * unit;
  paintShape(context, {
    kind: 'text',
    text: String(held.width),
    at: { x: middle.x, y: middle.y + size * 0.36 },
    align: 'middle',
    rtl: false,
    size,
    weight: 600,
    fill: theme.onAccent,
  });
}

/** What is in the hand, over everything else. */
export function paintHeldHeading(context: Context, held: HeldHeading, painting: HeadingPainting): void {
  context.save();
  if (held.kind === 'widening') paintWidth(context, held, painting);
  else if ('stage' in held.heading) paintStageGhost(context, held, painting);
  else paintLaneGhost(context, held, painting);
  context.restore();
}
