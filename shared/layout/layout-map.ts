import { type Rect, sameRect } from '../geometry.ts';
import type { JourneyMap, Lane, Language, Note, NoteId, Task } from '../map/journey-map.ts';
import { scoreOf } from '../map/journey-score.ts';
import { notesIn, sameCell, visibleLanes, visibleStages } from '../map/queries.ts';
import { resolveColour, stageColour, type Theme } from '../theme.ts';
import { type BelongingOf, belongings, sameBelonging } from './belonging.ts';
import type { FittedText } from './fit-text.ts';
import { heatColour } from './heat.ts';
import { notesHeight } from './notes-height.ts';
import { isFilled, lanePicture, leastNotesHeight } from './lane-picture.ts';
import type { CellBox, LaneRow, Layout, NoteBox, StageColumn, TaskLine } from './layout.ts';
import { AS_WRITTEN, type LayoutWords } from './layout-words.ts';
import { hasPhoto } from '../photo/photo-place.ts';
import { leadsToName } from '../map/related-file.ts';
import { fittedLead } from './leading-shapes.ts';
import { ADD, CELL, LANE_HEADING, NOTE, STAGE_HEADING } from './metrics.ts';
import { FRAME, headWidth } from './note-frames.ts';
import { beginsRow, type RowGaps, rowGaps, sameGaps } from './row-gaps.ts';
import { CHIP_ROOM } from './score-chip.ts';
import { layoutPhotos, photosHeight } from './photo-boxes.ts';
import type { TextFitter } from './text-fitter.ts';

export type LayoutOptions = {
  readonly theme: Theme;
  readonly text: TextFitter;
  /** Lanes are at least as high as here: while notes are in the hand no lane shrinks away under it. */
  readonly floor?: Layout;
  /** How tasks and figures are told; left out: as they are written. */
  readonly words?: LayoutWords;
  /** Paper leaves out what invites: ghost questions and the places that add. */
  readonly invites: boolean;
  /** Of the names of built-in channels; left out: they are called as the map has them. */
  readonly language?: Language;
  /** On paper, where it is asked for, notes that lie face down are shown like all others. */
  readonly facesUp?: boolean;
  /** The ways of the channels through the stages are shown. */
  readonly showsChannels?: boolean;
  /** Stages have the colours of their scores. */
  readonly heat?: boolean;
};

/** What of a map is looked at for each of its notes. */
type NoteLayout = LayoutOptions & {
  readonly belongingOf: BelongingOf | null;
  readonly maps: JourneyMap['maps'];
};

/** How wide a stage is that holds `across` notes side by side. */
export function stageWidth(across: number): number {
  return across * NOTE.width + (across - 1) * NOTE.gap + 2 * CELL.padding;
}

/** How many notes lie side by side in a stage about as wide as `width`. */
export function notesAcross(width: number): number {
  return Math.round((width - 2 * CELL.padding + NOTE.gap) / (NOTE.width + NOTE.gap));
}

function layoutStages(map: JourneyMap, options: LayoutOptions): readonly StageColumn[] {
  const { theme, text, heat = false, words = AS_WRITTEN } = options;
  const stages = visibleStages(map);
  const scores = scoreOf(map).stages;
  let x: number = LANE_HEADING.width;
  return stages.map((stage, index) => {
    const width = stageWidth(stage.width);
    const { score = null, confidence = 0 } = scores[index] ?? {};
    const inside = width - 2 * STAGE_HEADING.padding - (score === null ? 0 : CHIP_ROOM);
    const leaving = stage.leaving === null ? null : text.footPill(words.share(stage.leaving));
    const wait = stage.wait === null ? null : text.footPill(words.wait(stage.wait));
    const column: StageColumn = {
      stage,
      x,
      width,
      heading: { x, y: 0, width, height: STAGE_HEADING.height },
      colour: heat ? heatColour(score) : resolveColour(theme, stage.colour, stageColour(index, stages.length)),
      leaving,
      wait,
      leadsTo: fittedLead(map, { stage, leaving, wait }, { text, width }),
      ...text.stage(stage, inside),
      score: score === null ? null : { score, confidence },
    };
    x += width;
    return column;
  });
}

type NotesPlace = {
  readonly lane: Lane;
  readonly corner: Rect;
  readonly gaps: RowGaps;
  readonly before: readonly NoteBox[];
};

