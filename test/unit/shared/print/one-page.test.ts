import { expect, test } from 'vitest';
import { STROKE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { printDocument } from '../../../../shared/print/print-document.ts';
import { usualPrintSettings } from '../../../../shared/print/print-settings.ts';
import { measure } from '../../../support/measurer.ts';
import { notesOn } from '../../../support/on-paper.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

/** How many notes lie in the first row of the first stage. */
function acrossOn(map: JourneyMap): number {
  const settings = { ...usualPrintSettings('en'), orientation: 'landscape' } as const;
  const { pages } = printDocument({ map, settings, date: '2026-01-31', file: '', measure });
  const notes = pages.flatMap(notesOn);
  const top = Math.min(...notes.map(({ rect }) => rect.y));
  return notes.filter(({ rect }) => rect.y - top < 0.01).length;
}

const notes = Array.from({ length: 60 }, (_, at) => smallNote(`n${at}`, 's1', 'l1'));
const crowd: JourneyMap = { ...SMALL_MAP, notes, links: [], strokes: [] };

test('a crowded map lies on one page as its notes come out largest', () => {
  expect(acrossOn(crowd)).toBeGreaterThan(2);
});

test('one that would gain little lies as on the board', () => {
  expect(acrossOn({ ...crowd, notes: notes.slice(0, 4) })).toBe(2);
});

test('and so does one on which something is drawn', () => {
  const stroke = { ...STROKE_DEFAULTS, id: 't', stage: 's1', lane: 'l1' };
  expect(acrossOn({ ...crowd, strokes: [stroke] })).toBe(2);
});
