import { clamp, type Point, type Rect, type Size } from '../geometry.ts';

/** A small picture of a whole map, in pixels of the screen from its corner. */
export type Minimap = {
  readonly bounds: Rect;
  readonly size: Size;
};

/** It takes its share of the window's width, within bounds. */
const SHARE = 0.16;
const MOST = { least: 120, most: 200, aspect: 0.72 } as const;
/** A map of one long lane, or of one deep cell, is drawn out to this: a sliver tells nothing. */
const LEAST = 40;

export function minimapOf(bounds: Rect, window: Size): Minimap {
  const most = clamp(window.width * SHARE, MOST.least, MOST.most);
  const scale = Math.min(most / bounds.width, (most * MOST.aspect) / bounds.height);
  const side = (length: number) => Math.max(LEAST, Math.round(length * scale));
  return { bounds, size: { width: side(bounds.width), height: side(bounds.height) } };
}

/** A rectangle of the board as it lies in the picture. */
export function toMinimap({ bounds, size }: Minimap, rect: Rect): Rect {
  const x = size.width / bounds.width;
  const y = size.height / bounds.height;
  return {
    x: (rect.x - bounds.x) * x,
    y: (rect.y - bounds.y) * y,
    width: rect.width * x,
    height: rect.height * y,
  };
}

/** The board point under a point of the picture; beside it, the nearest one of the map. */
export function fromMinimap({ bounds, size }: Minimap, at: Point): Point {
  return {
    x: bounds.x + (clamp(at.x, 0, size.width) * bounds.width) / size.width,
    y: bounds.y + (clamp(at.y, 0, size.height) * bounds.height) / size.height,
  };
}

/** Whether a map does not fit into a window at a zoom. */
export function isLargerThan(bounds: Rect, zoom: number, window: Size): boolean {
  return bounds.width * zoom > window.width || bounds.height * zoom > window.height;
}
