import type { MouseEvent } from 'react';

/**
 * A click on a button leaves the keyboard on the board, so that its keys go on working. A field elsewhere is left: what was
 * being written is kept.
 */
export function keepKeyboard(event: MouseEvent): void {
  event.preventDefault();
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('input, textarea')) active.blur();
}
