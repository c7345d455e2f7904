import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineFont } from '../../../../renderer/picture/font-outlines.ts';
import { countLeftAsText, outlinerOf, type TextShape } from '../../../../shared/export/outlines.ts';
import { svgMarkup } from '../../../../shared/export/svg.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';

const { resolve } = createRequire(import.meta.url);

function font(name: string, weight: number, isInRange = (_code: number): boolean => true) {
  const [family] = /^(?:inter|noto-sans)/.exec(name) ?? [];
  return outlineFont(readFileSync(resolve(`@fontsource/${family}/files/${name}.woff2`)), weight, isInRange);
}

const LATIN = font('inter-latin-400-normal', 400, (code) => code < 0x2100);
const outline = outlinerOf([LATIN, font('noto-sans-devanagari-400-normal', 400), font('inter-latin-600-normal', 600)]);

function line(text: string, more: Partial<TextShape> = {}): TextShape {
  return {
    kind: 'text',
    text,
    at: { x: 100, y: 50 },
    align: 'start',
    rtl: false,
    size: 20.48,
    weight: 400,
    fill: '#23262f',
    ...more,
  };
}

test('a line is drawn from its start, about its middle or to its end, as broad as its font makes it', () => {
  const width = 0.01 * LATIN.run('AVA').advance;
  // Kerned: less than three letters by themselves.
  expect(LATIN.run('AVA').advance).toBeLessThan(2 * LATIN.run('A').advance + LATIN.run('V').advance);
  const starts = (['start', 'middle', 'end'] as const).map((align) => outline(line('AVA', { align }))?.[0]?.at);
  expect(starts).toEqual([
    { x: 100, y: 50 },
    { x: 100 - width / 2, y: 50 },
    { x: 100 - width, y: 50 },
  ]);
});

test('what the first font lacks the next one draws, where the first one ends', () => {
  const runs = outline(line('a नमस्ते b')) ?? [];
  expect(runs.map(({ scale }) => scale)).toEqual([0.01, 0.02048, 0.01]);
  const widths = [LATIN.run('a ').advance * 0.01, (runs[2]?.at.x ?? 0) - (runs[1]?.at.x ?? 0)];
  expect(runs[1]?.at.x).toBeCloseTo(100 + (widths[0] ?? 0), 6);
  expect(widths[1]).toBeGreaterThan(20);
});

test('a line with a sign that no font has, of another weight, or from right to left, stays text', () => {
  const left = [
    line('旅程'),
    line('ok \u{1f44d}'),
    line('\u{1f469}\u200d\u{1f467}'),
    line('a', { weight: 500 }),
    line('abc', { rtl: true }),
  ];
  expect(left.map((each) => outline(each))).toEqual(left.map(() => null));
  expect(countLeftAsText([...left, line(' '), line('plain'), line('bold', { weight: 600 })], outline)).toBe(
    left.length,
  );
});

test('the drawing is well-formed, holds no text of it but its name, and stays so whatever the text says', () => {
  const markup = (text: string): string =>
    svgMarkup({
      width: 9,
      height: 9,
      unit: 'px',
      layers: [{ shapes: [line(text)], at: { x: 0, y: 0 }, scale: 1 }],
      outline,
    });
  expect(markup('a"<b>')).toMatch(
    /<g role="img" aria-label="a&quot;&lt;b&gt;" fill="#23262f"><path transform="translate\(100 50\) scale\(0\.01 -0\.01\)" d="M[-0-9.MLQCZ ]+"\/><\/g>/,
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = markup(text);
      const isDrawn = outline(line(text)) !== null;
      expect(written.includes('<text')).toBe(!isDrawn);
      expect(written).not.toContain('NaN');
    }),
  );
});
