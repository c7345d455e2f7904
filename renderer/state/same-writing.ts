import type { Writing } from './editor-state.ts';

/** Whether the same thing is written, whatever its text is by now. */
export function isSameWriting(a: Writing | null, b: Writing | null): boolean {
  return a === b || (a?.kind === 'note' && b?.kind === 'note' && a.note === b.note);
}
