import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStroke } from '../../../../shared/commands/stroke-commands.ts';
import type { Rect } from '../../../../shared/geometry.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import { PERSONA_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap, Stroke } from '../../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../../shared/map/queries.ts';
import { PAPERS, POINT } from '../../../../shared/print/papers.ts';
import { type PrintDocument, printDocument } from '../../../../shared/print/print-document.ts';
import {
  ORIENTATIONS,
  PAPER_NAMES,
  type PrintSettings,
  usualPrintSettings,
} from '../../../../shared/print/print-settings.ts';
import type { PrintPage } from '../../../../shared/print/printing.ts';
import { contrast, LIGHT, luminance } from '../../../../shared/theme.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { sample } from '../../../support/every-paper.ts';
import { measure } from '../../../support/measurer.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const A4: PrintSettings = usualPrintSettings('en');

function printed(map: JourneyMap, settings: Partial<PrintSettings> = {}): PrintDocument {
  return printDocument({ map, settings: { ...A4, ...settings }, date: '2026-01-31', file: 'phone.journey', measure });
}

function boundsOf(shape: Shape): Rect {
  switch (shape.kind) {
    case 'rect':
    case 'photo':
      return shape.rect;
    case 'polygon':
    case 'curve': {
      const xs = shape.points.map(({ x }) => x);
      const ys = shape.points.map(({ y }) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
    case 'line': {
      const { from, to } = shape;
      return { ...from, width: to.x - from.x, height: to.y - from.y };
    }
    case 'icon':
      return { ...shape.at, width: 24 * shape.scale, height: 24 * shape.scale };
    case 'text': {
      const width = measure(shape.text, shape.size, shape.weight);
      const shift = shape.align === 'middle' ? width / 2 : shape.rtl ? width : 0;
      return { x: shape.at.x - shift, y: shape.at.y - shape.size, width, height: shape.size * 1.25 };
    }
  }
}

/** The shapes that reach over the edge of the page. */
function cutOff({ page, pages }: PrintDocument): readonly Shape[] {
  return pages
    .flatMap(({ layers }) => layers)
    .flatMap(({ shapes, at, scale }) =>
      shapes.filter((shape) => {
        const { x, y, width, height } = boundsOf(shape);
        const [left, top] = [at.x + x * scale, at.y + y * scale];
        return left < 0 || top < 0 || left + width * scale > page.width || top + height * scale > page.height;
      }),
    );
}

function layersOf({ pages }: PrintDocument): PrintPage['layers'] {
  return pages.flatMap(({ layers }) => layers);
}

function texts(print: PrintDocument): readonly string[] {
  return textsIn(layersOf(print));
}

function textsIn(layers: PrintPage['layers']): readonly string[] {
  return layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));
}

/** Of a map on one page: the last of the header, the map, and the footer. */
function partsOf(print: PrintDocument): PrintPage['layers'] {
  return layersOf(print).slice(-3);
}

