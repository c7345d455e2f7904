import { clamp, containsPoint, intersects, outset, type Point, type Rect } from '../geometry.ts';
import type { LaneId, NoteId, StageId } from '../map/journey-map.ts';
import { type Cell, sameCell } from '../map/queries.ts';
import { leadPill, leadSign } from './leading-shapes.ts';
import type { CellBox, Layout, NoteBox, StageColumn } from './layout.ts';
import { framesOf, groupAt, type NoteFrame } from './note-frames.ts';
import { hitPicture, type PictureHit } from './hit-picture.ts';
import { linkLabelAt, linkLineAt } from './hit-link.ts';
import { scoreChip } from './score-chip.ts';
import { CELL, LANE_HEADING, NOTE, STAGE_HEADING } from './metrics.ts';

export type Hit =
  /** `leads`: on its sign that leads to another map. */
  | { readonly kind: 'note'; readonly note: NoteId; readonly cell: Cell; readonly leads?: true }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'cell'; readonly cell: Cell }
  /** The heading over the notes of a group; `note`: the first of them. */
  | { readonly kind: 'group'; readonly cell: Cell; readonly heading: string; readonly note: NoteId }
  | PictureHit
  | { readonly kind: 'stage-heading'; readonly stage: StageId }
  /** The chip on a stage's heading. */
  | { readonly kind: 'stage-score'; readonly stage: StageId }
  /** The pill that tells which map goes on from a stage. */
  | { readonly kind: 'stage-lead'; readonly stage: StageId }
  | { readonly kind: 'lane-heading'; readonly lane: LaneId }
  /** The right edge of a stage's heading, by which it is made wider. */
  | { readonly kind: 'stage-edge'; readonly stage: StageId }
  | { readonly kind: 'add-stage' }
  | { readonly kind: 'add-lane' }
  | { readonly kind: 'nothing' };

/** How far the headings are pushed from their place so that they stay in the window, in board units. */
export function headingShift(corner: Point): Point {
  return { x: Math.max(0, corner.x), y: Math.max(0, corner.y) };
}

function shifted(rect: Rect, shift: Point, along: 'x' | 'y'): Rect {
  return { ...rect, [along]: rect[along] + shift[along] };
}

function edgeAt(layout: Layout, { x }: Point, reach: number): Hit | null {
  const column = layout.stages.find((each) => {
    const within = Math.min(reach, each.width / 4);
    return Math.abs(x - each.x - each.width) < within;
  });
  return column === undefined ? null : { kind: 'stage-edge', stage: column.stage.id };
}

function hitHeadings(layout: Layout, point: Point, shift: Point, reach: number): Hit | null {
  const stuckY = shift.y > 0;
  const stuckX = shift.x > 0;
  const led = point.x >= shift.x + LANE_HEADING.width ? leadAt(layout, point, shift) : undefined;
  if (led !== undefined) return { kind: 'stage-lead', stage: led.stage.id };
  const inStages = point.y >= shift.y && point.y < shift.y + STAGE_HEADING.height;
  const inLanes = point.x >= shift.x && point.x < shift.x + LANE_HEADING.width;
  if (inStages && inLanes && (stuckX || stuckY)) return { kind: 'nothing' };
  if (inStages) {
    const edge = edgeAt(layout, point, reach);
    if (edge !== null) return edge;
    const scored = layout.stages.find(
      ({ heading, score }) => score !== null && containsPoint(shifted(scoreChip(heading), shift, 'y'), point),
    );
    if (scored !== undefined) return { kind: 'stage-score', stage: scored.stage.id };
    const column = layout.stages.find(({ heading }) => containsPoint(shifted(heading, shift, 'y'), point));
    if (column !== undefined) return { kind: 'stage-heading', stage: column.stage.id };
    if (containsPoint(shifted(layout.addStage, shift, 'y'), point)) return { kind: 'add-stage' };
  }
  if (inLanes) {
    const row = layout.lanes.find(({ heading }) => containsPoint(shifted(heading, shift, 'x'), point));
    if (row !== undefined) return { kind: 'lane-heading', lane: row.lane.id };
    if (containsPoint(shifted(layout.addLane, shift, 'x'), point)) return { kind: 'add-lane' };
  }
  return null;
}

/** The stage whose pill lies under a point; it hangs over the foot of the headings. */
function leadAt(layout: Layout, point: Point, shift: Point): StageColumn | undefined {
  return layout.stages.find((column) => {
    const pill = leadPill(column);
    return pill !== null && containsPoint(shifted(pill, shift, 'y'), point);
  });
}

/** The cell under a board point, or null outside the grid. */
export function cellAt(layout: Layout, point: Point): CellBox | null {
  const lane = layout.lanes.findIndex((row) => point.y >= row.y && point.y < row.y + row.height);
  const stage = layout.stages.findIndex((column) => point.x >= column.x && point.x < column.x + column.width);
  return layout.cells[lane]?.[stage] ?? null;
}

