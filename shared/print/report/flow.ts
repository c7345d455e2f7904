import { moved } from '../band.ts';
import { heightOf, type Again, type Row, type Section } from './row.ts';

export type PlacedRow = { readonly row: Row; readonly y: number };

export type FlowedPage = {
  readonly rows: readonly PlacedRow[];
  /** What was begun on an earlier page, said anew at the head of this one. */
  readonly again: Again | null;
  /** The first section that begins on it, or the one that goes on all over it. */
  readonly section: Section;
};

export type Flow = {
  readonly pages: readonly FlowedPage[];
  /** On which page each section begins, from 0, by its id. */
  readonly starts: ReadonlyMap<string, number>;
};

/** Between two sections on one page. */
const SECTION_GAP = 26;
/** Between a name in the margin that reaches further down than what it names, and the next. */
const MARGIN_GAP = 7;

/** `floor`: how far down the names in the margin come. */
type Open = { rows: PlacedRow[]; again: Again | null; section: Section; y: number; floor: number };

/** Puts sections on pages of a height. What holds together stays together, unless it is higher than a page. */
export function flow(sections: readonly Section[], height: number): Flow {
  const pages: Open[] = [];
  const starts = new Map<string, number>();
  const turn = (section: Section, own: Again | undefined): Open => {
    const again = both(starts.has(section.id) ? section.again : undefined, own);
    const page = { rows: [], again, section, y: again?.height ?? 0, floor: again?.reach ?? 0 };
    pages.push(page);
    return page;
  };
  const begin = (section: Section, page: Open): void => {
    if (![...starts.values()].includes(pages.length - 1)) page.section = section;
    starts.set(section.id, pages.length - 1);
  };
  for (const section of sections) {
    let page = pages.at(-1);
    let gap = SECTION_GAP;
    const least = Math.min(section.least, heightOf(section.rows));
    if (page === undefined || page.y + gap + least > height) {
      page = turn(section, undefined);
    }
    for (const run of runsOf(section.rows)) {
      const [first] = run;
      if (first === undefined) continue;
      if (!isEmpty(page) && placeOf(first, page, gap) + roomFor(run) > height) page = turn(section, first.again);
      for (const row of run) {
        // Only what is higher than a page has to be turned within.
        if (!isEmpty(page) && placeOf(row, page, gap) + row.height > height) page = turn(section, row.again);
        put(row, page, gap);
        if (!starts.has(section.id)) begin(section, page);
        gap = 0;
      }
    }
  }
  return { pages, starts };
}

function both(head: Again | undefined, own: Again | undefined): Again | null {
  if (head === undefined || own === undefined) return head ?? own ?? null;
  const shapes = [...head.shapes, ...moved(own.shapes, { x: 0, y: head.height })];
  const reach = own.reach === undefined ? {} : { reach: head.height + own.reach };
  return { height: head.height + own.height, shapes, ...reach };
}

function placeOf(row: Row, page: Open, gap: number): number {
  if (isEmpty(page)) return takesMargin(row) ? Math.max(page.y, page.floor + MARGIN_GAP) : page.y;
  const y = page.y + Math.max(gap, row.gap);
  return takesMargin(row) ? Math.max(y, page.floor + Math.max(gap, MARGIN_GAP)) : y;
}

/** Whether it takes the margin too, where names of what is above it may reach down. */
function takesMargin({ again, reach }: Row): boolean {
  return again === undefined || reach !== undefined;
}

function put(row: Row, page: Open, gap: number): void {
  const y = placeOf(row, page, gap);
  page.rows.push({ row, y });
  page.y = y + row.height;
  if (row.reach !== undefined) page.floor = y + row.reach;
}

function isEmpty({ rows }: Open): boolean {
  return rows.length === 0;
}

/** Rows that hold each other. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let isHeld = false;
  for (const row of rows) {
    if (isHeld) runs.at(-1)?.push(row);
    else runs.push([row]);
    isHeld = row.holds === true;
  }
  return runs;
}

function roomFor(run: readonly Row[]): number {
  let y = 0;
  let room = 0;
  for (const [at, row] of run.entries()) {
    if (at > 0) y += row.gap;
    room = Math.max(room, y + Math.max(row.height, row.reach ?? 0));
    y += row.height;
  }
  return room;
}
