import { channelName } from '../channel-vocabulary.ts';
import type { CopiedNotes } from '../map/copied-notes.ts';
import { type Link, LIMITS, type Note } from '../map/journey-map.ts';
import type { Cell } from '../map/queries.ts';
import { hasCell } from './cell-places.ts';
import type { Command } from './command.ts';
import { placesOfCopied } from './places-of-copied.ts';
import { areFree } from './records.ts';

/** The new id of every record that may come along, by the one it had. */
export type NewIds = ReadonlyMap<string, string>;

/** The ids of what pasting may add. */
export function idsToRenew({ notes, links, personas, channels }: CopiedNotes): readonly string[] {
  return [...notes, ...links, ...personas, ...channels].map(({ id }) => id);
}

/**
 * Copied notes come to the ends of their cells, with the links between them. Personas and channels are those of the
 * same name; what the map lacks is brought along.
 */
export function pasteNotes(copied: CopiedNotes, cell: Cell, newIds: NewIds): Command {
  return (map) => {
    const kept = copied.notes.slice(0, Math.max(0, LIMITS.notes - map.notes.length));
    if (kept.length === 0 || !hasCell(map, cell)) return map;
    const usedPersonas = new Set(kept.flatMap(({ personas }) => personas));
    const usedChannels = new Set(kept.map(({ channel }) => channel));
    const joining = { newIds, isSameMap: copied.map === map.id };
    const personas = join(
      map.personas,
      copied.personas.filter(({ id }) => usedPersonas.has(id)),
      {
        ...joining,
        most: LIMITS.personas,
        called: ({ name }) => name,
      },
    );
    const channels = join(
      map.channels,
      copied.channels.filter(({ id }) => usedChannels.has(id)),
      {
        ...joining,
        most: LIMITS.channels,
        // One of the vocabulary is the same in each language.
        called: (channel) => channelName(channel, 'en'),
      },
    );
    const placeOf = placesOfCopied({ ...copied, notes: kept }, map, cell);
    const notes = kept.map(
      (note): Note => ({
        ...note,
        ...placeOf(note),
        id: renewed(note.id, newIds),
        personas: [...new Set(note.personas.flatMap((id) => personas.ids.get(id) ?? []))],
        channel: (note.channel === null ? null : channels.ids.get(note.channel)) ?? null,
      }),
    );
    const links = linksBetween(kept, copied.links, newIds);
    const added = [...notes, ...links, ...personas.added, ...channels.added].map(({ id }) => id);
    if (!areFree(map, added)) return map;
    return {
      ...map,
      notes: [...map.notes, ...notes],
      ...(links.length === 0 ? {} : { links: [...map.links, ...links] }),
      ...(personas.added.length === 0 ? {} : { personas: [...map.personas, ...personas.added] }),
      ...(channels.added.length === 0 ? {} : { channels: [...map.channels, ...channels.added] }),
    };
  };
}

function renewed(id: string, newIds: NewIds): string {
  return newIds.get(id) ?? id;
}

function linksBetween(notes: readonly Note[], links: readonly Link[], newIds: NewIds): readonly Link[] {
  const ids = new Set(notes.map(({ id }) => id));
  return links
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map((link) => ({
      ...link,
      id: renewed(link.id, newIds),
      from: renewed(link.from, newIds),
      to: renewed(link.to, newIds),
    }));
}

type Joining<Entry> = {
  readonly newIds: NewIds;
  readonly isSameMap: boolean;
  readonly most: number;
  /** What a record is called, so that two of one name are the same. */
  readonly called: (record: Entry) => string;
};

type Joined<Entry> = {
  /** What a copied record is called in this map. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly Entry[];
};

/** Those that the map has, by name (in the map they come from, themselves); the others are added while there is room. */
function join<Entry extends { readonly id: string }>(
  own: readonly Entry[],
  copied: readonly Entry[],
  { newIds, isSameMap, most, called }: Joining<Entry>,
): Joined<Entry> {
  const ids = new Map<string, string>();
  const added: Entry[] = [];
  for (const record of copied) {
    const name = plain(called(record));
    const known =
      own.find(({ id }) => isSameMap && id === record.id) ??
      own.find((each) => name !== '' && plain(called(each)) === name);
    const id = known?.id ?? renewed(record.id, newIds);
    if (known === undefined && own.length + added.length >= most) continue;
    ids.set(record.id, id);
    if (known === undefined) added.push({ ...record, id });
  }
  return { ids, added };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