/**
 * What lies under a board point. `corner` is the board point at the window's top left: headings stick to it. `reach` is
 * how near to an edge or to a link, in board units, a hand takes hold of it.
 */
export function hitTest(layout: Layout, point: Point, corner: Point, reach = 0): Hit {
  const heading = hitHeadings(layout, point, headingShift(corner), reach);
  if (heading !== null) return heading;
  const label = linkLabelAt(layout, point);
  if (label !== undefined) return { kind: 'link', link: label.link.id };
  const box = cellAt(layout, point);
  const note = box?.notes.find(({ rect }) => containsPoint(rect, point));
  const inPicture = box === null || box.top === 0 ? null : hitPicture(layout, box, point, reach);
  if (note === undefined && inPicture !== null) return inPicture;
  const line = note === undefined ? linkLineAt(layout, point, reach) : undefined;
  if (line !== undefined) return { kind: 'link', link: line.link.id };
  if (box === null) return { kind: 'nothing' };
  if (note === undefined) {
    const group = groupAt(box, point);
    return group === null ? { kind: 'cell', cell: box.cell } : { kind: 'group', cell: box.cell, ...group };
  }
  const hit = { kind: 'note', note: note.note.id, cell: box.cell } as const;
  return isOnSign(note, point) ? { ...hit, leads: true } : hit;
}

/** A finger is broader than the sign. */
const AROUND_SIGN = 3;

function isOnSign(box: NoteBox, point: Point): boolean {
  const sign = leadSign(box);
  return sign !== null && containsPoint(outset(sign, AROUND_SIGN), point);
}

/** `into`: the heading of the frame there, '' beside all frames; left out: the cell has none. */
export type DropPlace = { readonly cell: Cell; readonly index: number; readonly into?: string };

export function samePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  if (a === null || b === null) return a === b;
  return sameCell(a.cell, b.cell) && a.index === b.index && a.into === b.into;
}

/**
 * Where a note comes to lie whose middle is dropped at `point`: the slot under it, counted among the `staying` notes
 * of the cell; beyond them, behind the last. null outside the grid.
 */
export function dropPlaceAt(layout: Layout, point: Point, staying: (cell: Cell) => number): DropPlace | null {
  const box = cellAt(layout, point);
  if (box === null) return null;
  const frames = framesOf(box.notes);
  if (frames.length > 0) return dropAmongFrames(box, frames, { point, staying: staying(box.cell) });
  const across = Math.max(1, Math.floor((box.rect.width - 2 * CELL.padding + NOTE.gap) / (NOTE.width + NOTE.gap)));
  const column = Math.floor((point.x - box.rect.x - CELL.padding + NOTE.gap / 2) / (NOTE.width + NOTE.gap));
  const slot = rowAt(box, point) * across + clamp(column, 0, across - 1);
  return { cell: box.cell, index: Math.min(slot, staying(box.cell)) };
}

/** The row of slots at a point, from 0; rows of notes may lie further apart than what follows them will. */
function rowAt({ notes, rect, top }: CellBox, { y }: Point): number {
  const tops = [...new Set(notes.map((box) => box.rect.y))];
  const row = tops.findLastIndex((each) => y >= each - NOTE.gap / 2);
  const isBeyond = row === tops.length - 1;
  const from = tops[row] ?? rect.y + top + CELL.padding;
  const beyond = isBeyond ? Math.floor((y - from + NOTE.gap / 2) / (NOTE.height + NOTE.gap)) : 0;
  return Math.max(0, row) + Math.max(0, beyond);
}

type Dropped = { readonly point: Point; readonly staying: number };

/** Between frames the slots lie at no fixed distance: the first note that lies behind the point makes room. */
function dropAmongFrames(box: CellBox, frames: readonly NoteFrame[], { point, staying }: Dropped): DropPlace {
  const frame = frames.find(({ top, foot }) => point.y >= top && point.y < foot);
  const into = frame?.heading ?? '';
  const isBehind = ({ rect }: NoteBox): boolean =>
    point.y < rect.y || (point.y < rect.y + rect.height + NOTE.gap / 2 && point.x < rect.x + rect.width + NOTE.gap / 2);
  const behind = box.notes.findIndex(isBehind);
  const found = behind === -1 ? box.notes.length : behind;
  // Behind the last note of its frame, and no further.
  const last = box.notes.findLastIndex(({ note, rect }) => note.heading === into && rect.y < (frame?.foot ?? 0));
  const index = frame === undefined ? found : Math.min(found, last + 1);
  return { cell: box.cell, index: Math.min(index, staying), into };
}

/** The notes that a lasso touches, in the order of the grid. */
export function notesTouching(layout: Layout, lasso: Rect): readonly NoteId[] {
  return [...layout.noteBoxes.values()].filter(({ rect }) => intersects(rect, lasso)).map(({ note }) => note.id);
}
