import { intersects, outset, type Point, type Rect } from '../../shared/geometry.ts';
import { headingShift } from '../../shared/layout/hit-test.ts';
import type { LaneRow, Layout, StageColumn } from '../../shared/layout/layout.ts';
import { ADD, LANE_HEADING, STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { laneHeadingShapes, laneTint, stageHeadingShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import { mix, type Theme } from '../../shared/theme.ts';
import { paintPictured } from './heading-pictures.ts';
import { paintLegible, paintShape } from './paint-shape.ts';

type Context = CanvasRenderingContext2D;

function paintPlus(context: Context, middle: Point, theme: Theme): void {
  const arm = 7;
  context.beginPath();
  context.moveTo(middle.x - arm, middle.y);
  context.lineTo(middle.x + arm, middle.y);
  context.moveTo(middle.x, middle.y - arm);
  context.lineTo(middle.x, middle.y + arm);
  context.strokeStyle = theme.ink2;
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  context.setLineDash([]);
  context.stroke();
}

function paintAdd(context: Context, rect: Rect, shift: Point, { theme, sight, invites }: HeadingsPainting): void {
  if (invites === false || !intersects({ ...rect, x: rect.x + shift.x, y: rect.y + shift.y }, sight)) return;
  paintShape(context, {
    kind: 'rect',
    rect,
    stroke: theme.leastContrast === 7 ? theme.ink2 : mix(theme.ink2, theme.paper, 0.45),
    strokeWidth: 1,
    dash: [4, 4],
    radii: [8, 8, 8, 8],
  });
  paintPlus(context, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }, theme);
}

/** How headings are painted that do not lie in their places. */
export type HeadingsPainting = {
  readonly theme: Theme;
  /** Where a heading is on its way to its place; null where it lies there. */
  readonly movedRect: (id: string) => Rect | null;
  /** The one that is in the hand and not painted here. */
  readonly lifted: string | null;
  /** What has to be painted, in board units, and device pixels for a unit. */
  readonly sight: Rect;
  readonly scale: number;
  /** The zoom is changing: pictures of another scale will do. */
  readonly isZooming: boolean;
  /** false: the places that add a stage or a lane are left out. */
  readonly invites?: false;
};

/** How far its pills and its tip stick out of a stage's heading, and how far down the words of a lane's may reach. */
const STAGE_REACH = 16;
const LANE_WORDS = 176;

/** Device pixels for a board unit, beyond which few headings are seen and their pictures would take much room. */
const LARGE = 2;

const shapesOf = new WeakMap<StageColumn | LaneRow, { readonly theme: Theme; readonly shapes: readonly Shape[] }>();

/** The shapes of a heading, made once for a layout. */
function remembered(heading: StageColumn | LaneRow, theme: Theme, make: () => readonly Shape[]): readonly Shape[] {
  const known = shapesOf.get(heading);
  if (known?.theme === theme) return known.shapes;
  const shapes = make();
  shapesOf.set(heading, { theme, shapes });
  return shapes;
}

function paintShapes(context: Context, shapes: readonly Shape[], reach: Rect, painting: HeadingsPainting): void {
  const { scale, isZooming, theme } = painting;
  // The marks of lanes are as high as their rows, too large for a picture.
  if (theme.laneMarks || (!isZooming && scale > LARGE)) return paintLegible(context, shapes, scale);
  paintPictured(context, shapes, { reach, scale, isZooming });
}

/** A heading at its place in the window, as far as it sticks out for the tip of its arrow. */
function isSeen({ x, y, width, height }: Rect, shift: Point, { sight }: HeadingsPainting): boolean {
  return intersects({ x: x + shift.x, y: y + shift.y, width: width + STAGE_HEADING.tip, height }, sight);
}

function paintLaneHeadings(context: Context, layout: Layout, shift: number, painting: HeadingsPainting): void {
  const { theme } = painting;
  context.save();
  context.translate(shift, 0);
  for (const row of layout.lanes) {
    if (row.lane.id === painting.lifted) continue;
    const { heading } = row;
    const moved = painting.movedRect(row.lane.id);
    if (!isSeen(moved ?? heading, { x: shift, y: 0 }, painting)) continue;
    context.save();
    if (moved !== null) context.translate(moved.x - heading.x, moved.y - heading.y);
    if (shift > 0) {
      context.fillStyle = laneTint(theme, row.lane);
      context.fillRect(heading.x, heading.y, heading.width, heading.height);
      context.fillStyle = theme.rule;
      context.fillRect(heading.x, heading.y, heading.width, 1);
      context.fillRect(heading.x + heading.width - 1, heading.y, 1, heading.height);
    }
    const shapes = remembered(row, theme, () => laneHeadingShapes(row, theme));
    paintShapes(context, shapes, { ...heading, height: Math.min(heading.height, LANE_WORDS) }, painting);
    context.restore();
  }
  paintAdd(context, layout.addLane, { x: shift, y: 0 }, painting);
  context.restore();
}

function paintStageHeadings(context: Context, layout: Layout, shift: Point, painting: HeadingsPainting): void {
  const { theme } = painting;
  const width = layout.bounds.width + ADD.gap * 2 + ADD.size + STAGE_HEADING.tip;
  context.save();
  context.translate(0, shift.y);
  if (shift.y > 0) {
    context.fillStyle = theme.paper;
    context.fillRect(0, -1, width, STAGE_HEADING.height + STAGE_HEADING.gap);
  }
  if (shift.x > 0) {
    // What hangs from them goes behind the headings of the lanes with them.
    context.beginPath();
    context.rect(shift.x + LANE_HEADING.width, -STAGE_REACH, width, STAGE_HEADING.height + 2 * STAGE_REACH);
    context.clip();
  }
  for (const [at, column] of layout.stages.entries()) {
    if (column.stage.id === painting.lifted) continue;
    const moved = painting.movedRect(column.stage.id);
    if (!isSeen(moved ?? column.heading, { x: 0, y: shift.y }, painting)) continue;
    context.save();
    if (moved !== null) context.translate(moved.x - column.x, 0);
    const shapes = remembered(column, theme, () => stageHeadingShapes(column, at === 0, theme));
    paintShapes(context, shapes, outset(column.heading, STAGE_REACH), painting);
    context.restore();
  }
  paintAdd(context, layout.addStage, { x: 0, y: shift.y }, painting);
  context.restore();
}

/**
 * Stage and lane headings, which stay in the window while the board scrolls under them. `corner`: the device pixel on
 * which the board's lies; up to the very edge of the window, or a line of what lies under them would show there.
 */
export function paintHeadings(context: Context, layout: Layout, corner: Point, painting: HeadingsPainting): void {
  const { theme, scale } = painting;
  const shift = headingShift({ x: -corner.x / scale, y: -corner.y / scale });
  paintLaneHeadings(context, layout, shift.x, painting);
  paintStageHeadings(context, layout, shift, painting);
  if (shift.x === 0) return;
  // The corner where both kinds of headings would cross stays plain, to the edge of what hangs from the headings.
  context.fillStyle = theme.paper;
  context.fillRect(shift.x, shift.y - 1, LANE_HEADING.width, STAGE_HEADING.height + STAGE_HEADING.gap + 1);
}
