import type { PlacedShapes } from '../export/svg.ts';
import type { Size } from '../geometry.ts';
import type { Layout, StageColumn } from '../layout/layout.ts';
import { NOTE_TEXT, STAGE_HEADING } from '../layout/metrics.ts';
import { stageHeadingShapes } from '../layout/scene.ts';
import type { Stage } from '../map/journey-map.ts';
import { visibleStages } from '../map/queries.ts';
import { photoPlace } from '../photo/photo-place.ts';
import { type Band, textBand } from './band.ts';
import { rowCuts } from './cuts.ts';
import { onePage } from './one-page.ts';
import { pageLabel } from './page-label.ts';
import { bandScaleOn, paperSize, POINT, turned } from './papers.ts';
import { partShapes, wholeOf } from './part-shapes.ts';
import { pagesNeeded, partition } from './partition.ts';
import { footerBand } from './print-footer.ts';
import type { Printing, PrintPage, PrintPages } from './printing.ts';
import { mapTheme, PAPER_THEME } from './print-theme.ts';
import { spacedLines } from './spaced-lines.ts';
import { stretched } from './stretch.ts';

/** How many notes lie side by side at most. */
const MOST_ACROSS = 8;
/** Rather than make the notes' usual text smaller than so many points, a stage goes on on another page. */
const GOOD_TEXT = 8;
const LARGEST_TEXT = 16;
const HEAD = STAGE_HEADING.height + STAGE_HEADING.gap;
/** In points on A4. */
const BANDS = { label: 14, gap: 10, footer: 0.1 } as const;
/** Between the legend and the line at the foot of the page. */
const GAP_OVER_LABEL = 5;
const TITLE = { size: 11, weight: 600, lineHeight: 1.35, fill: PAPER_THEME.ink } as const;

/** Each stage on a page of its own, and on further ones where its notes would become too small. */
export function stagePages(printing: Printing): PrintPages {
  if (visibleStages(printing.map).length === 0) return onePage(printing);
  const { orientation } = printing.settings;
  if (orientation !== 'auto') return pagesUpon(printing, orientation);
  const [landscape, portrait] = [pagesUpon(printing, 'landscape'), pagesUpon(printing, 'portrait')];
  const isPortrait =
    portrait.pages.length === landscape.pages.length
      ? portrait.scale > landscape.scale
      : portrait.pages.length < landscape.pages.length;
  return isPortrait ? portrait : landscape;
}

type Frame = {
  readonly page: Size;
  readonly bandScale: number;
  readonly margin: number;
  readonly rim: number;
  readonly label: number;
  readonly title: Band;
  readonly footer: Band;
  /** For the map, in millimetres. */
  readonly room: Size;
};

function frameOn({ map, settings, date, measure, t, lay }: Printing, page: Size): Frame {
  const { margin } = settings;
  const bandScale = bandScaleOn(paperSize(settings));
  const width = page.width - 2 * margin;
  const inside = { width: width / bandScale, height: (page.height * BANDS.footer) / bandScale };
  const title = map.title.trim();
  const footer = footerBand({ layout: lay(map), date, settings, note: '' }, { room: inside, t, measure });
  const head = title === '' ? { shapes: [], height: 0 } : textBand(title, TITLE, { ...inside, height: 0 }, measure);
  const label = BANDS.label * bandScale;
  const taken = (head.height + footer.height + 2 * BANDS.gap + GAP_OVER_LABEL) * bandScale + label;
  const room = { width, height: page.height - 2 * margin - taken };
  return { page, bandScale, margin, rim: 0, label, title: head, footer, room };
}

type Fitted = { readonly layout: Layout; readonly scale: number; readonly rows: readonly number[] };

function pagesUpon(printing: Printing, orientation: 'landscape' | 'portrait'): PrintPages {
  const { map, settings, lay } = printing;
  const frame = frameOn(printing, turned(paperSize(settings), orientation));
  // Alone on its page a stage keeps the colour that its place in the journey gives.
  const stages = lay(map).stages.map(({ stage, colour }): Stage => ({ ...stage, colour }));
  const fitted = stages.map((stage) => fitStage(printing, stage, frame.room));
  const count = fitted.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  let number = 0;
  const pages = fitted.flatMap((fit) =>
    fit.rows.slice(1).map((_, part) => {
      number += 1;
      return stagePage(printing, frame, fit, { part, number, count });
    }),
  );
  return { page: frame.page, orientation, pages, scale: Math.min(...fitted.map(({ scale }) => scale)) };
}

