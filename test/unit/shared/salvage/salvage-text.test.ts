import { expect, test } from 'vitest';
import { translator } from '../../../../shared/i18n/translate.ts';
import { salvageLosses, salvageText } from '../../../../shared/salvage/salvage-text.ts';
import type { SalvageReport } from '../../../../shared/salvage/salvage.ts';

const NONE = {
  personas: 0,
  channels: 0,
  stages: 0,
  lanes: 0,
  notes: 0,
  emotions: 0,
  gaps: 0,
  metrics: 0,
  links: 0,
  strokes: 0,
  photos: 0,
  images: 0,
  agenda: 0,
  maps: 0,
};
const whole: SalvageReport = {
  kept: { ...NONE, stages: 5, notes: 37 },
  missing: NONE,
  isTorn: false,
  mended: 0,
  renamed: 0,
  notesInStandIns: 0,
};

test('a salvage says what it kept and what is missing', () => {
  const report = { ...whole, missing: { ...NONE, notes: 3, stages: 1, links: 2 }, isTorn: true, notesInStandIns: 4 };
  expect(salvageText(translator('en'), report)).toBe(
    '37 of about 40 notes were salvaged. Save it to keep it. The damaged file was left as it is.',
  );
  expect(salvageLosses(translator('en'), report)).toEqual([
    'The end of the file is missing, so there may have been more.',
    'Could not be read: 1 stage and 2 links.',
    'The stage or lane of 4 notes is gone; those called “Recovered” stand in for it.',
  ]);
  expect(salvageText(translator('id'), report)).toContain('37 dari sekitar 40 catatan diselamatkan.');
});

test('a salvage that lost nothing says no more than that', () => {
  expect(salvageText(translator('en'), whole)).toBe(
    '37 notes were salvaged. Save it to keep it. The damaged file was left as it is.',
  );
  expect(salvageLosses(translator('en'), whole)).toEqual([]);
  expect(salvageText(translator('en'), { ...whole, kept: NONE })).toContain('No note could be read.');
});
