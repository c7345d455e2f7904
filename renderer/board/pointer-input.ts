import { follow, type FollowedFrom } from '../actions/map-set.ts';
import type { Point } from '../../shared/geometry.ts';
import { hitTest } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import type { Pointer } from '../gestures/board.ts';
import { createHands } from '../gestures/hands.ts';
import type { Contact } from '../gestures/holder.ts';
import { boardOf } from '../state/board-of-editor.ts';
import { stopGlide } from '../state/camera-glide.ts';
import { hidePointer } from '../state/glowing.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';
import { cursorStyle } from './cursor-style.ts';
import { createEdgeScroll } from './edge-scroll.ts';
import { isElsewhere, pointIn } from './own-pointer.ts';
import { WINDOW_MOTION } from './window-clock.ts';

const BUTTONS: Readonly<Record<number, Pointer['button']>> = { 1: 'middle', 2: 'second', 5: 'rubber' };

/** How near to the edge of a heading or to a point, in screen pixels, the hand takes hold of it. */
const REACH = { mouse: 6, pen: 6, touch: 14 } as const;

type Held = Omit<Pointer, 'screen' | 'board' | 'hit'>;

function pointerAt(store: EditorStore, screen: Point, held: Held): Pointer {
  const state = store.getState();
  const board = toBoard(state.camera, screen);
  const hit = hitTest(shownLayout(state), board, state.camera, REACH[held.by] / state.camera.zoom);
  return { ...held, screen, board, hit };
}

function kindOf(event: MouseEvent): Pointer['by'] {
  if (!(event instanceof PointerEvent)) return 'mouse';
  return event.pointerType === 'pen' || event.pointerType === 'touch' ? event.pointerType : 'mouse';
}

/** What an event says of its pointer, wherever it lies. */
function heldIn(event: MouseEvent, space: boolean): Held {
  return {
    button: BUTTONS[event.button] ?? 'main',
    by: kindOf(event),
    pressure: event instanceof PointerEvent ? event.pressure : 0,
    time: event.timeStamp,
    shift: event.shiftKey,
    alt: event.altKey,
    space,
  };
}

type Doing = 'press' | 'move' | 'release';

/** The hands on the board: what they do now, fed with what the pointers do. */
function createHand(element: HTMLElement, store: EditorStore, isSpaceDown: () => boolean) {
  const board = {
    ...boardOf(store, WINDOW_MOTION.clock),
    follow: (from: FollowedFrom) => void follow(store, from).catch(reportError),
  };
  const hands = createHands(board, WINDOW_MOTION);
  /** Of the pointer that holds something, or hovers; fingers on the board itself come and go beside it. */
  let last: Contact | null = null;
  const show = (): void => {
    if (last === null) return;
    element.style.cursor = cursorStyle(hands.does(), store.getState().tool, last.pointer);
    edges.follow(hands.does(), last.pointer.screen);
  };
  const feed = (doing: Doing, contact: Contact): void => {
    hands[doing](contact);
    if (hands.follows(contact.id)) last = contact;
    show();
  };
  /** The pointer stands still, but the board under it moved or a key went down or up. */
  const again = (held: Partial<Held> = {}): void => {
    if (last === null) return;
    const { pointer } = last;
    feed('move', { ...last, pointer: pointerAt(store, pointer.screen, { ...pointer, ...held }) });
  };
  const edges = createEdgeScroll(store, () => again());
  return {
    isEmpty: () => hands.does() === 'idle',
    again,
    on: (doing: Doing) => (event: PointerEvent) => {
      // Between two frames a pen says more often where it is; a line follows all of it.
      const all = ['drawing', 'pointing'].includes(hands.does()) ? event.getCoalescedEvents() : [];
      for (const one of all.length > 0 ? all : [event]) {
        const pointer = pointerAt(store, pointIn(element, one), heldIn(one, isSpaceDown()));
        feed(doing, { id: event.pointerId, breadth: Math.max(event.width, event.height), pointer });
      }
    },
    doublePress: (event: MouseEvent) => {
      hands.doublePress(pointerAt(store, pointIn(element, event), heldIn(event, isSpaceDown())));
      show();
    },
    lose: ({ pointerId }: PointerEvent) => {
      hands.lose(pointerId);
      show();
    },
    cancel: () => {
      hands.cancel();
      show();
    },
    /** The pointer left the board; what it holds stays in the hand. */
    leave: () => {
      if (hands.does() !== 'idle') return;
      last = null;
      store.setState({ ink: null, linkUnderPointer: null });
      hidePointer(store);
    },
    rest: hands.rest,
  };
}

type Hand = ReturnType<typeof createHand>;

/** Esc puts back what is in the hand; Alt means copies, whenever it goes down or up. */
function listenToHandKeys(hand: Hand, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (hand.isEmpty() || !['Escape', 'Alt'].includes(event.key)) return;
    if (event.key === 'Alt') hand.again({ alt: event.type === 'keydown' });
    else if (event.type === 'keydown') hand.cancel();
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('keyup', onKey, { signal, capture: true });
}

/** The keyboard comes along with the pointer: fields elsewhere take their value, what was being written is kept. */
function takeKeyboard(store: EditorStore): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  endWriting(store);
  store.setState({ menu: null });
}

/** Turns what pointers do on `element` into gestures, until the signal ends it. */
export function listenToPointer(
  element: HTMLElement,
  store: EditorStore,
  isSpaceDown: () => boolean,
  signal: AbortSignal,
): void {
  const hand = createHand(element, store, isSpaceDown);
  const press = hand.on('press');

  const onDown = (event: PointerEvent): void => {
    if (isElsewhere(event)) return;
    stopGlide(store);
    takeKeyboard(store);
    element.setPointerCapture(event.pointerId);
    press(event);
  };
  // The browser would give the keyboard to what lies under the pointer, and open its own menu; the gesture decides.
  const onDefault = (event: Event): void => {
    if (!isElsewhere(event)) event.preventDefault();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', hand.on('move'), { signal });
  element.addEventListener('pointerup', hand.on('release'), { signal });
  element.addEventListener('pointercancel', hand.lose, { signal });
  element.addEventListener('pointerleave', hand.leave, { signal });
  element.addEventListener('mousedown', onDefault, { signal });
  element.addEventListener('contextmenu', onDefault, { signal });
  element.addEventListener('dblclick', (event) => isElsewhere(event) || hand.doublePress(event), { signal });
  // Whoever scrolls or types wants the board where it is now.
  for (const other of ['wheel', 'keydown'] as const) {
    window.addEventListener(other, hand.rest, { signal, capture: true, passive: true });
  }
  listenToHandKeys(hand, signal);
  // A key changes the tool while the pointer stands still: it looks like the new one at once.
  const stop = store.subscribe((now, before) => {
    if (now.tool !== before.tool && hand.isEmpty()) hand.again();
  });
  signal.addEventListener('abort', stop);
}
