import type { PlacedShapes } from '../../export/svg.ts';
import type { Tag } from '../../export/svg-tags.ts';
import { fitText } from '../../layout/fit-text.ts';
import { baselineOf } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { PAPER_THEME } from '../print-theme.ts';
import type { FlowedPage, PlacedRow } from './flow.ts';
import type { ReportPaper } from './report-style.ts';
import type { Ribbon } from './row.ts';

const HIDDEN: Tag = { role: 'ornament' };

/** What flowed on a page, where it comes to lie. */
export function flowedLayers({ margin, bandScale }: ReportPaper, { rows, again }: FlowedPage): readonly PlacedShapes[] {
  const at = (y: number) => ({ x: margin, y: margin + y * bandScale });
  const strips = ribbonShapes(rows);
  return [
    ...(strips.length === 0 ? [] : [{ shapes: strips, at: at(0), scale: bandScale }]),
    ...(again === null ? [] : [{ shapes: again.shapes, at: at(0), scale: bandScale, tags: [HIDDEN] }]),
    ...rows.flatMap(({ row, y }) =>
      row.parts
        .filter(({ shapes }) => shapes.length > 0)
        .map(({ shapes, tags }): PlacedShapes => ({ shapes, at: at(y), scale: bandScale, tags })),
    ),
  ];
}

/** A strip goes through all rows of its own that follow each other. */
function ribbonShapes(rows: readonly PlacedRow[]): readonly Shape[] {
  const strips: { ribbon: Ribbon; from: number; to: number }[] = [];
  for (const { row, y } of rows) {
    if (row.ribbon === undefined) continue;
    const last = strips.at(-1);
    if (last?.ribbon === row.ribbon) last.to = y + row.height;
    else strips.push({ ribbon: row.ribbon, from: y, to: y + row.height });
  }
  return strips.map(({ ribbon: { x, width, fill }, from, to }) => {
    const round = width / 2;
    return { kind: 'rect', rect: { x, y: from, width, height: to - from }, fill, radii: [round, round, round, round] };
  });
}

const FOOT = { size: 7.5, weight: 400, lineHeight: 1.4, gap: 24 } as const;

/** The line at the foot of a page: which part of the report this is, what it is about, and the page's number. */
export function footLayers(
  { printing, page, margin, bandScale, width }: ReportPaper,
  name: string,
  { number, count }: { readonly number: number; readonly count: number },
): readonly PlacedShapes[] {
  const { map, t, measure } = printing;
  const { size, weight, lineHeight } = FOOT;
  const { ink2, line } = PAPER_THEME;
  const place = t('report.page', { page: number, count });
  const told = [name, map.title.trim()].filter((part) => part !== '').join(' \u00b7 ');
  const room = Math.max(1, width - measure(place, size, weight) - FOOT.gap);
  const fitted = fitText(told, { width: room, height: 0, largest: size, smallest: size, lineHeight, weight }, measure);
  const y = baselineOf(size, size * lineHeight) + 6;
  const text = { kind: 'text', size, weight, fill: ink2 } as const;
  const [words] = fitted.lines;
  const rtl = words?.rtl ?? false;
  const shapes: readonly Shape[] = [
    { kind: 'line', from: { x: 0, y: 0 }, to: { x: width, y: 0 }, stroke: line, strokeWidth: 0.75 },
    { ...text, text: words?.text ?? '', at: { x: rtl ? room : 0, y }, align: 'start', rtl },
    { ...text, text: place, at: { x: width, y }, align: 'end', rtl: false },
  ];
  const foot = size * lineHeight + 6;
  return [{ shapes, at: { x: margin, y: page.height - margin - foot * bandScale }, scale: bandScale, tags: [HIDDEN] }];
}
