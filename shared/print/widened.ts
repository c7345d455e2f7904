import type { JourneyMap } from '../map/journey-map.ts';

/** How many notes lie side by side in a stage where the map is high. */
const WIDER = [3, 4, 6, 8, 12, 16] as const;

/**
 * A map as it lies on the board, or, where that comes out smaller by `worth` or more, with so many notes side by side
 * as fill the page.
 */
export function widened<Fit extends { readonly scale: number }>(
  map: JourneyMap,
  worth: number,
  fit: (map: JourneyMap) => Fit,
): Fit {
  const own = fit(map);
  let best = own;
  for (const width of WIDER) {
    const wider = fit({ ...map, stages: map.stages.map((stage) => ({ ...stage, width })) });
    if (wider.scale <= best.scale) break;
    best = wider;
  }
  return best.scale > own.scale * worth ? best : own;
}