/** What the boxes of a cell were made of. */
type Source = Omit<NotesPlace, 'before'> & {
  readonly notes: readonly Note[];
  readonly belongingOf: BelongingOf | null;
  readonly maps: JourneyMap['maps'];
};

const sources = new WeakMap<readonly NoteBox[], Source>();

/** The boxes of a cell, those that lay there before where all that they are made of is the same. */
function cellNotes(notes: readonly Note[], { before, ...place }: NotesPlace, options: NoteLayout): readonly NoteBox[] {
  const { lane, corner, gaps } = place;
  const { belongingOf, maps } = options;
  const source = sources.get(before);
  const isSame = source?.notes === notes && source.lane === lane && source.belongingOf === belongingOf;
  if (isSame && source.maps === maps && sameRect(source.corner, corner) && sameGaps(source.gaps, gaps)) return before;
  const boxes = layoutNotes(notes, { before, ...place }, options);
  sources.set(boxes, { ...place, notes, belongingOf, maps });
  return boxes;
}

/**
 * Notes lie in rows of as many as the stage is wide; a row is as high as its highest note. What lies as it lay `before`
 * is taken over: with most changes that is all but a few of thousands.
 */
function layoutNotes(
  notes: readonly Note[],
  { lane, corner, gaps, before }: NotesPlace,
  options: NoteLayout,
): readonly NoteBox[] {
  const across = notesAcross(corner.width);
  const boxes: NoteBox[] = [];
  let isSame = before.length === notes.length;
  let y = corner.y + CELL.padding;
  let height = 0;
  let row = 0;
  let column = 0;
  for (const [at, note] of notes.entries()) {
    const earlier = notes[at - 1];
    if (beginsRow(note, earlier, column, across)) {
      y += height + (gaps[row] ?? NOTE.gap);
      height = 0;
      row += 1;
      column = 0;
    }
    const { heading } = note;
    const isFirst = heading !== '' && heading !== earlier?.heading;
    const head = isFirst ? options.text.caption(heading, headWidth(corner.width)) : undefined;
    if (head !== undefined) y += FRAME.heading;
    const x = corner.x + CELL.padding + column * (NOTE.width + NOTE.gap);
    column += 1;
    const box = boxOf(note, { lane, x, y, head, before: before[at] }, options);
    isSame &&= box === before[at];
    height = Math.max(height, box.rect.height);
    boxes.push(box);
  }
  return isSame ? before : boxes;
}

type BoxPlace = {
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly head: FittedText | undefined;
  readonly before: NoteBox | undefined;
};

function boxOf(note: Note, { lane, x, y, head, before }: BoxPlace, options: NoteLayout): NoteBox {
  const belonging = options.belongingOf?.(note) ?? null;
  const isDown = note.faceDown && options.facesUp !== true;
  const leadsTo = note.leadsTo === '' || isDown ? null : leadsToName(options, note.leadsTo);
  const isSame =
    before?.note === note && before.lane === lane && before.rect.x === x && before.rect.y === y && before.head === head;
  if (isSame && before.leadsTo === leadsTo && sameBelonging(before.belonging, belonging)) return before;
  const fitter = note.task === null ? options.text : options.text.tasked;
  const rect = { x, y, width: NOTE.width, height: fitter.noteHeight(isDown ? '' : note.text) };
  const task = note.task === null ? null : taskLine(note.task, options);
  const box = { note, lane, rect, fit: fitter.noteText, belonging, task, leadsTo, isDown };
  return head === undefined ? box : { ...box, head };
}

function taskLine(task: Task, { text, words = AS_WRITTEN }: LayoutOptions): TaskLine {
  return { words: text.task(words.task(task)), isLate: words.isLate(task), isDone: task.done };
}

type LanePlace = {
  readonly y: number;
  readonly columns: readonly StageColumn[];
  /** The cells that lay here before. */
  readonly before: readonly CellBox[];
};

const NO_BOXES: readonly NoteBox[] = [];

