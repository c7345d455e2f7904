import { gapLane, emotionLane } from '../map/feelings.ts';
import type { JourneyMap, Lane } from '../map/journey-map.ts';
import { type EmotionPicture, emotionPicture } from './emotion-picture.ts';
import { type GapPicture, gapPicture } from './gap-picture.ts';
import { CELL, NOTE } from './metrics.ts';
import type { PictureOptions } from './picture-options.ts';

/**
 * What a lane shows over its notes, from the top of its row: y counts from there, so that it goes where the row goes;
 * x is that of the map.
 */
export type LanePicture = EmotionPicture | GapPicture;

/** null for most lanes. */
export function lanePicture(map: JourneyMap, lane: Lane, options: PictureOptions): LanePicture | null {
  if (options.columns.length === 0) return null;
  if (lane.kind === 'emotion' && emotionLane(map)?.id === lane.id) return emotionPicture(map, options);
  if (lane.kind === 'received' && gapLane(map)?.id === lane.id) return gapPicture(map, options);
  return null;
}

/** A lane of notes keeps room for one where there is none yet; a curve is enough by itself. */
export function leastNotesHeight(picture: LanePicture | null): number {
  return picture?.kind === 'emotion' ? 0 : NOTE.height + 2 * CELL.padding;
}
