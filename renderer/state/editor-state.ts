import type { CreditRule } from '../../shared/attribution/credits.ts';
import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import type { Point, Rect, Size } from '../../shared/geometry.ts';
import type { ImportOffer } from '../../shared/ipc/calls/exchange-calls.ts';
import type { DocumentStatus } from '../../shared/ipc/document-status.ts';
import type { Arrival } from '../../shared/ipc/opened-document.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { ComparedMap } from '../../shared/export/comparison.ts';
import type { FileNews } from '../../shared/ipc/file-trouble.ts';
import type { ReadOffer } from '../../shared/import/import-file.ts';
import type { PastedNotes } from '../../shared/import/pasted-notes.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { TextFitter } from '../../shared/layout/text-fitter.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { Cell } from '../../shared/map/queries.ts';
import type { JourneyMap, LaneId, NoteId, PersonaId, StageId, Stroke } from '../../shared/map/journey-map.ts';
import type { FindQuery, Found } from '../../shared/map/find.ts';
import type { Walk } from '../../shared/map/open-questions.ts';
import type { ActionId } from '../../shared/action-catalogue.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { Curve } from '../../shared/map/feelings.ts';
import type { HeldValue, ValuePlace } from '../gestures/held-value.ts';
import type { Dragging, HeldHeading, Ink, Linking, MenuPlace, Tool } from '../gestures/board.ts';
import type { Theme } from '../../shared/theme.ts';
import type { Running } from '../../shared/workshop/running.ts';
import type { Glow } from '../../shared/workshop/glow.ts';
import type { Route, Stop } from '../../shared/workshop/route.ts';
import type { History } from './history.ts';
import type { Backs, Silence } from './silence-backs.ts';
import type { Voting } from './voting-turn.ts';

/** What is being written, in place on the board. */
export type Writing =
  /** `at`: the board point at which the writing goes on; left out: the end of the text. */
  | ({ readonly kind: 'note'; readonly at?: Point } & NoteDraft)
  | { readonly kind: 'stage'; readonly stage: StageId; readonly field: 'name' | 'voice' }
  | { readonly kind: 'lane'; readonly lane: LaneId }
  /** The label of a link. */
  | { readonly kind: 'link'; readonly link: string };

/** What the next stroke looks like. */
export type Pen = Pick<Stroke, 'colour' | 'width'>;

/** A menu that is open: `at` in screen pixels from the board's corner. */
export type OpenMenu = { readonly at: Point; readonly on: MenuPlace | 'add-lane' };

/** A search that is going on. */
export type Finding = {
  readonly query: FindQuery;
  /** What was gone to last; null where nothing was found yet. */
  readonly current: Found | null;
  readonly showsFilters: boolean;
  /** Counts how often the keyboard was asked for. */
  readonly calls: number;
};

/** Whose notes stand out, or those that run through which channel, while all others step back. */
export type Focus = {
  readonly kind: 'persona' | 'channel';
  readonly id: string;
  /** What asks for these notes; it stays the same object while the focus does. */
  readonly query: FindQuery;
};

/** Questions to the room, one open cell after the other. `walk` null: there is none left to go to. */
export type Asking = { readonly walk: Walk | null };

/** A presentation that goes on. */
export type Presenting = {
  readonly route: Route;
  readonly stop: Stop;
  /** Nothing is shown for the moment: the room looks at whoever speaks. */
  readonly isDark: boolean;
  /** What lay beside the board is given back when it ends. */
  readonly beside: Pick<EditorState, 'inspector' | 'drawer' | 'voting'>;
};

/** The window for the room. */
export type Projector = {
  /** It shows the whole map, wherever the board here goes. */
  readonly isStill: boolean;
};

/** Another copy of the open map. */
export type CopiesOffer = {
  readonly theirs: ComparedMap;
  /** What both began with; null: nobody knows. */
  readonly base: JourneyMap | null;
  /** It lies in the map's own file, and what both began with is known; otherwise that is only likely. */
  readonly isFile: boolean;
};

/** A photo that is about to come under a cell (null: the map); `file`: the one that was dropped. */
export type PhotoOffer = { readonly cell: Cell | null; readonly files: readonly File[] };

export type Dialog =
  | 'keys'
  | 'palette'
  | 'print'
  | 'export'
  | 'results'
  | { readonly import: ImportOffer | ReadOffer }
  | { readonly touches: ImportOffer }
  | 'attribution'
  | 'new'
  | 'recovery'
  | 'versions'
  | 'keep-version'
  | 'ledger'
  | 'compare-with'
  | 'merge'
  | 'duplicates'
  | 'group'
  | { readonly photo: PhotoOffer }
  | { readonly compare: ComparedMap }
  | { readonly copies: CopiesOffer }
  /** How the score was computed; of a stage first, or of the map. */
  | { readonly score: StageId | null }
  | 'settings'
  | 'diagnosis'
  | 'guide'
  | 'news'
  | 'about'
  | 'closing'
  | 'lock'
  | 'tasks'
  | { readonly failure: OpenFailure }
  | { readonly paste: PastedNotes };

