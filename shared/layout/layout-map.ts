import type { JourneyMap, Lane, Note, NoteId } from '../map/journey-map.ts';
import { scoreOf } from '../map/journey-score.ts';
import { notesIn, visibleLanes, visibleStages } from '../map/queries.ts';
import { hasPhoto } from '../photo/photo-place.ts';
import { resolveColour, stageColour } from '../theme.ts';
import { belongings } from './belonging.ts';
import { cellNotes, type NoteLayout } from './cell-notes.ts';
import { heatColour } from './heat.ts';
import { kept } from './kept.ts';
import { isFilled, lanePicture, leastNotesHeight } from './lane-picture.ts';
import type { CellBox, LaneRow, Layout, NoteBox, StageColumn } from './layout.ts';
import type { LayoutOptions } from './layout-options.ts';
import { AS_WRITTEN } from './layout-words.ts';
import { fittedLead } from './leading-shapes.ts';
import { ADD, LANE_HEADING, STAGE_HEADING, stageWidth } from './metrics.ts';
import { notesHeight } from './notes-height.ts';
import { layoutPhotos, photosHeight } from './photo-boxes.ts';
import { rowGaps } from './row-gaps.ts';
import { CHIP_ROOM } from './score-chip.ts';

function layoutStages(map: JourneyMap, options: LayoutOptions, before?: Layout): readonly StageColumn[] {
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
    return kept(before?.stages[index], column);
  });
}

type LanePlace = {
  readonly y: number;
  readonly columns: readonly StageColumn[];
  /** The cells that lay here before, in each of the earlier layouts. */
  readonly before: readonly (readonly CellBox[])[];
};

const NO_BOXES: readonly NoteBox[] = [];

/** How much a cell has in common with its notes: all that are where they were, and that there are no others. */
function likeness(cell: CellBox | undefined, notes: readonly Note[]): number {
  if (cell === undefined) return 0;
  const inPlace = cell.notes.reduce((count, { note }, at) => count + (note === notes[at] ? 1 : 0), 0);
  return cell.notes.length === notes.length ? inPlace + 0.5 : inPlace;
}

/** Of the cells that lay here before, the one that is most like it; failing that the latest. */
function earlierCell(at: number, notes: readonly Note[], { before }: LanePlace): CellBox | undefined {
  const [latest, ...others] = before.map((row) => row[at]);
  const isBetter = (cell: CellBox | undefined, best: CellBox | undefined): boolean =>
    cell !== best && likeness(cell, notes) > likeness(best, notes);
  return others.reduce((best, cell) => (isBetter(cell, best) ? cell : best), latest);
}

function layoutLane(
  map: JourneyMap,
  lane: Lane,
  place: LanePlace,
  options: NoteLayout,
): { row: LaneRow; cells: readonly CellBox[] } {
  const { y, columns } = place;
  const words = options.text.lane(lane);
  const picture = lanePicture(map, lane, { ...options, columns });
  const top = picture?.height ?? 0;
  const notesOf = ({ stage }: StageColumn): readonly Note[] => notesIn(map, { stage: stage.id, lane: lane.id });
  const filled = columns.map((column) => ({ notes: notesOf(column), across: column.stage.width }));
  const gaps = rowGaps(filled, map.links);
  const earlier = columns.map((column, at) => earlierCell(at, notesOf(column), place));
  const boxes = columns.map((column, at) => {
    const { x, width } = column;
    const before = earlier[at]?.notes ?? NO_BOXES;
    return cellNotes(notesOf(column), { lane, corner: { x, y: y + top, width, height: 0 }, gaps, before }, options);
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
  const cells = columns.map(({ stage, x, width }, at) => {
    const notes = boxes[at] ?? [];
    const question = lane.questions[at % Math.max(1, lane.questions.length)];
    const ghost =
      options.invites &&
      !hasPhoto(map, { stage: stage.id, lane: lane.id }) &&
      notes.length === 0 &&
      question !== undefined &&
      !isFilled(picture);
    return kept<CellBox>(earlier[at], {
      cell: { stage: stage.id, lane: lane.id },
      rect: { x, y, width, height },
      top,
      notes,
      ghost: ghost ? options.text.ghost(question, width) : null,
    });
  });
  return { row, cells };
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
 * `before` are layouts of earlier states of the map, the latest first, with the same options, their words too: headings, cells and
 * notes that lie as they lay keep their identity.
 */
export function layoutMap(map: JourneyMap, layoutOptions: LayoutOptions, ...before: readonly Layout[]): Layout {
  const options: NoteLayout = { ...layoutOptions, belongingOf: belongings(map, layoutOptions), maps: map.maps };
  const stages = layoutStages(map, options, before[0]);
  const lanes: LaneRow[] = [];
  const cells: (readonly CellBox[])[] = [];
  let y: number = STAGE_HEADING.height + STAGE_HEADING.gap;
  for (const lane of visibleLanes(map)) {
    const at = lanes.length;
    const place = { y, columns: stages, before: before.map(({ cells: earlier }) => earlier[at] ?? []) };
    const laid = layoutLane(map, lane, place, options);
    lanes.push(kept(before[0]?.lanes[at], laid.row));
    cells.push(laid.cells);
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
