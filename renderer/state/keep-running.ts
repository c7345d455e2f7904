import { keptRunning, readRunning } from '../../shared/workshop/kept-running.ts';
import type { Running } from '../../shared/workshop/running.ts';
import type { EditorStore } from './editor-store.ts';

/** Where a window keeps its clock: it is there when its page is made anew, and gone with the window. */
const PLACE = 'running';

type Kept = { readonly handle: string; readonly running: unknown };

function readKept(storage: Storage, handle: string): Running | null {
  const text = storage.getItem(PLACE);
  if (text === null) return null;
  // Nobody but this module writes it.
  const kept = JSON.parse(text) as Kept;
  return kept.handle === handle ? readRunning(kept.running) : null;
}

/** A clock that runs goes on when the window's page is made anew, as if nobody had looked away. */
export function keepRunning(store: EditorStore, storage: Storage): void {
  const { document } = store.getState();
  const running = document === null ? null : readKept(storage, document.handle);
  if (running !== null) store.setState({ running, drawer: 'agenda' });
  store.subscribe((now, before) => {
    if (now.running === before.running && now.document?.handle === before.document?.handle) return;
    if (now.running === null || now.document === null) storage.removeItem(PLACE);
    else storage.setItem(PLACE, JSON.stringify({ handle: now.document.handle, running: keptRunning(now.running) }));
  });
}
