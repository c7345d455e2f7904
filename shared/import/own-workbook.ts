import { type RecordSheet, SHEET_COLUMNS, type SheetColumn } from '../export/table-words.ts';
import { languageCalled } from '../i18n/language-name.ts';
import { EMOTION_DEFAULTS, METRIC_DEFAULTS, NO_CLOSING, NO_GOAL } from '../map/defaults.ts';
import { type Closing, type Goal, LANE_KINDS, LIMITS } from '../map/journey-map.ts';
import type { MapBuilder } from './map-builder.ts';
import {
  addOwnNotes,
  called,
  colourOf,
  createFinder,
  createLaneFinder,
  type Finders,
  ownNoteRows,
} from './own-tables.ts';
import { closingCalled, goalCalled, isAboutCalled, isSheetCalled, type Row, rowsOf, shareOf } from './table-reading.ts';
import type { Table } from './table.ts';
import type { ReadSheet } from './xlsx.ts';
import { waitIn } from '../wait-text.ts';

type RowsOf<Sheet extends RecordSheet> = readonly Row<SheetColumn<Sheet>>[];
type Rows = <Sheet extends RecordSheet>(sheet: Sheet) => RowsOf<Sheet>;

/** Adds what a workbook of ours holds; false for one that is none. */
export function addOwnWorkbook(builder: MapBuilder, sheets: readonly ReadSheet[]): boolean {
  const tableOf = (sheet: RecordSheet): Table => sheets.find(({ name }) => isSheetCalled(name, sheet))?.table ?? [];
  const notes = ownNoteRows(tableOf('notes'));
  if (notes === null) return false;
  const rows: Rows = <Sheet extends RecordSheet>(sheet: Sheet): RowsOf<Sheet> =>
    rowsOf<SheetColumn<Sheet>>(tableOf(sheet), SHEET_COLUMNS[sheet], []) ?? [];
  addHead(builder, tableOf('about'));
  const finders: Finders = {
    stage: createFinder(addStages(builder, rows), (name) => builder.addStage({ name })),
    lane: createLaneFinder(builder, addLanes(builder, rows)),
    persona: createFinder(addPersonas(builder, rows), (name) => builder.addPersona({ name })),
    channel: createFinder(addChannels(builder, rows), (name) => builder.addChannel({ name })),
  };
  const ids = addOwnNotes(builder, notes, finders);
  addMetrics(builder, rows, finders);
  addEmotions(builder, rows, finders);
  addGaps(builder, rows, finders);
  addAgenda(builder, rows, finders);
  for (const row of rows('links')) {
    const [from, to] = [ids.get(row.text('from')), ids.get(row.text('to'))];
    if (from === undefined || to === undefined) builder.leaveOut('links');
    else {
      const said = { label: row.text('label'), either: row.isYes('either'), wait: waitIn(row.text('linkWait')) };
      builder.addLink({ from, to, ...said });
    }
  }
  return true;
}

type Labelled = { readonly label: string; readonly id: string };

/** Adds a record for each row; the answer is what they are called in the other sheets. */
function added<Sheet extends 'stages' | 'lanes' | 'personas' | 'channels'>(
  all: RowsOf<Sheet>,
  add: (row: RowsOf<Sheet>[number]) => string | null,
): readonly Labelled[] {
  return all.flatMap((row) => {
    const id = add(row);
    return id === null ? [] : [{ label: (row.text('label') || row.text('name')).trim(), id }];
  });
}

function addStages(builder: MapBuilder, rows: Rows): readonly Labelled[] {
  const all = rows('stages');
  return added(all, (row) =>
    builder.addStage({
      name: row.text('name'),
      voice: row.text('voice'),
      description: row.text('description'),
      group: row.choice('group', ['before', 'after']),
      colour: colourOf(row.text('colour')),
      hidden: row.isYes('hidden'),
      width: Math.min(LIMITS.stageWidth, Math.max(1, Math.round(row.figure('width') ?? 2))),
      leaving: shareOf(row.figure('leaving')),
      wait: waitIn(row.text('wait')),
      leadsTo: row.text('leadsTo'),
    }),
  );
}

function addLanes(builder: MapBuilder, rows: Rows): readonly Labelled[] {
  const all = rows('lanes');
  return added(all, (row) =>
    builder.addLane(row.choice('kind', LANE_KINDS) ?? 'free', {
      name: row.text('name'),
      questions: row
        .text('questions')
        .split('\n')
        .filter((question) => question !== '')
        .slice(0, LIMITS.questions),
      colour: colourOf(row.text('colour')),
      hidden: row.isYes('hidden'),
    }),
  );
}

