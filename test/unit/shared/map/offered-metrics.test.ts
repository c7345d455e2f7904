import { describe, expect, it } from 'vitest';
import { STAGE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap, Stage } from '../../../../shared/map/journey-map.ts';
import { offeredMetrics, offeredSetFor, OFFERED_SETS } from '../../../../shared/map/offered-metrics.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { template } from '../../../../shared/map/templates.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function setsOf(stages: readonly Partial<Stage>[]): readonly string[] {
  const map: JourneyMap = {
    ...SMALL_MAP,
    stages: stages.map((stage, at) => ({ ...STAGE_DEFAULTS, ...stage, id: `${at}` })),
  };
  return map.stages.map(({ id }) => offeredSetFor(map, id));
}

describe('offeredSetFor', () => {
  it('knows the stages of the built-in sets in both languages', () => {
    for (const language of LANGUAGES) {
      expect(setsOf(template('five', language).stages)).toEqual(OFFERED_SETS);
      expect(setsOf(template('four', language).stages)).toEqual([...OFFERED_SETS.slice(0, 3), 'retention']);
      expect(setsOf(template('three', language).stages)).toEqual(OFFERED_SETS.slice(0, 3));
    }
  });

  it('goes by the place of a stage, and by its side of the sale, where the name says nothing', () => {
    expect(setsOf([{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' }, { name: 'E' }])).toEqual(OFFERED_SETS);
    expect(setsOf([{ name: 'A' }])).toEqual(['decision']);
    expect(setsOf([{ group: 'after' }, { group: 'before' }])).toEqual(['retention', 'decision']);
  });
});

describe('offeredMetrics', () => {
  it('offers a set in the language that is asked for', () => {
    expect(offeredMetrics('decision', 'id', []).map(({ name }) => name)).toEqual([
      'Penjualan',
      'Tingkat konversi',
      'Prospek',
      'Biaya per konversi',
      'Keranjang ditinggalkan',
    ]);
    expect(offeredMetrics('decision', 'en', [])).toContainEqual({
      name: 'Cart abandonment',
      unit: '%',
      better: 'lower',
    });
  });

  it('leaves out what the stage has, in whichever language', () => {
    const there = [{ name: 'penjualan ' }, { name: 'Leads' }];
    expect(offeredMetrics('decision', 'en', there).map(({ name }) => name)).toEqual([
      'Conversion rate',
      'Cost per conversion',
      'Cart abandonment',
    ]);
  });
});