function layoutLane(
  map: JourneyMap,
  lane: Lane,
  { y, columns, before }: LanePlace,
  options: NoteLayout,
): { row: LaneRow; cells: readonly CellBox[] } {
  const words = options.text.lane(lane);
  const picture = lanePicture(map, lane, { ...options, columns });
  const top = picture?.height ?? 0;
  const notesOf = ({ stage }: StageColumn): readonly Note[] => notesIn(map, { stage: stage.id, lane: lane.id });
  const filled = columns.map((column) => ({ notes: notesOf(column), across: column.stage.width }));
  const gaps = rowGaps(filled, map.links);
  const boxes = columns.map((column, at) => {
    const { x, width } = column;
    const place = { lane, corner: { x, y: y + top, width, height: 0 }, gaps, before: before[at]?.notes ?? NO_BOXES };
    return cellNotes(notesOf(column), place, options);
  });
  const least = options.floor?.lanes.find((row) => row.lane.id === lane.id)?.height ?? 0;
  const emptyHeight = leastNotesHeight(picture);
  const height = boxes.reduce(
    (most, notes) => Math.max(most, top + notesHeight(notes, y + top, emptyHeight)),
    Math.max(words.height, least, photosHeight(map, lane.id, columns)),
  );
  const row: LaneRow = {
    lane,
    y,
    height,
    heading: { x: 0, y, width: LANE_HEADING.width, height },
    name: words.name,
    questions: words.questions,
    picture,
  };
  const cells = columns.map(({ stage, x, width }, at): CellBox => {
    const notes = boxes[at] ?? [];
    const question = lane.questions[at % Math.max(1, lane.questions.length)];
    const ghost =
      options.invites &&
      !hasPhoto(map, { stage: stage.id, lane: lane.id }) &&
      notes.length === 0 &&
      question !== undefined &&
      !isFilled(picture);
    return {
      cell: { stage: stage.id, lane: lane.id },
      rect: { x, y, width, height },
      top,
      notes,
      ghost: ghost ? options.text.ghost(question, width) : null,
    };
  });
  return { row, cells };
}

/** The same cell as before where nothing in it changed, so that whoever shows it can tell at a glance. */
function kept(before: CellBox | undefined, now: CellBox): CellBox {
  const isSame =
    before !== undefined &&
    sameCell(before.cell, now.cell) &&
    sameRect(before.rect, now.rect) &&
    before.top === now.top &&
    before.notes === now.notes &&
    before.ghost === now.ghost;
  return isSame ? before : now;
}

function linkLabels({ links }: JourneyMap, { text, words = AS_WRITTEN }: LayoutOptions): Layout['linkLabels'] {
  return new Map(
    links.flatMap((link) => {
      const said = words.link(link);
      return said === '' ? [] : [[link.id, text.link(said)]];
    }),
  );
}

/**
 * `before` is the layout of an earlier state of the map, with the same options, their words too: cells and notes that lie as they lay
 * keep their identity.
 */
export function layoutMap(map: JourneyMap, layoutOptions: LayoutOptions, before?: Layout): Layout {
  const options: NoteLayout = { ...layoutOptions, belongingOf: belongings(map, layoutOptions), maps: map.maps };
  const stages = layoutStages(map, options);
  const lanes: LaneRow[] = [];
  const cells: (readonly CellBox[])[] = [];
  let y: number = STAGE_HEADING.height + STAGE_HEADING.gap;
  for (const lane of visibleLanes(map)) {
    const earlier = before?.cells[lanes.length] ?? [];
    const laid = layoutLane(map, lane, { y, columns: stages, before: earlier }, options);
    const boxes = laid.cells.map((cell, at) => kept(earlier[at], cell));
    lanes.push(laid.row);
    cells.push(boxes);
    y += laid.row.height;
  }
  const last = stages.at(-1);
  const right = last === undefined ? LANE_HEADING.width : last.x + last.width;
  let noteBoxes: ReadonlyMap<NoteId, NoteBox> | null = null;
  return {
    map,
    showsChannels: options.showsChannels ?? false,
    floor: options.floor ?? null,
    photos: layoutPhotos(map, options.text, { cells, width: right, height: y }),
    stages,
    lanes,
    cells,
    // Many layouts are looked at in a few places only, one with every key that is written.
    get noteBoxes() {
      noteBoxes ??= new Map(cells.flat().flatMap(({ notes }) => notes.map((box) => [box.note.id, box])));
      return noteBoxes;
    },
    linkLabels: linkLabels(map, options),
    bounds: { x: 0, y: 0, width: right, height: y },
    addStage: { x: right + ADD.gap + STAGE_HEADING.tip, y: 0, width: ADD.size, height: STAGE_HEADING.height },
    addLane: { x: 0, y: y + ADD.gap, width: LANE_HEADING.width, height: ADD.size },
  };
}
