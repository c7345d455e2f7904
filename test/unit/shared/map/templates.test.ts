import { describe, expect, it } from 'vitest';
import { STAGE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LANE_KINDS } from '../../../../shared/map/journey-map.ts';
import { laneWords } from '../../../../shared/map/lane-words.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { TEMPLATE_NAMES, template } from '../../../../shared/map/templates.ts';

const STAGES = {
  five: [
    ['Awareness', 'Kesadaran', 'before'],
    ['Consideration', 'Pertimbangan', 'before'],
    ['Decision / Purchase', 'Keputusan / Pembelian', 'before'],
    ['Retention', 'Retensi', 'after'],
    ['Advocacy', 'Advokasi', 'after'],
  ],
  four: [
    ['Awareness', 'Kesadaran', 'before'],
    ['Consideration', 'Pertimbangan', 'before'],
    ['Decision', 'Keputusan', 'before'],
    ['Post-purchase', 'Purna jual', 'after'],
  ],
  three: [
    ['Awareness', 'Kesadaran', 'before'],
    ['Consideration', 'Pertimbangan', 'before'],
    ['Decision', 'Keputusan', 'before'],
  ],
  'shop-visit': [
    ['Arrival', 'Kedatangan', null],
    ['Staff', 'Karyawan', null],
    ['Purchase and payment', 'Pembelian dan pembayaran', null],
    ['Facilities', 'Fasilitas', null],
    ['Feedback', 'Umpan balik', null],
  ],
  blank: [['Stage 1', 'Tahap 1', null]],
} as const;

describe.each(TEMPLATE_NAMES)('the template %s', (name) => {
  it('has its stages in both languages', () => {
    for (const [column, language] of LANGUAGES.entries()) {
      expect(template(name, language).stages).toEqual(
        STAGES[name].map((words) => ({ ...STAGE_DEFAULTS, name: words[column], group: words[2] })),
      );
    }
  });

  it.each(LANGUAGES)('starts with the first four lanes and their questions (%s)', (language) => {
    expect(template(name, language).lanes).toEqual(
      LANE_KINDS.slice(0, 4).map((kind) => ({ kind, ...laneWords(kind, language), colour: null, hidden: false })),
    );
  });
});