/** What is listed of a map's coverage; what else it may lack is one thing and needs no list. */
export const OPEN_LISTS = ['cells', 'touchpoints', 'pains'] as const;
export type OpenList = (typeof OPEN_LISTS)[number];

export type EditorState = {
  readonly settings: Settings;
  /** The colours of the board: the ones asked for, or the system's. */
  readonly theme: Theme;
  readonly platform: 'linux' | 'win32' | 'darwin';
  readonly document: {
    readonly handle: string;
    readonly status: DocumentStatus;
    /** Where the board lay when the map was seen last. */
    readonly view: Camera | null;
    /** What there is to say of how it came here, until the person has read it. */
    readonly arrival: Arrival | null;
    /** It is never changed: nothing of it can be taken into the hand. */
    readonly viewOnly?: boolean;
  } | null;
  readonly history: History;
  /** The map as it would be if the hand let go now; the board shows it instead of the present one. */
  readonly preview: JourneyMap | null;
  readonly showHidden: boolean;
  /** Stages have the colours of their scores. */
  readonly heat: boolean;
  /** Notes are painted by how they are known. */
  readonly tintsEvidence: boolean;
  /** Which list of what is still open lies open. */
  readonly openList: OpenList | null;
  readonly selection: ReadonlySet<NoteId>;
  readonly cursor: Cursor | null;
  readonly writing: Writing | null;
  /** The text of a note that stands in another field than its own: in the capture line or the inspector. */
  readonly typing: NoteDraft | null;
  readonly dragging: Dragging | null;
  /** The link that is selected, as long as no note is; the one under the pointer; the one that is being drawn. */
  readonly link: string | null;
  readonly linkUnderPointer: string | null;
  readonly linking: Linking | null;
  readonly heldHeading: HeldHeading | null;
  /** A point of a curve, or a bar, that is in the hand; the one that has the keyboard. */
  readonly heldValue: HeldValue | null;
  readonly focusedValue: ValuePlace | null;
  /** The curve that was chosen last, see chosenCurve. */
  readonly curve: Curve | null;
  readonly lasso: Rect | null;
  readonly ink: Ink | null;
  readonly tool: Tool;
  readonly pen: Pen;
  /** The hand holds the board: a pan is going on. */
  readonly panning: boolean;
  readonly camera: Camera;
  /** Size of the board on the screen. */
  readonly window: Size;
  /** How much of it, at its right, the inspector lies over, which it does where there is little room. */
  readonly covered: number;
  readonly menu: OpenMenu | null;
  readonly dialog: Dialog | null;
  /** How the credit for sales is shared, as it was chosen last. */
  readonly creditRule: CreditRule;
  readonly finding: Finding | null;
  readonly focus: Focus | null;
  /** What the pointer, or the keyboard, rests on in a list of what can be focused on. */
  readonly glance: Focus | null;
  /** The channel of the selected notes is being chosen. */
  readonly choosesChannel: boolean;
  /** The persona whose card was asked for. */
  readonly asksPersona: PersonaId | null;
  /** How often a change of what is locked was refused since it was locked. */
  readonly lockRefusals: number;
  /** The room writes in silence; null: it does not. */
  readonly silence: Silence | null;
  /** Backs that turn away at the moment. */
  readonly revealed: Backs | null;
  /** Who wrote a note is told. */
  readonly showsAuthors: boolean;
  /** The panel of the dot vote; null: it is not there. */
  readonly voting: Voting | null;
  /** The room is walked through the open cells; null: it is not. */
  readonly asking: Asking | null;
  /** The agenda that is being held; null: none is. */
  readonly running: Running | null;
  readonly presenting: Presenting | null;
  /** null: there is no projector window. */
  readonly projector: Projector | null;
  /** It is the projector's own board: nothing on it invites to add anything. */
  readonly isForRoom: boolean;
  /** What the pointer of light left. */
  readonly glow: Glow;
  /** What of a workshop lies open beside the board, in place of the inspector. */
  readonly drawer: 'agenda' | null;
  readonly inspector: boolean;
  /** The keyboard was asked to go to the inspector, or to a part of it. */
  readonly asksInspector: boolean | 'personas' | 'goals' | 'task' | 'wait';
  /** What was chosen in the palette, latest first. */
  readonly recentActions: readonly ActionId[];
  /** The day on this machine's calendar, as 2026-01-31: what was due before it is late. */
  readonly today: string;
  readonly fitter: TextFitter;
  /** What went well with the file by itself, for a moment. */
  readonly news: FileNews | null;
  /** How much of the board the message about the file covers, in screen pixels; null: none is there. */
  readonly messageSize: Size | null;
  /** The stop of the tour that is being shown; null: none is. */
  readonly tour: number | null;
  /** Something went wrong that nobody foresaw, and the person has not read it yet. */
  readonly mishap: boolean;
  /** What a screen reader is told next. */
  readonly announcement: string;
};
