import { outset, type Point, type Rect } from '../geometry.ts';
import { ICON_FIELD, iconPath, LANE_ICONS } from '../icons.ts';
import type { Lane, LaneKind } from '../map/journey-map.ts';
import {
  contrast,
  type Grounded,
  laneColourName,
  mix,
  noteLook,
  resolveColour,
  stageLook,
  type Theme,
} from '../theme.ts';
import { evidenceLine } from './evidence-shapes.ts';
import type { FittedText } from './fit-text.ts';
import { type CellBox, fittedText, type LaneRow, type Layout, type NoteBox, type StageColumn } from './layout.ts';
import { leadPillShapes, leadSign, leadSignShapes } from './leading-shapes.ts';
import { frameShapes } from './note-frames.ts';
import { BADGE, badgeShapes } from './note-badges.ts';
import { belongingShapes } from './note-marks.ts';
import { CELL, LANE_HEADING, NOTE, STAGE_HEADING } from './metrics.ts';
import { CHIP_ROOM, scoreChipShapes } from './score-chip.ts';
import type { Shape } from './shape.ts';
import { taskShapes } from './task-shapes.ts';
import { textShapes } from './text-shapes.ts';
import { footPillShapes } from './foot-pills.ts';

function textHeight(text: FittedText): number {
  return text.lines.length * text.lineHeight;
}

/** The paper of a note and the ink on it. */
export function notePaper(theme: Theme, { note, lane }: Pick<NoteBox, 'note' | 'lane'>): Grounded {
  if (theme.tintsEvidence) return noteLook(theme, theme.evidence[note.evidence.kind]);
  const ofLane = resolveColour(theme, lane.colour, theme.notes[laneColourName(lane)]);
  return noteLook(theme, resolveColour(theme, note.colour, ofLane));
}

function laneIcon(lane: Lane, at: Point, size: number, stroke: string): Shape {
  const path = iconPath(LANE_ICONS[lane.kind]);
  return { kind: 'icon', path, at, scale: size / ICON_FIELD, stroke, strokeWidth: 1.75 };
}

/** The back of a note: its lane's colour and icon, a frame inside its edge, and nothing of what it says. */
function backShapes({ rect, lane }: NoteBox, theme: Theme): Shape[] {
  const colour = resolveColour(theme, lane.colour, theme.notes[laneColourName(lane)]);
  const { ground: fill, ink } = noteLook(theme, colour);
  const edge = theme.noteEdge === null ? {} : { stroke: theme.noteEdge, strokeWidth: 1.5 };
  const quiet = mix(ink, fill, 0.34);
  const size = BACK.icon;
  const icon = { x: rect.x + (rect.width - size) / 2, y: rect.y + (rect.height - size) / 2 };
  return [
    { kind: 'rect', rect, fill: mix(ink, fill, 0.07), radii: NOTE.radii, ...edge },
    { kind: 'rect', rect: outset(rect, -BACK.inset), stroke: quiet, strokeWidth: 1, radii: NOTE.radii },
    laneIcon(lane, icon, size, mix(ink, fill, 0.6)),
  ];
}

const BACK = { icon: 26, inset: 7 } as const;

/** A note without its shadow, which each painter makes in its own way. */
export function noteShapes(box: NoteBox, theme: Theme): Shape[] {
  if (box.isDown) return backShapes(box, theme);
  const { rect, note, lane, belonging } = box;
  const paper = notePaper(theme, box);
  const { ground: fill, ink } = paper;
  const edge = theme.noteEdge === null ? {} : { stroke: theme.noteEdge, strokeWidth: 1.5 };
  const foot = rect.y + rect.height - NOTE.foot;
  const left = rect.x + NOTE.padding.left;
  const marks = badgeShapes(note, { x: left - 2, y: foot + 2 }, paper);
  const icon = { x: rect.x + rect.width - NOTE.icon - 8, y: foot + 3 };
  // What a touchpoint goes through says more than that it is one.
  const hasChannel = belonging !== null && belonging.channel !== null;
  const sign = leadSign(box);
  const right = sign !== null ? sign.x - 3 : hasChannel ? icon.x + NOTE.icon + 1 : icon.x - 5;
  const between = { left: Math.max(left, marks.right), right, middle: foot + 2 + BADGE.height / 2 };
  return [
    { kind: 'rect', rect, fill, radii: NOTE.radii, ...edge },
    ...(theme.tintsEvidence ? [evidenceLine(note.evidence.kind, rect, paper)] : []),
    ...textShapes(
      fittedText(box),
      { x: left, y: rect.y + NOTE.padding.top },
      rect.width - NOTE.padding.left - NOTE.padding.right,
      ink,
    ),
    ...marks.shapes,
    ...(hasChannel || sign !== null ? [] : [laneIcon(lane, icon, NOTE.icon, mix(ink, fill, 0.6))]),
    ...(belonging === null ? [] : belongingShapes(belonging, between, { theme, paper })),
    ...leadSignShapes(box, theme),
    ...taskShapes(box, paper),
  ];
}

export function laneTint(theme: Theme, lane: Lane): string {
  const colour = resolveColour(theme, lane.colour, theme.notes[laneColourName(lane)]);
  return mix(colour, theme.board, theme.laneTint);
}

