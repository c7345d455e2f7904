import { useState } from 'react';

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

/** Takes the keyboard if what had it has gone: it is with nobody then, or with a dialog as a whole. */
export function takeLostKeyboard(element: HTMLElement | null | undefined): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body || activeElement.matches('[role="dialog"]');
  if (isLost) element?.focus();
}
