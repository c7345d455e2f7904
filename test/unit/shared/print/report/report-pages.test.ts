import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedShapes } from '../../../../../shared/export/svg.ts';
import type { Tag } from '../../../../../shared/export/svg-tags.ts';
import type { Rect } from '../../../../../shared/geometry.ts';
import { heatColour } from '../../../../../shared/layout/heat.ts';
import { LINK_DEFAULTS, METRIC_DEFAULTS, STAGE_DEFAULTS } from '../../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../../../shared/map/queries.ts';
import { type PrintDocument, printDocument } from '../../../../../shared/print/print-document.ts';
import {
  ORIENTATIONS,
  PAPER_NAMES,
  type PrintSettings,
  usualPrintSettings,
} from '../../../../../shared/print/print-settings.ts';
import type { PrintPage } from '../../../../../shared/print/printing.ts';
import { arbitraryMap } from '../../../../support/arbitrary-map.ts';
import { measure } from '../../../../support/measurer.ts';
import { boxesOn, isWithin } from '../../../../support/on-paper.ts';
import { SMALL_MAP, smallNote } from '../../../../support/small-map.ts';

const USUAL: PrintSettings = { ...usualPrintSettings('en'), layout: 'report' };

function reported(map: JourneyMap, settings: Partial<PrintSettings> = {}): PrintDocument {
  return printDocument({
    map,
    settings: { ...USUAL, ...settings },
    date: '2026-01-31',
    file: 'phone.journey',
    measure,
  });
}

function has({ tags = [] }: PlacedShapes, role: Tag['role']): boolean {
  return tags.some((tag) => tag.role === role);
}

/** What is read: neither what a page says again, nor the map, which is a picture. */
function toldOn({ layers }: PrintPage): readonly PlacedShapes[] {
  return layers.filter((layer) => !has(layer, 'ornament') && !has(layer, 'picture'));
}

function wordsIn(layers: readonly PlacedShapes[]): readonly string[] {
  return layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));
}

function squeezed(words: string | readonly string[]): string {
  return [words].flat().join('').replaceAll(/\s+/g, '');
}

function told({ pages }: PrintDocument): string {
  return squeezed(wordsIn(pages.flatMap(toldOn)));
}

function idsOn({ layers }: PrintPage): readonly string[] {
  const tags = layers.flatMap((layer) => layer.tags ?? []);
  return [...new Set(tags.flatMap((tag) => (tag.role === 'heading' && tag.id !== undefined ? [tag.id] : [])))];
}

function shownNotes(map: JourneyMap): JourneyMap['notes'] {
  const [stages, lanes] = [visibleStages(map), visibleLanes(map)].map((list) => list.map(({ id }) => id));
  return map.notes.filter(({ stage, lane, faceDown }) => stages?.includes(stage) && lanes?.includes(lane) && !faceDown);
}

/** Notes of every length, some of them longer than a page. */
const crowd = fc
  .array(
    fc.record({
      stage: fc.constantFrom('s1', 's2', 's3'),
      lane: fc.constantFrom('l1', 'l2'),
      words: fc.oneof(fc.nat(30), fc.nat(1_000)),
      done: fc.option(fc.boolean()),
    }),
    { maxLength: 12 },
  )
  .map((notes): JourneyMap => {
    const made = notes.map(({ stage, lane, words, done }, index) =>
      smallNote(`n${index}`, stage, lane, {
        text: `<${index}>${' word'.repeat(words)}`,
        task: done === null ? null : { owner: 'Ana', due: '2026-03-01', done },
      }),
    );
    return { ...SMALL_MAP, notes: made, links: [], strokes: [] };
  });

const onPaper = fc.record({
  paper: fc.constantFrom(...PAPER_NAMES),
  orientation: fc.constantFrom(...ORIENTATIONS),
  margin: fc.constantFrom(0, 10, 30),
  language: fc.constantFrom('en', 'id'),
} as const);

function cutOff({ page, pages }: PrintDocument, margin: number): readonly (Rect & { readonly on: number })[] {
  return pages.flatMap((one, on) => {
    const { width, height } = one.page ?? page;
    const inside = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
    return boxesOn(one)
      .filter((box) => !isWithin(box, inside))
      .map((box) => ({ ...box, on }));
  });
}

