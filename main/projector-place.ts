import type { Rect } from '../shared/geometry.ts';

export type Display = { readonly id: number; readonly bounds: Rect };

/** The whole of a display that the map's window is not on. null: there is none, so that it is a window like others. */
export function placeForProjector(displays: readonly Display[], ownDisplay: number): Rect | null {
  return displays.find(({ id }) => id !== ownDisplay)?.bounds ?? null;
}
