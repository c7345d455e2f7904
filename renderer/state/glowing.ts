import type { Point } from '../../shared/geometry.ts';
import { beginLine, endLine, type Glow, glowAt, glowTo, nextGlow } from '../../shared/workshop/glow.ts';
import type { EditorStore } from './editor-store.ts';

const waiting = new WeakMap<EditorStore, () => void>();

function momentOf(store: EditorStore): number {
  return store.now().getTime();
}

function show(store: EditorStore, glow: Glow): void {
  const isStill = store.motion?.isReduced() ?? true;
  store.setState({ glow: glowAt(glow, momentOf(store), isStill) });
  goOut(store, isStill);
}

/** What is left of the light goes out, with every frame while it does and not before. */
function goOut(store: EditorStore, isStill: boolean): void {
  waiting.get(store)?.();
  waiting.delete(store);
  const { glow } = store.getState();
  const pause = nextGlow(glow, momentOf(store));
  if (pause === null || store.motion === null) return;
  const { clock } = store.motion;
  const again = (): void => show(store, store.getState().glow);
  if (pause > 0) return void waiting.set(store, clock.after(pause, again));
  if (isStill) return again();
  const frame = clock.eachFrame(() => {
    again();
    return false;
  });
  waiting.set(store, frame);
}

/** The pointer of light comes to a board point, begins a line there or ends it. */
export function shine(store: EditorStore, how: 'begin' | 'move' | 'end', at: Point): void {
  const { glow } = store.getState();
  const now = momentOf(store);
  if (how === 'begin') show(store, beginLine(glow, at, now));
  else if (how === 'move') show(store, glowTo(glow, at, now));
  else show(store, endLine(glow, now));
}

/** It has left the board, or is in nobody's hand any more. */
export function hidePointer(store: EditorStore): void {
  const { glow } = store.getState();
  if (glow.dot !== null) show(store, glowTo(glow, null, momentOf(store)));
}
