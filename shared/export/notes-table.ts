import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap, Lane, Note, Stage } from '../map/journey-map.ts';
import { notesIn } from '../map/queries.ts';
import { labelsById } from './labels.ts';
import type { Table } from './table.ts';
import { columnText, NOTE_COLUMNS, type SheetRow, yesOrNothing } from './table-words.ts';

type Row = SheetRow<'notes'>;

/** The list of notes as a table by itself. */
export function notesTable(map: JourneyMap, t: Translate): Table {
  return {
    columns: NOTE_COLUMNS.map((name) => columnText(t, name)),
    rows: noteRows(map, t).map((row) => NOTE_COLUMNS.map((name) => row[name])),
  };
}

/**
 * A note a row, stage by stage. A stage without notes has a row that says nothing else, and so has a lane that would
 * come up out of its order: so the list alone tells which stages and lanes there are, and how they follow.
 */
export function noteRows(map: JourneyMap, t: Translate): readonly Row[] {
  const rows: Row[] = [];
  const rowOf = rowMaker(map, t);
  let lanesShown = 0;
  const showLanes = (upTo: number): void => {
    for (; lanesShown < upTo; lanesShown += 1) rows.push(rowOf(null, map.lanes[lanesShown] ?? null, null));
  };
  for (const stage of map.stages) {
    const before = rows.length;
    for (const [at, lane] of map.lanes.entries()) {
      const notes = notesIn(map, { stage: stage.id, lane: lane.id });
      if (notes.length > 0) showLanes(at);
      lanesShown = Math.max(lanesShown, notes.length > 0 ? at + 1 : 0);
      for (const note of notes) rows.push(rowOf(stage, lane, note));
    }
    if (!rows.slice(before).some((row) => row.stage !== null)) rows.push(rowOf(stage, null, null));
  }
  showLanes(map.lanes.length);
  return rows;
}

function rowMaker(map: JourneyMap, t: Translate) {
  const labels = {
    stages: labelsById(map.stages),
    lanes: labelsById(map.lanes),
    personas: labelsById(map.personas),
    channels: labelsById(map.channels),
  };
  return (stage: Stage | null, lane: Lane | null, note: Note | null): Row => ({
    stage: stage === null ? null : (labels.stages.get(stage.id) ?? null),
    lane: lane === null ? null : (labels.lanes.get(lane.id) ?? null),
    kind: lane === null ? null : t(`value.${lane.kind}`),
    ...(note === null ? NO_NOTE : noteValues(note, t)),
    personas: said(note?.personas.map((id) => labels.personas.get(id) ?? '').join('; ') ?? ''),
    channel: labels.channels.get(note?.channel ?? '') ?? null,
  });
}

type NoteValues = Omit<Row, 'stage' | 'lane' | 'kind' | 'personas' | 'channel'>;

const NO_NOTE: NoteValues = {
  text: null,
  evidence: null,
  source: null,
  date: null,
  sample: null,
  evidenceNote: null,
  votes: null,
  important: null,
  mark: null,
  competitor: null,
  leadsTo: null,
  heading: null,
  owner: null,
  due: null,
  done: null,
  author: null,
  created: null,
  colour: null,
  faceDown: null,
  id: null,
};

function noteValues(note: Note, t: Translate): NoteValues {
  const { evidence, task } = note;
  return {
    text: said(note.text),
    evidence: t(`value.${evidence.kind}`),
    source: said(evidence.source),
    date: said(evidence.date),
    sample: evidence.sample,
    evidenceNote: said(evidence.note),
    votes: note.votes === 0 ? null : note.votes,
    important: yesOrNothing(t, note.important),
    mark: note.mark === null ? null : t(`value.${note.mark}`),
    competitor: said(note.competitor),
    leadsTo: said(note.leadsTo),
    heading: said(note.heading),
    owner: said(task?.owner ?? ''),
    due: said(task?.due ?? ''),
    // A task that is not done says so: without it there is none.
    done: task === null ? null : t(task.done ? 'value.yes' : 'value.no'),
    author: said(note.author),
    created: said(note.created),
    colour: said(note.colour ?? ''),
    faceDown: yesOrNothing(t, note.faceDown),
    id: note.id,
  };
}

function said(text: string): string | null {
  return text === '' ? null : text;
}
