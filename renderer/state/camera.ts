import { boundsOf, intersects, type Point, type Rect, type Size } from '../../shared/geometry.ts';
import { scrollWithin } from '../../shared/layout/edge-scroll.ts';
import { boxFinder } from '../../shared/layout/layout.ts';
import { LANE_HEADING, STAGE_HEADING } from '../../shared/layout/metrics.ts';
import {
  bringIntoView,
  type Camera,
  fitRect,
  keepInReach,
  panBy,
  toScreen,
  zoomAt,
} from '../../shared/layout/viewport.ts';
import { cameraAtRest, glideTo } from './camera-glide.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { hasMinimap, minimapPlace } from './minimap.ts';
import { presentLayout, shownLayout } from './selectors.ts';

const FIT_MARGIN = 24;
/** The capture line and the zoom pill lie over the foot of the board. */
const FOOT = 56;
/** Legends lie above them, two beside each other where the window is wide enough. */
const LEGEND = { height: 48, two: 900 } as const;
/** A list of what is still open lies there at its highest, but covers no more than half of the board. */
const OPEN_LIST = 400;
/** So does the card with the question to the room, above them. */
const ASK_CARD = 216;
/** The find bar lies over the board's corner, deeper with its filters laid open. */
const FIND_BAR = { width: 456, closed: 64, open: 196 } as const;
/** The message about the file hangs in the middle, under the find bar where that is open. */
const MESSAGE_TOP = 12;

export function moveCamera(store: EditorStore, camera: Camera): void {
  const state = store.getState();
  store.setState({ camera: keepInReach(camera, presentLayout(state).bounds, state.window) });
}

/** The same, by itself: it glides. */
export function goToCamera(store: EditorStore, camera: Camera): void {
  const state = store.getState();
  glideTo(store, keepInReach(camera, presentLayout(state).bounds, state.window));
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

/** `anchor` in screen pixels from the board's corner. */
export function zoomBoard(store: EditorStore, factor: number, anchor: Point): void {
  const { camera } = store.getState();
  moveCamera(store, zoomAt(camera, anchor, camera.zoom * factor));
}

/** Goes to a zoom about the middle of the window. */
export function goToZoom(store: EditorStore, zoomAfter: (zoom: number) => number): void {
  const { width, height } = store.getState().window;
  const camera = cameraAtRest(store);
  goToCamera(store, zoomAt(camera, { x: width / 2, y: height / 2 }, zoomAfter(camera.zoom)));
}

/** How much of the foot of the board is covered, in screen pixels. */
function footOf({ window, tintsEvidence, heat, openList, presenting }: EditorState): number {
  if (openList !== null) return Math.min(OPEN_LIST, window.height / 2);
  if (presenting !== null) return FOOT;
  const legends = [tintsEvidence, heat].filter(Boolean).length;
  return FOOT + LEGEND.height * (window.width < LEGEND.two ? legends : Math.min(1, legends));
}

/** What of the window is covered neither at its foot nor by the inspector. */
export function openWindow(state: EditorState): Size {
  const { window, covered } = state;
  return { width: window.width - covered, height: window.height - footOf(state) };
}

function fit(state: EditorState, rect: Rect): Camera {
  return fitRect(rect, openWindow(state), FIT_MARGIN);
}

/** Shows the whole map with the place that adds a stage. It hangs from the top of the window, as a sheet on a wall. */
export function fittedCamera(state: EditorState): Camera {
  const { bounds, addStage } = presentLayout(state);
  const camera = fit(state, { ...bounds, width: addStage.x + addStage.width });
  return { ...camera, y: Math.max(camera.y, bounds.y - FIT_MARGIN / camera.zoom) };
}

export function fitMap(store: EditorStore): void {
  glideTo(store, fittedCamera(store.getState()));
}

export function selectionBounds(state: EditorState): Rect | null {
  const boxOf = boxFinder(shownLayout(state), state.selection.size);
  return boundsOf([...state.selection].flatMap((id) => boxOf(id)?.rect ?? []));
}

export function fitSelection(store: EditorStore): void {
  const bounds = selectionBounds(store.getState());
  if (bounds !== null) glideTo(store, fit(store.getState(), bounds));
}

/** Something over the board, in screen pixels, and the side of the window that it hangs on. */
type Cover = { readonly rect: Rect; readonly side: 'top' | 'right' };

function covers(state: EditorState): readonly Cover[] {
  const { finding, window, messageSize } = state;
  const depth = finding === null ? 0 : finding.showsFilters ? FIND_BAR.open : FIND_BAR.closed;
  const found: Cover[] = [];
  if (depth > 0) {
    const rect = { x: window.width - FIND_BAR.width, y: 0, width: FIND_BAR.width, height: depth };
    found.push({ side: 'top', rect });
  }
  if (messageSize !== null) {
    const x = (window.width - messageSize.width) / 2;
    found.push({ side: 'top', rect: { ...messageSize, x, y: depth === 0 ? MESSAGE_TOP : depth } });
  }
  return hasMinimap(state) ? [...found, { side: 'right', rect: minimapPlace(state) }] : found;
}

/** Scrolls no further than needed to show a board rectangle beside the headings and what lies over the board. */
export function showRect(store: EditorStore, rect: Rect): void {
  const state = store.getState();
  const { window } = state;
  const camera = cameraAtRest(store);
  const headings = { x: LANE_HEADING.width * camera.zoom, y: STAGE_HEADING.height * camera.zoom };
  // A window too low for both keeps the line for what is written.
  const card = state.asking === null || window.height < 2 * ASK_CARD ? 0 : ASK_CARD;
  const room = { width: window.width - state.covered, height: window.height - Math.max(footOf(state), FOOT + card) };
  let shown = bringIntoView(camera, rect, room, headings);
  for (const { side, rect: cover } of covers(state)) {
    const seen = { ...toScreen(shown, rect), width: rect.width * shown.zoom, height: rect.height * shown.zoom };
    if (!intersects(seen, cover)) continue;
    // Out from under a bar downwards, from beside the minimap to the left.
    const inset = side === 'top' ? { ...headings, y: Math.max(headings.y, cover.y + cover.height) } : headings;
    shown = bringIntoView(shown, rect, side === 'top' ? room : { ...room, width: cover.x }, inset);
  }
  glideTo(store, shown);
}
