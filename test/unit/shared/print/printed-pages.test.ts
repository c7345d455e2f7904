import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersects, type Rect } from '../../../../shared/geometry.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import type { NoteBox } from '../../../../shared/layout/layout.ts';
import { createTextFitter } from '../../../../shared/layout/text-fitter.ts';
import { EVIDENCE_KINDS, type JourneyMap } from '../../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../../shared/map/queries.ts';
import { withAlignedRows } from '../../../../shared/print/align-rows.ts';
import { columnCuts, rowCuts } from '../../../../shared/print/cuts.ts';
import { pagesNeeded, partition } from '../../../../shared/print/partition.ts';
import { posterFrame, posterPlan } from '../../../../shared/print/poster-plan.ts';
import { type PrintDocument, printDocument } from '../../../../shared/print/print-document.ts';
import {
  ORIENTATIONS,
  PAPER_CHOICES,
  type PrintSettings,
  usualPrintSettings,
} from '../../../../shared/print/print-settings.ts';
import type { PrintPage } from '../../../../shared/print/printing.ts';
import { PAPER_THEME } from '../../../../shared/print/print-theme.ts';
import { tileParts, tilesOf } from '../../../../shared/print/tiles.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { measure } from '../../../support/measurer.ts';
import { clipsOn, wordsOn } from '../../../support/on-paper.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const USUAL = usualPrintSettings('en');

function printed(map: JourneyMap, settings: Partial<PrintSettings>): PrintDocument {
  return printDocument({
    map,
    settings: { ...USUAL, ...settings },
    date: '2026-01-31',
    file: 'phone.journey',
    measure,
  });
}

function squeezed(words: readonly string[]): string {
  return words.join('').replaceAll(/\s+/g, '');
}

/** Texts of notes that nothing else says. */
const crowd = fc
  .array(
    fc.record({
      stage: fc.constantFrom('s1', 's2', 's3'),
      lane: fc.constantFrom('l1', 'l2'),
      words: fc.nat(60),
    }),
    { maxLength: 50 },
  )
  .map((notes): JourneyMap => {
    const made = notes.map(({ stage, lane, words }, index) =>
      smallNote(`n${index}`, stage, lane, { text: `<${index}>${' word'.repeat(words)}` }),
    );
    const stages = SMALL_MAP.stages.map((stage, index) => ({ ...stage, width: index + 1 }));
    return { ...SMALL_MAP, stages, notes: made, links: [], strokes: [] };
  });

const onPaper = fc.record({
  paper: fc.constantFrom(...PAPER_CHOICES),
  orientation: fc.constantFrom(...ORIENTATIONS),
  margin: fc.constantFrom(0, 10, 30),
  overlap: fc.constantFrom(0, 10, 30),
  cutMarks: fc.boolean(),
  tiles: fc.option(fc.record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 5 }) })),
});

function isInside(rect: Rect, { page }: PrintDocument, margin: number): boolean {
  const hair = 0.01;
  return (
    rect.x >= margin - hair &&
    rect.y >= margin - hair &&
    rect.x + rect.width <= page.width - margin + hair &&
    rect.y + rect.height <= page.height - margin + hair
  );
}

/** How high capitals stand over the baseline, as a share of the size. */
const CAPITALS = 0.75;

/** Lines, texts and rectangles of layers that are not clipped, in millimetres. */
function marksOf({ layers }: PrintPage): readonly Rect[] {
  return layers
    .filter(({ clip }) => clip === undefined)
    .flatMap(({ shapes, at, scale }) =>
      shapes.flatMap((shape): Rect[] => {
        const put = (rect: Rect): Rect => ({
          x: at.x + rect.x * scale,
          y: at.y + rect.y * scale,
          width: rect.width * scale,
          height: rect.height * scale,
        });
        if (shape.kind === 'rect') return [put(shape.rect)];
        if (shape.kind === 'line') {
          const { from, to } = shape;
          return [put({ ...from, width: to.x - from.x, height: to.y - from.y })];
        }
        if (shape.kind !== 'text' || shape.rtl) return [];
        const width = measure(shape.text, shape.size, shape.weight);
        const left = shape.align === 'middle' ? shape.at.x - width / 2 : shape.at.x;
        return [put({ x: left, y: shape.at.y - CAPITALS * shape.size, width, height: CAPITALS * shape.size })];
      }),
    );
}

