import { expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, smallNote, withOne } from '../../../support/small-map.ts';

const MAP: JourneyMap = {
  ...SMALL_MAP,
  closing: { needs: 'Mostly', problems: '', competitors: 'Free delivery', leaving: 'At the\ncart' },
  stages: withOne(SMALL_MAP.stages, 's2', { leaving: 12.5 }),
  notes: [
    smallNote('n1', 's1', 'l2', { text: 'Slow page', task: { owner: 'Sari', due: '2026-12-01', done: false } }),
    smallNote('n2', 's1', 'l2', { text: 'No prices', task: { owner: '', due: '', done: true } }),
    smallNote('n3', 's2', 'l1', { text: 'Chat at night', competitor: 'Toko B', mark: 'good' }),
  ],
};

function exported(format: 'md' | 'html', language: 'en' | 'id'): string {
  return new TextDecoder().decode(exportedBytes({ map: MAP, format, language }));
}

test('an outline ticks tasks, and tells the closing check, who leaves and whose it is', () => {
  const lines = exported('md', 'en').split('\n');
  expect(lines).toEqual(expect.arrayContaining(['- [ ] Slow page', '  - Owner: Sari', '  - Due: 2026-12-01']));
  expect(lines).toEqual(expect.arrayContaining(['- [x] No prices', 'Leave here (%): 12.5', '  - Competitor: Toko B']));
  const closing = lines.slice(lines.indexOf("Are the customer's needs met?\\"), lines.indexOf('## Awareness'));
  expect(closing.filter((line) => line !== '' && !line.includes('Ana') && !line.includes('Budi'))).toEqual([
    "Are the customer's needs met?\\",
    'Mostly',
    'What do competitors give?\\',
    'Free delivery',
    'Where do people leave?\\',
    'At the\\',
    'cart',
  ]);
});

test('a page for browsers tells them too, with days as people write them', () => {
  const page = exported('html', 'id');
  expect(page).toContain('<small>12,5 % pergi di sini</small>');
  expect(page).toContain('<dt>Apa yang diberikan pesaing?</dt><dd>Free delivery</dd>');
  expect(page).not.toContain('Masalah apa yang masih tersisa?');
  expect(page).toContain('bagus \u00b7 Pesaing: Toko B');
  expect(page).toContain('<li>Slow page <small>\u2610 Tugas: Sari, 1 Des 2026</small></li>');
  expect(page).toContain('<li>No prices <small>\u2611 Selesai</small></li>');
});
