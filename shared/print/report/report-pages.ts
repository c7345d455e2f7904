import type { PlacedShapes } from '../../export/svg.ts';
import { visibleLanes, visibleStages } from '../../map/queries.ts';
import { bandScaleOn, paperSize, turned } from '../papers.ts';
import { PAPER_THEME } from '../print-theme.ts';
import type { Printing, PrintPage, PrintPages } from '../printing.ts';
import { type Flow, flow, type FlowedPage } from './flow.ts';
import { flowedLayers, footLayers } from './flowed-page.ts';
import { type ContentsEntry, contentsSection } from './report-contents.ts';
import { coverSection } from './report-cover.ts';
import { agendaSection, closingSection, painSection, taskSection, voteSection } from './report-lists.ts';
import { type MapPage, mapPage } from './report-map-page.ts';
import { stageSection } from './report-stage.ts';
import { type ReportPaper, reportPaper, TEXT } from './report-style.ts';
import type { Section } from './row.ts';
import { stageColours } from './stage-colours.ts';

/** The map told from beginning to end: a cover, the contents, the whole map small, each stage, and what follows. */
export function reportPages(printing: Printing): PrintPages {
  const { settings, map } = printing;
  const orientation = settings.orientation === 'auto' ? 'portrait' : settings.orientation;
  const size = paperSize(settings);
  const page = turned(size, orientation);
  const paper = reportPaper(printing, page, bandScaleOn(size));
  const sections = bodySections(paper);
  const body = flow(sections, paper.height);
  const name = printing.t('report.wholeMap');
  const isMapped = visibleStages(map).length > 0 && visibleLanes(map).length > 0;
  const whole = isMapped ? mapPage(paper, name) : null;
  const front = frontFlow(paper, { sections, body, whole, name });
  const flowed = (part: Flow): readonly Sheet[] => part.pages.map((one) => ({ kind: 'flowed', page: one }));
  const sheets: readonly Sheet[] = [
    ...flowed(front),
    ...(whole === null ? [] : [{ kind: 'map', page: whole, name } as const]),
    ...flowed(body),
  ];
  return {
    page,
    orientation,
    pages: sheets.map((sheet, at) => sheetPage(paper, sheet, { number: at + 1, count: sheets.length })),
    scale: 1,
    noteText: TEXT.body.size * paper.bandScale,
  };
}

function bodySections(paper: ReportPaper): readonly Section[] {
  const colours = stageColours(paper.printing);
  const ofStages = visibleStages(paper.printing.map).map((stage, at) =>
    stageSection(paper, stage, { colour: colours[at] ?? PAPER_THEME.ink, at }),
  );
  const lists = [
    voteSection(paper),
    closingSection(paper),
    taskSection(paper),
    painSection(paper),
    agendaSection(paper),
  ].filter((section) => section !== null);
  return [...ofStages, ...lists];
}

type Parts = {
  readonly sections: readonly Section[];
  readonly body: Flow;
  readonly whole: MapPage | null;
  readonly name: string;
};

/** The cover and, where there is anything to list, the contents, with the numbers of the pages as they come after them. */
function frontFlow(paper: ReportPaper, { sections, body, whole, name }: Parts): Flow {
  const cover = coverSection(paper);
  if (whole === null && sections.length === 0) return flow([cover], paper.height);
  const listed = (before: number): readonly ContentsEntry[] => [
    ...(whole === null ? [] : [{ id: 'map', name, page: before + 1 }]),
    ...sections.map((section) => ({
      id: section.id,
      name: section.name,
      page: before + (whole === null ? 1 : 2) + (body.starts.get(section.id) ?? 0),
    })),
  ];
  const flowedBefore = (pages: number): Flow => flow([cover, contentsSection(paper, listed(pages))], paper.height);
  return flowedBefore(flowedBefore(1).pages.length);
}

type Sheet =
  | { readonly kind: 'flowed'; readonly page: FlowedPage }
  | { readonly kind: 'map'; readonly page: MapPage; readonly name: string };

type Count = { readonly number: number; readonly count: number };

function sheetPage(paper: ReportPaper, sheet: Sheet, count: Count): PrintPage {
  const name = sheet.kind === 'map' ? sheet.name : sheet.page.section.name;
  const on = sheet.kind === 'map' ? sheet.page.paper : paper;
  const content: readonly PlacedShapes[] = sheet.kind === 'map' ? sheet.page.layers : flowedLayers(paper, sheet.page);
  // The cover has its name in large letters, and no number.
  const foot = count.number === 1 ? [] : footLayers(on, name, count);
  return { layers: [...content, ...foot], name, ...(sheet.kind === 'map' ? { page: sheet.page.page } : {}) };
}
