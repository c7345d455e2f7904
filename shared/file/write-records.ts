import {
  AGENDA_STEP_DEFAULTS,
  ASSUMPTION,
  CHANNEL_DEFAULTS,
  EARLIER_FIGURE_DEFAULTS,
  EMOTION_DEFAULTS,
  GAP_DEFAULTS,
  LINK_DEFAULTS,
  METRIC_DEFAULTS,
  NOTE_DEFAULTS,
  NO_CLOSING,
  NO_GOAL,
  NO_TOUCHES,
  PERSONA_DEFAULTS,
  PHOTO_DEFAULTS,
  RELATED_MAP_DEFAULTS,
  ROUND_DEFAULTS,
  STAGE_DEFAULTS,
  STROKE_DEFAULTS,
  TASK_DEFAULTS,
  TOUCH_KIND_DEFAULTS,
  TOUCH_PATH_DEFAULTS,
  VOTER_DEFAULTS,
  WAIT_DEFAULTS,
  laneDefaults,
} from '../map/defaults.ts';
import type { Lane, Language } from '../map/journey-map.ts';
import { isJsonObject } from './json-object.ts';
import { listInLines, objectInLines, type Pieces, plainJson, recordJson, recordLines } from './json-lines.ts';
import {
  agendaStepSchema,
  channelSchema,
  closingSchema,
  earlierFigureSchema,
  emotionSchema,
  evidenceSchema,
  gapSchema,
  goalSchema,
  laneSchema,
  linkSchema,
  metricSchema,
  noteSchema,
  personaSchema,
  relatedMapSchema,
  stageSchema,
  strokeSchema,
  taskSchema,
  waitSchema,
  touchesSchema,
  touchKindSchema,
  touchPathSchema,
} from './schema-records.ts';
import { imageSchema, photoSchema } from './schema-photos.ts';
import { roundSchema, voterSchema } from './schema-voting.ts';

/** How each kind of record is written, in one line, without what its defaults say. */
export const goalJson = recordJson({ keys: goalSchema.shape, defaults: NO_GOAL });
export const closingJson = recordJson({ keys: closingSchema.shape, defaults: NO_CLOSING });
export const personaJson = recordJson({ keys: personaSchema.shape, defaults: PERSONA_DEFAULTS });
export const channelJson = recordJson({ keys: channelSchema.shape, defaults: CHANNEL_DEFAULTS });
const waitJson = recordJson({ keys: waitSchema.shape, defaults: WAIT_DEFAULTS });
export const stageJson = recordJson({
  keys: stageSchema.shape,
  defaults: STAGE_DEFAULTS,
  inner: { wait: waitJson },
});
export const emotionJson = recordJson({ keys: emotionSchema.shape, defaults: EMOTION_DEFAULTS });
export const gapJson = recordJson({ keys: gapSchema.shape, defaults: GAP_DEFAULTS });
export const linkJson = recordJson({
  keys: linkSchema.shape,
  defaults: LINK_DEFAULTS,
  inner: { wait: waitJson },
});
export const strokeJson = recordJson({ keys: strokeSchema.shape, defaults: STROKE_DEFAULTS });
export const photoJson = recordJson({ keys: photoSchema.shape, defaults: PHOTO_DEFAULTS });
export const imageJson = recordJson({ keys: imageSchema.shape, defaults: {} });
export const agendaStepJson = recordJson({ keys: agendaStepSchema.shape, defaults: AGENDA_STEP_DEFAULTS });
export const relatedMapJson = recordJson({ keys: relatedMapSchema.shape, defaults: RELATED_MAP_DEFAULTS });

const voterJson = recordJson({ keys: voterSchema.shape, defaults: VOTER_DEFAULTS });

export const roundJson = recordJson({
  keys: roundSchema.shape,
  defaults: ROUND_DEFAULTS,
  inner: { voters: (list) => (Array.isArray(list) ? `[${list.map(voterJson).join(',')}]` : plainJson(list)) },
});

const earlierFigureJson = recordJson({ keys: earlierFigureSchema.shape, defaults: EARLIER_FIGURE_DEFAULTS });

export const metricJson = recordJson({
  keys: metricSchema.shape,
  defaults: METRIC_DEFAULTS,
  inner: {
    earlier: (list) => (Array.isArray(list) ? `[${list.map(earlierFigureJson).join(',')}]` : plainJson(list)),
  },
});
const touchKindJson = recordJson({ keys: touchKindSchema.shape, defaults: TOUCH_KIND_DEFAULTS });
const touchPathJson = recordJson({ keys: touchPathSchema.shape, defaults: TOUCH_PATH_DEFAULTS });

/** Its lists are long: each entry has a line. `indent`: how deep its keys lie. */
export function touchesInLines(touches: unknown, indent: number): string | Pieces {
  if (!isJsonObject(touches)) return plainJson(touches);
  const lines = recordLines<string | Pieces>({
    keys: touchesSchema.shape,
    defaults: NO_TOUCHES,
    inner: {
      kinds: (kinds) => listInLines(kinds, touchKindJson, indent + 2),
      paths: (paths) => listInLines(paths, touchPathJson, indent + 2),
    },
  })(touches);
  return lines.length === 0 ? '{}' : objectInLines(lines, indent);
}

export const noteJson = recordJson({
  keys: noteSchema.shape,
  defaults: NOTE_DEFAULTS,
  inner: {
    evidence: recordJson({ keys: evidenceSchema.shape, defaults: ASSUMPTION }),
    task: recordJson({ keys: taskSchema.shape, defaults: TASK_DEFAULTS }),
  },
});

/** A lane leaves out the built-in words of its kind, so how it is written hangs on the map's language. */
export function laneJson(lane: Lane, language: Language): string {
  return recordJson({ keys: laneSchema.shape, defaults: laneDefaults(lane.kind, language) })(lane);
}
