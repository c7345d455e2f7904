import { labelsOf } from '../../shared/export/labels.ts';
import { NOTE_DEFAULTS } from '../../shared/map/defaults.ts';
import type { JourneyMap, Stage } from '../../shared/map/journey-map.ts';
import { notesIn } from '../../shared/map/queries.ts';

/** The map with texts that UTF-8 can hold. */
export function wellFormed(map: JourneyMap): JourneyMap {
  return withTexts(map, (text) => text.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

/** The map with each of its texts changed, ids too. */
export function withTexts(map: JourneyMap, change: (text: string) => string): JourneyMap {
  const fitted = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(fitted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fitted(inner)]));
  };
  return fitted(map) as JourneyMap;
}

function only<Entry extends object>(record: Entry, ...keys: readonly (keyof Entry)[]): object {
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}

function waitHeld({ wait }: Pick<Stage, 'wait'>): object | null {
  return wait === null ? null : only(wait, 'amount', 'unit');
}

type NoteKey = keyof typeof NOTE_DEFAULTS;
const NOTE_KEYS = Object.keys(NOTE_DEFAULTS) as NoteKey[];

type Called = (list: readonly { readonly id: string; readonly name: string }[]) => readonly (string | number)[];

/** Every note of each cell in its order; other records by what `called` calls them. */
function notesHeld(map: JourneyMap, called: Called): unknown {
  const [personas, channels] = [called(map.personas), called(map.channels)];
  return map.stages.map((stage) =>
    map.lanes.map((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map((note) => ({
        ...only(note, ...NOTE_KEYS),
        personas: note.personas.map((id) => personas[map.personas.findIndex((who) => who.id === id)]),
        channel: channels[map.channels.findIndex(({ id }) => id === note.channel)] ?? null,
        evidence: only(note.evidence, 'kind', 'source', 'date', 'sample', 'note'),
        task: note.task === null ? null : only(note.task, 'owner', 'due', 'done'),
      })),
    ),
  );
}

const byName: Called = (list) => list.map(({ name }) => name);
const byPlace: Called = (list) => list.map((_, at) => at);

/** What a list of notes tells of a map. `called`: names before it is written are labels after it was read. */
function heldByList(map: JourneyMap, called: Called): unknown {
  const lanes = called(map.lanes);
  return {
    stages: called(map.stages),
    lanes: map.lanes.map(({ kind }, at) => [kind, lanes[at]]),
    notes: notesHeld(map, called),
  };
}

export function toldByList(map: JourneyMap): unknown {
  return heldByList(map, labelsOf);
}

export function readFromList(map: JourneyMap): unknown {
  return heldByList(map, byName);
}

/** All of a map but drawings, and what only a later version knows. */
export function heldByWorkbook(map: JourneyMap): unknown {
  const stageAt = (id: string) => map.stages.findIndex((stage) => stage.id === id);
  const inOrder = map.stages.flatMap((stage) =>
    map.lanes.flatMap((lane) => notesIn(map, { stage: stage.id, lane: lane.id })),
  );
  const noteAt = (id: string) => inOrder.findIndex((note) => note.id === id);
  return {
    ...only(map, 'title', 'language'),
    goal: only(map.goal, 'company', 'customer', 'reason', 'target'),
    closing: only(map.closing, 'needs', 'problems', 'competitors', 'leaving'),
    stages: map.stages.map((stage) => ({
      ...only(stage, 'name', 'voice', 'description', 'group', 'colour', 'hidden', 'width', 'leaving'),
      wait: waitHeld(stage),
    })),
    lanes: map.lanes.map((lane) => ({
      ...only(lane, 'kind', 'name', 'colour', 'hidden'),
      questions: lane.questions
        .map((question) => question.replaceAll(/\s*[\r\n]\s*/g, ' '))
        .filter((question) => question !== ''),
    })),
    personas: map.personas.map((who) => only(who, 'name', 'who', 'habits', 'attitudes', 'needs', 'quote', 'colour')),
    channels: map.channels.map((channel) => only(channel, 'kind', 'name')),
    notes: notesHeld(map, byPlace),
    metrics: map.metrics.map((metric) => ({
      ...only(metric, 'name', 'unit', 'better', 'baseline', 'actual', 'target', 'weight', 'source', 'date'),
      earlier: metric.earlier.map((figure) => only(figure, 'date', 'actual')),
      stage: stageAt(metric.stage),
    })),
    emotions: map.emotions.map((emotion) => ({
      ...only(emotion, 'when', 'value', 'note'),
      stage: stageAt(emotion.stage),
      persona: map.personas.findIndex(({ id }) => id === emotion.persona),
    })),
    gaps: map.gaps.map((gap) => ({ ...only(gap, 'value', 'note'), stage: stageAt(gap.stage) })),
    links: map.links.map(({ from, to, label, either, wait }) => ({
      from: noteAt(from),
      to: noteAt(to),
      label,
      either,
      wait: waitHeld({ wait }),
    })),
    agenda: map.agenda.map((step) => ({
      ...only(step, 'name', 'todo', 'question', 'minutes', 'used'),
      stages: [...new Set(step.stages.map(stageAt))],
      lanes: [...new Set(step.lanes.map((id) => map.lanes.findIndex((lane) => lane.id === id)))],
    })),
    maps: map.maps.map((related) => only(related, 'title', 'file')),
  };
}

/** What an outline tells of a map: no colours, no dates of notes, nothing of lanes but their names and kinds. */
function heldByOutline(map: JourneyMap, called: Called): unknown {
  const [lanes, stages, personas] = [called(map.lanes), called(map.stages), called(map.personas)];
  const list = notesHeld(map, called) as Record<string, unknown>[][][];
  return {
    title: map.title.trim() === '' ? '' : map.title,
    goal: only(map.goal, 'company', 'customer', 'reason', 'target'),
    closing: only(map.closing, 'needs', 'problems', 'competitors', 'leaving'),
    stages: map.stages.map((stage, at) => [stages[at], stage.voice, stage.description, stage.leaving, waitHeld(stage)]),
    lanes: map.stages.length === 0 ? [] : map.lanes.map(({ kind }, at) => [kind, lanes[at]]),
    personas: map.personas.map((who, at) => [personas[at], only(who, 'who', 'habits', 'attitudes', 'needs', 'quote')]),
    notes: list.map((cells) =>
      cells.map((notes) =>
        notes.map(({ colour: _colour, author: _author, created: _created, faceDown: _faceDown, ...note }) => note),
      ),
    ),
  };
}

/** NUL has no place in Markdown. */
export function toldByOutline(map: JourneyMap): unknown {
  return heldByOutline(map, labelsOf);
}

export function readFromOutline(map: JourneyMap): unknown {
  return heldByOutline(map, byName);
}
