import { EVIDENCE_KINDS, type EvidenceKind, type JourneyMap, type Note } from './journey-map.ts';
import { shownNotes } from './queries.ts';

export const LEDGER_COLUMNS = ['text', 'stage', 'lane', 'kind', 'source', 'date', 'sample', 'note'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export type LedgerOrder = { readonly by: LedgerColumn; readonly down: boolean };

/** A value to sort by; null: there is none, and such lines come last whichever way the others go. */
type Rank = number | string | null;

/**
 * The notes that a map shows with what is said of their evidence, in an order. What is equal there keeps the order of
 * lanes and stages, as it is read on the board.
 */
export function ledgerOf(map: JourneyMap, kind: EvidenceKind | null, order: LedgerOrder): readonly Note[] {
  const stages = placesOf(map.stages);
  const lanes = placesOf(map.lanes);
  const board = (note: Note): number => (lanes.get(note.lane) ?? 0) * stages.size + (stages.get(note.stage) ?? 0);
  const compare = new Intl.Collator(map.language, { numeric: true }).compare;
  const rank = (note: Note): Rank => rankOf(note, order.by, { stages, lanes });
  return shownNotes(map)
    .filter((note) => kind === null || note.evidence.kind === kind)
    .map((note) => ({ note, rank: rank(note), place: board(note) }))
    .sort((a, b) => between(a.rank, b.rank, { compare, down: order.down }) || a.place - b.place)
    .map(({ note }) => note);
}

function placesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, at) => [id, at]));
}

type Places = { readonly stages: ReadonlyMap<string, number>; readonly lanes: ReadonlyMap<string, number> };

function rankOf({ text, stage, lane, evidence }: Note, by: LedgerColumn, { stages, lanes }: Places): Rank {
  switch (by) {
    case 'text':
      return text.trim() || null;
    case 'stage':
      return stages.get(stage) ?? null;
    case 'lane':
      return lanes.get(lane) ?? null;
    case 'kind':
      return EVIDENCE_KINDS.indexOf(evidence.kind);
    case 'source':
    case 'date':
    case 'note':
      return evidence[by].trim() || null;
    case 'sample':
      return evidence.sample;
  }
}

type Way = { readonly compare: (a: string, b: string) => number; readonly down: boolean };

function between(a: Rank, b: Rank, { compare, down }: Way): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const way = typeof a === 'string' && typeof b === 'string' ? compare(a, b) : Number(a) - Number(b);
  return down ? -way : way;
}
