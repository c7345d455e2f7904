import type { Command } from '../../shared/commands/command.ts';
import type { Point, Rect } from '../../shared/geometry.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { DropPlace, Hit } from '../../shared/layout/hit-test.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import type { JourneyMap, LaneId, NoteId, StageId } from '../../shared/map/journey-map.ts';

/** Notes in the hand. null `place`: let go now, they would go back. */
export type Dragging = {
  readonly notes: readonly NoteId[];
  /** The note that the hand holds, and how far the pointer lies from its corner, in board units. */
  readonly held: NoteId;
  readonly grip: Point;
  /** Board point of the pointer. */
  readonly pointer: Point;
  /** Ids of the copies that would come to lie while the notes themselves stay; null: the notes go. */
  readonly copies: readonly NoteId[] | null;
  readonly place: DropPlace | null;
};

export type Heading = { readonly stage: StageId } | { readonly lane: LaneId };

/** A stage or a lane in the hand, held by its heading, or a stage by its right edge. */
export type HeldHeading =
  | {
      readonly kind: 'moving';
      readonly heading: Heading;
      /** Where its start lies along its way, in board units: across for a stage, down for a lane. */
      readonly from: number;
      /** Where it would come to lie, counted among all the others, the hidden ones too. */
      readonly place: number;
    }
  | { readonly kind: 'widening'; readonly stage: StageId; readonly width: number };

export type Tool = 'select' | 'hand';

/** What the hand sees of the board, read afresh each time. */
export type View = {
  readonly map: JourneyMap;
  /** As shown, with what the hand holds in its place. */
  readonly layout: Layout;
  readonly selection: ReadonlySet<NoteId>;
  readonly tool: Tool;
};

/** All that gestures may do to the board. The editor implements it; tests stand in for it. */
export type Board = {
  readonly view: () => View;
  readonly select: (notes: Iterable<NoteId>) => void;
  readonly setCursor: (cursor: Cursor | null) => void;
  readonly showLasso: (lasso: Rect | null) => void;
  readonly holdNotes: (dragging: Dragging | null) => void;
  readonly holdHeading: (held: HeldHeading | null) => void;
  readonly newNoteId: () => NoteId;
  readonly commit: (label: PlainTextKey, command: Command) => void;
  /** Moves the board with the hand, by screen pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  readonly showPanning: (panning: boolean) => void;
  readonly openMenu: (at: Point, on: Cursor) => void;
  readonly writeNote: (note: NoteId) => void;
  readonly writeNewNote: (place: DropPlace) => void;
  readonly writeHeading: (heading: Heading) => void;
  readonly addStage: () => void;
  readonly addLane: (at: Point) => void;
};

/** A pointer on the board at one moment. */
export type Pointer = {
  /** In screen pixels from the board's corner. */
  readonly screen: Point;
  readonly board: Point;
  readonly hit: Hit;
  readonly button: 'main' | 'middle' | 'second';
  readonly shift: boolean;
  readonly alt: boolean;
  /** The space bar is down. */
  readonly space: boolean;
};

/** What the hand is doing. Each event answers with what it does next; the same gesture while nothing changes. */
export type Gesture = {
  readonly name:
    | 'idle'
    | 'pressing-note'
    | 'pressing-board'
    | 'moving-notes'
    | 'moving-stage'
    | 'moving-lane'
    | 'widening-stage'
    | 'lassoing'
    | 'panning';
  readonly press: (pointer: Pointer) => Gesture;
  readonly move: (pointer: Pointer) => Gesture;
  readonly release: (pointer: Pointer) => Gesture;
  readonly doublePress: (pointer: Pointer) => Gesture;
  /** Esc, or the pointer was taken away: everything goes back to where it was. */
  readonly cancel: () => Gesture;
};

/** How far, in screen pixels, a press may wander and still be a click. */
const CLICK_REACH = 4;

export function hasMoved(from: Pointer, to: Pointer): boolean {
  return Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) > CLICK_REACH;
}
