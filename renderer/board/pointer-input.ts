import type { Point } from '../../shared/geometry.ts';
import { hitTest } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import type { Gesture, Pointer } from '../gestures/board.ts';
import { idle } from '../gestures/idle.ts';
import { boardOf } from '../state/board-of-editor.ts';
import { panBoard, zoomBoard } from '../state/camera.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';

const BUTTONS = ['main', 'middle', 'second'] as const;
/** One notch of a wheel zooms by about a tenth, a pinch on a trackpad follows the fingers. */
const ZOOM_PER_PIXEL = 0.0022;
const PINCH_PER_PIXEL = 0.01;
const LINE = 16;

function pointOf(element: HTMLElement, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function wheelDelta(event: WheelEvent): Point {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  return event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
}

/** Whatever has a handler of its own: the text being written, fields over the board. */
function isElsewhere(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-own-pointer]') !== null;
}

/** Turns what pointers do on `element` into gestures. The answer undoes it. */
export function listenToPointer(element: HTMLElement, store: EditorStore, isSpaceDown: () => boolean): () => void {
  let gesture: Gesture = idle(boardOf(store));
  const over = new AbortController();
  const { signal } = over;

  const pointerOf = (event: MouseEvent): Pointer => {
    const state = store.getState();
    const screen = pointOf(element, event);
    const board = toBoard(state.camera, screen);
    return {
      screen,
      board,
      hit: hitTest(shownLayout(state), board, state.camera),
      button: BUTTONS[event.button] ?? 'main',
      shift: event.shiftKey,
      space: isSpaceDown(),
    };
  };
  const showCursor = (event: MouseEvent): void => {
    const { tool } = store.getState();
    const grab = tool === 'hand' || isSpaceDown() ? 'grab' : null;
    const { kind } = pointerOf(event).hit;
    const pointing = kind === 'add-stage' || kind === 'add-lane' || kind === 'note';
    const idleCursor = grab ?? (pointing ? 'pointer' : 'default');
    element.style.cursor = gesture.name === 'moving-notes' || gesture.name === 'panning' ? 'grabbing' : idleCursor;
  };

  const onDown = (event: PointerEvent): void => {
    if (isElsewhere(event)) return;
    // The keyboard comes along: fields elsewhere take their value, what was being written is kept.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    endWriting(store);
    store.setState({ menu: null });
    element.setPointerCapture(event.pointerId);
    gesture = gesture.press(pointerOf(event));
    showCursor(event);
  };
  const onMove = (event: PointerEvent): void => {
    gesture = gesture.move(pointerOf(event));
    showCursor(event);
  };
  const onUp = (event: PointerEvent): void => {
    gesture = gesture.release(pointerOf(event));
    showCursor(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || gesture.name === 'idle') return;
    gesture = gesture.cancel();
    event.preventDefault();
    event.stopPropagation();
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const delta = wheelDelta(event);
    if (!event.ctrlKey && !event.metaKey) return panBoard(store, -delta.x, -delta.y);
    const rate = Math.abs(delta.y) < 40 ? PINCH_PER_PIXEL : ZOOM_PER_PIXEL;
    zoomBoard(store, Math.exp(-delta.y * rate), pointOf(element, event));
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener(
    'pointercancel',
    () => {
      gesture = gesture.cancel();
    },
    { signal },
  );
  // The browser would give the keyboard to what lies under the pointer; the gesture decides.
  element.addEventListener('mousedown', (event) => isElsewhere(event) || event.preventDefault(), { signal });
  element.addEventListener('contextmenu', (event) => isElsewhere(event) || event.preventDefault(), { signal });
  element.addEventListener(
    'dblclick',
    (event) => {
      if (!isElsewhere(event)) gesture = gesture.doublePress(pointerOf(event));
    },
    { signal },
  );
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => over.abort();
}
