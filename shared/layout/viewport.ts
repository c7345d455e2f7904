import { clamp, type Point, type Rect, type Size } from '../geometry.ts';

/** What of the board a window shows: the board point at its top left corner, and the zoom (1 = 100 %). */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number };

export const ZOOM = { least: 0.05, most: 4, step: 1.2 } as const;

export function toBoard(camera: Camera, screen: Point): Point {
  return { x: camera.x + screen.x / camera.zoom, y: camera.y + screen.y / camera.zoom };
}

export function toScreen(camera: Camera, board: Point): Point {
  return { x: (board.x - camera.x) * camera.zoom, y: (board.y - camera.y) * camera.zoom };
}

/** The part of the board that a window of `size` shows, in board units. */
export function visibleRect(camera: Camera, size: Size): Rect {
  return { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom };
}

/** Moves the board with the hand: by `dx`, `dy` screen pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zooms so that the board point under `anchor` (screen) stays where it is. */
export function zoomAt(camera: Camera, anchor: Point, zoom: number): Camera {
  const next = clamp(zoom, ZOOM.least, ZOOM.most);
  const point = toBoard(camera, anchor);
  return { x: point.x - anchor.x / next, y: point.y - anchor.y / next, zoom: next };
}

/** Shows all of `rect` in the middle, with `margin` screen pixels around it, never larger than `most`. */
export function fitRect(rect: Rect, size: Size, margin: number, most = 1): Camera {
  const room = { width: Math.max(1, size.width - 2 * margin), height: Math.max(1, size.height - 2 * margin) };
  const zoom = clamp(Math.min(room.width / rect.width, room.height / rect.height), ZOOM.least, most);
  return {
    x: rect.x + rect.width / 2 - size.width / zoom / 2,
    y: rect.y + rect.height / 2 - size.height / zoom / 2,
    zoom,
  };
}

/**
 * The nearest camera that shows `rect`: moved no further than needed, the zoom kept. `inset` (screen pixels) is what
 * the headings cover at the left and the top.
 */
export function bringIntoView(camera: Camera, rect: Rect, size: Size, inset: Point): Camera {
  const shown = visibleRect(camera, size);
  const margin = 16 / camera.zoom;
  const least = { x: rect.x - inset.x / camera.zoom - margin, y: rect.y - inset.y / camera.zoom - margin };
  const most = { x: rect.x + rect.width + margin - shown.width, y: rect.y + rect.height + margin - shown.height };
  return {
    zoom: camera.zoom,
    x: camera.x > least.x ? least.x : Math.min(Math.max(camera.x, most.x), least.x),
    y: camera.y > least.y ? least.y : Math.min(Math.max(camera.y, most.y), least.y),
  };
}

/** Keeps a part of the map in the window, so that nobody scrolls into nowhere. */
export function keepInReach(camera: Camera, bounds: Rect, size: Size): Camera {
  const shown = visibleRect(camera, size);
  const kept = { x: Math.min(bounds.width, shown.width) / 2, y: Math.min(bounds.height, shown.height) / 2 };
  return {
    zoom: camera.zoom,
    x: clamp(camera.x, bounds.x - shown.width + kept.x, bounds.x + bounds.width - kept.x),
    y: clamp(camera.y, bounds.y - shown.height + kept.y, bounds.y + bounds.height - kept.y),
  };
}
