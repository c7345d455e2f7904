import { type Changes, changesBetween } from '../../shared/map/changes.ts';
import { wholeMap } from '../../shared/map/whole-map.ts';
import type { EditorStore } from './editor-store.ts';

/** How main is told. Each answers whether main took it. */
export type Telling = {
  /** The changes of one step. */
  readonly change: (handle: string, revision: number, changes: Changes) => Promise<boolean>;
  /** The whole map; null: even that was refused. */
  readonly whole: (handle: string, revision: number, whole: Changes | null) => Promise<boolean>;
};

/**
 * Keeps main in step: main holds the map that is saved, the window sends what changed, at once and in the order it
 * happened. Messages arrive in the order they were sent, so a save that follows finds them all. After a refusal the
 * whole map is sent, and again with every step until it is taken. The answer tells how many steps were sent.
 */
export function keepMainInStep(store: EditorStore, { change, whole }: Telling): () => number {
  let handle = store.getState().document?.handle ?? null;
  let sent = store.getState().history.present;
  let revision = 0;
  /** Up to where refusals are answered by a whole map that is on its way, or was refused itself. */
  let told = 0;
  let isBehind = false;

  function tellWhole(of: string): void {
    const at = revision;
    told = at;
    void whole(of, at, wholeMap(sent)).then((isTaken) => {
      if (handle !== of || told !== at) return;
      isBehind = !isTaken;
      if (isBehind) void whole(of, at, null);
    });
  }

  function tellChange(of: string, changes: Changes): void {
    const at = revision;
    void change(of, at, changes).then((isTaken) => {
      if (!isTaken && handle === of && at > told) tellWhole(of);
    });
  }

  store.subscribe((state) => {
    const now = state.document?.handle ?? null;
    if (now !== handle) {
      handle = now;
      sent = state.history.present;
      revision = 0;
      told = 0;
      isBehind = false;
      return;
    }
    if (handle === null || state.history.present === sent) return;
    const changes = changesBetween(sent, state.history.present);
    sent = state.history.present;
    revision += 1;
    if (isBehind) tellWhole(handle);
    else tellChange(handle, changes);
  });
  return () => revision;
}
