import { clamp, type Point, type Rect, type Size } from '../geometry.ts';
import { LANE_HEADING, STAGE_HEADING } from './metrics.ts';
import { type Camera, visibleRect } from './viewport.ts';

/** How near to an edge, in screen pixels, the hand moves the board on. */
const REACH = 48;
/** How far beyond the map it may get that way, and beyond its foot, where the capture line lies. */
const MARGIN = 24;
const FOOT = 72;

function pull(at: number, from: number, to: number): number {
  const reach = Math.min(REACH, (to - from) / 4);
  const depth = at < from + reach ? at - from - reach : Math.max(0, at - to + reach);
  const share = clamp(depth / reach, -1, 1);
  return share * Math.abs(share);
}

/** The part of a window where cells show: headings that stick cover the rest. */
function roomOfCells({ x, y, zoom }: Camera, { width, height }: Size): Rect {
  const left = x > 0 ? LANE_HEADING.width * zoom : 0;
  const top = y > 0 ? STAGE_HEADING.height * zoom : 0;
  return { x: left, y: top, width: width - left, height: height - top };
}

/** How hard a hand at `screen` pulls the board on, -1..1 along each axis: nothing inside, harder towards the edges. */
export function edgePull(screen: Point, camera: Camera, size: Size): Point {
  const room = roomOfCells(camera, size);
  return { x: pull(screen.x, room.x, room.x + room.width), y: pull(screen.y, room.y, room.y + room.height) };
}

/** The camera moved by screen pixels, but no further than the map reaches; never back to it from beyond. */
export function scrollWithin(camera: Camera, by: Point, bounds: Rect, size: Size): Camera {
  const { zoom } = camera;
  const shown = visibleRect(camera, size);
  const along = (at: number, step: number, least: number, most: number): number =>
    clamp(at + step / zoom, Math.min(at, least), Math.max(at, most));
  return {
    zoom,
    x: along(camera.x, by.x, bounds.x - MARGIN / zoom, bounds.x + bounds.width + MARGIN / zoom - shown.width),
    y: along(camera.y, by.y, bounds.y - MARGIN / zoom, bounds.y + bounds.height + FOOT / zoom - shown.height),
  };
}
