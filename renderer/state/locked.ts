import { translator } from '../../shared/i18n/translate.ts';
import type { Lock } from '../../shared/map/voting-round.ts';
import { sameFrame } from '../../shared/workshop/locking.ts';
import type { StoreApi } from 'zustand';
import type { EditorState } from './editor-state.ts';

export function isLocked({ history }: EditorState): boolean {
  return history.present.lock !== null;
}

/** What a refusal says, to be seen on the board's lock and to be heard. */
export function lockRefusal({ lockRefusals, settings }: EditorState): Partial<EditorState> {
  return { lockRefusals: lockRefusals + 1, announcement: translator(settings.language)('lock.refused') };
}

function touchesFrame({ history }: EditorState, { heldHeading, writing, preview }: Partial<EditorState>): boolean {
  if (heldHeading != null || writing?.kind === 'stage' || writing?.kind === 'lane') return true;
  return preview != null && !sameFrame(history.present, preview);
}

/** While a map is locked no hand takes up a heading, and nobody writes in one: whatever would begin that is refused. */
export function keepFrame(store: StoreApi<EditorState>): void {
  const { setState } = store;
  store.setState = (partial) => {
    const before = store.getState();
    const change = typeof partial === 'function' ? partial(before) : partial;
    if (!isLocked(before) || !touchesFrame(before, change)) return setState(change);
    setState({ ...change, ...lockRefusal(before), heldHeading: null, writing: null, preview: null });
  };
}

/** Puts a lock on the map, or takes it off: no step of the history, so that no undo does either. */
export function setLock(store: StoreApi<EditorState>, lock: Lock | null): void {
  store.setState(({ history }) => ({
    history: { ...history, present: { ...history.present, lock } },
    lockRefusals: 0,
  }));
}
