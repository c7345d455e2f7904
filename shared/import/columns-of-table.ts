import { isFramedList, likelyFrameRows } from './framed-list.ts';
import { laneKindOf } from './lane-kind-of.ts';
import { meantBy, type Named } from './match-names.ts';
import type { Table } from './table.ts';

/** What a column of somebody else's table may hold. */
export const TABLE_FIELDS = ['stage', 'lane', 'text', 'persona', 'channel', 'emotion', 'evidence'] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

export const TABLE_SHAPES = ['list', 'grid', 'framed'] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

/** How somebody else's table is to be read. */
export type TableReading = {
  /** A list has a note a row; a grid has stages as columns and lanes as rows; framed are notes under names of frames. */
  readonly shape: TableShape;
  /** The first row says what stands below it. */
  readonly hasHeadings: boolean;
  /** Which column holds what, counted from 0; of a list alone that is asked. */
  readonly columns: Readonly<Record<TableField, number | null>>;
  /** Which rows are the names of frames, counted from 0; of others that is not asked. */
  readonly frameRows: readonly number[];
};

const NAMES: readonly (Named & { readonly id: TableField })[] = [
  {
    id: 'stage',
    name: 'stage',
    aliases: ['phase', 'step', 'journey stage', 'frame', 'section', 'tahap', 'tahapan', 'fase', 'langkah'],
  },
  { id: 'lane', name: 'lane', aliases: ['row', 'category', 'type', 'swimlane', 'layer', 'baris', 'kategori', 'jenis'] },
  {
    id: 'text',
    name: 'text',
    aliases: [
      'note',
      'content',
      'description',
      'card',
      'sticky',
      'title',
      'comment',
      'teks',
      'catatan',
      'isi',
      'deskripsi',
    ],
  },
  { id: 'persona', name: 'persona', aliases: ['customer', 'user', 'actor', 'segment', 'pelanggan', 'pengguna'] },
  { id: 'channel', name: 'channel', aliases: ['touchpoint', 'medium', 'saluran', 'kanal', 'titik kontak'] },
  {
    id: 'emotion',
    name: 'emotion',
    aliases: ['feeling', 'mood', 'score', 'sentiment', 'rating', 'emosi', 'perasaan', 'nilai'],
  },
  { id: 'evidence', name: 'evidence', aliases: ['source', 'proof', 'bukti', 'sumber'] },
];

const NOTHING: TableReading['columns'] = {
  stage: null,
  lane: null,
  text: null,
  persona: null,
  channel: null,
  emotion: null,
  evidence: null,
};

/** How many rows are looked at to find out what a table is. */
const SAMPLE = 200;

/** The likeliest way to read a table; a person may know better. */
export function likeliestReading(table: Table): TableReading {
  const frameRows = likelyFrameRows(table);
  const reading = likeliestColumns(table);
  const shape = !reading.hasHeadings && reading.shape === 'list' && isFramedList(table) ? 'framed' : reading.shape;
  return { ...reading, shape, frameRows };
}

function likeliestColumns(table: Table): Omit<TableReading, 'frameRows'> {
  const [top = []] = table;
  const columns = { ...NOTHING };
  for (const [at, heading] of top.entries()) {
    const meant = heading.trim() === '' ? null : meantBy(heading.trim().slice(0, 80), NAMES);
    const field = TABLE_FIELDS.find((name) => name === meant);
    if (field !== undefined && columns[field] === null) Object.assign(columns, { [field]: at });
  }
  const named = TABLE_FIELDS.filter((field) => columns[field] !== null);
  const isList = columns.text !== null || named.length >= 2;
  if (!isList && looksLikeGrid(table)) return { shape: 'grid', hasHeadings: true, columns: NOTHING };
  const hasHeadings = named.length > 0 && table.length > 1;
  if (!hasHeadings) return { shape: 'list', hasHeadings: false, columns: { ...NOTHING, text: wordiest(table, []) } };
  const taken = named.map((field) => columns[field]);
  return { shape: 'list', hasHeadings, columns: { ...columns, text: columns.text ?? wordiest(table.slice(1), taken) } };
}

/** The first column names lanes, each once, and others stand beside it. */
function looksLikeGrid(table: Table): boolean {
  const side = table.slice(1, SAMPLE).map((row) => row[0]?.trim() ?? '');
  const named = side.filter((name) => name !== '');
  const isLanes = named.some((name) => laneKindOf(name) !== 'free');
  return (table[0]?.length ?? 0) > 1 && isLanes && new Set(named).size === named.length;
}

/** The column with the most text that holds nothing else. */
function wordiest(table: Table, taken: readonly (number | null)[]): number {
  const rows = table.slice(0, SAMPLE);
  const width = Math.max(0, ...rows.map((row) => row.length));
  let [best, most] = [0, -1];
  for (let column = 0; column < width; column += 1) {
    const letters = rows.reduce((sum, row) => sum + (row[column]?.trim().length ?? 0), 0);
    if (letters > most && !taken.includes(column)) [best, most] = [column, letters];
  }
  return best;
}
