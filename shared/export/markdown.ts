import type { Translate } from '../i18n/translate.ts';
import { laneKindOf } from '../import/lane-kind-of.ts';
import {
  CLOSING_QUESTIONS,
  GOALS,
  type JourneyMap,
  type Lane,
  type Note,
  type Persona,
  PERSONA_TEXTS,
  type Stage,
} from '../map/journey-map.ts';
import { notesIn } from '../map/queries.ts';
import { scoreOf } from '../map/journey-score.ts';
import { attributionTable } from './attribution-sheet.ts';
import { labelsById } from './labels.ts';
import { type OutlineValue, valuesIn } from './outline-values.ts';
import { columnText, type ColumnName, OUTLINE_NOTE_COLUMNS } from './table-words.ts';
import { SCORE_COLUMNS, scoreTables, scoreWords } from './score-table.ts';
import { agendaTable } from './agenda-table.ts';
import { placeWords, VOTE_COLUMNS, voteTables } from './vote-tables.ts';
import { writtenWait } from '../wait-text.ts';

/** Stands for a text that says nothing, where Markdown needs something. */
export const NO_WORDS = '\u200b';

/** The map as an outline: stages, under each its lanes, under each their notes with what is known of them. */
export function markdownText(map: JourneyMap, t: Translate): string {
  const lanes = labelsById(map.lanes);
  const stages = labelsById(map.stages);
  const noteLines = noteWriter(map, t);
  const blocks: string[] = [`# ${inline(map.title.trim() === '' ? t('dialog.untitled') : map.title)}`];
  for (const key of GOALS) {
    if (map.goal[key] !== '') blocks.push(`${inline(t(`about.${key}`))}: ${inline(map.goal[key], '')}`);
  }
  const whole = scoreOf(map);
  if (whole.score !== null) {
    const { score, confidence } = scoreWords(whole, t);
    blocks.push(inline(`${t('score.title')}: ${score}, ${confidence}`, ''));
  }
  for (const question of CLOSING_QUESTIONS) {
    const answer = map.closing[question];
    if (answer !== '') blocks.push(`${inline(t(`about.closing.${question}`))}\\\n${inline(answer, '')}`);
  }
  blocks.push(...voteBlocks(map, t), ...agendaBlocks(map, t), ...attributionBlocks(map, t));
  if (map.personas.length > 0) blocks.push(map.personas.map((who) => personaLines(map, who, t)).join('\n'));
  for (const [at, stage] of map.stages.entries()) {
    blocks.push(...stageBlocks(stage, stages.get(stage.id) ?? '', t), ...scoreBlocks(map, stage, t));
    for (const lane of map.lanes) {
      const notes = notesIn(map, { stage: stage.id, lane: lane.id });
      // The first stage names every lane, so that their order is known.
      const values = valuesIn(map, stage, lane, t).map((value) => valueLines(value, t));
      if (at > 0 && notes.length + values.length === 0) continue;
      blocks.push(...laneBlocks(lane, { label: lanes.get(lane.id) ?? '', isFirst: at === 0 }, t));
      const items = [...values, ...notes.map(noteLines)];
      if (items.length > 0) blocks.push(items.join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

function valueLines([first, ...others]: OutlineValue, t: Translate): string {
  if (first === undefined) return '';
  return [`- ${field(t, ...first, '  ')}`, ...others.map((one) => `  - ${field(t, ...one)}`)].join('\n');
}

function stageBlocks(
  { voice, description, leaving, wait, leadsTo }: Stage,
  label: string,
  t: Translate,
): readonly string[] {
  return [
    `## ${inline(label)}`,
    ...(voice === '' ? [] : [`> ${inline(voice, '> ')}`]),
    ...(leaving === null ? [] : [`${inline(columnText(t, 'leaving'))}: ${leaving}`]),
    ...(wait === null ? [] : [`${inline(columnText(t, 'wait'))}: ${writtenWait(wait, t)}`]),
    ...(leadsTo === '' ? [] : [`${inline(columnText(t, 'leadsTo'))}: ${inline(leadsTo, '')}`]),
    ...(description === '' ? [] : [inline(description, '')]),
  ];
}

/** What the room voted for, as a table for each round. */
function voteBlocks(map: JourneyMap, t: Translate): readonly string[] {
  return voteTables(map, t).flatMap((table) => [
    inline(`${t('vote.heading')}: ${table.name.replaceAll(/\s+/g, ' ')} (${table.summary})`, ''),
    [
      tableLine(VOTE_COLUMNS.map((column) => t(`vote.column.${column}`))),
      '| --- | --- | --- | ---: | ---: |',
      ...table.rows.map((row) =>
        tableLine([placeWords(row, t), row.text, row.where, String(row.dots), String(row.people)]),
      ),
    ].join('\n'),
  ]);
}

/** What the workshop took, once it was held. */
function agendaBlocks({ agenda }: JourneyMap, t: Translate): readonly string[] {
  const table = agendaTable(agenda, t);
  if (table === null) return [];
  return [
    [
      tableLine([t('agenda.title'), t('agenda.column.planned'), t('agenda.column.used')]),
      '| --- | ---: | ---: |',
      ...[...table.lines, table.sum].map(({ name, planned, used }) => tableLine([name, planned, used])),
    ].join('\n'),
  ];
}

/** To whom sales are owed, as a table that says nothing of the map that its touches do not. */
function attributionBlocks(map: JourneyMap, t: Translate): readonly string[] {
  const table = attributionTable(map, t);
  if (table === null) return [];
  return [
    inline(t('attribution.sheet'), ''),
    [
      tableLine(table.columns),
      `| --- | --- |${' ---: |'.repeat(table.columns.length - 2)}`,
      ...table.rows.map(tableLine),
    ].join('\n'),
  ];
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inline(cell)).join(' | ')} |`;
}

/** How the score of a stage came about, as a table, which says nothing of the map that its figures do not. */
function scoreBlocks(map: JourneyMap, { id }: Stage, t: Translate): readonly string[] {
  const of = scoreTables(map, t).find(({ stage }) => stage === id);
  if (of === undefined || of.rows.every(({ isMissing }) => isMissing)) return [];
  return [
    [
      tableLine(SCORE_COLUMNS.map((column) => t(`score.column.${column}`))),
      '| --- | --- | ---: | ---: | ---: |',
      ...of.rows.map(({ cells }) => tableLine(cells)),
      tableLine([t('score.stage'), of.confidence, '', '', of.score]),
    ].join('\n'),
  ];
}

/** What kind a lane is of is said where its name does not tell. */
function laneBlocks(
  lane: Lane,
  { label, isFirst }: { label: string; isFirst: boolean },
  t: Translate,
): readonly string[] {
  const saysKind = isFirst && laneKindOf(label) !== lane.kind;
  const heading = `### ${inline(label)}`;
  return saysKind ? [heading, field(t, 'kind', t(`value.${lane.kind}`), '')] : [heading];
}

function personaLines(map: JourneyMap, persona: Persona, t: Translate): string {
  const label = labelsById(map.personas).get(persona.id) ?? '';
  const about = PERSONA_TEXTS.filter((key) => persona[key] !== '').map((key) => `  - ${field(t, key, persona[key])}`);
  return [`- ${field(t, 'persona', label, '  ')}`, ...about].join('\n');
}

function noteWriter(map: JourneyMap, t: Translate): (note: Note) => string {
  const [personas, channels] = [labelsById(map.personas), labelsById(map.channels)];
  return (note) => {
    const { evidence, task } = note;
    const facts: Readonly<Record<(typeof OUTLINE_NOTE_COLUMNS)[number], string>> = {
      personas: note.personas.map((id) => personas.get(id) ?? '').join('; '),
      channel: channels.get(note.channel ?? '') ?? '',
      evidence: evidence.kind === 'assumption' ? '' : t(`value.${evidence.kind}`),
      source: evidence.source,
      date: evidence.date,
      sample: evidence.sample === null ? '' : String(evidence.sample),
      evidenceNote: evidence.note,
      votes: note.votes === 0 ? '' : String(note.votes),
      important: note.important ? t('value.yes') : '',
      mark: note.mark === null ? '' : t(`value.${note.mark}`),
      competitor: note.competitor,
      leadsTo: note.leadsTo,
      heading: note.heading,
      owner: task?.owner ?? '',
      due: task?.due ?? '',
    };
    const said = OUTLINE_NOTE_COLUMNS.filter((column) => facts[column] !== '');
    const known = said.map((column) => `  - ${field(t, column, facts[column])}`);
    const box = task === null ? '' : task.done ? '[x] ' : '[ ] ';
    return [`- ${box}${inline(note.text, '  ')}`, ...known].join('\n');
  };
}

function field(t: Translate, column: ColumnName, text: string, indent = '    '): string {
  return `${inline(columnText(t, column))}: ${inline(text, indent)}`;
}

/** Signs that mean something wherever they stand. */
const SIGNS = /[\\`*_[\]<>&|~]/g;
/** Blanks that would be taken away; one between words stays as it is. */
const BLANKS = /\s+/g;

/** A text as text, whatever it holds; further lines begin with `indent`, or, in a heading, do not begin at all. */
function inline(text: string, indent: string | null = null): string {
  if (text === '') return NO_WORDS;
  const lines = text.split('\n').map((line) => {
    const escaped = line
      .replace(SIGNS, '\\$&')
      .replace(/^([#+\-=:])|^(\d+)([.)])/, (all, sign?: string) =>
        sign === undefined ? `${all.slice(0, -1)}\\${all.slice(-1)}` : `\\${sign}`,
      );
    return escaped.replace(BLANKS, (blank, at: number) => {
      const isBetween = blank === ' ' && at > 0 && at + 1 < escaped.length;
      return isBetween ? blank : Array.from(blank, (sign) => `&#${sign.charCodeAt(0)};`).join('');
    });
  });
  return lines.map((line) => (line === '' ? NO_WORDS : line)).join(indent === null ? '&#10;' : `\\\n${indent}`);
}
