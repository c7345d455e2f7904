import type { PlacedShapes } from '../../export/svg.ts';
import type { Size } from '../../geometry.ts';
import type { Layout } from '../../layout/layout.ts';
import { wholeOf } from '../part-shapes.ts';
import { turned } from '../papers.ts';
import { footerBand } from '../print-footer.ts';
import { mapShapes } from '../print-map.ts';
import { mapTheme } from '../print-theme.ts';
import { widened } from '../widened.ts';
import type { Printing } from '../printing.ts';
import { type ReportPaper, reportPaper, TEXT } from './report-style.ts';
import { textRows } from './text-rows.ts';

/** How much larger the map has to come out to lie in another way than usual. */
const WORTH_TURNING = 1.15;
const GAP = { heading: 10, footer: 12, legend: 0.12 } as const;

export type MapPage = { readonly page: Size; readonly paper: ReportPaper; readonly layers: readonly PlacedShapes[] };

/** The whole map small, on a page that lies where the report's stand and the map is wide. */
export function mapPage(paper: ReportPaper, name: string): MapPage {
  const { printing, page, bandScale } = paper;
  const across = reportPaper(printing, turned(page, page.width > page.height ? 'portrait' : 'landscape'), bandScale);
  const [upright, lying] = [mapUpon(paper, name), mapUpon(across, name)];
  const { scale: _scale, ...best } = lying.scale > upright.scale * WORTH_TURNING ? lying : upright;
  return best;
}

function mapUpon(paper: ReportPaper, name: string): MapPage & { readonly scale: number } {
  const { printing, page, margin, bandScale, width, height } = paper;
  const { map, settings, date, measure, t, lay } = printing;
  const heading = textRows(name, TEXT.heading, {
    x: 0,
    width,
    measure,
    tags: [{ role: 'heading', level: 1, id: 'map' }],
  });
  const top = heading.reduce((sum, row) => sum + row.height, 0) + GAP.heading;
  const footer = footerBand(
    { layout: lay(map), date, settings, note: '' },
    { room: { width, height: height * GAP.legend }, t, measure },
  );
  const room = { width, height: height - top - footer.height - GAP.footer };
  const { layout, scale } = filling(printing, room);
  const whole = wholeOf(layout);
  const place = (x: number, y: number) => ({ x: margin + x * bandScale, y: margin + y * bandScale });
  let y = 0;
  const headings = heading.flatMap(({ parts, height: line }) => {
    const at = place(0, y);
    y += line;
    return parts.map(({ shapes, tags }) => ({ shapes, tags, at, scale: bandScale }));
  });
  const layers: readonly PlacedShapes[] = [
    ...headings,
    {
      shapes: mapShapes(layout, mapTheme(settings)),
      at: place((width - whole.width * scale) / 2, top),
      scale: scale * bandScale,
      tags: [{ role: 'picture', name }],
    },
    { shapes: footer.shapes, at: place(0, height - footer.height), scale: bandScale, tags: [{ role: 'paragraph' }] },
  ];
  return { page, paper, layers, scale };
}

type Fitted = { readonly layout: Layout; readonly scale: number };

function filling({ map, lay }: Printing, room: Size): Fitted {
  return widened(map, WORTH_TURNING, (laid) => {
    const layout = lay(laid);
    const whole = wholeOf(layout);
    return { layout, scale: Math.min(room.width / whole.width, room.height / whole.height) };
  });
}
