import type { PlacedShapes } from '../export/svg.ts';
import type { Size } from '../geometry.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Layout } from '../layout/layout.ts';
import type { TextFitter } from '../layout/text-fitter.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import type { PrintSettings } from './print-settings.ts';

/** One page, laid out. Sizes are millimetres. */
export type PrintPage = {
  readonly layers: readonly PlacedShapes[];
  /** What tells it from the others, as "B2: row 2, column 2"; "" where it is the only one. */
  readonly name: string;
  /** Its own size, where that is not the others'. */
  readonly page?: Size;
};

/** Pages of one size. */
export type PrintPages = {
  readonly page: Size;
  readonly orientation: 'landscape' | 'portrait';
  readonly pages: readonly PrintPage[];
  /** Millimetres a board unit, on the page where the map comes out smallest. */
  readonly scale: number;
  /** How large the text of the notes is, in millimetres, where they are told and not laid out as a map. */
  readonly noteText?: number;
};

/** What every way of printing is given: the map as it is to be on paper, and what the pages say besides it. */
export type Printing = {
  readonly map: JourneyMap;
  readonly settings: PrintSettings;
  readonly date: string;
  readonly file: string;
  readonly measure: TextMeasurer;
  readonly text: TextFitter;
  readonly t: Translate;
  /** As paper shows it: notes whole, in rows that go through all stages of a lane. */
  readonly lay: (map: JourneyMap, floor?: Layout) => Layout;
};
