import type { Point, Rect } from '../geometry.ts';
import { figuresOverTime } from '../map/figures-over-time.ts';
import type { JourneyMap, Lane, Language, Metric, StageId } from '../map/journey-map.ts';
import { visibleLanes } from '../map/queries.ts';
import { reachedShare } from '../map/reached-share.ts';
import { withUnit } from '../number-text.ts';
import type { FittedText } from './fit-text.ts';
import { CELL, NOTE } from './metrics.ts';
import type { PictureColumn, PictureOptions, PlacedText } from './picture-options.ts';
import type { TextFitter } from './text-fitter.ts';

/** What is measured at each stage: a card for each metric, side by side as notes are. */
export type MetricPicture = { readonly kind: 'metric'; readonly height: number; readonly cards: readonly MetricCard[] };

export type MetricCard = {
  readonly stage: StageId;
  readonly rect: Rect;
  readonly name: PlacedText;
  readonly figures: PlacedText;
  /** What it reached of its target, 0..100, along `bar`; null: a figure is missing. */
  readonly reached: number | null;
  readonly bar: Rect;
  /** From the earliest figure to the latest; fewer than two points: nothing has changed yet. */
  readonly trend: readonly Point[];
};

const CARD = { gap: 8, padding: 8, line: 15, bar: 4 } as const;
const TREND = { width: 32, height: 14 } as const;
/** Stands for a figure that is missing. */
const MISSING = '\u2013';

/** The first lane of its kind shows them. */
export function metricLane(map: JourneyMap): Lane | undefined {
  return visibleLanes(map).find(({ kind }) => kind === 'metric');
}

/** null where no visible stage has any. */
export function metricPicture(
  map: JourneyMap,
  { columns, text, language = map.language }: PictureOptions,
): MetricPicture | null {
  const named = columns.map((column) => ({ column, metrics: namedMetrics(map, column, text) }));
  const all = named.flatMap(({ metrics }) => metrics);
  if (all.length === 0) return null;
  // One name on two lines makes all cards as high: they lie in rows.
  const lines = Math.max(...all.map(({ name }) => name.lines.length));
  const height = 2 * CARD.padding + (lines + 1) * CARD.line + CARD.padding / 2 + CARD.bar;
  const words = { text, language };
  const cards = named.flatMap(({ column, metrics }) =>
    metrics.map((metric, at) => cardOf(metric, cardRect(column, at, height), words)),
  );
  const foot = Math.max(...cards.map(({ rect }) => rect.y + rect.height));
  return { kind: 'metric', height: foot + CARD.gap, cards };
}

type NamedMetric = { readonly metric: Metric; readonly name: FittedText };

function namedMetrics(map: JourneyMap, { stage }: PictureColumn, text: TextFitter): readonly NamedMetric[] {
  return map.metrics
    .filter((metric) => metric.stage === stage.id)
    .map((metric) => ({ metric, name: text.label(metric.name.trim() || MISSING, NOTE.width - 2 * CARD.padding) }));
}

function cardRect({ stage, x }: PictureColumn, at: number, height: number): Rect {
  return {
    x: x + CELL.padding + (at % stage.width) * (NOTE.width + NOTE.gap),
    y: CELL.padding + Math.floor(at / stage.width) * (height + CARD.gap),
    width: NOTE.width,
    height,
  };
}

type Words = { readonly text: TextFitter; readonly language: Language };

function cardOf({ metric, name }: NamedMetric, rect: Rect, { text, language }: Words): MetricCard {
  const [left, top] = [rect.x + CARD.padding, rect.y + CARD.padding];
  const width = rect.width - 2 * CARD.padding;
  const barTop = rect.y + rect.height - CARD.padding - CARD.bar;
  const figuresTop = barTop - CARD.padding / 2 - CARD.line;
  const trend = trendOf(metric, {
    x: left + width - TREND.width,
    y: figuresTop,
    width: TREND.width,
    height: TREND.height,
  });
  const room = trend.length < 2 ? width : width - TREND.width - 6;
  return {
    stage: metric.stage,
    rect,
    name: { text: name, at: { x: left, y: top } },
    figures: {
      text: figuresIn(metric, language, (words) => text.caption(words, room)),
      at: { x: left, y: figuresTop },
    },
    reached: reachedShare(metric),
    bar: { x: left, y: barTop, width, height: CARD.bar },
    trend,
  };
}

/** "1.9 / 3 %"; where there is no room for it, without the unit, then without the target. */
function figuresIn(
  { actual, target, unit }: Metric,
  language: Language,
  fit: (words: string) => FittedText,
): FittedText {
  const told = (value: number | null, of: string): string => (value === null ? MISSING : withUnit(value, of, language));
  const both = (of: string): string => `${told(actual, '')} / ${told(target, of)}`;
  const alone = [told(actual, unit), told(actual, '')];
  const ways = (target === null ? alone : [both(unit), both(''), ...alone]).map(fit);
  return ways.find(({ cut }) => !cut) ?? fit(told(actual, ''));
}

/** The figures in their order, the largest at the top of the box. */
export function trendOf(metric: Metric, box: Rect): readonly Point[] {
  const shown = figuresOverTime(metric).map(({ actual }) => actual);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const step = box.width / Math.max(1, shown.length - 1);
  return shown.map((figure, at) => {
    // Halved first: the whole distance may be too long to be told.
    const share = most === least ? 0.5 : (figure / 2 - least / 2) / (most / 2 - least / 2);
    return { x: box.x + at * step, y: box.y + box.height * (1 - share) };
  });
}
