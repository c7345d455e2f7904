import { type Changes, changesBetween } from '../../shared/map/changes.ts';
import type { EditorStore } from './editor-store.ts';

/**
 * Keeps main in step: main holds the map that is saved, the window sends what changed (never whole maps), at once and
 * in the order it happened. Messages arrive in the order they were sent, so a save that follows finds them all. The
 * answer tells how many were sent.
 */
export function keepMainInStep(
  store: EditorStore,
  send: (handle: string, revision: number, changes: Changes) => void,
): () => number {
  let handle = store.getState().document?.handle ?? null;
  let sent = store.getState().history.present;
  let revision = 0;
  store.subscribe((state) => {
    const now = state.document?.handle ?? null;
    if (now !== handle) {
      handle = now;
      sent = state.history.present;
      revision = 0;
      return;
    }
    if (handle === null || state.history.present === sent) return;
    const changes = changesBetween(sent, state.history.present);
    sent = state.history.present;
    revision += 1;
    send(handle, revision, changes);
  });
  return () => revision;
}
