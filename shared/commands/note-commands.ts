import { NOTE_DEFAULTS } from '../map/defaults.ts';
import { type Colour, type JourneyMap, LIMITS, type Note, type NoteId } from '../map/journey-map.ts';
import { notesIn } from '../map/queries.ts';
import { hasCell, placeInList } from './cell-places.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, type Place, withAllChanged, withChanged, withInserted, without, withParts } from './records.ts';

export type NewNote = Pick<Note, 'id' | 'stage' | 'lane' | 'text'> & Partial<NotePatch>;

/** What may change about a note besides its text and its cell, which have commands of their own. */
export type NotePatch = Omit<Note, 'id' | 'stage' | 'lane' | 'text'>;

/** `place` is counted among the notes of the cell. */
export function addNote(note: NewNote, place: Place): Command {
  const added: Note = withTextsCut({ ...NOTE_DEFAULTS, ...sound(note) });
  return (map) => {
    if (map.notes.length >= LIMITS.notes || !areFree(map, [note.id])) return map;
    if (!hasCell(map, note) || !refersToKnown(map, note)) return map;
    const inCell = notesIn(map, note);
    const at = placeInList(map.notes, inCell, place) ?? 'end';
    const next = place === 'end' ? inCell.length : Math.max(0, Math.floor(place));
    const [before, behind] = [inCell[next - 1], inCell[next]];
    // Between two notes of a group it is one of them.
    const isInGroup = note.heading === undefined && before !== undefined && before.heading === behind?.heading;
    const heading = isInGroup ? before.heading : added.heading;
    return { ...map, notes: withInserted(map.notes, heading === added.heading ? added : { ...added, heading }, at) };
  };
}

/** Many notes at once, each at the end of its cell. Those whose cell is gone are left out, and what goes over the limit. */
export function addNotes(notes: readonly NewNote[]): Command {
  return (map) => {
    const added = notes
      .filter((note) => hasCell(map, note) && refersToKnown(map, note))
      .slice(0, Math.max(0, LIMITS.notes - map.notes.length))
      .map((note): Note => withTextsCut({ ...NOTE_DEFAULTS, ...sound(note) }));
    const ids = added.map(({ id }) => id);
    return added.length === 0 || !areFree(map, ids) ? map : { ...map, notes: [...map.notes, ...added] };
  };
}

export function editNoteText(id: NoteId, text: string): Command {
  const edit = patching<Note>({ text });
  return (map) => withParts(map, { notes: withChanged(map.notes, id, edit) });
}

/** One patch for all the notes. A patch with a persona or channel that is gone changes nothing. */
export function changeNotes(ids: readonly NoteId[], patch: Partial<NotePatch>): Command {
  const chosen = new Set(ids);
  const change = patching<Note>(sound(patch));
  return (map) => {
    if (!refersToKnown(map, patch)) return map;
    return withParts(map, {
      notes: withAllChanged(map.notes, (note) => (chosen.has(note.id) ? change(note) : note)),
    });
  };
}

/** null: the notes follow the colour of their lane. */
export function recolourNotes(ids: readonly NoteId[], colour: Colour | null): Command {
  return changeNotes(ids, { colour });
}

/** `newIds[i]` names the copy of `ids[i]`. A copy lies right behind its original and has no links and no votes yet. */
export function duplicateNotes(ids: readonly NoteId[], newIds: readonly NoteId[]): Command {
  const copyIds = new Map(ids.map((id, index) => [id, newIds[index]]));
  return (map) => {
    const notes = map.notes.flatMap((note) => {
      const copyId = copyIds.get(note.id);
      return copyId === undefined ? [note] : [note, { ...note, id: copyId, votes: 0 }];
    });
    if (notes.length === map.notes.length || notes.length > LIMITS.notes) return map;
    return areFree(map, newIds) ? { ...map, notes } : map;
  };
}

/** The links of the notes go with them. */
export function deleteNotes(ids: readonly NoteId[]): Command {
  const chosen = new Set(ids);
  return (map) => withoutNotes(map, (note) => chosen.has(note.id));
}

/** The map without some of its notes and without the links that they held. */
export function withoutNotes(map: JourneyMap, leaves: (note: Note) => boolean): JourneyMap {
  const gone = new Set(map.notes.filter(leaves).map((note) => note.id));
  if (gone.size === 0) return map;
  return withParts(map, {
    notes: without(map.notes, (note) => gone.has(note.id)),
    links: without(map.links, (link) => gone.has(link.from) || gone.has(link.to)),
  });
}

/** A persona stands on a note once, and no note owes votes. */
function sound<Patch extends Partial<NotePatch>>(patch: Patch): Patch {
  const { personas, votes } = patch;
  return {
    ...patch,
    ...(personas === undefined ? {} : { personas: [...new Set(personas)] }),
    ...(votes === undefined ? {} : { votes: Math.max(0, Math.round(votes)) }),
  };
}

function refersToKnown(map: JourneyMap, { personas = [], channel = null }: Partial<NotePatch>): boolean {
  return (
    personas.every((id) => map.personas.some((persona) => persona.id === id)) &&
    (channel === null || map.channels.some((known) => known.id === channel))
  );
}
