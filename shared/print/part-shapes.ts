import { boundsOf, containsPoint, intersects, type Rect } from '../geometry.ts';
import { lanePictureShapes } from '../layout/feeling-shapes.ts';
import { channelPathsShapes } from '../layout/channel-path.ts';
import { fittedLead } from '../layout/leading-shapes.ts';
import { type LaneRow, type Layout, type NoteBox, type StageColumn } from '../layout/layout.ts';
import { linkShapes } from '../layout/link-shapes.ts';
import { LANE_HEADING, STAGE_HEADING } from '../layout/metrics.ts';
import { photoShapes } from '../layout/photo-shapes.ts';
import { routedLinks } from '../layout/route-links.ts';
import { laneHeadingShapes, stageHeadingShapes } from '../layout/scene.ts';
import type { Shape } from '../layout/shape.ts';
import { drawingShapes } from '../layout/stroke-shapes.ts';
import type { TextFitter } from '../layout/text-fitter.ts';
import type { Theme } from '../theme.ts';
import { bareGround, notesOnPaper } from './print-map.ts';
import { labelOn, withWholeFeelings } from './whole-texts.ts';

/** A part of a map: what one page of it shows, in board units. */
export type PartOptions = {
  readonly theme: Theme;
  readonly text: TextFitter;
  /** What belongs to this page alone. */
  readonly core: Rect;
  /** What can be seen of it: the core, and what goes on under the next page. */
  readonly seen: Rect;
  /** Without them the notes are there, but say nothing: where nobody could read them. */
  readonly words?: boolean;
  /** Without them the stages are named by somebody else. */
  readonly stages?: boolean;
};

/** Headings lie at the left and top edges of the map. */
const HEADING_EDGE = { x: LANE_HEADING.width, y: STAGE_HEADING.height + STAGE_HEADING.gap } as const;

/** What a stage has in a part: its arrow as far as it goes there, its name fitted anew where it is cut. */
export function stageParts(layout: Layout, core: Rect, text: TextFitter): readonly StageColumn[] {
  return layout.stages.flatMap((column): readonly StageColumn[] => {
    const from = Math.max(column.x, core.x);
    const to = Math.min(column.x + column.width, core.x + core.width);
    if (to - from < 1) return [];
    if (to - from === column.width) return [column];
    const heading = { ...column.heading, x: from, width: to - from };
    // Which map goes on is told where the stage begins.
    const leadsTo = from === column.x ? fittedLead(layout.map, column, { text, width: heading.width }) : null;
    return [{ ...column, heading, leadsTo, ...text.stage(column.stage, heading.width - 2 * STAGE_HEADING.padding) }];
  });
}

/** What a lane has in a part; its questions are left out where there is no room for them. */
export function laneParts(layout: Layout, core: Rect, text: TextFitter): readonly LaneRow[] {
  return layout.lanes.flatMap((row): readonly LaneRow[] => {
    const from = Math.max(row.y, core.y);
    const to = Math.min(row.y + row.height, core.y + core.height);
    if (to - from < 1) return [];
    if (to - from === row.height) return [row];
    const part = { ...row, y: from, height: to - from, heading: { ...row.heading, y: from, height: to - from } };
    return text.lane(row.lane).height <= part.height
      ? [part]
      : [{ ...part, questions: { ...row.questions, lines: [] } }];
  });
}

/** The notes that lie whole in a part. Cuts lie between notes, so each lies in one. */
function notesOf(layout: Layout, core: Rect): readonly NoteBox[] {
  return [...layout.noteBoxes.values()].filter(
    ({ rect }) =>
      rect.x >= core.x &&
      rect.y >= core.y &&
      rect.x + rect.width <= core.x + core.width &&
      rect.y + rect.height <= core.y + core.height,
  );
}

/** A part of a map in the order in which it is read: its stages, then its notes lane by lane. */
export function partShapes(
  layout: Layout,
  { theme, text, core, seen, words = true, stages = true }: PartOptions,
): readonly Shape[] {
  const isFirst = (column: StageColumn): boolean =>
    column.stage === layout.stages[0]?.stage && column.heading.x <= core.x + HEADING_EDGE.x;
  const isHead = stages && core.y < HEADING_EDGE.y;
  const notes = notesOf(layout, core);
  const links = routedLinks(layout).filter(({ bounds }) => intersects(bounds, seen));
  return [
    ...bareGround(layout, theme),
    ...photosOn(layout, seen, theme).filter((shape) => isOnPart(shape, core, words)),
    ...lanePictureShapes(withWholeFeelings(layout, core), theme).filter((shape) => isOnPart(shape, core, words)),
    ...channelPathsShapes(layout, theme),
    ...(isHead ? neighbourArrows(layout, seen, theme) : []),
    ...(isHead
      ? stageParts(layout, core, text).flatMap((column) => stageHeadingShapes(column, isFirst(column), theme))
      : []),
    ...laneParts(layout, core, text).flatMap((row) => [
      ...(core.x < HEADING_EDGE.x ? laneHeadingShapes(row, theme) : []),
      ...notesOnPaper(
        layout,
        notes.filter(({ lane }) => lane === row.lane),
        theme,
      ).filter(({ kind }) => words || kind !== 'text'),
    ]),
    ...linkShapes(
      links.map((link) => ({ ...link, label: labelOn(core, link.label) })),
      theme,
    ),
    ...drawingShapes(layout, theme).filter((shape) => touches(shape, seen)),
  ];
}

/** A photo goes on from page to page, under the notes. */
function photosOn(layout: Layout, seen: Rect, theme: Theme): readonly Shape[] {
  return photoShapes({ ...layout, photos: layout.photos.filter(({ rect }) => intersects(rect, seen)) }, theme);
}

/** The arrows that reach in from the pages beside this one, without their names. */
function neighbourArrows(layout: Layout, seen: Rect, theme: Theme): readonly Shape[] {
  const reach = { ...seen, x: seen.x - STAGE_HEADING.tip, width: seen.width + STAGE_HEADING.tip };
  return layout.stages
    .filter(({ heading }) => intersects(heading, reach))
    .flatMap((column, at) => stageHeadingShapes(column, at === 0 && column === layout.stages[0], theme))
    .filter(({ kind }) => kind === 'polygon');
}

function touches(shape: Shape, seen: Rect): boolean {
  if (shape.kind !== 'polygon') return true;
  const bounds = boundsOf(shape.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return bounds !== null && intersects(bounds, seen);
}

/** Lines go on from page to page; a text stands where it begins. */
function isOnPart(shape: Shape, core: Rect, words: boolean): boolean {
  return shape.kind !== 'text' || (words && containsPoint(core, shape.at));
}

/** All of a laid out map, the last stage's tip included. */
export function wholeOf({ bounds }: Layout): Rect {
  return { ...bounds, width: bounds.width + STAGE_HEADING.tip };
}