/** The tinted ground of a lane, which need not lie where the layout has it. */
export function laneGroundShapes(layout: Layout, row: LaneRow, theme: Theme): Shape[] {
  const { x, width } = layout.bounds;
  return [
    { kind: 'rect', rect: { x, y: row.y, width, height: row.height }, fill: laneTint(theme, row.lane) },
    { kind: 'line', from: { x, y: row.y }, to: { x: x + width, y: row.y }, stroke: theme.rule, strokeWidth: 1 },
  ];
}

/** What lies under the notes: the tinted lanes and the lines between stages. */
export function groundShapes(layout: Layout, theme: Theme): Shape[] {
  const top = STAGE_HEADING.height + STAGE_HEADING.gap;
  const foot = layout.bounds.height;
  const right = layout.bounds.width;
  return [
    ...layout.lanes.flatMap((row) => laneGroundShapes(layout, row, theme)),
    ...layout.cells.flatMap((cells) => cells.flatMap((cell) => frameShapes(cell, theme))),
    { kind: 'line', from: { x: 0, y: foot }, to: { x: right, y: foot }, stroke: theme.rule, strokeWidth: 1 },
    ...layout.stages.map(
      ({ x }): Shape => ({
        kind: 'line',
        from: { x, y: top },
        to: { x, y: foot },
        stroke: theme.rule,
        strokeWidth: 1,
        dash: [4, 4],
      }),
    ),
    {
      kind: 'line',
      from: { x: right, y: top },
      to: { x: right, y: foot },
      stroke: theme.rule,
      strokeWidth: 1,
      dash: [4, 4],
    },
  ];
}

/** The question of an empty cell, quiet enough not to be taken for a note. */
export function ghostShapes(box: CellBox, theme: Theme): Shape[] {
  if (box.ghost === null) return [];
  const at = { x: box.rect.x + CELL.padding + 8, y: box.rect.y + box.top + CELL.padding + 8 };
  return textShapes(box.ghost, at, box.rect.width - 2 * CELL.padding - 16, theme.ghost);
}

/** The outline of a stage's arrow; the tip reaches into the next stage's notch. */
function arrow({ x, y, width, height }: Rect, isFirst: boolean): readonly Point[] {
  const tip = STAGE_HEADING.tip;
  const right = x + width;
  const outline = [
    { x, y },
    { x: right - 2, y },
    { x: right + tip - 2, y: y + height / 2 },
    { x: right - 2, y: y + height },
    { x, y: y + height },
  ];
  return isFirst ? outline : [...outline, { x: x + tip, y: y + height / 2 }];
}

export function stageHeadingShapes(column: StageColumn, isFirst: boolean, theme: Theme): Shape[] {
  const { heading, name, voice } = column;
  const { ground: colour, ink } = stageLook(theme, column.colour);
  const quiet = mix(ink, colour, 0.94);
  const voiceInk = contrast(quiet, colour) >= theme.leastContrast ? quiet : ink;
  const taken = 2 * STAGE_HEADING.padding + (column.score === null ? 0 : CHIP_ROOM);
  const inside = { x: heading.x + STAGE_HEADING.padding, width: heading.width - taken };
  const hasVoice = column.stage.voice !== '';
  const nameTop = heading.y + (heading.height - textHeight(name) - (hasVoice ? textHeight(voice) + 2 : 0)) / 2;
  return [
    { kind: 'polygon', points: arrow(heading, isFirst), fill: colour },
    ...textShapes(name, { x: inside.x, y: nameTop }, inside.width, ink),
    ...(hasVoice ? textShapes(voice, { x: inside.x, y: nameTop + textHeight(name) + 2 }, inside.width, voiceInk) : []),
    ...scoreChipShapes(column, theme),
    ...footPillShapes(column, theme),
    ...leadPillShapes(column, theme),
  ];
}

/** Each kind's own rhythm of a broad line, in board units; none: the line is whole. */
const LANE_MARKS: Readonly<Record<LaneKind, readonly number[]>> = {
  action: [],
  motivation: [18, 6],
  question: [4, 4],
  pain: [2, 6],
  touchpoint: [18, 4, 4, 4],
  expected: [30, 8],
  received: [8, 8],
  emotion: [12, 4, 2, 4, 2, 4],
  metric: [2, 2],
  opportunity: [12, 12],
  free: [4, 12],
};

function laneMark({ heading, lane }: LaneRow, theme: Theme): Shape[] {
  if (!theme.laneMarks) return [];
  const x = heading.x + 4;
  const [from, to] = [heading.y + 6, heading.y + heading.height - 6];
  const stroke = theme.laneInk[laneColourName(lane)];
  const dash = LANE_MARKS[lane.kind];
  return [{ kind: 'line', from: { x, y: from }, to: { x, y: to }, stroke, strokeWidth: 6, dash }];
}

export function laneHeadingShapes(row: LaneRow, theme: Theme): Shape[] {
  const { heading, lane, name, questions } = row;
  const ink = theme.laneInk[laneColourName(lane)];
  const { padding, icon } = LANE_HEADING;
  const left = heading.x + padding;
  const top = heading.y + 14;
  const width = heading.width - padding - 12;
  return [
    laneIcon(lane, { x: left, y: top }, icon, ink),
    ...textShapes(name, { x: left + icon + 8, y: top + icon / 2 - name.lineHeight / 2 }, width - icon - 8, ink),
    ...textShapes(questions, { x: left, y: top + textHeight(name) + 6 }, width, theme.ink2),
    ...laneMark(row, theme),
  ];
}