/** As many notes side by side as make them come out largest; over several pages where even that is too small. */
function fitStage({ map: whole, settings, lay }: Printing, stage: Stage, room: Size): Fitted {
  // A photo under the whole map lies under no single stage.
  const map = { ...whole, photos: whole.photos.filter((photo) => photoPlace(photo) !== null) };
  const largest = (LARGEST_TEXT * POINT) / NOTE_TEXT.largest;
  const good = POINT * Math.max(GOOD_TEXT / NOTE_TEXT.largest, settings.leastText / NOTE_TEXT.smallest);
  const wide = Array.from({ length: MOST_ACROSS }, (_, at) => lay({ ...map, stages: [{ ...stage, width: at + 1 }] }));
  const fits = wide.map((layout) => {
    const { width, height } = wholeOf(layout);
    return { layout, scale: Math.min(room.width / width, room.height / height, largest) };
  });
  const [best] = fits.toSorted((a, b) => b.scale - a.scale);
  if (best === undefined) throw new RangeError('A stage has no width');
  if (best.scale >= good) {
    const filled = stretched(best.layout, room.height / best.scale, settings.include.notes);
    const layout = lay({ ...map, stages: best.layout.stages.map((column) => column.stage) }, filled);
    return { layout, scale: best.scale, rows: [0, layout.bounds.height] };
  }
  const layout = wide.findLast((one) => room.width / wholeOf(one).width >= good) ?? wide[0] ?? best.layout;
  return (
    overPages(layout, room, Math.min(good, room.width / wholeOf(layout).width)) ?? {
      ...best,
      rows: [0, best.layout.bounds.height],
    }
  );
}

/** null: one note alone is higher than a page. */
function overPages(layout: Layout, room: Size, scale: number): Fitted | null {
  const cuts = rowCuts(layout);
  const first = room.height / scale;
  const capacity = { first, further: first - HEAD };
  const pages = pagesNeeded(cuts, capacity);
  const rows = pages === null ? null : partition(cuts, capacity, pages);
  return rows === null ? null : { layout, scale, rows };
}

type Count = { readonly part: number; readonly number: number; readonly count: number };

function stagePage(printing: Printing, frame: Frame, { layout, scale, rows }: Fitted, count: Count): PrintPage {
  const { bandScale, margin, page, label, title, footer } = frame;
  const [y = 0, foot = 0] = rows.slice(count.part, count.part + 2);
  const whole = wholeOf(layout);
  const core = { x: 0, y, width: whole.width, height: foot - y };
  const top = margin + (title.height + BANDS.gap) * bandScale;
  const left = margin + (frame.room.width - whole.width * scale) / 2;
  const [column] = layout.stages;
  const heading = column === undefined ? [] : headingLayers(column, { at: { x: left, y: top }, scale }, y === 0);
  const name = column?.stage.name ?? '';
  const of = printing.t('print.stagePage', { stage: name, page: count.number, count: count.count });
  const layers = [
    { shapes: title.shapes, at: { x: margin, y: margin }, scale: bandScale },
    ...heading,
    {
      shapes: partShapes(layout, {
        theme: mapTheme(printing.settings),
        text: printing.text,
        core,
        seen: core,
        stages: false,
      }),
      at: { x: left, y: top + (y === 0 ? 0 : HEAD - y) * scale },
      scale,
      clip: core,
    },
    {
      shapes: footer.shapes,
      at: { x: margin, y: page.height - margin - label - GAP_OVER_LABEL * bandScale - footer.height * bandScale },
      scale: bandScale,
    },
    ...pageLabel(printing, frame, of),
  ];
  return { layers, name };
}

/** The stage's arrow. On the first page of a stage its name is a heading, which a bookmark of the PDF leads to. */
function headingLayers(
  column: StageColumn,
  place: Pick<PlacedShapes, 'at' | 'scale'>,
  isFirst: boolean,
): readonly PlacedShapes[] {
  const shapes = stageHeadingShapes(column, true, PAPER_THEME);
  if (!isFirst) return [{ ...place, shapes }];
  const texts = shapes.filter((shape) => shape.kind === 'text');
  const name = texts.slice(0, column.name.lines.filter(({ text }) => text !== '').length);
  return [
    { ...place, shapes: shapes.filter(({ kind }) => kind !== 'text') },
    { ...place, shapes: spacedLines(name), tags: [{ role: 'heading', level: 1 }] },
    { ...place, shapes: texts.slice(name.length) },
  ];
}
