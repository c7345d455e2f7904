import type { EvidenceKind, JourneyMap, Note } from './journey-map.ts';
import { shownNotes } from './queries.ts';

/**
 * A note rests on evidence when a customer said it or somebody measured it. What the team assumes, or knows from its own
 * experience, is what a map is there to test.
 */
export function restsOnEvidence({ evidence }: Pick<Note, 'evidence'>): boolean {
  return evidence.kind === 'said' || evidence.kind === 'measured';
}

export type EvidenceCounts = {
  readonly notes: number;
  /** How many of them rest on evidence. */
  readonly proven: number;
  readonly byKind: Readonly<Record<EvidenceKind, number>>;
  /** Of all, in whole percent: 0 only where none is, 100 only where all are; null where there is no note. */
  readonly percent: number | null;
};

/** Few things change the counts, and most changes of a map leave them alone: notes, and which stages and lanes show. */
type Counted = Pick<JourneyMap, 'notes' | 'stages' | 'lanes'>;

const counted = new WeakMap<readonly Note[], { readonly of: Counted; readonly counts: EvidenceCounts }>();

/**
 * How much of a map rests on evidence. All notes that the map shows count, of whatever lane, those that lie face down as
 * well; notes of hidden stages and lanes do not.
 */
export function evidenceCounts(map: JourneyMap): EvidenceCounts {
  const known = counted.get(map.notes);
  if (known?.of.stages === map.stages && known.of.lanes === map.lanes) return known.counts;
  const byKind: Record<EvidenceKind, number> = { assumption: 0, experience: 0, said: 0, measured: 0 };
  for (const note of shownNotes(map)) byKind[note.evidence.kind] += 1;
  const proven = byKind.said + byKind.measured;
  const notes = proven + byKind.assumption + byKind.experience;
  const counts = { notes, proven, byKind, percent: percentOf(proven, notes) };
  counted.set(map.notes, { of: map, counts });
  return counts;
}

function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
