import { describe, expect, test } from 'vitest';
import { addLane } from '../../../../shared/commands/lane-commands.ts';
import { addMetric, type NewMetric } from '../../../../shared/commands/metric-commands.ts';
import { pictureShapes } from '../../../../shared/layout/feeling-shapes.ts';
import { dropPlaceAt, hitTest } from '../../../../shared/layout/hit-test.ts';
import type { MetricPicture } from '../../../../shared/layout/metric-picture.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut, middleOf } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const BARE = addLane({ id: 'm', kind: 'metric' }, 'end', 'en')({ ...SMALL_MAP, metrics: [] });

function withMetrics(...metrics: readonly Partial<NewMetric>[]): JourneyMap {
  return metrics.reduce<JourneyMap>(
    (map, metric, at) => addMetric({ id: `metric${at}`, stage: 's1', name: `Metric ${at}`, ...metric })(map),
    BARE,
  );
}

function rowOf(map: JourneyMap) {
  const layout = laidOut(map);
  const row = layout.lanes.at(-1);
  if (row === undefined) throw new Error('There is a lane of metrics');
  return { layout, row };
}

function cardsOf(map: JourneyMap): MetricPicture['cards'] {
  const { picture } = rowOf(map).row;
  if (picture?.kind !== 'metric') throw new Error('The lane shows metrics');
  return picture.cards;
}

function saidOn(map: JourneyMap): readonly string[] {
  const { layout, row } = rowOf(map);
  const shapes: readonly Shape[] = pictureShapes(row, layout.bounds, LIGHT);
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('a lane of metrics', () => {
  test('shows nothing while nothing is measured, and asks its questions', () => {
    const { layout, row } = rowOf(BARE);
    expect(row.picture).toBeNull();
    expect(layout.cells.at(-1)?.map(({ ghost }) => ghost === null)).toEqual([false, false, false]);
  });

  test('has a card for each, side by side and row below row, and grows with them', () => {
    const map = withMetrics({}, {}, {}, { stage: 's2' });
    const cards = cardsOf(map);
    const [first, second, third, other] = cards.map(({ rect }) => rect);
    expect(second).toEqual({ ...first, x: (first?.x ?? 0) + 130 });
    expect(third?.x).toBe(first?.x);
    expect(third?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
    expect(other?.y).toBe(first?.y);
    expect(rowOf(map).row.height).toBeGreaterThan(rowOf(withMetrics({})).row.height);
  });

  test('writes figures in the language of the map, with the unit where there is room', () => {
    const map = withMetrics(
      { name: 'Rate', actual: 1.9, target: 3, unit: '%' },
      { name: 'Visits', actual: 12_100, target: 13_000, unit: 'different people in a month' },
      { name: 'Sales', target: 40 },
      { name: 'Leads', actual: 1_250_000 },
    );
    expect(saidOn(map)).toEqual([
      'Rate',
      '1.9 / 3\u00a0%',
      'Visits',
      '12,100 / 13,000',
      'Sales',
      '\u2013 / 40',
      'Leads',
      '1.25M',
    ]);
    expect(saidOn({ ...map, language: 'id' })).toContain('12.100 / 13.000');
  });

  test('fills a bar as far as the target is reached, and leaves it open where a figure is missing', () => {
    const [half, none] = cardsOf(withMetrics({ baseline: 0, actual: 1, target: 2 }, { actual: 1 }));
    expect([half?.reached, none?.reached]).toEqual([50, null]);
  });

  test('draws what it was before, from the earliest figure to the latest; what was not told is left out', () => {
    const earlier = [5, null, 20].map((actual) => ({ date: '', actual }));
    const [card, alone] = cardsOf(withMetrics({ earlier, actual: 10 }, { actual: 10 }));
    const [start, middle, end] = card?.trend ?? [];
    expect(card?.trend).toHaveLength(3);
    // 5 at the foot, 20 at the top, 10 a third of the way up.
    expect([start?.y, middle?.y].map((y) => (y ?? 0) - (middle?.y ?? 0))).toEqual([14, 0]);
    expect((start?.y ?? 0) - (end?.y ?? 0)).toBeCloseTo(14 / 3);
    expect((end?.x ?? 0) - (start?.x ?? 0)).toBe(32);
    expect(alone?.trend).toHaveLength(1);
  });

  test('figures near the limits draw finite lines', () => {
    const earlier = [-Number.MAX_VALUE, Number.MAX_VALUE].map((actual) => ({ date: '', actual }));
    const [card] = cardsOf(withMetrics({ earlier, actual: 0 }));
    expect(card?.trend.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test('keeps its notes under the cards, and a card stands for its cell', () => {
    const map = { ...withMetrics({}), notes: [...SMALL_MAP.notes, smallNote('n', 's1', 'm')] };
    const { layout, row } = rowOf(map);
    const [card] = cardsOf(map);
    const note = layout.noteBoxes.get('n');
    if (card === undefined || note === undefined) throw new Error('There are a card and a note');
    const onBoard = { ...card.rect, y: card.rect.y + row.y };
    expect(note.rect.y).toBeGreaterThanOrEqual(onBoard.y + onBoard.height);
    const cell = { stage: 's1', lane: 'm' };
    expect(hitTest(layout, middleOf(onBoard), { x: 0, y: 0 })).toEqual({ kind: 'cell', cell });
    expect(dropPlaceAt(layout, middleOf(note.rect), () => 1)).toEqual({ cell, index: 0 });
  });
});
