import { gapLane, emotionLane } from '../map/feelings.ts';
import type { JourneyMap, Lane } from '../map/journey-map.ts';
import { type EmotionPicture, emotionPicture } from './emotion-picture.ts';
import { type GapPicture, gapPicture } from './gap-picture.ts';
import { metricLane, type MetricPicture, metricPicture } from './metric-picture.ts';
import { CELL, NOTE } from './metrics.ts';
import type { PictureOptions } from './picture-options.ts';

/**
 * What a lane shows over its notes, from the top of its row: y counts from there, so that it goes where the row goes;
 * x is that of the map.
 */
export type LanePicture = EmotionPicture | GapPicture | MetricPicture;

/** null for most lanes. */
export function lanePicture(map: JourneyMap, lane: Lane, options: PictureOptions): LanePicture | null {
  if (options.columns.length === 0) return null;
  if (lane.kind === 'emotion' && emotionLane(map)?.id === lane.id) return emotionPicture(map, options);
  if (lane.kind === 'received' && gapLane(map)?.id === lane.id) return gapPicture(map, options);
  if (lane.kind === 'metric' && metricLane(map)?.id === lane.id) return metricPicture(map, options);
  return null;
}

/** Whether a lane is filled by what it shows, so that no empty cell of it asks for notes. */
export function isFilled(picture: LanePicture | null): boolean {
  return picture?.kind === 'emotion' || picture?.kind === 'metric';
}

/** A lane of notes keeps room for one where there is none yet; a picture that fills it is enough by itself. */
export function leastNotesHeight(picture: LanePicture | null): number {
  return isFilled(picture) ? 0 : NOTE.height + 2 * CELL.padding;
}
