import { boundsOf, type Point, type Rect } from '../../shared/geometry.ts';
import { scrollWithin } from '../../shared/layout/edge-scroll.ts';
import { LANE_HEADING, STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { bringIntoView, type Camera, fitRect, keepInReach, panBy, zoomAt } from '../../shared/layout/viewport.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { presentLayout, shownLayout } from './selectors.ts';

const FIT_MARGIN = 24;
/** The capture line and the zoom pill lie over the foot of the board. */
const FOOT = 56;

export function moveCamera(store: EditorStore, camera: Camera): void {
  const state = store.getState();
  store.setState({ camera: keepInReach(camera, presentLayout(state).bounds, state.window) });
}

export function panBoard(store: EditorStore, dx: number, dy: number): void {
  moveCamera(store, panBy(store.getState().camera, dx, dy));
}

/** Moves on under a hand at the window's edge, up to the end of the map. false: it is there already. */
export function scrollBoard(store: EditorStore, dx: number, dy: number): boolean {
  const state = store.getState();
  const camera = scrollWithin(state.camera, { x: dx, y: dy }, shownLayout(state).bounds, state.window);
  if (camera.x === state.camera.x && camera.y === state.camera.y) return false;
  store.setState({ camera });
  return true;
}

/** `anchor` in screen pixels from the board's corner; left out: the middle of the window. */
export function zoomBoard(store: EditorStore, factor: number, anchor?: Point): void {
  const { camera, window } = store.getState();
  const middle = { x: window.width / 2, y: window.height / 2 };
  moveCamera(store, zoomAt(camera, anchor ?? middle, camera.zoom * factor));
}

function fit(store: EditorStore, rect: Rect): Camera {
  const { window } = store.getState();
  return fitRect(rect, { width: window.width, height: window.height - FOOT }, FIT_MARGIN);
}

/** The whole map with the place that adds a stage. It hangs from the top of the window, as a sheet hangs on a wall. */
export function fitMap(store: EditorStore): void {
  const { bounds, addStage } = presentLayout(store.getState());
  const camera = fit(store, { ...bounds, width: addStage.x + addStage.width });
  store.setState({ camera: { ...camera, y: Math.max(camera.y, bounds.y - FIT_MARGIN / camera.zoom) } });
}

export function selectionBounds(state: EditorState): Rect | null {
  const { noteBoxes } = shownLayout(state);
  return boundsOf([...state.selection].flatMap((id) => noteBoxes.get(id)?.rect ?? []));
}

export function fitSelection(store: EditorStore): void {
  const bounds = selectionBounds(store.getState());
  if (bounds !== null) store.setState({ camera: fit(store, bounds) });
}

/** Scrolls no further than needed to show a board rectangle beside the headings. */
export function showRect(store: EditorStore, rect: Rect): void {
  const { camera, window } = store.getState();
  const inset = { x: LANE_HEADING.width * camera.zoom, y: STAGE_HEADING.height * camera.zoom };
  const room = { width: window.width, height: window.height - FOOT };
  store.setState({ camera: bringIntoView(camera, rect, room, inset) });
}
