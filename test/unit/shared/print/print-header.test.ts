import { expect, test } from 'vitest';
import { translator } from '../../../../shared/i18n/translate.ts';
import { headerBand } from '../../../../shared/print/print-header.ts';
import { measure } from '../../../support/measurer.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const room = { width: 900, height: 300 };
const LINE = 22 * 1.2;

function headerOf(title: string) {
  return headerBand({ ...SMALL_MAP, title }, { room, t: translator('en'), measure });
}

/** How far right the goals begin. */
function aboutAt({ shapes, titleLines }: ReturnType<typeof headerOf>): number {
  return Math.min(...shapes.slice(titleLines).flatMap((shape) => (shape.kind === 'text' ? [shape.at.x] : [])));
}

test('a short title stands beside the goals', () => {
  const header = headerOf('Smartphone');
  expect(header.titleLines).toBe(1);
  expect(aboutAt(header)).toBeGreaterThan(100);
});

test('a long title goes over the whole width rather than down a column of many lines', () => {
  const header = headerOf('A title that says everything there is to say '.repeat(6).trim());
  expect(header.titleLines).toBeLessThan(5);
  expect(header.height).toBeLessThan(headerOf('').height + 5 * LINE);
  expect(aboutAt(header)).toBe(0);
});

test('without a title there is no line of it', () => {
  expect(headerOf(' ').titleLines).toBe(0);
});
