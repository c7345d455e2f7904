import { hitTest } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import type { Gesture, Pointer } from '../gestures/board.ts';
import { idle } from '../gestures/idle.ts';
import { boardOf } from '../state/board-of-editor.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';
import { isElsewhere, pointIn } from './own-pointer.ts';

const BUTTONS = ['main', 'middle', 'second'] as const;

type ReadPointer = (event: MouseEvent) => Pointer;

function pointerReader(element: HTMLElement, store: EditorStore, isSpaceDown: () => boolean): ReadPointer {
  return (event) => {
    const state = store.getState();
    const screen = pointIn(element, event);
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
}

function cursorStyle(gesture: Gesture, tool: string, pointer: Pointer): string {
  if (gesture.name === 'moving-notes' || gesture.name === 'panning') return 'grabbing';
  if (tool === 'hand' || pointer.space) return 'grab';
  return ['note', 'add-stage', 'add-lane'].includes(pointer.hit.kind) ? 'pointer' : 'default';
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
  let gesture: Gesture = idle(boardOf(store));
  const read = pointerReader(element, store, isSpaceDown);
  const turn = (next: (pointer: Pointer) => Gesture) => (event: MouseEvent) => {
    const pointer = read(event);
    gesture = next(pointer);
    element.style.cursor = cursorStyle(gesture, store.getState().tool, pointer);
  };
  const press = turn((pointer) => gesture.press(pointer));
  const doublePress = turn((pointer) => gesture.doublePress(pointer));

  const onDown = (event: PointerEvent): void => {
    if (isElsewhere(event)) return;
    takeKeyboard(store);
    element.setPointerCapture(event.pointerId);
    press(event);
  };
  const onCancel = (): void => {
    gesture = gesture.cancel();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || gesture.name === 'idle') return;
    onCancel();
    event.preventDefault();
    event.stopPropagation();
  };
  // The browser would give the keyboard to what lies under the pointer, and open its own menu; the gesture decides.
  const onDefault = (event: Event): void => {
    if (!isElsewhere(event)) event.preventDefault();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener(
    'pointermove',
    turn((pointer) => gesture.move(pointer)),
    { signal },
  );
  element.addEventListener(
    'pointerup',
    turn((pointer) => gesture.release(pointer)),
    { signal },
  );
  element.addEventListener('pointercancel', onCancel, { signal });
  element.addEventListener('mousedown', onDefault, { signal });
  element.addEventListener('contextmenu', onDefault, { signal });
  element.addEventListener('dblclick', (event) => isElsewhere(event) || doublePress(event), { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
}
