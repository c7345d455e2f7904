import type { Size } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import { NOTE_TEXT } from '../layout/metrics.ts';
import { columnCuts, type Cut, rowCuts } from './cuts.ts';
import { bandScaleOn, paperSize, POINT, turned } from './papers.ts';
import { type Capacity, pagesNeeded, partition } from './partition.ts';
import { PRINT_LIMITS, type PrintSettings } from './print-settings.ts';

/** What the pages of a poster are cut to, in millimetres. */
export type PosterFrame = {
  readonly page: Size;
  readonly bandScale: number;
  readonly margin: number;
  /** The rim for the cut marks. */
  readonly rim: number;
  /** The line at the foot that says which page it is. */
  readonly label: number;
  /** The names of stages and lanes that go on from another page. */
  readonly strip: { readonly left: number; readonly top: number };
  /** Above the map, on the pages of the first row. */
  readonly header: number;
  readonly overlap: number;
};

/** Where the map is cut, in board units, its own edges first and last. */
export type PosterPlan = {
  readonly frame: PosterFrame;
  /** Millimetres a board unit. */
  readonly scale: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
};

export type Tiles = { readonly columns: number; readonly rows: number };

/** In points on A4. */
const BANDS = { rim: 14, label: 14, left: 62, top: 17 } as const;
/** At most so much of a page's height goes to the poster's title. */
export const MOST_HEADER = 0.26;
/** A poster is read from a step away: as many pages as it takes for text of so many points, and no larger than that. */
const POSTER_TEXT = { good: 11, largest: 60 } as const;
/** Cuts between stages and lanes alone are worth so much of the size that notes could have. */
const WORTH_OF_CLEAN_CUTS = 0.8;

export function posterFrame(
  settings: PrintSettings,
  orientation: 'landscape' | 'portrait',
  header: (room: Size, bandScale: number) => number,
): PosterFrame {
  const paper = paperSize(settings);
  const page = turned(paper, orientation);
  const bandScale = bandScaleOn(paper);
  const rim = settings.cutMarks ? BANDS.rim * bandScale : 0;
  const room = { width: page.width - 2 * (settings.margin + rim), height: page.height * MOST_HEADER };
  return {
    page,
    bandScale,
    margin: settings.margin,
    rim,
    label: BANDS.label * bandScale,
    strip: { left: BANDS.left * bandScale, top: BANDS.top * bandScale },
    header: header(room, bandScale),
    overlap: settings.overlap,
  };
}

type Axes = { readonly across: Capacity; readonly down: Capacity };

/** What a page has for the map, in millimetres. */
function roomOn({ page, margin, rim, label, strip, header, overlap }: PosterFrame): Axes {
  const width = page.width - 2 * (margin + rim) - overlap;
  const height = page.height - 2 * (margin + rim) - label - overlap;
  return {
    across: { first: width, further: width - strip.left },
    down: { first: height - header, further: height - strip.top },
  };
}

function inUnits({ first, further }: Capacity, scale: number): Capacity {
  return { first: first / scale, further: further / scale };
}

type Cuts = { readonly across: readonly Cut[]; readonly down: readonly Cut[] };

function tilesAt(cuts: Cuts, room: Axes, scale: number): Tiles | null {
  const columns = pagesNeeded(cuts.across, inUnits(room.across, scale));
  const rows = pagesNeeded(cuts.down, inUnits(room.down, scale));
  return columns === null || rows === null ? null : { columns, rows };
}

/** The fewest pages that can hold the map at that scale, wherever it may be cut; null: more than a poster may have. */
export function tilesAtScale(layout: Layout, frame: PosterFrame, scale: number): Tiles | null {
  const tiles = tilesAt({ across: columnCuts(layout), down: rowCuts(layout) }, roomOn(frame), scale);
  const { most } = PRINT_LIMITS.pages;
  return tiles === null || tiles.columns > most || tiles.rows > most ? null : tiles;
}

/** The largest scale at which the map, cut only there, takes no more pages. */
function largestScale(cuts: Cuts, room: Axes, { columns, rows }: Tiles): number {
  const fits = (scale: number): boolean => {
    const tiles = tilesAt(cuts, room, scale);
    return tiles !== null && tiles.columns <= columns && tiles.rows <= rows;
  };
  let [least, most] = [0, (POSTER_TEXT.largest * POINT) / NOTE_TEXT.largest];
  if (fits(most)) return most;
  for (let step = 0; step < 40; step += 1) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}

/** As many pages as make the notes' usual text that large that it is read from a step away. */
function tilesForReading(cuts: Cuts, room: Axes): Tiles {
  let scale = (POSTER_TEXT.good * POINT) / NOTE_TEXT.largest;
  const { most } = PRINT_LIMITS.pages;
  for (let step = 0; step < 100; step += 1) {
    const tiles = tilesAt(cuts, room, scale);
    if (tiles !== null && tiles.columns <= most && tiles.rows <= most) return tiles;
    scale *= 0.93;
  }
  return { columns: most, rows: most };
}

/** Where a poster is cut so that its notes come out as large as can be on so many pages. */
export function posterPlan(layout: Layout, frame: PosterFrame, wanted: Tiles | null): PosterPlan {
  const room = roomOn(frame);
  const all: Cuts = { across: columnCuts(layout), down: rowCuts(layout) };
  const clean: Cuts = { across: all.across.filter(isClean), down: all.down.filter(isClean) };
  const tiles = wanted ?? tilesForReading(all, room);
  const best = largestScale(all, room, tiles);
  const choices: readonly Cuts[] = [clean, { ...clean, down: all.down }, { ...clean, across: all.across }, all];
  for (const cuts of choices) {
    const scale = largestScale(cuts, room, tiles);
    if (scale < best * WORTH_OF_CLEAN_CUTS) continue;
    const needed = tilesAt(cuts, room, scale);
    if (needed === null) continue;
    const columns = partition(cuts.across, inUnits(room.across, scale), needed.columns);
    const rows = partition(cuts.down, inUnits(room.down, scale), needed.rows);
    if (columns !== null && rows !== null) return { frame, scale, columns, rows };
  }
  throw new RangeError('A poster was cut in no way');
}

function isClean({ clean }: Cut): boolean {
  return clean;
}
