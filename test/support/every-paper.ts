import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMap } from '../../shared/file/read-map.ts';
import type { Rect, Size } from '../../shared/geometry.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import { paperSize, turned } from '../../shared/print/papers.ts';
import { type PrintDocument, printDocument } from '../../shared/print/print-document.ts';
import { PAPER_CHOICES, type PrintSettings, usualPrintSettings } from '../../shared/print/print-settings.ts';
import type { PrintPage } from '../../shared/print/printing.ts';
import { measure } from './measurer.ts';
import { boxesOn, clipsOn, isWithin, notesOn, severedOn, wordsOn } from './on-paper.ts';
import { smallNote } from './small-map.ts';

export const SAMPLES = path.join(import.meta.dirname, '..', '..', 'assets', 'samples');
const USUAL = usualPrintSettings('en');

export function sample(name: string): JourneyMap {
  const read = readMap(readFileSync(path.join(SAMPLES, name), 'utf8'), name);
  if (!read.ok) throw new Error(`${name} is no map`);
  return read.value.map;
}

/** Short and long texts, each with a sign of its own that no other note has. */
export function crowded(count: number): JourneyMap {
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

const MODES = {
  'one page': { layout: 'page' },
  'a poster': { layout: 'poster', tiles: null },
  'a poster of 3 x 2': { layout: 'poster', tiles: { columns: 3, rows: 2 } },
  'a page for each stage': { layout: 'stages' },
  'a report': { layout: 'report' },
} as const satisfies Record<string, Partial<PrintSettings>>;
export type Mode = keyof typeof MODES;
export const ALL_MODES = Object.keys(MODES) as Mode[];

export function settingsFor(mode: Mode, paper: PrintSettings['paper'], usual: PrintSettings = USUAL): PrintSettings {
  return { ...usual, ...MODES[mode], paper };
}

export function shownNotes(map: JourneyMap): JourneyMap['notes'] {
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
export function promised(map: JourneyMap, mode: Mode): readonly [number, number] {
  const stages = visibleStages(map).length;
  if (mode === 'one page') return [1, 1];
  if (mode === 'a poster') return [1, 1 + 12 * 12];
  if (mode === 'a poster of 3 x 2') return [1, 1 + 3 * 2];
  // A report has its cover, the whole map, and what is told of the stages.
  return [mode === 'a report' ? 3 : stages, Number.POSITIVE_INFINITY];
}

export function sizesAllowed(settings: PrintSettings): readonly Size[] {
  const paper = paperSize(settings);
  return [turned(paper, 'portrait'), turned(paper, 'landscape')];
}

function insideOf({ width, height }: Size, margin: number): Rect {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** What is wrong with a map in one mode, paper by paper: a note cut or lost, a blank page, too many or too few of them. */
export function harmOnPapers(map: JourneyMap, mode: Mode): readonly object[] {
  const shown = shownNotes(map);
  // Of crowds it takes long to find out which paper would do instead, and which way it lies best: that is asked elsewhere.
  const usual: PrintSettings = shown.length < 100 ? USUAL : { ...USUAL, leastText: 0, orientation: 'landscape' };
  return PAPER_CHOICES.flatMap((paper) => {
    const settings = settingsFor(mode, paper, usual);
    const print = printDocument({ map, settings, date: '2026-01-31', file: 'phone.journey', measure });
    const pages = contentPages(print, mode);
    const [least, most] = promised(map, mode);
    const said = pages.map((page) => squeezed(wordsOn(page)));
    const all = said.join('\f');
    const label = (page: PrintPage, at: number): string => {
      const name = mode === 'a page for each stage' ? `Page ${at + 1} of ${pages.length}: ${page.name}` : page.name;
      return squeezed([name, '\u00b7 phone.journey \u00b7 31 January 2026']);
    };
    const harms = {
      sizes: print.pages
        .map((page) => page.page ?? print.page)
        .filter((size) => !sizesAllowed(settings).some((one) => sameSize(one, size))),
      count: print.pages.length >= least && print.pages.length <= most ? [] : [print.pages.length],
      cut: print.pages.flatMap((page) => cutOn(page, insideOf(page.page ?? print.page, settings.margin))),
      severed: print.pages.flatMap(severedOn),
      // As rectangles each note is there once; a report has them all on its picture of the map.
      notes: pages.flatMap(notesOn).length === shown.length ? [] : [pages.flatMap(notesOn).length],
      unsaid: shown.filter(({ text }) => !all.includes(squeezed([text]))),
      blank: pages.filter((page, at) => (said[at] ?? '').replace(label(page, at), '') === ''),
    };
    return Object.entries(harms).flatMap(([harm, found]) => (found.length === 0 ? [] : [{ paper, [harm]: found }]));
  });
}

/** What reaches beyond the inside of its page, or beyond where it can be seen. */
function cutOn(page: PrintPage, inside: Rect): readonly Rect[] {
  const notes = notesOn(page).filter(
    ({ rect, seen }) => !isWithin(rect, inside) || (seen !== null && !isWithin(rect, seen)),
  );
  const others = [...boxesOn(page), ...clipsOn(page)].filter((box) => !isWithin(box, inside));
  return [...notes.map(({ rect }) => rect), ...others];
}

function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
