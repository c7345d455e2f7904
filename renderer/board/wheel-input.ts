import { clamp, type Point } from '../../shared/geometry.ts';
import { panBoard, zoomBoard } from '../state/camera.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { isElsewhere, pointIn } from './own-pointer.ts';

/** A pinch on a trackpad comes in small steps and follows the fingers; one notch of a wheel zooms by about a fifth. */
const ZOOM_PER_PIXEL = 0.01;
const MOST_AT_ONCE = 0.2;
const LINE = 16;

export function wheelDelta(event: WheelEvent): Point {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  return event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
}

/** By what a turn of the wheel with Ctrl multiplies the zoom. */
export function wheelGrowth({ y }: Point): number {
  return Math.exp(clamp(-y * ZOOM_PER_PIXEL, -MOST_AT_ONCE, MOST_AT_ONCE));
}

/** What lies over the board and is longer than it shows scrolls by itself. */
function scrollsItself(target: EventTarget | null, board: HTMLElement): boolean {
  for (let part = target; part instanceof HTMLElement && part !== board; part = part.parentElement) {
    if (part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY)) return true;
  }
  return false;
}

/** The wheel scrolls; with Ctrl (and so a pinch) it zooms at the pointer. */
export function listenToWheel(element: HTMLElement, store: EditorStore, signal: AbortSignal): void {
  const onWheel = (event: WheelEvent): void => {
    const zooms = event.ctrlKey || event.metaKey;
    // Asked of what lies over the board alone: whether something scrolls is a question to the layout of the page.
    if (!zooms && isElsewhere(event) && scrollsItself(event.target, element)) return;
    event.preventDefault();
    const delta = wheelDelta(event);
    if (!zooms) return panBoard(store, -delta.x, -delta.y);
    zoomBoard(store, wheelGrowth(delta), pointIn(element, event));
  };
  element.addEventListener('wheel', onWheel, { signal, passive: false });
}
