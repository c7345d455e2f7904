import { EVIDENCE_KINDS, type Link, type Note, type NoteId } from '../map/journey-map.ts';
import { VOTING_LIMITS, type VotingRound } from '../map/voting-round.ts';
import type { Command } from './command.ts';
import { cutText, withAllChanged, withParts } from './records.ts';

/** Notes that become one, the one that stays first; `text`: what it says then. */
export type Combined = { readonly ids: readonly NoteId[]; readonly text: string };

/**
 * Several notes become one, heap by heap: votes are summed, marks, personas and authors of all are kept, and so are the
 * strongest evidence and the first task, channel, competitor and map that goes on. Links go to the note that stays.
 */
export function combineNotes(heaps: readonly Combined[]): Command {
  return (map) => {
    const notes = new Map(map.notes.map((note) => [note.id, note]));
    const stays = new Map<NoteId, Note>();
    const into = new Map<NoteId, NoteId>();
    for (const { ids, text } of heaps) {
      const heap = [...new Set(ids)].flatMap((id) => notes.get(id) ?? []);
      const [first] = heap;
      // A note that is in two heaps goes with the first.
      if (first === undefined || heap.length < 2 || heap.some(({ id }) => into.has(id))) continue;
      stays.set(first.id, combined(heap, first, text));
      for (const { id } of heap) into.set(id, first.id);
    }
    if (into.size === 0) return map;
    const kept = map.notes.flatMap((note) => (into.has(note.id) ? (stays.get(note.id) ?? []) : note));
    return withParts(map, {
      notes: kept,
      links: withEndsIn(map.links, into),
      rounds: withAllChanged(map.rounds, (round) => withDotsOn(round, into)),
    });
  };
}

/** The longest text of several notes, as a beginning: it says the most. */
export function longestText(notes: readonly Pick<Note, 'text'>[]): string {
  return notes.reduce((longest, { text }) => (text.trim().length > longest.trim().length ? text : longest), '');
}

const MOST_VOTES = Number.MAX_SAFE_INTEGER;

function combined(heap: readonly Note[], first: Note, text: string): Note {
  const firstOf = <Value>(value: (note: Note) => Value | null): Value | null =>
    heap.reduce<Value | null>((found, note) => found ?? value(note), null);
  const strength = ({ evidence }: Note): number => EVIDENCE_KINDS.indexOf(evidence.kind);
  const authors = new Set(
    heap
      .flatMap(({ author }) => author.split(', '))
      .map((name) => name.trim())
      .filter(Boolean),
  );
  return {
    ...first,
    text: cutText(text),
    colour: firstOf(({ colour }) => colour),
    personas: [...new Set(heap.flatMap(({ personas }) => personas))],
    channel: firstOf(({ channel }) => channel),
    author: authors.size < 2 ? (firstOf(({ author }) => author || null) ?? '') : cutText([...authors].join(', ')),
    votes: Math.min(
      MOST_VOTES,
      heap.reduce((sum, { votes }) => sum + votes, 0),
    ),
    important: heap.some(({ important }) => important),
    mark: firstOf(({ mark }) => mark),
    competitor: firstOf(({ competitor }) => competitor || null) ?? '',
    leadsTo: firstOf(({ leadsTo }) => leadsTo || null) ?? '',
    heading: firstOf(({ heading }) => heading || null) ?? '',
    faceDown: heap.every(({ faceDown }) => faceDown),
    evidence: heap.reduce((best, note) => (strength(note) > strength(best) ? note : best), first).evidence,
    task: firstOf(({ task }) => task),
  };
}

/** What was voted stays voted: the dots of each voter lie on the note that stays. */
function withDotsOn(round: VotingRound, into: ReadonlyMap<NoteId, NoteId>): VotingRound {
  const isAbout = (note: NoteId): boolean => into.has(note);
  const toStay = (note: NoteId): NoteId => into.get(note) ?? note;
  const isTouched = round.voters.some(({ dots }) => dots.some(({ note }) => isAbout(note)));
  if (!isTouched && !(round.notes ?? []).some(isAbout)) return round;
  const voters = round.voters.map((voter) => {
    const counts = new Map<NoteId, number>();
    for (const { note, count } of voter.dots) {
      counts.set(toStay(note), Math.min(VOTING_LIMITS.dots, (counts.get(toStay(note)) ?? 0) + count));
    }
    return { ...voter, dots: [...counts].map(([note, count]) => ({ note, count })) };
  });
  return { ...round, voters, notes: round.notes === null ? null : [...new Set(round.notes.map(toStay))] };
}

/** Of two links that now say the same the first stays; one that would lead back to where it begins goes. */
function withEndsIn(links: readonly Link[], into: ReadonlyMap<NoteId, NoteId>): readonly Link[] {
  if (!links.some(({ from, to }) => into.has(from) || into.has(to))) return links;
  const said = new Set<string>();
  return links.flatMap((link) => {
    const [from, to] = [into.get(link.from) ?? link.from, into.get(link.to) ?? link.to];
    if (from === link.from && to === link.to && !into.has(from) && !into.has(to)) return link;
    const key = JSON.stringify([from, to, link.label, link.either, link.wait]);
    if (from === to || said.has(key)) return [];
    said.add(key);
    return from === link.from && to === link.to ? link : { ...link, from, to };
  });
}
