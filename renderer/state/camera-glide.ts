import type { Camera } from '../../shared/layout/viewport.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/** How long, in milliseconds, the camera takes to where it was asked to go. */
const DURATION = 250;

/** `last` is where the glide put the camera: once it is anywhere else, somebody took it and the glide is over. */
type Glide = { readonly to: Camera; readonly stop: () => void; last: Camera };

const glides = new WeakMap<EditorStore, Glide>();

function glideOf(store: EditorStore): Glide | null {
  const glide = glides.get(store);
  return glide === undefined || glide.last !== store.getState().camera ? null : glide;
}

/** Where the camera is, or where it will be once it has arrived. */
export function cameraAtRest(store: EditorStore): Camera {
  return glideOf(store)?.to ?? store.getState().camera;
}

/** The camera stays where it is. */
export function stopGlide(store: EditorStore): void {
  glides.get(store)?.stop();
  glides.delete(store);
}

/** The camera is there at once, for what must know where things lie on the screen. */
export function endGlide(store: EditorStore): void {
  const to = cameraAtRest(store);
  stopGlide(store);
  if (to !== store.getState().camera) store.setState({ camera: to });
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** On the way between two cameras: what lies in the same place on the screen in both stays there all the way. */
function between(from: Camera, to: Camera, share: number): Camera {
  if (share >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const gone = from.zoom === to.zoom ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone, zoom };
}

/** What the hand holds, or the board in the hand, must not be moved under it. */
function isHandBusy({ panning, dragging, heldHeading, lasso, ink }: EditorState): boolean {
  return panning || [dragging, heldHeading, lasso, ink].some((held) => held !== null);
}

/** The camera goes somewhere by itself: it glides there, unless less motion is wanted or a hand is at work. */
export function glideTo(store: EditorStore, to: Camera): void {
  const from = store.getState().camera;
  const { motion } = store;
  stopGlide(store);
  if (from.x === to.x && from.y === to.y && from.zoom === to.zoom) return;
  if (motion === null || motion.isReduced() || isHandBusy(store.getState())) return store.setState({ camera: to });
  const handle = store.getState().document?.handle;
  const step = (elapsed: number): boolean => {
    const glide = glideOf(store);
    if (glide === null || store.getState().document?.handle !== handle) return false;
    glide.last = between(from, to, easeOut(Math.min(1, elapsed / DURATION)));
    store.setState({ camera: glide.last });
    return elapsed < DURATION;
  };
  glides.set(store, { to, last: from, stop: motion.clock.eachFrame(step) });
}