/** Lines are broken at spaces, which are lost there. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

const settings = fc.record({
  paper: fc.constantFrom(...PAPER_NAMES),
  orientation: fc.constantFrom(...ORIENTATIONS),
  grayscale: fc.boolean(),
  language: fc.constantFrom('en', 'id'),
} as const);

describe('any map on any paper', () => {
  test('nothing is cut off, and no note loses a word', () => {
    fc.assert(
      fc.property(arbitraryMap, settings, (map, chosen) => {
        const page = printed(map, chosen);
        expect(cutOff(page)).toEqual([]);
        const said = squeezed(texts(page).join(''));
        const stages = visibleStages(map).map(({ id }) => id);
        const lanes = visibleLanes(map).map(({ id }) => id);
        const shown = map.notes.filter(
          ({ stage, lane, faceDown }) => stages.includes(stage) && lanes.includes(lane) && !faceDown,
        );
        expect(shown.filter(({ text }) => !said.includes(squeezed(text)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('however much a map has to say about itself, the map keeps most of the page', () => {
    const words = 'More than anybody wants to read. '.repeat(200);
    const personas = Array.from({ length: 40 }, (_, index) => ({
      ...PERSONA_DEFAULTS,
      id: `p${index}`,
      name: words,
      who: words,
    }));
    const map = { ...SMALL_MAP, title: words, personas, goal: { ...SMALL_MAP.goal, company: words, customer: words } };
    for (const paper of PAPER_NAMES) {
      for (const orientation of ['landscape', 'portrait'] as const) {
        const page = printed(map, { paper, orientation });
        expect(cutOff(page)).toEqual([]);
        const [header, body, footer] = partsOf(page);
        expect(body?.at.y).toBeLessThan(page.page.height * 0.45);
        expect(footer?.at.y).toBeGreaterThan(page.page.height * 0.8);
        expect(textsIn(header === undefined ? [] : [header]).length).toBeGreaterThan(0);
      }
    }
  });
});

test('the page has the size of its paper', () => {
  for (const paper of PAPER_NAMES) {
    const { width, height } = PAPERS[paper];
    expect(printed(SMALL_MAP, { paper, orientation: 'portrait' }).page).toEqual({ width, height });
    expect(printed(SMALL_MAP, { paper, orientation: 'landscape' }).page).toEqual({ width: height, height: width });
  }
});

test('"auto" takes the orientation in which the map comes out larger', () => {
  const notes = Array.from({ length: 40 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
  const tall = { ...SMALL_MAP, stages: SMALL_MAP.stages.slice(0, 1), notes };
  for (const map of [SMALL_MAP, tall]) {
    const [landscape, portrait, auto] = (['landscape', 'portrait', 'auto'] as const).map((orientation) =>
      printed(map, { orientation }),
    );
    const scale = (page: PrintDocument | undefined) => page?.pages[0]?.layers.at(-2)?.scale ?? 0;
    expect(scale(auto)).toBe(Math.max(scale(landscape), scale(portrait)));
  }
  expect([SMALL_MAP, tall].map((map) => printed(map).orientation)).toEqual(['landscape', 'portrait']);
});

test('header and footer say what the map is, in the language asked for', () => {
  const map = {
    ...SMALL_MAP,
    goal: { ...SMALL_MAP.goal, customer: 'A phone that fits' },
    personas: SMALL_MAP.personas.map((persona) => ({ ...persona, who: `${persona.name}, 24` })),
    notes: [smallNote('a', 's1', 'l1', { important: true }), smallNote('b', 's1', 'l1')],
  };
  const bands = (page: PrintDocument) => [layersOf(page).slice(0, -2), layersOf(page).slice(-1)].map(textsIn);
  expect(bands(printed(map))).toEqual([
    [
      'Smartphone',
      'Company goal',
      'Sell phones',
      'Customer goal',
      'A phone that fits',
      'Personas',
      'A',
      'Ana',
      'Ana, 24',
      'B',
      'Budi',
      'Budi, 24',
    ],
    ['Important moment', 'Actions', 'Pain points', '31 January 2026 \u00b7 3 stages, 2 lanes, 2 notes', 'Jejak'],
  ]);
  expect(bands(printed(map, { language: 'id' }))[1]).toEqual([
    'Momen penting',
    'Actions',
    'Pain points',
    '31 Januari 2026 \u00b7 3 tahap, 2 baris, 2 catatan',
    'Jejak',
  ]);
});

test('the title is a heading, which a bookmark leads to; a map without one has none', () => {
  const headings = (title: string) =>
    layersOf(printed({ ...SMALL_MAP, title })).flatMap((layer) =>
      layer.tags?.some(({ role }) => role === 'heading') === true ? [textsIn([layer]).join('')] : [],
    );
  expect([headings('Smartphone'), headings(' ')]).toEqual([['Smartphone'], []]);
});

function coloursOf(page: PrintDocument): readonly string[] {
  const shapes = layersOf(page).flatMap((layer) => layer.shapes);
  return shapes.flatMap((shape) => [
    ...('fill' in shape && shape.fill !== undefined ? [shape.fill] : []),
    ...('stroke' in shape && shape.stroke !== undefined ? [shape.stroke] : []),
  ]);
}

test('in shades of grey every colour is as light as it was, so that its text reads as well', () => {
  const [colours, greys] = [printed(SMALL_MAP), printed(SMALL_MAP, { grayscale: true })].map(coloursOf);
  expect(greys?.length).toBe(colours?.length);
  greys?.forEach((grey, index) => {
    expect(grey).toMatch(/^#(..)\1\1$/);
    expect(luminance(grey)).toBeCloseTo(luminance(colours?.[index] ?? ''), 1);
    expect(contrast(grey, colours?.[index] ?? '')).toBeLessThan(1.06);
  });
});

describe("the size of the notes' text", () => {
  test('is nothing where there is no note', () => {
    expect(printed({ ...SMALL_MAP, notes: [] }).noteText).toBeNull();
  });

  test('grows with the paper', () => {
    const sizes = (['a5', 'a4', 'a3'] as const).map((paper) => printed(SMALL_MAP, { paper }).noteText?.usual ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(5);
  });

  test('names the next paper on which it can be read', () => {
    const notes = Array.from({ length: 60 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
    const crowded = { ...SMALL_MAP, notes };
    const onA4 = printed(crowded).noteText;
    expect(onA4?.smallest).toBeLessThan(5);
    const paper = onA4?.readableOn;
    if (paper === null || paper === undefined) throw new Error('No paper would do');
    expect(printed(crowded, { paper }).noteText?.smallest).toBeGreaterThanOrEqual(5);
    expect(printed(crowded, { paper }).noteText?.readableOn).toBeNull();
    const endless = {
      ...crowded,
      notes: Array.from({ length: 5_000 }, (_, index) => smallNote(`n${index}`, 's1', 'l1')),
    };
    expect(printed(endless).noteText).toMatchObject({ readableOn: null, readableAs: null });
  });

  test.each(['page', 'poster'] as const)(
    'as a %s counts what is said of the lowest feeling, which shrinks',
    (layout) => {
      const { pages, noteText } = printed(sample('smartphone.journey'), { layout, paper: 'a3' });
      const sizes = pages
        .slice(pages.length === 1 ? 0 : 1)
        .flatMap(({ layers }) =>
          layers.flatMap(({ shapes, scale }) =>
            shapes.flatMap((shape) =>
              shape.kind === 'text' && shape.text.startsWith('lowest: ') ? [(shape.size * scale) / POINT] : [],
            ),
          ),
        );
      expect(sizes).toHaveLength(1);
      expect(noteText?.smallest).toBeCloseTo(sizes[0] ?? 0, 5);
      expect(noteText?.usual).toBeGreaterThan(1.5 * (sizes[0] ?? 0));
    },
  );

  test('on a page for each stage counts nothing that is not there', () => {
    const map = sample('smartphone.journey');
    const share = (shown: JourneyMap): number => {
      const { smallest = 0, usual = 1 } = printed(shown, { layout: 'stages', paper: 'a3' }).noteText ?? {};
      return smallest / usual;
    };
    expect(share(map)).toBeCloseTo(share({ ...map, emotions: [] }), 5);
  });

  test.each(['page', 'poster'] as const)('names how many sheets of its own paper would do for a %s', (layout) => {
    const notes = Array.from({ length: 60 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
    const crowded = { ...SMALL_MAP, notes };
    const tiny = { layout, tiles: { columns: 1, rows: 1 } } as const;
    const { readableAs: tiles } = printed(crowded, tiny).noteText ?? {};
    if (tiles === null || tiles === undefined) throw new Error('No number of sheets would do');
    expect(tiles.columns * tiles.rows).toBeGreaterThan(1);
    const poster = printed(crowded, { layout: 'poster', tiles });
    expect(poster.noteText?.smallest).toBeGreaterThanOrEqual(5);
    expect(poster.noteText).toMatchObject({ readableOn: null, readableAs: null });
    expect(printed(crowded, { layout: 'stages', leastText: 12, paper: 'a5' }).noteText?.readableAs).toBeNull();
  });
});

test('a poster of one page, which is no larger than that page, is never what would do', () => {
  const notes = Array.from({ length: 20 }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
  // One page says more above the map than a poster does.
  const goal = { ...SMALL_MAP.goal, company: 'Sell phones to those who never had one. '.repeat(9) };
  const asked = Array.from({ length: 41 }, (_, step) => 4 + step / 5);
  const advised = asked.flatMap((leastText) => {
    const { readableAs } = printed({ ...SMALL_MAP, goal, notes }, { leastText }).noteText ?? {};
    return readableAs === null || readableAs === undefined ? [] : [{ leastText, tiles: readableAs }];
  });
  expect(advised.length).toBeGreaterThan(0);
  expect(advised.filter(({ tiles }) => tiles.columns * tiles.rows === 1)).toEqual([]);
});

test('what was drawn is printed over the notes, in grey too', () => {
  const points: Stroke['points'] = [
    [10, 10, 0.5],
    [60, 40, 0.5],
  ];
  const map = addStroke({ id: 'n', stage: 's1', lane: 'l1', points, colour: 'blue' })(SMALL_MAP);
  const lastOf = (settings: Partial<PrintSettings>): Shape | undefined =>
    partsOf(printed(map, settings))[1]?.shapes.at(-1);
  expect(lastOf({})).toMatchObject({ kind: 'polygon', fill: LIGHT.laneInk.blue });
  expect(lastOf({ grayscale: true })).toMatchObject({ kind: 'polygon', fill: expect.stringMatching(/^#(..)\1\1$/) });
});
