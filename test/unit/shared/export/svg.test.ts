import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlacedShapes, svgMarkup } from '../../../../shared/export/svg.ts';
import type { Tag } from '../../../../shared/export/svg-tags.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import { hostileText } from '../../../support/arbitrary-map.ts';

const HEAD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10" font-family="&quot;Inter Latin&quot;, Inter, &quot;Noto Sans&quot;, system-ui, sans-serif" text-rendering="geometricPrecision" style="white-space:pre">';

function inside(shapes: readonly Shape[]): string {
  const markup = svgMarkup({ width: 20, height: 10, unit: 'mm', layers: [{ shapes, at: { x: 1, y: 2 }, scale: 0.5 }] });
  const [before, after] = [`${HEAD}<g transform="translate(1 2) scale(0.5)">`, '</g></svg>'];
  expect(markup.startsWith(before) && markup.endsWith(after)).toBe(true);
  return markup.slice(before.length, -after.length);
}

function text(words: string): Shape {
  const at = { x: 1, y: 2 };
  return { kind: 'text', text: words, at, align: 'start', rtl: false, size: 14, weight: 400, fill: '#23262f' };
}

test('each kind of shape has its markup', () => {
  const rect = { x: 1, y: 2, width: 30, height: 20 };
  const ends = { from: { x: 0, y: 0 }, to: { x: 5, y: 1 / 3 } };
  expect(inside([{ kind: 'rect', rect, fill: '#ffffff' }])).toBe(
    '<rect x="1" y="2" width="30" height="20" fill="#ffffff"/>',
  );
  expect(inside([{ kind: 'rect', rect, stroke: '#000000', dash: [4, 2] }])).toBe(
    '<rect x="1" y="2" width="30" height="20" fill="none" stroke="#000000" stroke-width="1" stroke-dasharray="4 2"/>',
  );
  expect(inside([{ kind: 'rect', rect, fill: '#ffe08a', radii: [2, 2, 10, 2] }])).toBe(
    '<path transform="translate(1 2)" d="M2 0H28c1.105 0 2 0.895 2 2V10c0 5.523 -4.477 10 -10 10H2c-1.105 0 -2 -0.895 -2 -2V2c0 -1.105 0.895 -2 2 -2Z" fill="#ffe08a"/>',
  );
  expect(inside([{ kind: 'polygon', points: [ends.from, ends.to], fill: '#3d63c9' }])).toBe(
    '<polygon points="0,0 5,0.333" fill="#3d63c9"/>',
  );
  expect(inside([{ kind: 'line', ...ends, stroke: '#e6e1d6', strokeWidth: 1 }])).toBe(
    '<line x1="0" y1="0" x2="5" y2="0.333" stroke="#e6e1d6" stroke-width="1"/>',
  );
  const points = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 9, y: 6 },
  ];
  expect(inside([{ kind: 'curve', points, radius: 4, stroke: '#5d6475', strokeWidth: 1.5 }])).toBe(
    '<path d="M0 0L5 0Q9 0 9 4L9 6" fill="none" stroke="#5d6475" stroke-width="1.5"/>',
  );
  expect(inside([{ kind: 'icon', path: 'M0 0h4', at: ends.to, scale: 0.5, stroke: '#7a5800', strokeWidth: 2 }])).toBe(
    '<path transform="translate(5 0.333) scale(0.5)" d="M0 0h4" fill="none" stroke-linecap="round" stroke-linejoin="round" stroke="#7a5800" stroke-width="2"/>',
  );
  expect(inside([{ ...text('سلام'), align: 'middle', rtl: true } as Shape])).toBe(
    '<text x="1" y="2" font-size="14" font-weight="400" fill="#23262f" text-anchor="middle" direction="rtl">سلام</text>',
  );
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

test('whatever a text says, it is text, and all of it', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      const [, written] = /^<text [^<>]*>([^<>]*)<\/text>$/.exec(inside([text(words)])) ?? [];
      expect(written).toBeDefined();
      expect(written).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      const read = written?.replace(/&[^;]*;/g, (entity) => ENTITIES[entity] ?? entity);
      // XML has no place for control characters and halves of a character.
      const isWritable = (character: string) => character > '\u001f' || '\t\n\r'.includes(character);
      const possible = words
        .replace(/\p{Cc}/gu, (character) => (isWritable(character) ? character : '\ufffd'))
        .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
      expect(read).toBe(possible);
    }),
  );
});

test('a colour cannot leave its attribute', () => {
  const rect = { x: 0, y: 0, width: 1, height: 1 };
  expect(inside([{ kind: 'rect', rect, fill: '"/><script>' }])).toBe(
    '<rect x="0" y="0" width="1" height="1" fill="&quot;/&gt;&lt;script&gt;"/>',
  );
});

test('what layers are is said around them: those that share a tag are one thing', () => {
  const list: Tag = { role: 'list' };
  const [first, second]: readonly Tag[] = [{ role: 'listitem' }, { role: 'listitem' }];
  const layer = (words: string, tags: readonly (Tag | undefined)[]): PlacedShapes => ({
    shapes: [text(words)],
    at: { x: 0, y: 0 },
    scale: 1,
    tags: tags.filter((tag) => tag !== undefined),
  });
  const markup = svgMarkup({
    width: 20,
    height: 10,
    unit: 'mm',
    layers: [
      layer('a', [{ role: 'heading', level: 2, id: 'x"' }]),
      layer('b', [list, first]),
      layer('c', [list, first]),
      layer('d', [list, second, { role: 'link', to: 'x' }]),
      { shapes: [text('e')], at: { x: 0, y: 0 }, scale: 1 },
      layer('f', [{ role: 'picture', name: '<map>' }]),
      layer('g', [{ role: 'ornament' }]),
    ],
  });
  const bare = markup
    .slice(HEAD.length, -'</svg>'.length)
    .replaceAll(/<g transform[^>]*><text[^>]*>(.)<\/text><\/g>/g, '$1');
  expect(bare).toBe(
    '<g role="heading" aria-level="2" id="x&quot;">a</g>' +
      '<g role="list"><g role="listitem">bc</g><g role="listitem"><a href="#x">d</a></g></g>' +
      'e<g role="img" aria-label="&lt;map&gt;">f</g><g aria-hidden="true">g</g>',
  );
});

test('blanks at the ends of a text and in a row are kept', () => {
  expect(inside([text('a ')])).toContain(' xml:space="preserve">a </text>');
  expect(inside([text('a  b')])).toContain(' xml:space="preserve">a  b</text>');
  expect(inside([text('a b')])).not.toContain('xml:space');
});