function addPersonas(builder: MapBuilder, rows: Rows): readonly Labelled[] {
  const all = rows('personas');
  return added(all, ({ text }) =>
    builder.addPersona({
      name: text('name'),
      who: text('who'),
      habits: text('habits'),
      attitudes: text('attitudes'),
      needs: text('needs'),
      quote: text('quote'),
      colour: colourOf(text('colour')),
    }),
  );
}

function addChannels(builder: MapBuilder, rows: Rows): readonly Labelled[] {
  return added(rows('channels'), ({ text }) => builder.addChannel({ name: text('name'), kind: text('kind') }));
}

function addMetrics(builder: MapBuilder, rows: Rows, finders: Finders): void {
  const earlier = rows('earlier');
  for (const row of rows('metrics')) {
    const stage = finders.stage(row.text('stage'));
    if (stage === null) builder.leaveOut('rows');
    else
      builder.addMetric({
        stage,
        name: row.text('name'),
        unit: row.text('unit'),
        better: row.choice('better', ['higher', 'lower']) ?? 'higher',
        baseline: row.figure('baseline'),
        actual: row.figure('actual'),
        target: row.figure('target'),
        weight: row.figure('weight') ?? METRIC_DEFAULTS.weight,
        source: row.text('source'),
        date: row.text('date'),
        earlier: earlier
          .filter((figure) => isOf(figure.text('metric'), row))
          .map((figure) => ({ date: figure.text('date'), actual: figure.figure('actual') }))
          .slice(0, LIMITS.earlierFigures),
      });
  }
}

function isOf(metric: string, row: Row<'label' | 'name'>): boolean {
  return metric !== '' && metric === (row.text('label') || row.text('name'));
}

function addEmotions(builder: MapBuilder, rows: Rows, finders: Finders): void {
  for (const row of rows('emotions')) {
    const stage = finders.stage(row.text('stage'));
    const persona = row.text('persona');
    if (stage === null) builder.leaveOut('rows');
    else
      builder.addEmotion({
        stage,
        persona: persona.trim() === '' ? null : finders.persona(persona),
        when: row.choice('when', ['now', 'wished']) ?? EMOTION_DEFAULTS.when,
        value: Math.min(2, Math.max(-2, row.figure('value') ?? 0)),
        note: row.text('remark'),
      });
  }
}

function addGaps(builder: MapBuilder, rows: Rows, finders: Finders): void {
  for (const row of rows('gaps')) {
    const stage = finders.stage(row.text('stage'));
    const value = Math.min(2, Math.max(-2, row.figure('gap') ?? 0));
    if (stage === null) builder.leaveOut('rows');
    else builder.addGap({ stage, value, note: row.text('remark') });
  }
}

function addAgenda(builder: MapBuilder, rows: Rows, finders: Finders): void {
  for (const row of rows('agenda')) {
    const used = row.figure('usedMinutes');
    builder.addAgendaStep({
      name: row.text('step'),
      todo: row.text('todo'),
      question: row.text('question'),
      minutes: within(1, LIMITS.stepMinutes, row.figure('plannedMinutes') ?? 1),
      used: used === null ? null : within(0, LIMITS.stepSeconds, used * 60),
      stages: called(row.text('stages'), finders.stage),
      lanes: called(row.text('lanes'), (label) => finders.lane(label, null)),
    });
  }
}

function within(least: number, most: number, figure: number): number {
  return Math.min(most, Math.max(least, Math.round(figure)));
}

function addHead(builder: MapBuilder, about: Table): void {
  const goal = { ...NO_GOAL } as Record<keyof Goal, string>;
  const closing = { ...NO_CLOSING } as Record<keyof Closing, string>;
  for (const [what = '', said = '', file = ''] of about.slice(1)) {
    if (isAboutCalled(what, 'title')) builder.setHead({ title: said });
    else if (isAboutCalled(what, 'language')) builder.setHead({ language: languageCalled(said) ?? 'en' });
    else if (isAboutCalled(what, 'map')) builder.addRelatedMap({ title: said, file });
    else {
      const key = goalCalled(what);
      const question = closingCalled(what);
      if (key !== null) goal[key] = said;
      if (question !== null) closing[question] = said;
    }
  }
  builder.setHead({ goal, closing });
}
