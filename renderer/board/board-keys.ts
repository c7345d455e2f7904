export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}

/** The board has the keyboard when nothing else asks for it. */
export function isBoardActive(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[data-board-keys]') !== null;
}
