import type { z } from 'zod';
import { fillDefaults, filledNote } from '../file/fill-defaults.ts';
import type { JsonObject } from '../file/json-object.ts';
import { mapSchema } from '../file/schema.ts';
import { MOST_RECORDS } from '../file/schema-records.ts';
import type { NewId } from '../ids.ts';
import type { JourneyMap, Language } from '../map/journey-map.ts';
import { mendRecord } from './mend-record.ts';
import type { ListName } from './record-kinds.ts';

export type Gathered = {
  readonly lists: Pick<JourneyMap, ListName>;
  /** Records in which something gave way. */
  readonly mended: number;
  /** How many records of each list could not be mended, or are more than a map may hold. */
  readonly dropped: ReadonlyMap<ListName, number>;
};

/** How long a step takes that does not say it. */
const USUAL_MINUTES = 10;

/** Records that have no id of their own, and those that lie in a stage. */
const NAMELESS: ReadonlySet<ListName> = new Set(['emotions', 'gaps', 'maps']);
const OF_STAGES: ReadonlySet<ListName> = new Set(['notes', 'strokes', 'emotions', 'gaps', 'metrics']);

type Raw = Readonly<Record<ListName, readonly JsonObject[]>>;
type GatherTools = { readonly language: Language; readonly newId: NewId };

/** Checks and mends the records of all lists; what they point at is not looked at. */
export function gatherRecords(raw: Raw, { language, newId }: GatherTools): Gathered {
  /** Where records lie that do not say where. */
  const nowhere = newId();
  const dropped = new Map<ListName, number>();
  let mended = 0;

  function read<Entry>(list: ListName, { element }: z.ZodArray<z.ZodType<Entry>>): readonly Entry[] {
    const records: Entry[] = [];
    for (const found of raw[list]) {
      const answer =
        records.length === MOST_RECORDS[list] ? null : mendRecord(element, found, (record) => fill(list, record));
      if (answer === null) dropped.set(list, (dropped.get(list) ?? 0) + 1);
      else records.push(answer.record);
      if (answer?.isChanged === true) mended += 1;
    }
    return records;
  }

  function fill(list: ListName, record: JsonObject): void {
    if (!NAMELESS.has(list)) record.id ??= newId();
    if (OF_STAGES.has(list)) record.stage ??= nowhere;
    if (list === 'notes' || list === 'strokes') record.lane ??= nowhere;
    if (list === 'lanes') record.kind ??= 'free';
    if (list === 'agenda') record.minutes ??= USUAL_MINUTES;
    if (list === 'notes') Object.assign(record, filledNote(record));
    else fillDefaults({ language, [list]: [record] });
  }

  const { shape } = mapSchema;
  const lists = {
    personas: read('personas', shape.personas),
    channels: read('channels', shape.channels),
    stages: read('stages', shape.stages),
    lanes: read('lanes', shape.lanes),
    notes: read('notes', shape.notes),
    emotions: read('emotions', shape.emotions),
    gaps: read('gaps', shape.gaps),
    metrics: read('metrics', shape.metrics),
    links: read('links', shape.links),
    strokes: read('strokes', shape.strokes),
    photos: read('photos', shape.photos),
    images: read('images', shape.images),
    agenda: read('agenda', shape.agenda),
    maps: read('maps', shape.maps),
  };
  return { lists, mended, dropped };
}