describe('a report of any map on any paper', () => {
  test('tells every note whole, has no page without words, and puts nothing outside the printable area', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMap, crowd), onPaper, (map, chosen) => {
        const report = reported(map, chosen);
        const said = told(report);
        expect(shownNotes(map).filter(({ text }) => !said.includes(squeezed(text)))).toEqual([]);
        expect(report.pages.filter((page) => squeezed(wordsIn(toldOn(page))) === '')).toEqual([]);
        expect(cutOff(report, chosen.margin)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('lists every part of it with the number of the page that it begins on', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMap, crowd), onPaper, (map, chosen) => {
        const { pages } = reported(map, chosen);
        const entries = pages.flatMap(({ layers }) =>
          layers.flatMap(({ tags = [], shapes }) =>
            tags.flatMap((tag) =>
              tag.role === 'link'
                ? [{ to: tag.to, number: wordsIn([{ shapes, at: { x: 0, y: 0 }, scale: 1 }]).at(-1) }]
                : [],
            ),
          ),
        );
        const parts = pages.flatMap((page, at) =>
          idsOn(page).map((id) => ({ to: id, number: new Intl.NumberFormat(chosen.language).format(at + 1) })),
        );
        expect(entries).toEqual(parts.filter(({ to }) => to !== 'cover' && to !== 'contents'));
      }),
      { numRuns: 25 },
    );
  });

  test('never leaves a heading alone at the foot of a page', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMap, crowd), onPaper, (map, chosen) => {
        const { pages } = reported(map, chosen);
        const stranded = pages.slice(0, -1).filter((page) => {
          const last = toldOn(page).at(-1);
          return last !== undefined && has(last, 'heading') && !page.layers.some((layer) => has(layer, 'picture'));
        });
        expect(stranded.map(({ name }) => name)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

test('on narrow paper of an own size it goes on and on, and ends', () => {
  const report = reported(SMALL_MAP, { paper: 'custom', custom: { width: 80, height: 80 }, margin: 30 });
  expect(told(report)).toContain(squeezed('text of a1'));
});

test('a long note goes on over pages under the name of its lane, two lines at least on each', () => {
  const words = Array.from({ length: 1_500 }, (_, at) => `word${at}`);
  const { pages } = reported({ ...SMALL_MAP, notes: [smallNote('n', 's1', 'l1', { text: words.join(' ') })] });
  const ofNote = pages.map((page) => wordsIn(toldOn(page)).filter((line) => line.includes('word')));
  const lines = ofNote.map((page) => page.length).filter((count) => count > 0);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.min(...lines)).toBeGreaterThan(1);
  expect(squeezed(ofNote.flat())).toBe(squeezed(words));
  const further = pages.filter((_, at) => (ofNote[at]?.length ?? 0) > 0).slice(1);
  for (const page of further) {
    expect(wordsIn(page.layers.filter((layer) => has(layer, 'ornament')))).toContain('Actions');
  }
});

test('a note is told with all that is known of it', () => {
  const note = smallNote('n', 's1', 'l2', {
    text: 'Shipping cost appears late',
    important: true,
    votes: 6,
    mark: 'improve',
    competitor: 'Phone Barn',
    personas: ['p1', 'p2'],
    channel: 'ch2',
    author: 'Maya',
    evidence: { kind: 'measured', source: 'Survey', date: '2026-09', sample: 1200, note: '37 % leave' },
    task: { owner: 'Tom', due: '2026-12-15', done: false },
  });
  const map = {
    ...SMALL_MAP,
    notes: [note, smallNote('o', 's2', 'l1')],
    links: [{ ...LINK_DEFAULTS, id: 'k', from: 'n', to: 'o', label: 'then' }],
  };
  const lines = (language: 'en' | 'id') => {
    const all = wordsIn(reported(map, { language }).pages.flatMap(toldOn));
    const from = all.findIndex((line) => line.startsWith('Shipping'));
    return squeezed(all.slice(from, from + 7));
  };
  expect(lines('en')).toContain(
    squeezed(
      'Shipping cost appears late Important moment \u00b7 6 votes \u00b7 To improve \u00b7 Competitor: Phone Barn \u00b7 Ana and Budi \u00b7 Web \u00b7 Measured (Survey, September 2026, sample of 1,200): 37 % leave \u00b7 by Maya \u00b7 Leads to: text of o (then) Task \u00b7 Tom \u00b7 by 15 December 2026',
    ),
  );
  expect(lines('id')).toContain(
    squeezed(
      'Momen penting \u00b7 6 suara \u00b7 Perlu diperbaiki \u00b7 Pesaing: Phone Barn \u00b7 Ana dan Budi \u00b7 Web \u00b7 Terukur (Survey, September 2026, sampel 1.200): 37 % leave \u00b7 oleh Maya \u00b7 Menuju: text of o (then) Tugas \u00b7 Tom \u00b7 paling lambat 15 Desember 2026',
    ),
  );
});

test('a page goes by the part that begins on it first, or the one that goes on over it', () => {
  const text = Array.from({ length: 1_500 }, (_, at) => `word${at}`).join(' ');
  const { pages } = reported({ ...SMALL_MAP, notes: [smallNote('n', 's1', 'l1', { text })] });
  const names = pages.map(({ name }) => name);
  expect([names.slice(0, 4), names.at(-1)]).toEqual([
    ['Smartphone', 'The whole map', 'Awareness', 'Awareness'],
    'Decision',
  ]);
});

test('a stage is told with its words, its figures and its feelings', () => {
  const map: JourneyMap = {
    ...SMALL_MAP,
    stages: [
      {
        ...STAGE_DEFAULTS,
        id: 's1',
        name: 'Awareness',
        voice: 'I need one',
        description: 'They look around.',
        group: 'before',
        leaving: 12.5,
      },
    ],
    notes: [smallNote('a', 's1', 'l1')],
    gaps: [{ stage: 's1', value: -1, note: 'Nobody called back' }],
    emotions: [
      { stage: 's1', persona: 'p1', when: 'now', value: -2, note: 'No time' },
      { stage: 's1', persona: 'p1', when: 'wished', value: 1.5, note: '' },
    ],
    metrics: [
      {
        ...METRIC_DEFAULTS,
        id: 'm',
        stage: 's1',
        name: 'Visits',
        unit: 'a month',
        actual: 41500,
        target: 45000,
        source: 'Web',
        date: '2026-09',
      },
      { ...METRIC_DEFAULTS, id: 'n', stage: 's1', name: 'Leaving', unit: '%', better: 'lower', actual: 2.5 },
    ],
    links: [],
    strokes: [],
  };
  const said = told(reported(map));
  for (const words of [
    'Awareness \u201cI need one\u201d Before the sale They look around. Stage score 52 of 100 Confidence 75 % Actions text of a',
    'Visits a month, higher is better - 41,500 45,000 1 Web, September 2026',
    'Leaving lower is better - 2.5 % - 1',
    'Ana: Very bad (-2) now, Very good (+1.5) wished No time',
    'Expected and received Less than expected (-1) Nobody called back Drop-off 12.5 % leave here',
  ]) {
    expect(said).toContain(squeezed(words));
  }
});

test('the journey score stands on the cover, and that of each stage in its part', () => {
  const metric = { ...METRIC_DEFAULTS, id: 'm', stage: 's1', name: 'Visits', actual: 500, target: 1_000 };
  const map: JourneyMap = { ...SMALL_MAP, emotions: [], gaps: [], metrics: [metric] };
  const { pages } = reported(map);
  const [cover = ''] = pages.map((page) => squeezed(wordsIn(toldOn(page))));
  // Half of what is asked of one stage of three is known.
  expect(cover).toContain(squeezed('50 journey score of 100, confidence 17 %'));
  const scores = pages.filter((page) => squeezed(wordsIn(toldOn(page))).includes(squeezed('Stage score')));
  expect(scores.map(({ name }) => name)).toEqual(['Awareness']);
  expect(told(reported(map, { language: 'id' }))).toContain(squeezed('Skor tahap 50 dari 100 Keyakinan 50 %'));
  const unknown = told(reported({ ...map, metrics: [] }));
  expect([unknown.includes('journeyscoreof'), unknown.includes('Stagescore')]).toEqual([false, false]);
});

test('at its end stand the closing check, the tasks, the most urgent first, and the pains that nobody has proven', () => {
  const task = (due: string, done = false) => ({ owner: 'Tom', due, done });
  const evidence = (kind: 'said' | 'experience') => ({ kind, source: '', date: '', sample: null, note: '' });
  const map: JourneyMap = {
    ...SMALL_MAP,
    closing: { needs: 'Most of them', problems: '', competitors: '', leaving: 'At the till' },
    notes: [
      smallNote('late', 's1', 'l1', { task: task('2026-12-01') }),
      smallNote('done', 's1', 'l1', { task: task('2026-01-01', true) }),
      smallNote('dateless', 's2', 'l1', { task: task('') }),
      smallNote('soon', 's2', 'l2', { task: task('2026-01-01') }),
      smallNote('proven', 's2', 'l2', { evidence: evidence('said') }),
      smallNote('felt', 's2', 'l2', { evidence: evidence('experience') }),
    ],
    links: [],
  };
  const words = wordsIn(reported(map).pages.flatMap(toldOn));
  const closing = words.lastIndexOf('Closing check');
  expect(squeezed(words.slice(closing))).toBe(
    squeezed([
      "Closing check Are the customer's needs met? Most of them Where do people leave? At the till",
      'Tasks What is to be done, the most urgent first. What is done comes last. Task Where Owner Due Done',
      'text of soon Decision, Pain points Tom 1 January 2026 overdue no',
      'text of late Awareness, Actions Tom 1 December 2026 no',
      'text of dateless Decision, Actions Tom no',
      'text of done Awareness, Actions Tom 1 January 2026 yes',
      'Pain points without evidence',
      'No customer said so and no figure shows it yet. Ask, or measure, before you spend on them.',
      'Pain point Where Evidence',
      'text of soon Decision, Pain points Assumption',
      'text of felt Decision, Pain points Team experience',
    ]),
  );
});

test('a metric tells its earlier figures, drawn and in words', () => {
  const figures = [
    { date: '2026-04', actual: 1.5 },
    { date: '', actual: 2 },
    { date: '2026-06', actual: null },
  ];
  const visits = { ...METRIC_DEFAULTS, id: 'm', stage: 's1', name: 'Visits', unit: '%', earlier: figures };
  const map = { ...SMALL_MAP, metrics: [{ ...visits, actual: 3 }] };
  expect(told(reported(map))).toContain(squeezed('1.5 % (April 2026) \u00b7 2 % \u00b7 3 % (now)'));
  expect(told(reported(map, { language: 'id' }))).toContain(
    squeezed('1,5 % (April 2026) \u00b7 2 % \u00b7 3 % (sekarang)'),
  );
  const curves = ({ pages }: PrintDocument): number =>
    pages.flatMap(toldOn).flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'curve')).length;
  expect(curves(reported(map))).toBe(1);
  const alone = { ...map, metrics: [{ ...visits, actual: null, earlier: figures.slice(0, 1) }] };
  expect([curves(reported(alone)), told(reported(alone)).includes('April2026')]).toEqual([0, false]);
});

