import type { Command } from '../../shared/commands/command.ts';
import type { Point, Rect } from '../../shared/geometry.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { DropPlace, Hit } from '../../shared/layout/hit-test.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import type { Curve } from '../../shared/map/feelings.ts';
import type { JourneyMap, LaneId, NoteId, StageId, StrokePoint } from '../../shared/map/journey-map.ts';
import type { Cell } from '../../shared/map/queries.ts';
import type { HeldValue } from './held-value.ts';

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

/** `vote`: nobody chooses it; it is there while somebody puts dots on notes. */
export type Tool = 'select' | 'hand' | 'pen' | 'eraser' | 'link' | 'pointer' | 'vote';

/** What the pen does at the moment, in board units. */
export type Ink =
  | { readonly kind: 'stroke'; readonly points: readonly StrokePoint[] }
  /** The strokes go when the hand lets go. */
  | { readonly kind: 'rubber'; readonly at: Point; readonly reach: number; readonly strokes: ReadonlySet<string> };
/** An arrow that is being drawn. `pointer` (a board point): null while the keyboard looks for its target. */
export type Linking = { readonly from: NoteId; readonly to: NoteId | null; readonly pointer: Point | null };

/** What a menu is opened on. */
export type MenuPlace =
  | Cursor
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'stroke'; readonly stroke: string; readonly cell: Cell }
  /** The board itself, beside the map. */
  | { readonly kind: 'board' };

/** What the hand sees of the board, read afresh each time. */
export type View = {
  readonly map: JourneyMap;
  /** As shown, with what the hand holds in its place. */
  readonly layout: Layout;
  readonly selection: ReadonlySet<NoteId>;
  readonly tool: Tool;
  readonly zoom: number;
  readonly linking: Linking | null;
  /** The curve that a click on an empty place adds to. */
  readonly curve: Curve;
};

/** All that gestures may do to the board. The editor implements it; tests stand in for it. */
export type Board = {
  readonly view: () => View;
  readonly select: (notes: Iterable<NoteId>) => void;
  readonly setCursor: (cursor: Cursor | null) => void;
  readonly showLasso: (lasso: Rect | null) => void;
  readonly holdNotes: (dragging: Dragging | null) => void;
  readonly holdHeading: (held: HeldHeading | null) => void;
  readonly holdValue: (held: HeldValue | null) => void;
  readonly chooseCurve: (curve: Curve) => void;
  readonly newNoteId: () => NoteId;
  /** false: the command had nothing to do. */
  readonly commit: (label: PlainTextKey, command: Command) => boolean;
  /** Tells whoever does not see it where notes were let go, and what came of a heading. */
  readonly tellNotes: (dragging: Dragging) => void;
  readonly tellHeading: (held: HeldHeading) => void;
  readonly tellValue: (held: HeldValue) => void;
  /** Moves the board with the hand, by screen pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Zooms so that what lies under `anchor` (screen pixels) stays there. */
  readonly zoomBy: (factor: number, anchor: Point) => void;
  readonly showPanning: (panning: boolean) => void;
  readonly showInk: (ink: Ink | null) => void;
  /** The pointer of light comes to a point, begins a line there or ends it; what it leaves goes out by itself. */
  readonly shine: (how: 'begin' | 'move' | 'end', at: Point) => void;
  /** The points count from the corner of the cell. */
  readonly addStroke: (cell: Cell, points: readonly StrokePoint[]) => void;
  /** null: none is selected (pointed at) any more. */
  readonly selectLink: (link: string | null) => void;
  readonly pointAtLink: (link: string | null) => void;
  readonly writeLink: (link: string) => void;
  readonly holdLink: (linking: Linking | null) => void;
  readonly linkNotes: (from: NoteId, to: NoteId) => void;
  readonly openMenu: (at: Point, on: MenuPlace) => void;
  /** `at`: the board point of its text at which the writing goes on; left out: its end. */
  readonly writeNote: (note: NoteId, at?: Point) => void;
  readonly writeNewNote: (place: DropPlace) => void;
  readonly writeHeading: (heading: Heading) => void;
  /** Asks how the selected notes are called together. */
  readonly nameGroup: () => void;
  /** How the score of a stage was computed. */
  readonly showScore: (stage: StageId) => void;
  readonly placeDot: (note: NoteId, takesBack: boolean) => void;
  /** Opens the map of the set that a note or a stage leads to. */
  readonly follow: (from: { readonly note: NoteId } | { readonly stage: StageId }) => void;
  readonly addStage: () => void;
  readonly addLane: (at: Point) => void;
};

/** A pointer on the board at one moment. */
export type Pointer = {
  /** In screen pixels from the board's corner. */
  readonly screen: Point;
  readonly board: Point;
  readonly hit: Hit;
  readonly button: 'main' | 'middle' | 'second' | 'rubber';
  readonly by: 'mouse' | 'pen' | 'touch';
  /** 0..1; of no meaning but for a pen. */
  readonly pressure: number;
  /** In milliseconds, from whenever. */
  readonly time: number;
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
    | 'pressing-group'
    | 'pressing-board'
    | 'moving-notes'
    | 'moving-stage'
    | 'moving-lane'
    | 'widening-stage'
    | 'moving-feeling'
    | 'moving-gap'
    | 'lassoing'
    | 'panning'
    | 'drawing'
    | 'erasing'
    | 'pointing'
    | 'linking';
  readonly press: (pointer: Pointer) => Gesture;
  readonly move: (pointer: Pointer) => Gesture;
  readonly release: (pointer: Pointer) => Gesture;
  readonly doublePress: (pointer: Pointer) => Gesture;
  /** Esc, or the pointer was taken away: everything goes back to where it was. */
  readonly cancel: () => Gesture;
};

/** How far, in screen pixels, a press may wander and still be a click. A finger is not as steady as a mouse. */
const CLICK_REACH = { mouse: 4, pen: 6, touch: 10 } as const;

export function hasMoved(from: Pointer, to: Pointer): boolean {
  return Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) > CLICK_REACH[from.by];
}
