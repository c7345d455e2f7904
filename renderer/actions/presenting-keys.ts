import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The keys of a clicker: they walk wherever the keyboard is, since whoever holds it stands far from it. */
const OF_CLICKER: Readonly<Record<string, ActionId>> = { PageDown: 'present.next', PageUp: 'present.previous' };

/** Those that the board has other work for as soon as its cursor is somewhere. */
const OF_EMPTY_HAND: Readonly<Record<string, ActionId>> = {
  ArrowRight: 'present.next',
  ArrowDown: 'present.next',
  ArrowLeft: 'present.previous',
  ArrowUp: 'present.previous',
  b: 'present.dark',
  B: 'present.dark',
  '.': 'present.dark',
};

/** What a key does while a presentation goes on, in place of what it does otherwise. null: nothing else. */
export function presentingKey(pressed: Pressed, state: EditorState, onBoard: boolean): ActionId | null {
  const { presenting, cursor } = state;
  if (presenting === null || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const clicked = pressed.shiftKey ? undefined : OF_CLICKER[pressed.key];
  if (clicked !== undefined) return clicked;
  // In the dark nobody sees what is typed.
  const isFree = onBoard && (cursor === null || presenting.isDark);
  return isFree ? (OF_EMPTY_HAND[pressed.key] ?? null) : null;
}