test('its cover names the other maps of the set', () => {
  const maps = [
    { title: 'The shop', file: 'shop.journey' },
    { title: ' ', file: 'web.journey' },
  ];
  expect(told(reported({ ...SMALL_MAP, maps }))).toContain(squeezed('Maps of this set The shop web.journey'));
  expect(told(reported(SMALL_MAP))).not.toContain(squeezed('Maps of this set'));
});

test('stages have the colours of their scores where the map has', () => {
  const fills = (heat: boolean): readonly string[] =>
    reported(SMALL_MAP, { include: { ...USUAL.include, heat } }).pages.flatMap(({ layers }) =>
      layers.flatMap(({ shapes, scale }) =>
        shapes.flatMap((shape) => (shape.kind === 'polygon' && scale > 0.3 ? [shape.fill ?? ''] : [])),
      ),
    );
  const scores = [heatColour(62.5), heatColour(62.5), heatColour(null)];
  expect(scores.every((colour) => fills(true).filter((fill) => fill === colour).length >= 2)).toBe(true);
  expect(scores.some((colour) => fills(false).includes(colour))).toBe(false);
});

test('a page on which a stage goes on says so at its head, to the eye alone', () => {
  const notes = Array.from({ length: 60 }, (_, at) => smallNote(`n${at}`, 's1', 'l1'));
  const { pages } = reported({ ...SMALL_MAP, notes, links: [], strokes: [] });
  const heads = pages.flatMap(({ layers }) => {
    const [first] = layers.flatMap(({ shapes, tags = [] }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [{ text: shape.text, tags }] : [])),
    );
    return first?.text.endsWith(', continued') === true ? [first] : [];
  });
  expect(heads).toEqual(heads.map(() => ({ text: 'Awareness, continued', tags: [{ role: 'ornament' }] })));
  expect(heads.length).toBeGreaterThan(0);
});

