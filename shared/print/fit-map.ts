import type { Point, Size } from '../geometry.ts';
import { translator } from '../i18n/translate.ts';
import type { Layout } from '../layout/layout.ts';
import { NOTE_TEXT, STAGE_HEADING } from '../layout/metrics.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import type { Language } from '../map/journey-map.ts';
import type { Band } from './band.ts';
import { PAPERS, POINT } from './papers.ts';
import { footerBand } from './print-footer.ts';
import { headerBand } from './print-header.ts';
import type { PrintSettings } from './print-settings.ts';

/** A map that was laid out, and what a page says besides it. */
export type MapToFit = {
  readonly layout: Layout;
  readonly date: string;
  readonly language: Language;
  readonly measure: TextMeasurer;
};

/** Where everything comes to lie on a page, in millimetres; a scale is millimetres a unit. */
export type MapFit = {
  readonly page: Size;
  readonly orientation: 'landscape' | 'portrait';
  readonly header: Band;
  readonly headerAt: Point;
  readonly footer: Band;
  readonly footerAt: Point;
  readonly bandScale: number;
  readonly mapAt: Point;
  readonly mapScale: number;
  /** What the page has left for the map; the map fills it in one direction at least. */
  readonly mapRoom: Size;
};

/** In the bands' unit, a point on A4. */
const MARGIN = 25;
const GAP = { header: 14, footer: 12 } as const;
/** At most so much of the page's height goes to the bands, however much they have to say. */
const MOST = { header: 0.26, footer: 0.1 } as const;
/** Notes do not shout: their text stays smaller than the title. */
const LARGEST_TEXT = 16;
/** Bands grow with the paper, if not as fast. */
const BAND_GROWTH = 0.8;

/** Fits a map on the paper of the settings; "auto" takes the orientation in which it comes out larger. */
export function fitMap(map: MapToFit, { paper, orientation }: Pick<PrintSettings, 'paper' | 'orientation'>): MapFit {
  if (orientation !== 'auto') return fitUpon(map, { paper, orientation });
  const landscape = fitUpon(map, { paper, orientation: 'landscape' });
  const portrait = fitUpon(map, { paper, orientation: 'portrait' });
  return portrait.mapScale > landscape.mapScale ? portrait : landscape;
}

type Upon = { readonly paper: PrintSettings['paper']; readonly orientation: MapFit['orientation'] };

function fitUpon({ layout, date, language, measure }: MapToFit, { paper, orientation }: Upon): MapFit {
  const { width: short, height: long } = PAPERS[paper];
  const page = orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
  const bandScale = POINT * (short / PAPERS.a4.width) ** BAND_GROWTH;
  const margin = MARGIN * bandScale;
  const inside = { width: page.width - 2 * margin, height: page.height - 2 * margin };
  const room = (most: number): Size => ({
    width: inside.width / bandScale,
    height: (inside.height * most) / bandScale,
  });
  const t = translator(language);
  const header = headerBand(layout.map, { room: room(MOST.header), t, measure });
  const footer = footerBand({ layout, date, language }, { room: room(MOST.footer), t, measure });
  const top = margin + (header.height === 0 ? 0 : (header.height + GAP.header) * bandScale);
  const footerTop = page.height - margin - footer.height * bandScale;
  const mapRoom = { width: inside.width, height: footerTop - GAP.footer * bandScale - top };
  // The last stage's arrow points out of the grid.
  const map = { width: layout.bounds.width + STAGE_HEADING.tip, height: layout.bounds.height };
  const most = (LARGEST_TEXT / NOTE_TEXT.largest) * bandScale;
  const mapScale = Math.min(mapRoom.width / map.width, mapRoom.height / map.height, most);
  return {
    page,
    orientation,
    header,
    headerAt: { x: margin, y: margin },
    footer,
    footerAt: { x: margin, y: footerTop },
    bandScale,
    mapAt: { x: margin + (mapRoom.width - map.width * mapScale) / 2, y: top },
    mapScale,
    mapRoom,
  };
}
