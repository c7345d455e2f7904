import type { Point } from '../../shared/geometry.ts';
import { hitTest } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import type { Gesture, Pointer } from '../gestures/board.ts';
import { idle } from '../gestures/idle.ts';
import { boardOf } from '../state/board-of-editor.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';
import { cursorStyle } from './cursor-style.ts';
import { createEdgeScroll } from './edge-scroll.ts';
import { isElsewhere, pointIn } from './own-pointer.ts';

const BUTTONS = ['main', 'middle', 'second'] as const;

/** How near to the edge of a heading, in screen pixels, the hand takes hold of it. */
const EDGE_REACH = 6;

type Held = Pick<Pointer, 'button' | 'shift' | 'alt' | 'space'>;

function pointerAt(store: EditorStore, screen: Point, { button, shift, alt, space }: Held): Pointer {
  const state = store.getState();
  const board = toBoard(state.camera, screen);
  const hit = hitTest(shownLayout(state), board, state.camera, EDGE_REACH / state.camera.zoom);
  return { screen, board, hit, button, shift, alt, space };
}

type Doing = 'press' | 'move' | 'release' | 'doublePress';

/** A hand on the board: what it does now, fed with what the pointer does. */
function createHand(element: HTMLElement, store: EditorStore, isSpaceDown: () => boolean) {
  let gesture: Gesture = idle(boardOf(store));
  let last: Pointer | null = null;
  const show = (): void => {
    if (last === null) return;
    element.style.cursor = cursorStyle(gesture.name, store.getState().tool, last);
    edges.follow(gesture.name, last.screen);
  };
  const feed = (doing: Doing, pointer: Pointer): void => {
    last = pointer;
    gesture = gesture[doing](pointer);
    show();
  };
  /** The pointer stands still, but the board under it moved or a key went down or up. */
  const again = (held: Partial<Held> = {}): void => {
    if (last !== null) feed('move', pointerAt(store, last.screen, { ...last, ...held }));
  };
  const edges = createEdgeScroll(store, () => again());
  return {
    isEmpty: () => gesture.name === 'idle',
    again,
    on: (doing: Doing) => (event: MouseEvent) => {
      const held = { shift: event.shiftKey, alt: event.altKey, space: isSpaceDown() };
      const button = BUTTONS[event.button] ?? 'main';
      feed(doing, pointerAt(store, pointIn(element, event), { button, ...held }));
    },
    cancel: () => {
      gesture = gesture.cancel();
      show();
    },
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
  const doublePress = hand.on('doublePress');

  const onDown = (event: PointerEvent): void => {
    if (isElsewhere(event)) return;
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
  element.addEventListener('pointercancel', hand.cancel, { signal });
  element.addEventListener('mousedown', onDefault, { signal });
  element.addEventListener('contextmenu', onDefault, { signal });
  element.addEventListener('dblclick', (event) => isElsewhere(event) || doublePress(event), { signal });
  listenToHandKeys(hand, signal);
}