test('what is not to be on paper is not in the report', () => {
  const map = { ...SMALL_MAP, notes: [...SMALL_MAP.notes, smallNote('down', 's1', 'l1', { faceDown: true })] };
  const all = { ...USUAL.include, faceDown: true };
  const said = (settings: Partial<PrintSettings>): string => told(reported(map, settings));
  expect(said({ include: all })).toContain('textofdown');
  expect(said({})).not.toContain('textofdown');
  expect([said({}).includes('Ana'), said({ include: { ...all, personas: false } }).includes('Ana')]).toEqual([
    true,
    false,
  ]);
  const written = { ...SMALL_MAP, notes: SMALL_MAP.notes.map((note) => ({ ...note, author: 'Maya' })) };
  const toldBy = (authors: boolean) => told(reported(written, { include: { ...all, authors } })).includes('byMaya');
  expect([toldBy(true), toldBy(false)]).toEqual([true, false]);
  expect([said({}).includes('Leadsto'), said({ include: { ...all, links: false } }).includes('Leadsto')]).toEqual([
    true,
    false,
  ]);
  expect(said({ withoutLanes: ['l2'] })).not.toContain('textofc1');
  const blank = said({ include: { ...all, notes: false } });
  expect([blank.includes('textof'), blank.includes(squeezed(SMALL_MAP.lanes[0]?.questions[0] ?? '?'))]).toEqual([
    false,
    true,
  ]);
});

