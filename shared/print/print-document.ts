import type { Size } from '../geometry.ts';
import { translator } from '../i18n/translate.ts';
import { layoutMap } from '../layout/layout-map.ts';
import { layoutWords } from '../layout/layout-words.ts';
import { createTextFitter, type TextFitter } from '../layout/text-fitter.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { visibleStages } from '../map/queries.ts';
import { withAlignedRows } from './align-rows.ts';
import { layersInGrey } from './layers-in-grey.ts';
import { onePage, scaleOnPage } from './one-page.ts';
import { bandScaleOn, largerPapers, paperSize, POINT } from './papers.ts';
import { posterPages, tilesForScale } from './poster-pages.ts';
import type { Tiles } from './poster-plan.ts';
import { printedMap } from './printed-map.ts';
import type { Printing, PrintPage, PrintPages } from './printing.ts';
import type { PrintJob } from './print-job.ts';
import type { PaperName } from './print-settings.ts';
import { PAPER_THEME } from './print-theme.ts';
import { reportPages } from './report/report-pages.ts';
import { withSpareDashes } from './spare-dashes.ts';
import { stagePages } from './stage-pages.ts';
import { textSizes } from './text-sizes.ts';

/** How large the text comes out, in points. */
export type NoteTextSize = {
  /** The size that most notes have. */
  readonly usual: number;
  /** Of all that is said on the map. */
  readonly smallest: number;
  /** Where the smallest is too small to read: the next paper on which it is not, or null where no paper would do. */
  readonly readableOn: PaperName | null;
  /** How many pages of this paper would do then, put together as a poster; null where that is not wanted, or no way. */
  readonly readableAs: Tiles | null;
};

/** Pages, laid out. Sizes are millimetres. */
export type PrintDocument = {
  readonly page: Size;
  readonly orientation: 'landscape' | 'portrait';
  readonly pages: readonly PrintPage[];
  /** null for a map without notes. */
  readonly noteText: NoteTextSize | null;
};

export type PrintOrder = PrintJob & { readonly measure: TextMeasurer };

/** From one dash to the next, in points on A4: what is finer reads as grey, not as dashes. */
const FINEST_DASH = 4;

/** What was fitted stays fitted for the next settings: a preview asks with each of them, and most texts are the same. */
const fitters = new WeakMap<TextMeasurer, TextFitter>();

function fitterOf(measure: TextMeasurer): TextFitter {
  const fitter = fitters.get(measure) ?? createTextFitter({ measure, wholeText: true });
  fitters.set(measure, fitter);
  return fitter;
}

/** Puts a map on paper as the settings ask for. The preview and the PDF are both this. */
export function printDocument({ map, settings, date, file, measure }: PrintOrder): PrintDocument {
  const text = fitterOf(measure);
  const t = translator(settings.language);
  const words = layoutWords(t, date);
  // A blank poster knows no scores: its stages keep colours of their own.
  const heat = settings.include.heat && settings.include.notes;
  const showsChannels = settings.include.channels && settings.include.notes;
  const facesUp = settings.include.faceDown;
  const options = {
    theme: PAPER_THEME,
    text,
    words,
    invites: false,
    language: settings.language,
    heat,
    facesUp,
    showsChannels,
  };
  const printing: Printing = {
    map: printedMap(map, settings),
    settings,
    date,
    file: file === '' ? map.title.trim() : file,
    measure,
    text,
    t,
    lay: (shown, floor) => withAlignedRows(layoutMap(shown, floor === undefined ? options : { ...options, floor })),
  };
  const laid = laidOut(printing);
  const { page, orientation, pages } = laid;
  return {
    page,
    orientation,
    pages: pages.map((one) => {
      const dash = FINEST_DASH * bandScaleOn(paperSize(settings));
      const layers = one.layers.map((layer) => withSpareDashes(layer, dash));
      return { ...one, layers: settings.grayscale ? layersInGrey(layers, measure) : layers };
    }),
    noteText: noteTextSize(printing, laid),
  };
}

function laidOut(printing: Printing): PrintPages {
  switch (printing.settings.layout) {
    case 'page':
      return onePage(printing);
    case 'poster':
      return posterPages(printing);
    case 'stages':
      return stagePages(printing);
    case 'report':
      return reportPages(printing);
  }
}

/** How large a map comes out there; of one page that is known before any of it is drawn. */
function sizesOn(printing: Printing): Pick<PrintPages, 'scale' | 'noteText'> {
  return printing.settings.layout === 'page' ? { scale: scaleOnPage(printing) } : laidOut(printing);
}

function noteTextSize(printing: Printing, laid: PrintPages): NoteTextSize | null {
  const { map, settings, lay } = printing;
  // A stage alone on its page says less of feelings than the whole map.
  const parts = settings.layout === 'stages' ? visibleStages(map).map((stage) => ({ ...map, stages: [stage] })) : [map];
  const sizes = textSizes(parts.map((part) => lay(part)));
  if (sizes === null) return null;
  const inPoints = (size: number, { scale, noteText }: Pick<PrintPages, 'scale' | 'noteText'>): number =>
    (noteText ?? size * scale) / POINT;
  const smallest = inPoints(sizes.smallest, laid);
  const isReadable = (paper: PaperName): boolean => {
    const other: Printing = { ...printing, settings: { ...settings, paper } };
    return inPoints(sizes.smallest, sizesOn(other)) >= settings.leastText;
  };
  const usual = inPoints(sizes.usual, laid);
  if (smallest >= settings.leastText) return { usual, smallest, readableOn: null, readableAs: null };
  const goesTogether = settings.layout === 'page' || settings.layout === 'poster';
  return {
    usual,
    smallest,
    readableOn: largerPapers(settings).find(isReadable) ?? null,
    readableAs: goesTogether ? tilesForScale(printing, (settings.leastText * POINT) / sizes.smallest) : null,
  };
}
