import { LIMITS, type JourneyMap } from '../map/journey-map.ts';
import { type Cell, visibleLanes, visibleStages } from '../map/queries.ts';
import { meantBy, type Named, namedLane, namedStage } from './match-names.ts';
import { pastedLines } from './pasted-lines.ts';
import { type Table, transposed, trimmedTable } from './table.ts';

/** A text and the cell that it belongs to. */
export type PlacedText = { readonly cell: Cell; readonly text: string };

export type PlacedTable = {
  readonly notes: readonly PlacedText[];
  /** Headings that name nothing of the map: what stands under them is left out. */
  readonly unplaced: readonly string[];
};

type Axis = 'stage' | 'lane';
type Meaning = (heading: string) => string | null;
type Meanings = Readonly<Record<Axis, Meaning>>;

const OTHER: Readonly<Record<Axis, Axis>> = { stage: 'lane', lane: 'stage' };

function remembering(among: readonly Named[]): Meaning {
  const known = new Map<string, string | null>();
  return (heading) => {
    if (heading === '') return null;
    const before = known.get(heading);
    if (before !== undefined) return before;
    const found = meantBy(heading, among);
    known.set(heading, found);
    return found;
  };
}

/**
 * Finds the cells of a table whose headings name the map's stages or lanes: along the top, down the side, both, or as
 * columns of a list. What the table leaves open is as in `current`. null where it names nothing.
 */
export function placedTable(table: Table, map: JourneyMap, current: Cell): PlacedTable | null {
  const rows = trimmedTable(table);
  const meanings: Meanings = {
    stage: remembering(visibleStages(map).map(namedStage)),
    lane: remembering(visibleLanes(map).map(namedLane)),
  };
  return placedList(rows, meanings, current) ?? placedGrid(rows, meanings, current);
}

/** What the columns of a list may be called. */
const COLUMNS: readonly Named[] = [
  { id: 'stage', name: 'stage', aliases: ['phase', 'tahap', 'tahapan', 'fase'] },
  { id: 'lane', name: 'lane', aliases: ['row', 'baris', 'category', 'kategori'] },
  { id: 'text', name: 'text', aliases: ['note', 'teks', 'catatan', 'isi'] },
];

function placedList([top = [], ...rows]: Table, meanings: Meanings, current: Cell): PlacedTable | null {
  const columns = top.map((heading) => (heading === '' ? null : meantBy(heading, COLUMNS)));
  const text = columns.indexOf('text');
  const at = { stage: columns.indexOf('stage'), lane: columns.indexOf('lane') };
  if (text === -1 || (at.stage === -1 && at.lane === -1)) return null;
  const notes: PlacedText[] = [];
  const unplaced = new Set<string>();
  const here: Record<Axis, string | null> = { ...current };
  for (const row of rows) {
    for (const axis of ['stage', 'lane'] as const) {
      const heading = row[at[axis]] ?? '';
      // An empty field is a merged one: it goes on with what stands above.
      if (heading === '') continue;
      here[axis] = meanings[axis](heading);
      if (here[axis] === null) unplaced.add(heading);
    }
    const words = (row[text] ?? '').slice(0, LIMITS.text);
    const { stage, lane } = here;
    if (words !== '' && stage !== null && lane !== null) notes.push({ cell: { stage, lane }, text: words });
  }
  return { notes, unplaced: [...unplaced] };
}

/** Whether headings name stages (or lanes): at least half of those that say anything. */
function namesMost(headings: readonly string[], meaning: Meaning): boolean {
  const said = headings.filter((heading) => heading !== '');
  const meant = said.filter((heading) => meaning(heading) !== null).length;
  return meant > 0 && meant * 2 >= said.length;
}

function axisOf(headings: readonly string[], meanings: Meanings): Axis | null {
  if (namesMost(headings, meanings.stage)) return 'stage';
  return namesMost(headings, meanings.lane) ? 'lane' : null;
}

function placedGrid(rows: Table, meanings: Meanings, current: Cell): PlacedTable | null {
  const across = axisOf(rows[0] ?? [], meanings);
  if (across !== null) return readGrid(rows, across, meanings, current);
  const turned = transposed(rows);
  const down = axisOf(turned[0] ?? [], meanings);
  return down === null ? null : readGrid(turned, down, meanings, current);
}

/** The top row names stages or lanes; the first column may name the others. */
function readGrid([top = [], ...rows]: Table, across: Axis, meanings: Meanings, current: Cell): PlacedTable {
  const down = OTHER[across];
  const side = rows.map((row) => row[0] ?? '');
  const hasSide = meanings[across](top[0] ?? '') === null && namesMost(side, meanings[down]);
  const notes: PlacedText[] = [];
  const unplaced = new Set<string>();
  let beside: string | null = current[down];
  for (const row of rows) {
    const heading = row[0] ?? '';
    if (hasSide && heading !== '') {
      beside = meanings[down](heading);
      if (beside === null) unplaced.add(heading);
    }
    for (const [column, text] of row.entries()) {
      if (text === '' || (hasSide && column === 0)) continue;
      const above = meanings[across](top[column] ?? '');
      if (above === null) unplaced.add(top[column] || text);
      if (above === null || beside === null) continue;
      const cell = across === 'stage' ? { stage: above, lane: beside } : { stage: beside, lane: above };
      for (const line of pastedLines(text)) notes.push({ cell, text: line.slice(0, LIMITS.text) });
    }
  }
  return { notes, unplaced: [...unplaced] };
}
