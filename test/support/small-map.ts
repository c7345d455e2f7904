import {
  EMOTION_DEFAULTS,
  GAP_DEFAULTS,
  LINK_DEFAULTS,
  MAP_DEFAULTS,
  METRIC_DEFAULTS,
  NOTE_DEFAULTS,
  PERSONA_DEFAULTS,
  STAGE_DEFAULTS,
  STROKE_DEFAULTS,
  laneDefaults,
} from '../../shared/map/defaults.ts';
import type { JourneyMap, Note } from '../../shared/map/journey-map.ts';
import { deepFreeze } from './deep-freeze.ts';

/** What a later version wrote. Every record here that a command changes carries it. */
const LATER = { later: { version: [2] } };

export function smallNote(id: string, stage: string, lane: string, more: Partial<Note> = {}): Note {
  return { ...NOTE_DEFAULTS, id, stage, lane, text: `text of ${id}`, ...more, ...LATER };
}

/**
 * A map small enough to be known by heart: stages s1 s2 s3, lanes l1 l2, three notes a1 a2 a3 in the cell s1/l1 with
 * notes of other cells between them in the list. Frozen, so that a command that writes to it throws.
 */
export const SMALL_MAP: JourneyMap = deepFreeze({
  ...MAP_DEFAULTS,
  ...LATER,
  id: 'map',
  title: 'Smartphone',
  goal: { ...MAP_DEFAULTS.goal, company: 'Sell phones', ...LATER },
  personas: [
    { ...PERSONA_DEFAULTS, id: 'p1', name: 'Ana', ...LATER },
    { ...PERSONA_DEFAULTS, id: 'p2', name: 'Budi', ...LATER },
  ],
  channels: [
    { id: 'ch1', kind: 'shop', name: 'Shop', ...LATER },
    { id: 'ch2', kind: '', name: 'Web', ...LATER },
  ],
  stages: [
    { ...STAGE_DEFAULTS, id: 's1', name: 'Awareness', ...LATER },
    { ...STAGE_DEFAULTS, id: 's2', name: 'Decision', ...LATER },
    { ...STAGE_DEFAULTS, id: 's3', name: 'Retention', ...LATER },
  ],
  lanes: [
    { id: 'l1', kind: 'action', ...laneDefaults('action', 'en'), ...LATER },
    { id: 'l2', kind: 'pain', ...laneDefaults('pain', 'en'), ...LATER },
  ],
  notes: [
    smallNote('a1', 's1', 'l1', { personas: ['p1', 'p2'], channel: 'ch1', votes: 3 }),
    smallNote('b1', 's2', 'l1', { personas: ['p2'] }),
    smallNote('a2', 's1', 'l1', { colour: 'blue' }),
    smallNote('c1', 's1', 'l2', { channel: 'ch2' }),
    smallNote('a3', 's1', 'l1'),
  ],
  emotions: [
    { ...EMOTION_DEFAULTS, stage: 's1', persona: 'p1', value: 2 },
    { ...EMOTION_DEFAULTS, stage: 's2', value: -1 },
  ],
  gaps: [
    { ...GAP_DEFAULTS, stage: 's1', value: -1, ...LATER },
    { ...GAP_DEFAULTS, stage: 's2', value: 2 },
  ],
  metrics: [
    { ...METRIC_DEFAULTS, id: 'm1', stage: 's1', name: 'Visits' },
    { ...METRIC_DEFAULTS, id: 'm2', stage: 's2', name: 'Sales' },
  ],
  links: [
    { ...LINK_DEFAULTS, id: 'k1', from: 'a1', to: 'b1' },
    { ...LINK_DEFAULTS, id: 'k2', from: 'c1', to: 'a3' },
    { ...LINK_DEFAULTS, id: 'k3', from: 'a2', to: 'a3' },
  ],
  strokes: [
    { ...STROKE_DEFAULTS, id: 't1', stage: 's1', lane: 'l1' },
    { ...STROKE_DEFAULTS, id: 't2', stage: 's2', lane: 'l2' },
  ],
});

/** "note@stage/lane" of each note, in the order of the list. */
export function noteOrder(map: JourneyMap): readonly string[] {
  return map.notes.map((note) => `${note.id}@${note.stage}/${note.lane}`);
}

/** The ids of a list in their order. */
export function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map((record) => record.id);
}

/** The list with other values in one record. */
export function withOne<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string,
  patch: Partial<Entry>,
): readonly Entry[] {
  return list.map((record) => (record.id === id ? { ...record, ...patch } : record));
}
