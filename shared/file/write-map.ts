import { MAP_DEFAULTS } from '../map/defaults.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { FORMAT, VERSION, type Envelope } from './format.ts';
import {
  listInLines,
  objectInLines,
  plainJson,
  recordLines,
  type Line,
  type Pieces,
  type ToJson,
} from './json-lines.ts';
import { mapSchema } from './schema.ts';
import {
  agendaStepJson,
  channelJson,
  closingJson,
  emotionJson,
  gapJson,
  goalJson,
  imageJson,
  laneJson,
  linkJson,
  metricJson,
  noteJson,
  personaJson,
  photoJson,
  relatedMapJson,
  roundJson,
  stageJson,
  strokeJson,
  touchesInLines,
} from './write-records.ts';

/** How deep the keys of the file, the keys of the map and its records lie. */
const FILE_KEYS = 2;
const MAP_KEYS = 4;
const RECORDS = 6;

// The language is always said, since what the lanes leave out hangs on it.
const { language: _language, ...leftOut } = MAP_DEFAULTS;

/**
 * The text of a map's file: keys in the order of the schema, defaults left out, keys of later versions after the known
 * ones, one record a line. Two versions of a map make a readable diff, and writing what was read gives the same bytes.
 */
export function writeMap(map: JourneyMap, envelope: Envelope): string {
  return [...mapInPieces(map, envelope)].join('');
}

/** The same text in pieces, so that whoever writes a large map can do other things in between. */
export function* mapInPieces(map: JourneyMap, envelope: Envelope): Generator<string> {
  const file: Line<string | Pieces>[] = [
    ['format', plainJson(FORMAT)],
    ['version', plainJson(VERSION)],
    ['map', objectInLines(mapLines(map), MAP_KEYS)],
    ...Object.entries(envelope).map(
      ([key, value]): Line<string | Pieces> => [key, listInLines(value, plainJson, MAP_KEYS)],
    ),
  ];
  yield* objectInLines(file, FILE_KEYS);
  yield '\n';
}

function mapLines(map: JourneyMap): Line<string | Pieces>[] {
  const lanes = map.lanes.map((lane) => laneJson(lane, map.language));
  const lines = recordLines<string | Pieces>({
    keys: mapSchema.shape,
    defaults: leftOut,
    inner: {
      goal: goalJson,
      closing: closingJson,
      personas: recordsIn(personaJson),
      channels: recordsIn(channelJson),
      stages: recordsIn(stageJson),
      lanes: () => listInLines(lanes, String, RECORDS),
      notes: recordsIn(noteJson),
      emotions: recordsIn(emotionJson),
      gaps: recordsIn(gapJson),
      metrics: recordsIn(metricJson),
      touches: (touches) => touchesInLines(touches, RECORDS),
      links: recordsIn(linkJson),
      strokes: recordsIn(strokeJson),
      photos: recordsIn(photoJson),
      images: recordsIn(imageJson),
      agenda: recordsIn(agendaStepJson),
      maps: recordsIn(relatedMapJson),
      rounds: recordsIn(roundJson),
    },
    unknown: recordsIn(plainJson),
  });
  return lines(map);
}

function recordsIn(toJson: ToJson): (list: unknown) => string | Pieces {
  return (list) => listInLines(list, toJson, RECORDS);
}