test('nothing that a page draws tears a list, a note or a table in two', () => {
  fc.assert(
    fc.property(crowd, (map) => {
      for (const { layers } of reported({ ...map, notes: map.notes.map((note) => ({ ...note, important: true })) })
        .pages) {
        const seen = new Set<Tag>();
        let open: readonly Tag[] = [];
        for (const { tags = [] } of layers) {
          const opened = tags.filter((tag) => tag.role !== 'ornament' && !open.includes(tag));
          expect(opened.filter((tag) => seen.has(tag))).toEqual([]);
          for (const tag of opened) seen.add(tag);
          open = tags;
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('of an empty map it is a cover, with no contents to list', () => {
  const empty: JourneyMap = {
    ...SMALL_MAP,
    title: '',
    stages: [],
    lanes: [],
    notes: [],
    links: [],
    strokes: [],
    emotions: [],
    metrics: [],
  };
  const { pages } = reported(empty);
  expect(pages.map(idsOn)).toEqual([['cover']]);
  expect(wordsIn(pages.flatMap(toldOn))).toContain('Untitled map');
});

test('it stands upright unless it is asked to lie, and the whole map lies where it comes out larger', () => {
  const { page, orientation, pages } = reported(SMALL_MAP);
  expect([page, orientation]).toEqual([{ width: 210, height: 297 }, 'portrait']);
  expect(pages.flatMap((one) => one.page ?? [])).toEqual([{ width: 297, height: 210 }]);
  expect(reported(SMALL_MAP, { orientation: 'landscape' }).page).toEqual({ width: 297, height: 210 });
});

test("the notes' text has one size, which larger paper makes larger", () => {
  expect(reported(SMALL_MAP).noteText).toEqual({ usual: 10, smallest: 10, readableOn: null, readableAs: null });
  const onA5 = reported(SMALL_MAP, { paper: 'a5', leastText: 8 }).noteText;
  expect([onA5?.readableOn, onA5?.smallest]).toEqual(['a4', expect.closeTo(7.56, 1)]);
});
