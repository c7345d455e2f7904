import { expect, test } from 'vitest';
import { PHOTO_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { printDocument } from '../../../../shared/print/print-document.ts';
import { type PrintSettings, usualPrintSettings } from '../../../../shared/print/print-settings.ts';
import { measure } from '../../../support/measurer.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const [stage] = SMALL_MAP.stages;
const [lane] = SMALL_MAP.lanes;
const WITH_PHOTO: JourneyMap = {
  ...SMALL_MAP,
  photos: [
    { ...PHOTO_DEFAULTS, id: 'all', width: 90, height: 60, image: 'i' },
    { ...PHOTO_DEFAULTS, id: 'wall', stage: stage?.id ?? '', lane: lane?.id ?? '', width: 90, height: 60, image: 'i' },
  ],
  images: [{ id: 'i', bytes: '' }],
};

function photosPrinted(layout: PrintSettings['layout']): number {
  const settings = { ...usualPrintSettings('en'), layout };
  const { pages } = printDocument({ map: WITH_PHOTO, settings, date: '2026-01-31', file: 'x.journey', measure });
  return pages.flatMap(({ layers }) => layers).flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'photo'))
    .length;
}

test('a photo of the wall is on each kind of paper that shows its cell', () => {
  expect(photosPrinted('page')).toBe(2);
  expect(photosPrinted('stages')).toBe(1);
  expect(photosPrinted('poster')).toBeGreaterThan(0);
});
