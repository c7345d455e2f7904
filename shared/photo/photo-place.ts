import type { JourneyMap } from '../map/journey-map.ts';
import type { Photo } from '../map/photos.ts';
import type { Cell } from '../map/queries.ts';

type Placed = Pick<Photo, 'stage' | 'lane'>;

/** The cell that a photo lies under; null: the whole map. */
export function photoPlace({ stage, lane }: Placed): Cell | null {
  return stage === null || lane === null ? null : { stage, lane };
}

export function samePhotoPlace(a: Placed, b: Placed): boolean {
  const [one, other] = [photoPlace(a), photoPlace(b)];
  return one?.stage === other?.stage && one?.lane === other?.lane;
}

/** The photo under a cell, or under the whole map (null). */
export function photoAt({ photos }: Pick<JourneyMap, 'photos'>, cell: Cell | null): Photo | undefined {
  return photos.find((photo) => samePhotoPlace(photo, cell ?? WHOLE_MAP));
}

const WHOLE_MAP: Placed = { stage: null, lane: null };

/** Whether a photo is to be seen under a cell. */
export function hasPhoto(map: Pick<JourneyMap, 'photos'>, cell: Cell): boolean {
  return map.photos.length > 0 && photoAt(map, cell)?.hidden === false;
}
