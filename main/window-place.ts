import type { Point, Rect, Size } from '../shared/geometry.ts';

/** A display as the system tells it: `workArea` is what no bar of the system covers. */
export type DisplayFacts = { readonly id: number; readonly workArea: Rect };

/** How a window lay on a display: from the corner of what could be used of it. */
export type WindowPlace = Rect & { readonly display: number; readonly isMaximized: boolean };

export type FoundPlace = { readonly bounds: Rect; readonly isMaximized: boolean };

/** Displays that are remembered; who meets more rooms than that starts anew in the oldest. */
const MOST = 12;

/** A second window does not hide the first. */
const ASIDE = 28;

/** The places after a window was seen there: one for each display, latest first. */
export function withPlace(places: readonly WindowPlace[], latest: WindowPlace): readonly WindowPlace[] {
  return [latest, ...places.filter(({ display }) => display !== latest.display)].slice(0, MOST);
}

/** How the window lies on the display that has most of it. */
export function placeOn({ id, workArea }: DisplayFacts, bounds: Rect, isMaximized: boolean): WindowPlace {
  return { ...bounds, x: bounds.x - workArea.x, y: bounds.y - workArea.y, display: id, isMaximized };
}

/**
 * Where a window opens: as it lay on the display that was used last and is still there, wholly in sight, and beside
 * those that begin at that very corner. null: nobody knows a place.
 */
export function foundPlace(
  places: readonly WindowPlace[],
  displays: readonly DisplayFacts[],
  { taken, least }: { readonly taken: readonly Point[]; readonly least: Size },
): FoundPlace | null {
  for (const place of places) {
    const display = displays.find(({ id }) => id === place.display);
    if (display === undefined) continue;
    const { workArea } = display;
    const width = fit(place.width, least.width, workArea.width);
    const height = fit(place.height, least.height, workArea.height);
    let corner = { x: workArea.x + place.x, y: workArea.y + place.y };
    // No more steps than windows: past the edge they lie where there is room.
    for (let step = 0; step < taken.length && taken.some((other) => isSame(other, corner)); step += 1) {
      corner = { x: corner.x + ASIDE, y: corner.y + ASIDE };
    }
    const x = fit(corner.x, workArea.x, workArea.x + workArea.width - width);
    const y = fit(corner.y, workArea.y, workArea.y + workArea.height - height);
    return { bounds: { x, y, width, height }, isMaximized: place.isMaximized };
  }
  return null;
}

/** What is too small is not that small; what does not fit is as large as there is room. */
function fit(value: number, least: number, most: number): number {
  return Math.round(Math.max(Math.min(value, most), Math.min(least, most)));
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
