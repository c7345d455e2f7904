import type { JourneyMap } from './journey-map.ts';
import { RECORD_LISTS, type RecordList } from './changes.ts';

/** Something that no sound map has. `at` is the record's place in its list, for records without an id of their own. */
export type Problem =
  | { readonly kind: 'repeated-id'; readonly list: RecordList; readonly at: number; readonly id: string }
  | {
      readonly kind: 'dangling';
      readonly list: ReferringList;
      readonly at: number;
      readonly key: ReferenceKey;
      /** The id that nothing has. */
      readonly to: string;
    };

type ReferringList = RecordList | 'emotions' | 'gaps' | 'touches';

type ReferenceKey =
  | 'stage'
  | 'lane'
  | 'persona'
  | 'personas'
  | 'channel'
  | 'from'
  | 'to'
  | 'through'
  | 'at'
  | 'stages'
  | 'lanes';

/** What breaks the invariants of a map: ids are unique in the whole of it, and every reference points at something. */
export function checkMap(map: JourneyMap): readonly Problem[] {
  return [...repeatedIds(map), ...danglingReferences(map, map)];
}

function repeatedIds(map: JourneyMap): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const list of RECORD_LISTS) {
    let count = seen.size;
    map[list].forEach(({ id }, at) => {
      count += 1;
      if (seen.add(id).size === count) return;
      count -= 1;
      problems.push({ kind: 'repeated-id', list, at, id });
    });
  }
  return problems;
}

/** The references of a map's records that point at nothing in another map, which may be the same. */
export function danglingReferences(map: JourneyMap, among: JourneyMap): Problem[] {
  const problems: Problem[] = [];
  const stages = idsOf(among.stages);
  const lanes = idsOf(among.lanes);
  const personas = idsOf(among.personas);
  const channels = idsOf(among.channels);
  const notes = map.links.length === 0 ? NOBODY : idsOf(among.notes);

  function inList(list: ReferringList, at: number) {
    return (key: ReferenceKey, to: string | null, among: ReadonlySet<string>): void => {
      if (to !== null && !among.has(to)) problems.push({ kind: 'dangling', list, at, key, to });
    };
  }

  map.notes.forEach((note, at) => {
    const { stage, lane, channel } = note;
    // Of thousands of notes hardly any is looked into.
    if (stages.has(stage) && lanes.has(lane) && channel === null && note.personas.length === 0) return;
    const check = inList('notes', at);
    check('stage', stage, stages);
    check('lane', lane, lanes);
    check('channel', channel, channels);
    for (const persona of note.personas) check('personas', persona, personas);
  });
  for (const [at, emotion] of map.emotions.entries()) {
    const check = inList('emotions', at);
    check('stage', emotion.stage, stages);
    check('persona', emotion.persona, personas);
  }
  for (const [at, gap] of map.gaps.entries()) inList('gaps', at)('stage', gap.stage, stages);
  for (const [at, metric] of map.metrics.entries()) inList('metrics', at)('stage', metric.stage, stages);
  for (const [at, kind] of map.touches.kinds.entries()) {
    const check = inList('touches', at);
    check('through', kind.through, channels);
    check('at', kind.at, stages);
  }
  for (const [at, link] of map.links.entries()) {
    const check = inList('links', at);
    check('from', link.from, notes);
    check('to', link.to, notes);
  }
  for (const [at, stroke] of map.strokes.entries()) {
    const check = inList('strokes', at);
    check('stage', stroke.stage, stages);
    check('lane', stroke.lane, lanes);
  }
  for (const [at, photo] of map.photos.entries()) {
    const check = inList('photos', at);
    check('stage', photo.stage, stages);
    check('lane', photo.lane, lanes);
  }
  for (const [at, step] of map.agenda.entries()) {
    const check = inList('agenda', at);
    for (const stage of step.stages) check('stages', stage, stages);
    for (const lane of step.lanes) check('lanes', lane, lanes);
  }
  return problems;
}

const NOBODY: ReadonlySet<string> = new Set();

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}
