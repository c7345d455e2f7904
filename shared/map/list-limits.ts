import { LIMITS } from './journey-map.ts';

/** How long lists may be, those included that no command fills yet. */
export const LIST_LIMITS = {
  personas: LIMITS.personas,
  channels: LIMITS.channels,
  questions: LIMITS.questions,
  emotions: 20_000,
  /** One for a stage; a file may say more, and the first counts. */
  gaps: 1_000,
  metrics: LIMITS.metrics,
  earlier: LIMITS.earlierFigures,
  links: 50_000,
  strokes: LIMITS.strokes,
  points: LIMITS.points,
  photos: LIMITS.photos,
  images: LIMITS.photos,
  agenda: LIMITS.agenda,
  maps: 1_000,
} as const;
