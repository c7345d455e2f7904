import type { Tag } from '../../export/svg-tags.ts';
import type { Translate } from '../../i18n/translate.ts';
import { LANE_ICONS } from '../../icons.ts';
import { fitText } from '../../layout/fit-text.ts';
import { textShapes } from '../../layout/text-shapes.ts';
import type { JourneyMap, Lane, Stage } from '../../map/journey-map.ts';
import { notesIn, visibleLanes } from '../../map/queries.ts';
import { laneColourName, stageLook } from '../../theme.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { goesOn } from './goes-on.ts';
import { spacedLines } from '../spaced-lines.ts';
import { feelingRows } from './report-feelings.ts';
import { metricRows } from './report-metrics.ts';
import { outcomeRows } from './report-outcome.ts';
import { leadsToText } from './note-facts.ts';
import { noteRows } from './report-note.ts';
import { scoreRows } from './report-score.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row, Section } from './row.ts';
import { besideName } from './side-block.ts';
import { holding, textRows } from './text-rows.ts';
import { listText } from '../../list-text.ts';

const BAND = { padding: 14, tip: 14, name: 19, smallest: 10, voice: 11, lines: 3 } as const;

/** Of a page: with less of it left a stage begins on the next one. */
const LEAST = 0.45;

/** Everything that a map knows of a stage. `colour` is the one that it has on the map. */
export function stageSection(
  paper: ReportPaper,
  stage: Stage,
  place: { readonly colour: string; readonly at: number },
): Section {
  const { map, t } = paper.printing;
  const id = `stage-${place.at + 1}`;
  const name = stage.name.trim() === '' ? t('board.unnamedStage') : stage.name.trim();
  const rows = [
    ...holding(bandRows(paper, stage, { name, colour: place.colour, id })),
    ...aboutRows(paper, stage),
    ...scoreRows(paper, stage),
    ...laneBlocks(paper, map, stage),
    ...emptyRows(paper, map, stage),
    ...metricRows(paper, stage),
    ...feelingRows(paper, stage),
    ...outcomeRows(paper, stage),
  ];
  return { id, name, rows, least: paper.height * LEAST, again: goesOn(paper, name, place.colour) };
}

/** The stage's arrow, across the page. */
function bandRows(
  { width, printing: { measure } }: ReportPaper,
  { voice }: Stage,
  { name, colour, id }: { readonly name: string; readonly colour: string; readonly id: string },
): readonly Row[] {
  const { ground, ink } = stageLook(PAPER_THEME, colour);
  const room = width - 2 * BAND.padding - BAND.tip;
  const fitting = { width: room, lineHeight: 1.25 };
  const named = fitText(
    name,
    { ...fitting, height: BAND.name * 1.25 * BAND.lines, largest: BAND.name, smallest: BAND.smallest, weight: 600 },
    measure,
  );
  const words = voice.trim() === '' ? null : `\u201c${voice.trim()}\u201d`;
  const said =
    words === null
      ? null
      : fitText(
          words,
          { ...fitting, height: BAND.voice * 1.25 * BAND.lines, largest: BAND.voice, smallest: 8, weight: 400 },
          measure,
        );
  const nameHeight = named.lines.length * named.lineHeight;
  const saidHeight = said === null ? 0 : said.lines.length * said.lineHeight + 2;
  const height = nameHeight + saidHeight + 2 * BAND.padding * 0.75;
  const top = BAND.padding * 0.75;
  const heading: readonly Tag[] = [{ role: 'heading', level: 1, id }];
  const right = width - BAND.tip;
  const arrow = [
    { x: 0, y: 0 },
    { x: right, y: 0 },
    { x: width, y: height / 2 },
    { x: right, y: height },
    { x: 0, y: height },
  ];
  const row: Row = {
    height,
    gap: 0,
    parts: [
      { shapes: [{ kind: 'polygon', points: arrow, fill: ground }], tags: [] },
      { shapes: spacedLines(textShapes(named, { x: BAND.padding, y: top }, room, ink)), tags: heading },
      ...(said === null
        ? []
        : [
            {
              shapes: textShapes(said, { x: BAND.padding, y: top + nameHeight + 2 }, room, ink),
              tags: [{ role: 'paragraph' }] satisfies readonly Tag[],
            },
          ]),
    ],
  };
  return [row];
}

function aboutRows({ printing, gutter, column }: ReportPaper, { description, group, leadsTo }: Stage): readonly Row[] {
  const { t, measure, map } = printing;
  const goesTo = leadsToText(map, leadsTo, t);
  const place = { x: gutter, width: column, measure };
  const rows = [
    ...(group === null ? [] : textRows(t(`report.${group}`), TEXT.quiet, { ...place, gap: 10 })),
    ...(description.trim() === '' ? [] : textRows(description, TEXT.body, { ...place, gap: group === null ? 10 : 2 })),
    ...(goesTo === '' ? [] : textRows(goesTo, TEXT.quiet, { ...place, gap: 4 })),
  ];
  return holding(rows);
}

function laneBlocks(paper: ReportPaper, map: JourneyMap, stage: Stage): readonly Row[] {
  const { settings, t } = paper.printing;
  return visibleLanes(map).flatMap((lane) => {
    const notes = notesIn(map, { stage: stage.id, lane: lane.id });
    const list: Tag = { role: 'list' };
    const rows = settings.include.notes
      ? notes.flatMap((note) => noteRows(paper, map, lane, note).map((row) => listed(row, list)))
      : questionRows(paper, lane.questions);
    const name = laneName(lane, t);
    const ink = PAPER_THEME.laneInk[laneColourName(lane)];
    return besideName(paper, { name, icon: LANE_ICONS[lane.kind], ink, level: 2 }, rows);
  });
}

/** What nobody has written about yet. Feelings and figures are told in another way. */
function emptyRows({ printing, gutter, column }: ReportPaper, map: JourneyMap, stage: Stage): readonly Row[] {
  const { settings, t, measure } = printing;
  if (!settings.include.notes) return [];
  const lanes = visibleLanes(map);
  const empty = lanes.filter(
    ({ id, kind }) =>
      kind !== 'emotion' && kind !== 'metric' && notesIn(map, { stage: stage.id, lane: id }).length === 0,
  );
  if (empty.length === 0 && lanes.length > 0) return [];
  const names = listText(
    empty.map((lane) => laneName(lane, t)),
    t,
  );
  const words = empty.length === lanes.length ? t('report.noNotes') : t('report.nothingYet', { lanes: names });
  return textRows(words, TEXT.quiet, { x: gutter, width: column, measure, gap: 16 });
}

function laneName({ name }: Lane, t: Translate): string {
  return name.trim() === '' ? t('board.unnamedLane') : name.trim();
}

function listed(row: Row, list: Tag): Row {
  return { ...row, parts: row.parts.map((part) => ({ ...part, tags: [list, ...part.tags] })) };
}

/** A report without notes asks what they would answer. */
function questionRows({ printing, gutter, column }: ReportPaper, questions: readonly string[]): readonly Row[] {
  return questions
    .filter((question) => question.trim() !== '')
    .flatMap((question) => textRows(question, TEXT.quiet, { x: gutter, width: column, measure: printing.measure }));
}
