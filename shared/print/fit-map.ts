import type { Point, Size } from '../geometry.ts';
import { translator } from '../i18n/translate.ts';
import type { Layout } from '../layout/layout.ts';
import { NOTE_TEXT, STAGE_HEADING } from '../layout/metrics.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import type { Band } from './band.ts';
import { bandScaleOn, paperSize, turned } from './papers.ts';
import { footerBand } from './print-footer.ts';
import { type Header, headerBand } from './print-header.ts';
import type { PrintSettings } from './print-settings.ts';

/** A map that was laid out, and what a page says besides it. */
export type MapToFit = {
  readonly layout: Layout;
  readonly date: string;
  readonly measure: TextMeasurer;
  /** What the page says of itself, under the map. */
  readonly note?: string;
};

/** Where everything comes to lie on a page, in millimetres; a scale is millimetres a unit. */
export type MapFit = {
  readonly page: Size;
  readonly orientation: 'landscape' | 'portrait';
  readonly header: Header;
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
const GAP = { header: 14, footer: 12 } as const;
/** At most so much of the page's height goes to the bands, however much they have to say. */
const MOST = { header: 0.26, footer: 0.1 } as const;
/** Notes do not shout: their text stays smaller than the title. */
const LARGEST_TEXT = 16;
/** Fits a map on the paper of the settings; "auto" takes the orientation in which it comes out larger. */
export function fitMap(map: MapToFit, settings: PrintSettings): MapFit {
  const { orientation } = settings;
  if (orientation !== 'auto') return fitUpon(map, settings, orientation);
  const landscape = fitUpon(map, settings, 'landscape');
  const portrait = fitUpon(map, settings, 'portrait');
  return portrait.mapScale > landscape.mapScale ? portrait : landscape;
}

/** On paper that lies or stands so, whatever the settings say of that. */
export function fitUpon(toFit: MapToFit, settings: PrintSettings, orientation: MapFit['orientation']): MapFit {
  const { layout, date, measure, note = '' } = toFit;
  const { margin, include, language } = settings;
  const paper = paperSize(settings);
  const page = turned(paper, orientation);
  const bandScale = bandScaleOn(paper);
  const inside = { width: page.width - 2 * margin, height: page.height - 2 * margin };
  const room = (most: number): Size => ({
    width: inside.width / bandScale,
    height: (inside.height * most) / bandScale,
  });
  const t = translator(language);
  const header = headerBand(include.personas ? layout.map : { ...layout.map, personas: [] }, {
    room: room(MOST.header),
    t,
    measure,
  });
  const footer = footerBand({ layout, date, settings, note }, { room: room(MOST.footer), t, measure });
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
