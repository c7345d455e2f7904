import type { PlacedShapes } from '../export/svg.ts';
import type { Size } from '../geometry.ts';
import { fittedText, type Layout } from '../layout/layout.ts';
import { layoutMap } from '../layout/layout-map.ts';
import { STAGE_HEADING } from '../layout/metrics.ts';
import { createTextFitter } from '../layout/text-fitter.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { fitMap, type MapFit, type MapToFit } from './fit-map.ts';
import { largerPapers, POINT } from './papers.ts';
import { mapShapes } from './print-map.ts';
import type { PaperName, PrintSettings } from './print-settings.ts';
import { inGrey, PAPER_THEME } from './print-theme.ts';

/** Below this, in points, nobody reads a note without a glass. */
export const LEAST_READABLE = 5;

/** How large the notes' text comes out, in points. */
export type NoteTextSize = {
  /** The size that most notes have. */
  readonly usual: number;
  readonly smallest: number;
  /** Where the smallest is too small to read: the next paper on which it is not, or null where no paper would do. */
  readonly readableOn: PaperName | null;
};

/** One page, laid out. Sizes are millimetres. */
export type PrintDocument = {
  readonly page: Size;
  readonly orientation: 'landscape' | 'portrait';
  readonly layers: readonly PlacedShapes[];
  /** null for a map without notes. */
  readonly noteText: NoteTextSize | null;
};

export type PrintOrder = {
  readonly map: JourneyMap;
  readonly settings: PrintSettings;
  /** As 2026-01-31. */
  readonly date: string;
  readonly measure: TextMeasurer;
};

/** Puts the whole map on one page, as large as it comes out there, with its header and footer. */
export function printDocument({ map, settings, date, measure }: PrintOrder): PrintDocument {
  const options = { theme: PAPER_THEME, text: createTextFitter({ measure, wholeText: true }), invites: false };
  const layout = layoutMap(map, options);
  const toFit: MapToFit = { layout, date, language: settings.language, measure };
  const fit = fitMap(toFit, settings);
  const filling = layoutMap(map, { ...options, floor: stretched(layout, fit) });
  const layers = [
    { shapes: fit.header.shapes, at: fit.headerAt, scale: fit.bandScale },
    { shapes: mapShapes(filling, PAPER_THEME), at: fit.mapAt, scale: fit.mapScale },
    { shapes: fit.footer.shapes, at: fit.footerAt, scale: fit.bandScale },
  ];
  return {
    page: fit.page,
    orientation: fit.orientation,
    layers: settings.grayscale ? layers.map((layer) => ({ ...layer, shapes: layer.shapes.map(inGrey) })) : layers,
    noteText: noteTextSize(toFit, settings, fit),
  };
}

/** How much higher than needed a lane may become where the page has room: for notes that are still to come. */
const MOST_STRETCH = 1.5;

function stretched(layout: Layout, { mapRoom, mapScale }: MapFit): Layout {
  const head = STAGE_HEADING.height + STAGE_HEADING.gap;
  const lanes = layout.bounds.height - head;
  if (lanes <= 0) return layout;
  const by = Math.min((mapRoom.height / mapScale - head) / lanes, MOST_STRETCH);
  return by <= 1 ? layout : { ...layout, lanes: layout.lanes.map((row) => ({ ...row, height: row.height * by })) };
}

function noteTextSize(toFit: MapToFit, settings: PrintSettings, fit: MapFit): NoteTextSize | null {
  const counts = new Map<number, number>();
  for (const box of toFit.layout.noteBoxes.values()) {
    const { size } = fittedText(box);
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined) return null;
  const least = Math.min(...counts.keys());
  const inPoints = (size: number, { mapScale }: MapFit): number => (size * mapScale) / POINT;
  const smallest = inPoints(least, fit);
  const isReadable = (paper: PaperName): boolean =>
    inPoints(least, fitMap(toFit, { ...settings, paper })) >= LEAST_READABLE;
  const readableOn = smallest >= LEAST_READABLE ? null : (largerPapers(settings.paper).find(isReadable) ?? null);
  return { usual: inPoints(usual, fit), smallest, readableOn };
}
