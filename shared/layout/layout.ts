import type { Rect } from '../geometry.ts';
import type { JourneyMap, Lane, LaneId, Note, NoteId, Stage, StageId } from '../map/journey-map.ts';
import type { Photo, PhotoImage } from '../map/photos.ts';
import type { Cell } from '../map/queries.ts';
import type { Belonging } from './belonging.ts';
import type { FittedText } from './fit-text.ts';
import type { LanePicture } from './lane-picture.ts';

/**
 * Where everything of a map lies, in board units, the corner of the map at (0, 0). Computed, never stored: the board,
 * paper, exports and hit-testing all read this.
 */
export type Layout = {
  readonly map: JourneyMap;
  /** The ways of all its channels are part of the picture; on the board they come with the focus. */
  readonly showsChannels: boolean;
  /** While something is in the hand: how the map lies without it. */
  readonly floor: Layout | null;
  readonly bounds: Rect;
  readonly stages: readonly StageColumn[];
  readonly lanes: readonly LaneRow[];
  /** By lane, then stage, as in `lanes` and `stages`. */
  readonly cells: readonly (readonly CellBox[])[];
  /** Under the notes, in the order in which they are painted. */
  readonly photos: readonly PhotoBox[];
  /** Made when it is first asked for. For few notes of a layout that lives but a moment, see boxFinder. */
  readonly noteBoxes: ReadonlyMap<NoteId, NoteBox>;
  /** What links say that say something, on one line each, by the links' ids. */
  readonly linkLabels: ReadonlyMap<string, FittedText>;
  /** Where a click adds a stage (behind the last) or a lane (under the last). */
  readonly addStage: Rect;
  readonly addLane: Rect;
};

/** A photo as it lies under the notes. */
export type PhotoBox = {
  readonly photo: Photo;
  readonly rect: Rect;
  /** null: it is kept beside the map, or is gone. */
  readonly image: PhotoImage | null;
  /** What is called for where the photo can't be shown. */
  readonly name: FittedText;
};

export type StageColumn = {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly heading: Rect;
  readonly colour: string;
  readonly name: FittedText;
  readonly voice: FittedText;
  /** null: nothing that would make a score is known of the stage. */
  readonly score: { readonly score: number; readonly confidence: number } | null;
  /** How many leave here; null: nobody knows. */
  readonly leaving: FittedText | null;
  /** How long it takes until the next stage; null: nobody knows. */
  readonly wait: FittedText | null;
  /** What the map is called that it leads to; null: none. */
  readonly leadsTo: FittedText | null;
};

export type LaneRow = {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly heading: Rect;
  readonly name: FittedText;
  readonly questions: FittedText;
  /** What it shows over its notes. */
  readonly picture: LanePicture | null;
};

export type CellBox = {
  readonly cell: Cell;
  readonly rect: Rect;
  /** How far below its upper edge its notes begin: under what the lane shows over them. */
  readonly top: number;
  readonly notes: readonly NoteBox[];
  /** The question that an empty cell asks. */
  readonly ghost: FittedText | null;
};

/** What a note tells of its task. */
export type TaskLine = { readonly words: FittedText; readonly isLate: boolean; readonly isDone: boolean };

export type NoteBox = {
  readonly note: Note;
  readonly lane: Lane;
  readonly rect: Rect;
  readonly fit: (text: string) => FittedText;
  readonly belonging: Belonging | null;
  readonly task: TaskLine | null;
  /** It lies face down: nothing of what it says is shown. */
  readonly isDown: boolean;
  /** What the map is called that it leads to; null: none. */
  readonly leadsTo: string | null;
  /** The heading over it: it is the first of a group. */
  readonly head?: FittedText;
};

/** The text of a note in its box. It is fitted when it is first looked at: of thousands of notes few are in sight. */
export function fittedText({ note, fit, isDown }: NoteBox): FittedText {
  return fit(isDown ? '' : note.text);
}

export function stageColumn(layout: Layout, id: StageId): StageColumn | undefined {
  return layout.stages.find((column) => column.stage.id === id);
}

export function laneRow(layout: Layout, id: LaneId): LaneRow | undefined {
  return layout.lanes.find((row) => row.lane.id === id);
}

export function cellBox(layout: Layout, cell: Cell): CellBox | undefined {
  const lane = layout.lanes.findIndex((row) => row.lane.id === cell.lane);
  const stage = layout.stages.findIndex((column) => column.stage.id === cell.stage);
  return layout.cells[lane]?.[stage];
}

const FEW = 8;

/**
 * Finds the boxes of so many notes. A few are looked for in one cell after the other, which is quicker than a map of all
 * that is used once.
 */
export function boxFinder(layout: Layout, count: number): (id: NoteId) => NoteBox | undefined {
  return count > FEW ? (id) => layout.noteBoxes.get(id) : (id) => noteBox(layout, id);
}

export function noteBox(layout: Layout, id: NoteId): NoteBox | undefined {
  for (const cells of layout.cells) {
    for (const { notes } of cells) {
      const found = notes.find(({ note }) => note.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
