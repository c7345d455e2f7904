import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMap } from '../../../../shared/file/read-map.ts';
import type { Rect, Size } from '../../../../shared/geometry.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../../shared/map/queries.ts';
import { paperSize, turned } from '../../../../shared/print/papers.ts';
import { type PrintDocument, printDocument } from '../../../../shared/print/print-document.ts';
import { PAPER_CHOICES, type PrintSettings, usualPrintSettings } from '../../../../shared/print/print-settings.ts';
import type { PrintPage } from '../../../../shared/print/printing.ts';
import { measure } from '../../../support/measurer.ts';
import { boxesOn, clipsOn, isWithin, notesOn, wordsOn } from '../../../support/on-paper.ts';
import { smallNote } from '../../../support/small-map.ts';

const SAMPLES = `${import.meta.dirname}/../../../../assets/samples`;
const USUAL = usualPrintSettings('en');

function sample(name: string): JourneyMap {
  const read = readMap(readFileSync(`${SAMPLES}/${name}`, 'utf8'), name);
  if (!read.ok) throw new Error(`${name} is no map`);
  return read.value.map;
}

/** Short and long texts, each with a sign of its own that no other note has. */
function crowded(count: number): JourneyMap {
  const map = sample('smartphone.journey');
  const words = 'Mempertanggungjawabkan pembayaran ketidakberdayaan a phone that fits garansi layar'.split(' ');
  const notes = Array.from({ length: count }, (_, at) => {
    const stage = map.stages[at % map.stages.length]?.id ?? '';
    const lane = map.lanes[(at * 7) % map.lanes.length]?.id ?? '';
    const length = [3, 8, 20][at % 3] ?? 3;
    const text = Array.from({ length }, (_unused, word) => words[(at + word) % words.length]).join(' ');
    return smallNote(`n${at}`, stage, lane, { text: `[${at}] ${text}` });
  });
  return { ...map, notes, links: [], strokes: [] };
}

const MAPS: readonly (readonly [string, JourneyMap])[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.journey'))
    .map((name) => [name, sample(name)] as const),
  ['300 notes', crowded(300)],
  ['2,000 notes', crowded(2_000)],
];

const MODES = {
  'one page': { layout: 'page' },
  'a poster': { layout: 'poster', tiles: null },
  'a poster of 3 x 2': { layout: 'poster', tiles: { columns: 3, rows: 2 } },
  'a page for each stage': { layout: 'stages' },
  'a report': { layout: 'report' },
} as const satisfies Record<string, Partial<PrintSettings>>;
type Mode = keyof typeof MODES;
const ALL_MODES = Object.keys(MODES) as Mode[];

function shownNotes(map: JourneyMap): JourneyMap['notes'] {
  const stages = new Set(visibleStages(map).map(({ id }) => id));
  const lanes = new Set(visibleLanes(map).map(({ id }) => id));
  return map.notes.filter(({ stage, lane, faceDown }) => stages.has(stage) && lanes.has(lane) && !faceDown);
}

function squeezed(words: readonly string[]): string {
  return words.join('').replaceAll(/\s+/g, '');
}

/** Without the sheet that shows how a poster goes together, which has all notes once more. */
function contentPages({ pages }: PrintDocument, mode: Mode): readonly PrintPage[] {
  return mode.startsWith('a poster') && pages.length > 1 ? pages.slice(1) : pages;
}

/** How many pages a mode may take, and how many it takes at least. */
function promised(map: JourneyMap, mode: Mode): readonly [number, number] {
  const stages = visibleStages(map).length;
  if (mode === 'one page') return [1, 1];
  if (mode === 'a poster') return [1, 1 + 12 * 12];
  if (mode === 'a poster of 3 x 2') return [1, 1 + 3 * 2];
  // A report has its cover, the whole map, and what is told of the stages.
  return [mode === 'a report' ? 3 : stages, Number.POSITIVE_INFINITY];
}

function sizesAllowed(settings: PrintSettings): readonly Size[] {
  const paper = paperSize(settings);
  return [turned(paper, 'portrait'), turned(paper, 'landscape')];
}

function insideOf({ width, height }: Size, margin: number): Rect {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

describe.each(MAPS)('%s', (_name, map) => {
  const shown = shownNotes(map);
  // Of crowds it takes long to find out which paper would do instead, and which way it lies best: that is asked elsewhere.
  const usual: PrintSettings = shown.length < 100 ? USUAL : { ...USUAL, leastText: 0, orientation: 'landscape' };

  test.each(ALL_MODES)('as %s, on every paper: no note is cut or lost, no page blank, none too many', (mode) => {
    for (const paper of PAPER_CHOICES) {
      const settings: PrintSettings = { ...usual, ...MODES[mode], paper };
      const print = printDocument({ map, settings, date: '2026-01-31', file: 'phone.journey', measure });
      const pages = contentPages(print, mode);
      const sizes = print.pages.map((page) => page.page ?? print.page);
      expect(sizes.filter((size) => !sizesAllowed(settings).some((one) => sameSize(one, size)))).toEqual([]);
      const [least, most] = promised(map, mode);
      expect([print.pages.length >= least, print.pages.length <= most]).toEqual([true, true]);

      const cut = print.pages.flatMap((page) => {
        const inside = insideOf(page.page ?? print.page, settings.margin);
        const notes = notesOn(page).filter(
          ({ rect, seen }) => !isWithin(rect, inside) || (seen !== null && !isWithin(rect, seen)),
        );
        const others = [...boxesOn(page), ...clipsOn(page)].filter((box) => !isWithin(box, inside));
        return [...notes.map(({ rect }) => rect), ...others].map((box) => ({ paper, page: page.name, ...box }));
      });
      expect(cut).toEqual([]);
      // As rectangles each note is there once; a report has them all on its picture of the map.
      expect(pages.flatMap(notesOn)).toHaveLength(shown.length);

      const said = pages.map((page) => squeezed(wordsOn(page)));
      const all = said.join('\f');
      expect(shown.filter(({ text }) => !all.includes(squeezed([text])))).toEqual([]);
      const label = (page: PrintPage): string => squeezed([page.name, '\u00b7 phone.journey \u00b7 31 January 2026']);
      expect(pages.filter((page, at) => (said[at] ?? '').replace(label(page), '') === '')).toEqual([]);
    }
  });
});

function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