describe('a poster of any map on any paper', () => {
  test('has every note on exactly one page, and nothing outside the printable area', () => {
    fc.assert(
      fc.property(crowd, onPaper, (map, chosen) => {
        const poster = printed(map, { ...chosen, layout: 'poster' });
        const tiles = poster.pages.length === 1 ? poster.pages : poster.pages.slice(1);
        const said = tiles.map((page) => squeezed(wordsOn(page)));
        const places = map.notes.map(({ text }) => {
          const sign = text.slice(0, text.indexOf('>') + 1);
          return said.filter((words) => words.includes(sign)).length;
        });
        expect(places).toEqual(map.notes.map(() => 1));
        const printedOn = poster.pages.flatMap((page) => [...clipsOn(page), ...marksOf(page)]);
        expect(printedOn.filter((rect) => !isInside(rect, poster, chosen.margin))).toEqual([]);
        const { columns, rows } = chosen.tiles ?? { columns: 12, rows: 12 };
        expect(tiles.length).toBeLessThanOrEqual(columns * rows);
      }),
      { numRuns: 60 },
    );
  });

  test('says on every page which stages and lanes are on it, and which page it is', () => {
    fc.assert(
      fc.property(crowd, (map) => {
        const poster = printed(map, { layout: 'poster', tiles: { columns: 3, rows: 3 } });
        for (const page of poster.pages.slice(1)) {
          const words = wordsOn(page);
          expect(map.stages.some(({ name }) => words.includes(name))).toBe(true);
          expect(map.lanes.some(({ name }) => squeezed(words).includes(squeezed([name])))).toBe(true);
          expect(words.slice(-2)).toEqual([page.name, '\u00b7 phone.journey \u00b7 31 January 2026']);
        }
        const names = poster.pages.slice(1).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 30 },
    );
  });

  test('never throws, whatever the map holds, and loses no word', () => {
    fc.assert(
      fc.property(arbitraryMap, onPaper, fc.constantFrom('poster', 'stages'), (map, chosen, layout) => {
        const print = printed(map, { ...chosen, layout });
        const said = squeezed(print.pages.flatMap(wordsOn));
        const stages = visibleStages(map).map(({ id }) => id);
        const lanes = visibleLanes(map).map(({ id }) => id);
        const lost = map.notes.filter(
          ({ stage, lane, faceDown, text }) =>
            stages.includes(stage) && lanes.includes(lane) && !faceDown && !said.includes(squeezed([text])),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where a poster is cut', () => {
  const text = createTextFitter({ measure, wholeText: true });
  const lay = (map: JourneyMap) => withAlignedRows(layoutMap(map, { theme: PAPER_THEME, text, invites: false }));

  test('no cut goes through a note, and every note lies whole in one part', () => {
    fc.assert(
      fc.property(crowd, onPaper, (map, chosen) => {
        const layout = lay(map);
        const boxes: readonly NoteBox[] = [...layout.noteBoxes.values()];
        for (const { at } of rowCuts(layout)) {
          expect(boxes.filter(({ rect }) => rect.y < at && at < rect.y + rect.height)).toEqual([]);
        }
        for (const { at } of columnCuts(layout)) {
          expect(boxes.filter(({ rect }) => rect.x < at && at < rect.x + rect.width)).toEqual([]);
        }
        const frame = posterFrame({ ...USUAL, ...chosen }, 'landscape', () => 0);
        const plan = posterPlan(layout, frame, chosen.tiles);
        const cores = tilesOf(plan).map((tile) => tileParts(layout, plan, tile).core);
        expect(boxes.map(({ rect }) => cores.filter((core) => intersects(core, rect)).length)).toEqual(
          boxes.map(() => 1),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('aligned rows move no note into another, and each keeps its cell', () => {
    fc.assert(
      fc.property(crowd, (map) => {
        for (const { rect, notes } of lay(map).cells.flat()) {
          for (const [index, { rect: note }] of notes.entries()) {
            expect(note.y).toBeGreaterThanOrEqual(rect.y);
            expect(note.y + note.height).toBeLessThanOrEqual(rect.y + rect.height);
            expect(notes.slice(index + 1).filter((other) => intersects(other.rect, note))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('cuts are made between stages and lanes where the print comes out nearly as large', () => {
    const plan = posterPlan(
      lay(SMALL_MAP),
      posterFrame(USUAL, 'landscape', () => 0),
      { columns: 3, rows: 2 },
    );
    const { stages, lanes } = lay(SMALL_MAP);
    const edges = [...stages.map(({ x, width }) => x + width), ...lanes.map(({ y, height }) => y + height)];
    expect([...plan.columns.slice(1, -1), ...plan.rows.slice(1, -1)].filter((cut) => !edges.includes(cut))).toEqual([]);
    expect([plan.columns.length, plan.rows.length]).toEqual([4, 3]);
  });
});

describe('a partition', () => {
  const clean = (at: number) => ({ at, clean: true });
  const unclean = (at: number) => ({ at, clean: false });

  test('takes clean cuts before even pages, and even pages before uneven ones', () => {
    const cuts = [clean(0), unclean(40), clean(60), unclean(70), clean(100)];
    expect(partition(cuts, { first: 70, further: 70 }, 2)).toEqual([0, 60, 100]);
    expect(partition(cuts, { first: 45, further: 60 }, 2)).toEqual([0, 40, 100]);
    expect(partition([0, 25, 50, 75, 100].map(clean), { first: 75, further: 75 }, 2)).toEqual([0, 50, 100]);
  });

  test('is none where a piece is larger than a page', () => {
    expect(pagesNeeded([clean(0), clean(100)], { first: 99, further: 200 })).toBeNull();
    expect(partition([clean(0), clean(100)], { first: 99, further: 200 }, 3)).toBeNull();
    expect(pagesNeeded([clean(0), clean(90), clean(190)], { first: 99, further: 100 })).toBe(2);
  });
});

describe('a page for each stage', () => {
  test('has that stage and its notes alone, in the order of the journey', () => {
    const { pages } = printed(SMALL_MAP, { layout: 'stages' });
    const notesOn = pages.map((page) => SMALL_MAP.notes.filter(({ text }) => wordsOn(page).includes(text)));
    expect(notesOn.map((notes) => [...new Set(notes.map(({ stage }) => stage))])).toEqual([['s1'], ['s2'], []]);
    expect(notesOn.flat().length).toBe(SMALL_MAP.notes.length);
    expect(pages.map(({ name }) => name)).toEqual(['Awareness', 'Decision', 'Retention']);
    const labels = pages.map((page) => wordsOn(page).filter((words) => /^Page \d of 3: /.test(words)));
    expect(labels).toEqual([['Page 1 of 3: Awareness'], ['Page 2 of 3: Decision'], ['Page 3 of 3: Retention']]);
  });

  test('goes on on further pages rather than become too small, its heading on each', () => {
    const notes = Array.from({ length: 120 }, (_, index) => smallNote(`n${index}`, 's1', 'l1', { text: `<${index}>` }));
    const { pages, noteText } = printed({ ...SMALL_MAP, notes }, { layout: 'stages', paper: 'a5' });
    expect(noteText?.smallest).toBeGreaterThanOrEqual(7.9);
    const ofFirst = pages.filter(({ name }) => name === 'Awareness');
    expect(ofFirst.length).toBeGreaterThan(1);
    for (const page of ofFirst) expect(wordsOn(page)).toContain('Awareness');
    const said = ofFirst.map((page) => squeezed(wordsOn(page)));
    expect(notes.map(({ text }) => said.filter((words) => words.includes(text)).length)).toEqual(notes.map(() => 1));
  });
});

describe('tinted by evidence', () => {
  const kinds = ['said', 'assumption', 'measured', 'said', 'experience'] as const;
  const map: JourneyMap = {
    ...SMALL_MAP,
    notes: SMALL_MAP.notes.map((note, at) => {
      const kind = kinds[at] ?? 'assumption';
      return { ...note, evidence: { ...note.evidence, kind } };
    }),
  };
  const tinted = { ...USUAL.include, evidence: true, legend: false };

  function fillsOn({ pages }: PrintDocument): ReadonlySet<string> {
    const shapes = pages.flatMap(({ layers }) => layers.flatMap((layer) => layer.shapes));
    return new Set(shapes.flatMap((shape) => (shape.kind === 'rect' && shape.fill !== undefined ? [shape.fill] : [])));
  }

  test.each(['page', 'poster', 'stages'] as const)(
    'as %s, notes wear the tints, and it is told what they mean',
    (layout) => {
      const plain = printed(map, { layout });
      const document = printed(map, { layout, include: tinted });
      for (const kind of EVIDENCE_KINDS) {
        expect([fillsOn(plain), fillsOn(document)].map((fills) => fills.has(PAPER_THEME.evidence[kind]))).toEqual([
          false,
          true,
        ]);
      }
      const words = squeezed(document.pages.flatMap(wordsOn));
      const told = ['60 % of this map rests on evidence', 'Assumption', 'Team experience', 'Customer said', 'Measured'];
      for (const line of told) expect(words).toContain(squeezed([line]));
      expect(squeezed(plain.pages.flatMap(wordsOn))).not.toContain(squeezed(['rests on evidence']));
    },
  );

  test('a map without notes has nothing to tell of that', () => {
    const words = squeezed(printed({ ...map, notes: [], links: [] }, { include: tinted }).pages.flatMap(wordsOn));
    expect(words).not.toContain(squeezed(['rests on evidence']));
  });
});

describe('with stages coloured by their scores', () => {
  const heat = { ...USUAL.include, heat: true, legend: false };
  const said = (map: JourneyMap, settings: Partial<PrintSettings>): string =>
    squeezed(printed(map, settings).pages.flatMap(wordsOn));
  const scale = squeezed(['Stage score, 0 to 100']);
  const none = squeezed(['No score yet']);

  test.each(['page', 'poster', 'stages'] as const)('as %s, it is told what the colours mean', (layout) => {
    const words = said(SMALL_MAP, { layout, include: heat });
    expect([words.includes(scale), words.includes(none)]).toEqual([true, true]);
    expect(said(SMALL_MAP, { layout })).not.toContain(scale);
  });

  test('nothing is told where no stage has a score, or all have one, or all is grey', () => {
    const blank = { ...SMALL_MAP, emotions: [], gaps: [], metrics: [] };
    expect(said(blank, { include: heat })).not.toContain(scale);
    const known = { ...SMALL_MAP, stages: SMALL_MAP.stages.slice(0, 1) };
    expect(said(known, { include: heat })).not.toContain(none);
    expect(said(SMALL_MAP, { include: heat, grayscale: true })).not.toContain(scale);
  });
});

test("a poster's title is whole however little of the map its first page shows", () => {
  const title = 'How a family on the coast buys a smartphone together and what becomes of it in the first year';
  const tall = Array.from({ length: 30 }, (_, at) => smallNote(`n${at}`, 's1', 'l1'));
  for (const tiles of [
    { columns: 1, rows: 2 },
    { columns: 2, rows: 2 },
    { columns: 3, rows: 2 },
  ]) {
    for (const orientation of ORIENTATIONS) {
      const map = { ...SMALL_MAP, title, notes: tall, links: [] };
      const { pages } = printed(map, { layout: 'poster', paper: 'a3', orientation, tiles });
      expect(squeezed(wordsOn(pages[1] ?? pages[0] ?? { layers: [] }))).toContain(squeezed([title]));
    }
  }
});

describe('what is left out', () => {
  const map: JourneyMap = {
    ...SMALL_MAP,
    notes: [...SMALL_MAP.notes, smallNote('secret', 's1', 'l1', { faceDown: true })],
  };
  const said = (settings: Partial<PrintSettings>): string => squeezed(printed(map, settings).pages.flatMap(wordsOn));

  test('what lies face down, unless it is asked for', () => {
    expect(said({})).not.toContain('textofsecret');
    expect(said({ include: { ...USUAL.include, faceDown: true } })).toContain('textofsecret');
  });

  test('a lane with its notes, personas, the legend', () => {
    expect(said({ withoutLanes: ['l2'] })).not.toContain('textofc1');
    expect(said({ withoutLanes: ['l2'] })).toContain('textofa1');
    expect(said({})).toContain('Budi');
    expect(said({ include: { ...USUAL.include, personas: false } })).not.toContain('Budi');
    const legends = [true, false].map(
      (legend) => said({ include: { ...USUAL.include, legend } }).split('Actions').length,
    );
    expect(legends).toEqual([3, 2]);
  });

  test('all notes: a blank poster has stages, lanes and questions, and nothing that was measured or felt', () => {
    const blank = { ...USUAL.include, notes: false };
    for (const layout of ['page', 'poster', 'stages'] as const) {
      const words = said({ layout, include: blank });
      expect(words).not.toContain('textof');
      expect(printed(map, { layout, include: { ...blank, heat: true } }).pages).toEqual(
        printed(map, { layout, include: blank }).pages,
      );
      for (const { name } of map.metrics) expect(words).not.toContain(name);
      for (const { name } of [...map.stages, ...map.lanes]) expect(words).toContain(squeezed([name]));
      for (const question of map.lanes.flatMap(({ questions }) => questions)) {
        expect(words).toContain(squeezed([question]));
      }
    }
  });
});
