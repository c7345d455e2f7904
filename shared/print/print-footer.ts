import type { Translate } from '../i18n/translate.ts';
import { dayText } from '../day-text.ts';
import type { Layout } from '../layout/layout.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { listText } from '../list-text.ts';
import { type Band, type BandOptions, beside, type TextStyle, textBand, under } from './band.ts';
import { type Item, type LegendSettings, legendItems, OWN_NAME, QUIET, ROW, textItem } from './legend-items.ts';
import type { PrintSettings } from './print-settings.ts';
import { PAPER_THEME } from './print-theme.ts';

const { ink, line } = PAPER_THEME;
const NOTE: TextStyle = { ...QUIET, size: 9, lineHeight: 1.35, fill: ink };
const GAP = { rule: 7, items: 13, rows: 3, own: 10, facts: 24 } as const;

export type FooterFacts = {
  readonly layout: Layout;
  readonly date: string;
  /** They say in which language it speaks, and whether it tells what signs and colours of the map mean. */
  readonly settings: LegendSettings & Pick<PrintSettings, 'language'>;
  /** What else the page has to say, above all that, or "". */
  readonly note: string;
};

/** What a page says below the map: what the signs on it mean, when it was printed, how much it holds. */
export function footerBand({ layout, date, settings, note }: FooterFacts, options: BandOptions): Band {
  const { room, t, measure } = options;
  const rule: Band = {
    shapes: [{ kind: 'line', from: { x: 0, y: 0 }, to: { x: room.width, y: 0 }, stroke: line, strokeWidth: 0.75 }],
    height: 0,
  };
  const told = factsItem([dayText(date, t, 'in full'), countsText(layout, t)], t('app.name'), measure);
  const items = legendItems(layout, settings, options);
  const rowsThatFit = Math.max(1, Math.floor((room.height - GAP.rule) / (ROW + GAP.rows)));
  const beyond = told.width + GAP.facts;
  const rows = flow(items, room.width, beyond).slice(0, rowsThatFit);
  const legend = under(rows, GAP.rows);
  return under(
    [
      ...(note === '' ? [] : [textBand(note, NOTE, room, measure)]),
      rule,
      beside([
        { x: 0, band: legend },
        { x: room.width - told.width, band: told.band },
      ]),
    ],
    GAP.rule,
  );
}

/** Puts items on rows of `width`; the first row leaves `taken` of it free at its end. */
function flow(items: readonly Item[], width: number, taken: number): readonly Band[] {
  const rows: { x: number; band: Band }[][] = [[]];
  let x = 0;
  for (const item of items) {
    const end = rows.length === 1 ? width - taken : width;
    if ((x > 0 || rows.length === 1) && x + item.width > end) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ x, band: item.band });
    x += item.width + GAP.items;
  }
  return rows.map((row) => ({ ...beside(row), height: ROW }));
}

function factsItem(facts: readonly string[], own: string, measure: TextMeasurer): Item {
  const text = facts.join(' \u00b7 ');
  const width = measure(text, QUIET.size, QUIET.weight);
  const name = textItem(own, OWN_NAME, measure);
  const at = width + GAP.own;
  const band = beside([
    { x: 0, band: textBand(text, QUIET, { width: width + 0.01, height: 0 }, measure) },
    { x: at, band: name.band },
  ]);
  return { band, width: at + name.width };
}

function countsText({ stages, lanes, noteBoxes }: Layout, t: Translate): string {
  const counts = [
    t('print.stages', { count: stages.length }),
    t('print.lanes', { count: lanes.length }),
    t('print.notes', { count: noteBoxes.size }),
  ];
  return listText(counts, t, 'facts');
}
