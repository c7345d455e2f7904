import { useState } from 'react';
import { afterFrame } from '../../state/after-frame.ts';

/**
 * Gives the keyboard back, once a dialog is gone, to where it was before. Radix gives it to the button that opened the
 * dialog; ours are opened by keys and menus too.
 */
export function useKeyboardGivenBack(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** Whether what had the keyboard has gone: it is with nobody, or with a dialog as a whole. */
function isKeyboardLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches('[role="dialog"]');
}

/**
 * Takes the keyboard where it is lost: now, or once the dialog is gone that had it, which may give it back to what is gone
 * as well.
 */
export function takeLostKeyboard(find: () => HTMLElement | null | undefined): void {
  const take = (): void => {
    if (isKeyboardLost()) find()?.focus();
  };
  take();
  afterFrame(take);
}
