import { intersects, outset, type Rect } from '../../shared/geometry.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import { headingShift } from '../../shared/layout/hit-test.ts';
import {
  boxFinder,
  cellBox,
  fittedText,
  laneRow,
  type Layout,
  type NoteBox,
  noteBox,
  stageColumn,
} from '../../shared/layout/layout.ts';
import { footPillShapes } from '../../shared/layout/foot-pills.ts';
import { LANE_HEADING, STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { visibleRect } from '../../shared/layout/viewport.ts';
import type { StageId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { isDark } from '../../shared/workshop/glow.ts';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from '../state/editor-state.ts';
import { presentLayout, shownLayout } from '../state/selectors.ts';
import { paintHeldHeading } from './paint-held-heading.ts';
import { linkTarget, presentLinking, selectedLink } from '../state/linking.ts';
import { FRAME_REACH } from './damage.ts';
import { enterBoard, type Painting } from './paint-board.ts';
import { paintHeldLinks, paintLinking, paintLitLink } from './paint-links.ts';
import { paintNoteAfresh } from './paint-note.ts';
import { paintFocusedValue, paintHeldValue } from './paint-values.ts';
import { paintGlow } from './paint-glow.ts';
import { paintInk, paintRubber } from './paint-strokes.ts';
import { paintShape } from './paint-shape.ts';
import { paintOwnDots } from './paint-own-dots.ts';

type Context = CanvasRenderingContext2D;

/** A frame that is as thick on the screen at every zoom. */
function paintFrame(
  context: Context,
  rect: Rect,
  zoom: number,
  look: { theme: Theme; gap: number; width: number; dash?: number[]; stroke?: string },
): void {
  paintShape(context, {
    kind: 'rect',
    rect: outset(rect, look.gap / zoom),
    stroke: look.stroke ?? look.theme.accent,
    strokeWidth: look.width / zoom,
    radii: [4 / zoom, 4 / zoom, 12 / zoom, 4 / zoom],
    ...(look.dash === undefined ? {} : { dash: look.dash.map((length) => length / zoom) }),
  });
}

/** A note whose text is cut shows all of it while it is the only one selected. */
function wholeNote(layout: Layout, state: EditorState): NoteBox | null {
  const [id, ...others] = state.selection;
  const box = id === undefined || others.length > 0 ? undefined : noteBox(layout, id);
  if (box === undefined || !fittedText(box).cut || state.writing !== null) return null;
  const { text, height } = (box.task === null ? state.fitter : state.fitter.tasked).wholeNote(box.note.text);
  return { ...box, fit: () => text, rect: { ...box.rect, height } };
}

function paintSelection(context: Context, layout: Layout, state: EditorState, painting: Painting): void {
  const { theme } = state;
  const { zoom } = state.camera;
  const whole = wholeNote(layout, state);
  if (whole !== null) {
    paintNoteAfresh(context, whole, theme);
    return paintFrame(context, whole.rect, zoom, { theme, gap: 3, width: theme.frame });
  }
  const written = state.writing?.kind === 'note' ? state.writing.note : null;
  const boxOf = boxFinder(layout, state.selection.size);
  for (const note of state.selection) {
    // Its field has a frame of its own.
    if (note === written) continue;
    const rect = painting.motion.rectOf(note) ?? boxOf(note)?.rect;
    if (rect === undefined || !intersects(outset(rect, FRAME_REACH / zoom), painting.sight)) continue;
    paintFrame(context, rect, zoom, { theme, gap: 3, width: theme.frame });
  }
}

function cursorRect(layout: Layout, cursor: Cursor, corner: { x: number; y: number }): Rect | undefined {
  const shift = headingShift(corner);
  if (cursor.kind === 'cell') {
    const box = cellBox(layout, cursor.cell);
    return box && outset(box.rect, -3);
  }
  if (cursor.kind === 'stage') {
    const heading = stageColumn(layout, cursor.stage)?.heading;
    return heading && outset({ ...heading, y: heading.y + shift.y }, -2);
  }
  if (cursor.kind === 'lane') {
    const heading = laneRow(layout, cursor.lane)?.heading;
    return heading && outset({ ...heading, x: heading.x + shift.x }, -3);
  }
  return undefined;
}

/** The selected link and the one pointed at, the links of the notes in the hand, the arrow that is being drawn. */
function paintLinksInHand(context: Context, layout: Layout, state: EditorState, painting: Painting): void {
  const { camera, dragging, linkUnderPointer, theme } = state;
  const linking = presentLinking(state);
  const look = { theme, scale: camera.zoom * painting.ratio, movedRect: painting.motion.rectOf };
  if (dragging !== null) return paintHeldLinks(context, layout, dragging, look);
  const selected = selectedLink(state)?.id;
  if (linkUnderPointer !== null && linkUnderPointer !== selected) {
    paintLitLink(context, layout, { id: linkUnderPointer, isSelected: false }, look);
  }
  if (selected !== undefined) paintLitLink(context, layout, { id: selected, isSelected: true }, look);
  if (linking === null) return;
  const to = linkTarget(state);
  for (const note of [linking.from, to]) {
    const rect = note === null ? undefined : layout.noteBoxes.get(note)?.rect;
    // Close to the note: the arrowhead stays in sight.
    if (rect !== undefined) paintFrame(context, rect, camera.zoom, { theme, gap: 0, width: theme.frame });
  }
  paintLinking(context, layout, { ...linking, to }, look);
}

/** Where the notes in the hand would come to lie, or go back to. */
function paintDropMarks(context: Context, layout: Layout, { dragging, camera, theme }: EditorState): void {
  if (dragging === null) return;
  const notes = landing(dragging);
  const boxOf = boxFinder(layout, notes.length);
  for (const note of notes) {
    const rect = boxOf(note)?.rect;
    if (rect === undefined) continue;
    context.fillStyle = theme.wash;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
    paintFrame(context, rect, camera.zoom, { theme, gap: 0, width: 1.5, dash: [5, 4] });
  }
}

type Headings = { readonly lanes: boolean; readonly stages: boolean };

/** What is painted from now on does not lie over headings that stick. */
function clipBehind({ lanes, stages }: Headings, context: Context, state: EditorState, { size }: Painting): void {
  const shift = headingShift(state.camera);
  const shown = visibleRect(state.camera, size);
  const left = lanes && shift.x > 0 ? shift.x + LANE_HEADING.width : shown.x;
  const top = stages && shift.y > 0 ? shift.y + STAGE_HEADING.height : shown.y;
  context.beginPath();
  context.rect(left, top, shown.x + shown.width - left, shown.y + shown.height - top);
  context.clip();
}

/** Most marks belong to the grid. */
function clipToGrid(context: Context, state: EditorState, painting: Painting): void {
  clipBehind({ lanes: true, stages: true }, context, state, painting);
}

/** The pills lie over the foot of the heading, where the frame would run through them. */
function paintFootPills(context: Context, layout: Layout, stage: StageId, { camera, theme }: EditorState): void {
  const column = stageColumn(layout, stage);
  if (column === undefined) return;
  context.save();
  context.translate(0, headingShift(camera).y);
  for (const shape of footPillShapes(column, theme)) paintShape(context, shape);
  context.restore();
}

/** The frame of a heading that has the cursor goes behind headings of the other kind with it. */
function paintHeadingMark(context: Context, layout: Layout, state: EditorState, painting: Painting): void {
  const { camera, cursor, theme } = state;
  const rect = cursor === null || cursor.kind === 'cell' ? undefined : cursorRect(layout, cursor, camera);
  if (cursor === null || rect === undefined) return;
  context.save();
  clipBehind({ lanes: cursor.kind === 'stage', stages: cursor.kind === 'lane' }, context, state, painting);
  // A stage may have the colour of the accent itself: on it the frame lies between two lines of the board's.
  if (cursor.kind === 'stage')
    paintFrame(context, rect, camera.zoom, { theme, gap: 0, width: theme.frame + 3, stroke: theme.board });
  paintFrame(context, rect, camera.zoom, { theme, gap: 0, width: theme.frame });
  if (cursor.kind === 'stage') paintFootPills(context, layout, cursor.stage, state);
  context.restore();
}

/** Marks on what lies: the cursor, the selection, where the notes in the hand would come to lie. */
export function paintMarks(context: Context, state: EditorState, painting: Painting): void {
  const layout = shownLayout(state);
  const { camera, cursor, theme, writing, heldHeading } = state;
  const isMarked = writing === null && heldHeading === null;
  context.save();
  enterBoard(context, camera, painting.ratio);
  if (isMarked) paintHeadingMark(context, layout, state, painting);
  clipToGrid(context, state, painting);
  const rect = isMarked && cursor?.kind === 'cell' ? cursorRect(layout, cursor, camera) : undefined;
  if (rect !== undefined) paintFrame(context, rect, camera.zoom, { theme, gap: 0, width: 1.5 });
  paintFocusedValue(context, state);
  if (state.dragging === null) paintSelection(context, layout, state, painting);
  paintDropMarks(context, layout, state);
  paintOwnDots(context, layout, state, painting.sight);
  context.restore();
}

/** Whether there is anything for the upper layer to show: most of the time it is not there, and costs nothing. */
export function hasOverlay(state: EditorState): boolean {
  const { dragging, glow, heldHeading, heldValue, history, ink, lasso, link, linking, linkUnderPointer } = state;
  if (!isDark(glow)) return true;
  if (dragging !== null) return history.present.links.length > 0;
  return [heldHeading, heldValue, ink, lasso, link, linking, linkUnderPointer].some((shown) => shown !== null);
}

/** The upper layer, which changes while the board lies still: links in the hand, strokes, lasso, headings in the hand. */
export function paintOverlay(context: Context, state: EditorState, painting: Painting): void {
  const layout = shownLayout(state);
  const { camera, lasso, theme, heldHeading } = state;
  context.save();
  enterBoard(context, camera, painting.ratio);
  context.save();
  clipToGrid(context, state, painting);
  paintLinksInHand(context, layout, state, painting);
  paintInk(context, layout, state, theme);
  paintHeldValue(context, state);
  context.restore();
  if (lasso !== null) {
    context.fillStyle = theme.wash;
    context.fillRect(lasso.x, lasso.y, lasso.width, lasso.height);
    paintShape(context, { kind: 'rect', rect: lasso, stroke: theme.accent, strokeWidth: 1 / camera.zoom });
  }
  if (heldHeading !== null)
    paintHeldHeading(context, heldHeading, { layout, present: presentLayout(state), camera, theme });
  paintRubber(context, state);
  paintGlow(context, state);
  context.restore();
}
