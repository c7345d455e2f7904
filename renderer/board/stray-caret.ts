function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/**
 * A field that goes away leaves its caret on the board, where nobody sees it: Chromium would look for its place among
 * all elements of the twin with every frame.
 */
export function dropStrayCarets(): void {
  document.addEventListener('focusin', () => {
    const selection = getSelection();
    if (selection?.type === 'Caret' && !isField(document.activeElement)) selection.removeAllRanges();
  });
}
