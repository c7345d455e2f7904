import type { Tag } from '../../export/svg-tags.ts';
import { fitText } from '../../layout/fit-text.ts';
import { textShapes } from '../../layout/text-shapes.ts';
import type { Goal } from '../../map/journey-map.ts';
import type { PlainTextKey } from '../../i18n/translate.ts';
import { dayText } from '../../day-text.ts';
import { spacedLines } from '../spaced-lines.ts';
import { coverFigures } from './report-figures.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import { personaRows } from './report-persona.ts';
import type { Row, Section } from './row.ts';
import { besideName } from './side-block.ts';
import { stageColours } from './stage-colours.ts';
import { holding, textRows } from './text-rows.ts';

const GOALS: Readonly<Record<keyof Goal, PlainTextKey>> = {
  company: 'about.company',
  customer: 'about.customer',
  reason: 'about.reason',
  target: 'about.target',
};

/** How far down the page the title stands, as a share of it. */
const HEAD = 0.05;
const TITLE_LINES = 4;
const ARROWS = { height: 10, tip: 5, gap: 2 } as const;

/** What the report is about: the journey's title, its goals, who travels, and how it stands. */
export function coverSection(paper: ReportPaper): Section {
  const { map, t } = paper.printing;
  const name = map.title.trim() === '' ? t('board.untitledMap') : map.title.trim();
  return {
    id: 'cover',
    name,
    rows: [
      ...titleRows(paper, name),
      ...coverFigures(paper),
      ...goalRows(paper),
      ...travellerRows(paper),
      ...relatedRows(paper),
    ],
    least: Number.POSITIVE_INFINITY,
  };
}

function titleRows(paper: ReportPaper, name: string): readonly Row[] {
  const { printing, width, height } = paper;
  const { t, measure, date, file } = printing;
  const { size, lineHeight, weight, fill } = TEXT.title;
  const fitted = fitText(
    name,
    { width, height: size * lineHeight * TITLE_LINES, largest: size, smallest: size * 0.5, lineHeight, weight },
    measure,
  );
  const heading: readonly Tag[] = [{ role: 'heading', level: 1, id: 'cover' }];
  const title: Row = {
    height: fitted.lines.length * fitted.lineHeight,
    gap: 4,
    parts: [{ shapes: spacedLines(textShapes(fitted, { x: 0, y: 0 }, width, fill)), tags: heading }],
    holds: true,
  };
  const facts = [dayText(date, t, 'in full'), file].filter((fact) => fact !== '').join(' \u00b7 ');
  const place = { x: 0, width, measure };
  return [
    { height: height * HEAD, gap: 0, parts: [], holds: true },
    ...holding(textRows(t('report.kicker'), TEXT.kicker, place)),
    title,
    ...holding(textRows(facts, TEXT.kicker, { ...place, gap: 6 })),
    ...stripRows(paper),
  ];
}

/** The stages of the journey as small arrows, in their colours. */
function stripRows({ printing, width }: ReportPaper): readonly Row[] {
  const colours = stageColours(printing);
  if (colours.length === 0) return [];
  const step = width / colours.length;
  const gap = Math.min(ARROWS.gap, step / 4);
  const tip = Math.min(ARROWS.tip, step / 4);
  const { height } = ARROWS;
  const shapes = colours.map((fill, at) => {
    const [left, right] = [at * step, (at + 1) * step - gap - tip];
    const points = [
      { x: left, y: 0 },
      { x: right, y: 0 },
      { x: right + tip, y: height / 2 },
      { x: right, y: height },
      { x: left, y: height },
      ...(at === 0 ? [] : [{ x: left + tip, y: height / 2 }]),
    ];
    return { kind: 'polygon', points, fill } as const;
  });
  return [{ height, gap: 16, parts: [{ shapes, tags: [] }] }];
}

function goalRows(paper: ReportPaper): readonly Row[] {
  const { printing, gutter, column } = paper;
  const { map, t, measure } = printing;
  return (Object.keys(GOALS) as (keyof Goal)[])
    .filter((key) => map.goal[key].trim() !== '')
    .flatMap((key, at) =>
      besideName(
        paper,
        { name: t(GOALS[key]), level: 2, gap: at === 0 ? 26 : 10 },
        textRows(map.goal[key], TEXT.body, { x: gutter, width: column, measure }),
      ),
    );
}

function travellerRows(paper: ReportPaper): readonly Row[] {
  const { map, t, settings } = paper.printing;
  if (!settings.include.personas) return [];
  const list: Tag = { role: 'list' };
  const rows = map.personas.flatMap((persona, at) => personaRows(paper, persona, { at, list }));
  return besideName(paper, { name: t('print.personas'), level: 2, gap: 22 }, rows);
}

/** The other maps of its set. */
function relatedRows(paper: ReportPaper): readonly Row[] {
  const { printing, gutter, column } = paper;
  const { map, t, measure } = printing;
  const place = { x: gutter, width: column, measure };
  const list: Tag = { role: 'list' };
  const rows = map.maps.flatMap(({ title, file }) => {
    const name = title.trim() === '' ? file : title;
    if (name.trim() === '') return [];
    return textRows(name, TEXT.body, { ...place, tags: [list, { role: 'listitem' }] });
  });
  return besideName(paper, { name: t('set.title'), level: 2, gap: 22 }, rows);
}
