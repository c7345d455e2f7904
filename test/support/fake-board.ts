import { addStroke } from '../../shared/commands/stroke-commands.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Point, Rect } from '../../shared/geometry.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import { type DropPlace, hitTest } from '../../shared/layout/hit-test.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import type { Curve } from '../../shared/map/feelings.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type {
  Board,
  Dragging,
  Gesture,
  HeldHeading,
  Ink,
  Linking,
  Pointer,
  Tool,
} from '../../renderer/gestures/board.ts';
import { dropCommand } from '../../renderer/gestures/drop.ts';
import { type HeldValue, valueCommand } from '../../renderer/gestures/held-value.ts';
import { headingCommand } from '../../renderer/gestures/held-heading.ts';
import { idle } from '../../renderer/gestures/idle.ts';
import { laidOut, laidOutAbove } from './laid-out.ts';
import { SMALL_MAP } from './small-map.ts';

/** What a board shows of what the hand did with it. */
type Traces = {
  map: JourneyMap;
  selection: ReadonlySet<string>;
  cursor: Cursor | null;
  tool: Tool;
  lasso: Rect | null;
  dragging: Dragging | null;
  heldHeading: HeldHeading | null;
  heldValue: HeldValue | null;
  curve: Curve;
  linking: Linking | null;
  /** The link that is selected, and the one pointed at. */
  link: string | null;
  pointedAt: string | null;
  panning: boolean;
  panned: Point;
  /** How many times larger all is than at first. */
  zoomed: number;
  ink: Ink | null;
  /** What the pointer of light was told. */
  readonly shone: unknown[];
  /** Names of the steps taken, and what was opened to be written or chosen. */
  readonly steps: string[];
  readonly told: unknown[];
  readonly opened: unknown[];
};

export type FakeBoard = Board & { readonly traces: Traces; readonly layout: () => Layout };

/** A board without an editor behind it, on the small map unless another is given. */
export function fakeBoard(map: JourneyMap = SMALL_MAP): FakeBoard {
  const traces: Traces = {
    map,
    selection: new Set(),
    cursor: null,
    tool: 'select',
    lasso: null,
    dragging: null,
    heldHeading: null,
    heldValue: null,
    curve: { persona: null, when: 'now' },
    linking: null,
    link: null,
    pointedAt: null,
    panning: false,
    panned: { x: 0, y: 0 },
    zoomed: 1,
    ink: null,
    shone: [],
    steps: [],
    told: [],
    opened: [],
  };
  let ids = 0;
  const layout = (): Layout => {
    const present = laidOut(traces.map);
    if (traces.heldHeading !== null) return laidOut(headingCommand(traces.heldHeading)(traces.map));
    if (traces.heldValue !== null) return laidOut(valueCommand(traces.heldValue)(traces.map));
    const drop = traces.dragging === null ? null : dropCommand(traces.dragging);
    return drop === null ? present : laidOutAbove(present, drop(traces.map));
  };
  const open = (what: unknown): void => void traces.opened.push(what);
  const board: FakeBoard = {
    traces,
    layout,
    view: () => ({
      map: traces.map,
      layout: layout(),
      selection: traces.selection,
      tool: traces.tool,
      zoom: traces.zoomed,
      linking: traces.linking,
      curve: traces.curve,
    }),
    select: (notes) => void (traces.selection = new Set(notes)),
    setCursor: (cursor) => void (traces.cursor = cursor),
    showLasso: (lasso) => void (traces.lasso = lasso),
    holdHeading: (held) => void (traces.heldHeading = held),
    holdNotes: (dragging) => void (traces.dragging = dragging),
    holdValue: (held) => void (traces.heldValue = held),
    chooseCurve: ({ persona, when }) => void (traces.curve = { persona, when }),
    newNoteId: () => {
      ids += 1;
      return `n${ids}`;
    },
    placeDot: (note, takesBack) => void traces.told.push({ note, takesBack }),
    commit: (label: string, command: Command) => {
      const after = command(traces.map);
      if (after !== traces.map) traces.steps.push(label);
      const isChange = after !== traces.map;
      traces.map = after;
      return isChange;
    },
    tellNotes: ({ notes, copies, place }) => void traces.told.push({ notes, copies, place }),
    tellValue: (held) => void traces.told.push(held),
    tellHeading: (held) => void traces.told.push(held),
    panBy: (dx, dy) => void (traces.panned = { x: traces.panned.x + dx, y: traces.panned.y + dy }),
    zoomBy: (factor) => void (traces.zoomed *= factor),
    showPanning: (panning) => void (traces.panning = panning),
    showInk: (ink) => void (traces.ink = ink),
    shine: (how, { x, y }) => void traces.shone.push([how, x, y]),
    addStroke: (cell, points) => board.commit('step.draw', addStroke({ id: board.newNoteId(), ...cell, points })),
    selectLink: (link) => void (traces.link = link),
    pointAtLink: (link) => void (traces.pointedAt = link),
    writeLink: (link) => open({ link }),
    holdLink: (linking) => void (traces.linking = linking),
    linkNotes: (from, to) => {
      traces.linking = null;
      traces.steps.push(`${from} to ${to}`);
    },
    openMenu: (at, on) => open({ menu: on, at }),
    writeNote: (note, at) => open({ note, at }),
    writeNewNote: (place: DropPlace) => open({ newNote: place }),
    writeHeading: (heading) => open({ heading }),
    nameGroup: () => open('group'),
    follow: (from) => open(`map after ${'note' in from ? from.note : from.stage}`),
    showScore: (stage) => open(`score of ${stage}`),
    addStage: () => open('stage added'),
    addLane: (at) => open({ laneAt: at }),
  };
  return board;
}

export type Held = Partial<Pick<Pointer, 'button' | 'shift' | 'alt' | 'space' | 'by' | 'pressure' | 'time'>>;

/** A mouse with nothing held down besides. */
export const MOUSE = {
  button: 'main',
  shift: false,
  alt: false,
  space: false,
  by: 'mouse',
  pressure: 0.5,
  time: 0,
} as const;

/** A hand on a board at 100 %, scrolled to its corner: screen and board points are the same. */
export type Hand = {
  readonly press: (at: Point, held?: Held) => Hand;
  readonly move: (at: Point, held?: Held) => Hand;
  readonly release: (at?: Point, held?: Held) => Hand;
  readonly click: (at: Point, held?: Held) => Hand;
  readonly doubleClick: (at: Point) => Hand;
  readonly cancel: () => Hand;
  readonly does: () => Gesture['name'];
};

export function handOn(board: FakeBoard): Hand {
  let gesture: Gesture = idle(board);
  let last: Point = { x: 0, y: 0 };
  const pointer = (at: Point, held: Held): Pointer => {
    last = at;
    const hit = hitTest(board.layout(), at, { x: 0, y: 0 }, 6);
    return { ...MOUSE, screen: at, board: at, hit, ...held };
  };
  const hand: Hand = {
    press: (at, held = {}) => {
      gesture = gesture.press(pointer(at, held));
      return hand;
    },
    move: (at, held = {}) => {
      gesture = gesture.move(pointer(at, held));
      return hand;
    },
    release: (at = last, held = {}) => {
      gesture = gesture.release(pointer(at, held));
      return hand;
    },
    click: (at, held = {}) => hand.press(at, held).release(at, held),
    doubleClick: (at) => {
      hand.click(at).click(at);
      gesture = gesture.doublePress(pointer(at, {}));
      return hand;
    },
    cancel: () => {
      gesture = gesture.cancel();
      return hand;
    },
    does: () => gesture.name,
  };
  return hand;
}
