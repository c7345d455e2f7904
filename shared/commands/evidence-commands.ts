import type { Evidence, Note, NoteId } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching } from './patch.ts';
import { withAllChanged, withParts } from './records.ts';

/** Says how notes are known, or a part of it; what else each of them says of its evidence stays. */
export function setEvidence(ids: readonly NoteId[], patch: Partial<Evidence>): Command {
  const chosen = new Set(ids);
  const change = patching<Evidence>(sound(patch));
  const known = (note: Note): Note => {
    const evidence = change(note.evidence);
    return evidence === note.evidence ? note : { ...note, evidence };
  };
  return (map) =>
    withParts(map, { notes: withAllChanged(map.notes, (note) => (chosen.has(note.id) ? known(note) : note)) });
}

/** Samples are counted: whole, and never fewer than none. */
function sound(patch: Partial<Evidence>): Partial<Evidence> {
  const { sample } = patch;
  if (sample === undefined || sample === null) return patch;
  return { ...patch, sample: Number.isFinite(sample) ? Math.max(0, Math.round(sample)) : null };
}
