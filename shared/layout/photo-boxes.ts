import type { Rect, Size } from '../geometry.ts';
import { sameCell } from '../map/queries.ts';
import type { JourneyMap, LaneId } from '../map/journey-map.ts';
import type { Photo } from '../map/photos.ts';
import { photoPlace } from '../photo/photo-place.ts';
import type { CellBox, PhotoBox, StageColumn } from './layout.ts';
import { LANE_HEADING, STAGE_HEADING } from './metrics.ts';
import type { TextFitter } from './text-fitter.ts';

/** How much higher than wide a photo may make a cell. */
const HIGHEST = 1.5;

/** How high a lane has to be for the photos under its cells to be as wide as those. */
export function photosHeight({ photos }: JourneyMap, lane: LaneId, columns: readonly StageColumn[]): number {
  return photos.reduce((most, photo) => {
    const place = photo.hidden ? null : photoPlace(photo);
    if (place === null || place.lane !== lane) return most;
    const width = columns.find(({ stage }) => stage.id === place.stage)?.width ?? 0;
    return Math.max(most, Math.min(width * HIGHEST, (width * photo.height) / photo.width));
  }, 0);
}

type Places = Size & { readonly cells: readonly (readonly CellBox[])[] };

/** The photos that are shown, those under the whole map first. What is hidden has no cell. */
export function layoutPhotos(map: JourneyMap, text: TextFitter, { cells, width, height }: Places): readonly PhotoBox[] {
  if (map.photos.length === 0) return NONE;
  const top = STAGE_HEADING.height + STAGE_HEADING.gap;
  const grid = { x: LANE_HEADING.width, y: top, width: width - LANE_HEADING.width, height: height - top };
  const images = new Map(map.images.map((image) => [image.id, image]));
  const boxes = map.photos.flatMap((photo): readonly PhotoBox[] => {
    const place = photoPlace(photo);
    const area = place === null ? grid : cells.flat().find(({ cell }) => sameCell(cell, place))?.rect;
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
