import type { Rect } from '../geometry.ts';
import type { JourneyMap, LaneId, Photo, PhotoImage, StageId } from '../map/journey-map.ts';
import { photoPlace } from '../photo/photo-place.ts';
import type { FittedText } from './fit-text.ts';
import type { TextFitter } from './text-fitter.ts';

/** A photo as it lies under the notes. */
export type PhotoBox = {
  readonly photo: Photo;
  readonly rect: Rect;
  /** null: it is kept beside the map, or is gone. */
  readonly image: PhotoImage | null;
  /** What is called for where the photo can't be shown. */
  readonly name: FittedText;
};

/** How much higher than wide a photo may make a cell. */
const HIGHEST = 1.5;

/** How high a lane has to be for the photos under its cells to be as wide as those. */
export function photosHeight(map: JourneyMap, lane: LaneId, widthOf: (stage: StageId) => number): number {
  return map.photos.reduce((most, photo) => {
    const place = photo.hidden ? null : photoPlace(photo);
    if (place === null || place.lane !== lane) return most;
    const width = widthOf(place.stage);
    return Math.max(most, Math.min(width * HIGHEST, (width * photo.height) / photo.width));
  }, 0);
}

type Laying = {
  readonly text: TextFitter;
  /** Where a cell lies; undefined: it is hidden. */
  readonly cellAt: (stage: StageId, lane: LaneId) => Rect | undefined;
  /** All cells together. */
  readonly grid: Rect;
};

/** The photos that are shown, those under the whole map first. */
export function layoutPhotos(map: JourneyMap, { text, cellAt, grid }: Laying): readonly PhotoBox[] {
  if (map.photos.length === 0) return NONE;
  const images = new Map(map.images.map((image) => [image.id, image]));
  const boxes = map.photos.flatMap((photo): readonly PhotoBox[] => {
    const place = photoPlace(photo);
    const area = place === null ? grid : cellAt(place.stage, place.lane);
    if (photo.hidden || area === undefined || area.width <= 0 || area.height <= 0) return [];
    const rect = fittedInto(photo, area);
    const name = photo.file === '' ? photo.name : photo.file;
    const image = images.get(photo.image ?? '') ?? null;
    return [{ photo, rect, image, name: text.caption(name, Math.max(1, rect.width - 2 * LABEL)) }];
  });
  return [
    ...boxes.filter(({ photo }) => photoPlace(photo) === null),
    ...boxes.filter(({ photo }) => photoPlace(photo) !== null),
  ];
}

const NONE: readonly PhotoBox[] = [];
const LABEL = 8;

/** As large as it goes with its form, in the middle of the place. */
function fittedInto({ width, height }: Photo, place: Rect): Rect {
  const scale = Math.min(place.width / width, place.height / height);
  const size = { width: width * scale, height: height * scale };
  return { x: place.x + (place.width - size.width) / 2, y: place.y + (place.height - size.height) / 2, ...size };
}
