/**
 * Says on the root whether a finger pointed last, so that styles can make targets as large as fingertips. Beside the
 * board this waits for the click: what is pressed must not move away under the finger.
 */
export function markTouch(board: HTMLElement, signal: AbortSignal): void {
  const mark = (event: Event): void => {
    // A key clicks too, and is no pointer.
    if (!(event instanceof PointerEvent) || event.pointerType === '') return;
    document.documentElement.toggleAttribute('data-touch', event.pointerType === 'touch');
  };
  board.addEventListener('pointerdown', mark, { signal, capture: true });
  window.addEventListener('click', mark, { signal, capture: true });
}
