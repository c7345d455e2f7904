import { ASSUMPTION } from '../map/defaults.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../map/journey-map.ts';
import type { TableField, TableReading } from './columns-of-table.ts';
import { addFramedList } from './framed-list.ts';
import { laneKindOf } from './lane-kind-of.ts';
import type { MapBuilder, Otherwise } from './map-builder.ts';
import { type Finders, newFinders } from './own-tables.ts';
import { pastedLines } from './pasted-lines.ts';
import { choiceOf, figureOf } from './table-reading.ts';
import type { Table } from './table.ts';

/** Adds the notes of somebody else's table. */
export function addTable(builder: MapBuilder, table: Table, reading: TableReading, otherwise: Otherwise): void {
  if (reading.shape === 'grid') addGrid(builder, table, otherwise);
  else if (reading.shape === 'framed') addFramedList(builder, table, reading.frameRows, otherwise);
  else addList(builder, table, reading, otherwise);
}

function addList(
  builder: MapBuilder,
  table: Table,
  { hasHeadings, columns }: TableReading,
  otherwise: Otherwise,
): void {
  const finders = newFinders(builder);
  const rows = hasHeadings ? table.slice(1) : table;
  const emotions = emotionTaker(builder, finders, middleOf(rows, columns.emotion));
  let above = { stage: '', lane: '' };
  for (const row of rows) {
    const said = (field: TableField): string => row[columns[field] ?? -1]?.trim() ?? '';
    // An empty field is a merged one: it goes on with what stands above.
    above = { stage: said('stage') || above.stage, lane: said('lane') || above.lane };
    if (row.every((text) => text.trim() === '')) continue;
    const stageName = above.stage || otherwise.stage;
    emotions(stageName, said('persona'), said('emotion'));
    if (said('text') === '') continue;
    const [stage, lane] = [finders.stage(stageName), laneOf(finders, above.lane || otherwise.lane)];
    if (stage === null || lane === null) {
      builder.leaveOut('rowsWithoutPlace');
      continue;
    }
    const channel = said('channel');
    builder.addNote(
      { stage, lane },
      {
        text: said('text'),
        personas: [...new Set(namesIn(said('persona')).flatMap((name) => finders.persona(name) ?? []))],
        channel: channel === '' ? null : finders.channel(channel),
        evidence: evidenceOf(said('evidence')),
      },
    );
  }
}

function laneOf(finders: Finders, name: string): string | null {
  return finders.lane(name, laneKindOf(name));
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A kind by its name; what is no kind is where it is known from. */
function evidenceOf(text: string): typeof ASSUMPTION {
  const kind: EvidenceKind | null = choiceOf(text, EVIDENCE_KINDS);
  return kind === null ? { ...ASSUMPTION, source: text } : { ...ASSUMPTION, kind };
}

/** Many give marks from 1 to 5: then 3 is the middle. */
function middleOf(rows: Table, column: number | null): number {
  const values = rows.flatMap((row) => figureOf(row[column ?? -1] ?? '') ?? []);
  return values.some((value) => value > 2) && values.every((value) => value >= 1) ? 3 : 0;
}

/** One feeling for each stage and persona: the first that is said. */
function emotionTaker(builder: MapBuilder, finders: Finders, middle: number) {
  const taken = new Set<string>();
  return (stageName: string, persona: string, text: string): void => {
    const value = figureOf(text);
    if (value === null) return;
    const [who] = namesIn(persona);
    const key = JSON.stringify([stageName, who]);
    const stage = taken.has(key) ? null : finders.stage(stageName);
    if (stage === null) return;
    taken.add(key);
    builder.addEmotion({
      stage,
      persona: who === undefined ? null : finders.persona(who),
      when: 'now',
      value: Math.min(2, Math.max(-2, value - middle)),
      note: '',
    });
  };
}

/** Stages along the top, lanes down the side; each line of a cell is a note. */
function addGrid(builder: MapBuilder, [top = [], ...rows]: Table, otherwise: Otherwise): void {
  const finders = newFinders(builder);
  const stages = top.slice(1).map((name) => finders.stage(name.trim() || otherwise.stage));
  for (const row of rows) {
    if (row.every((text) => text.trim() === '')) continue;
    const lane = laneOf(finders, row[0]?.trim() || otherwise.lane);
    for (const [at, text] of row.slice(1).entries()) {
      const stage = stages[at] ?? null;
      const lines = pastedLines(text);
      if (stage === null || lane === null) builder.leaveOut('rowsWithoutPlace', lines.length);
      else for (const line of lines) builder.addNote({ stage, lane }, { text: line });
    }
  }
}
