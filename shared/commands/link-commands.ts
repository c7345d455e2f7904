import { LINK_DEFAULTS } from '../map/defaults.ts';
import type { Link, NoteId } from '../map/journey-map.ts';
import type { Wait } from '../map/wait.ts';
import { linkBetween, linkOf } from '../map/queries.ts';
import type { Command } from './command.ts';
import { patching, withTextsCut } from './patch.ts';
import { areFree, withChanged, withInserted, without, withParts } from './records.ts';
import { soundWait } from './sound-wait.ts';

export type NewLink = Pick<Link, 'id' | 'from' | 'to'> & Partial<Pick<Link, 'label' | 'either' | 'wait'>>;

/** Two notes have at most one link in each direction, and none leads back to its own note. */
export function addLink(link: NewLink): Command {
  const added: Link = withTextsCut({ ...LINK_DEFAULTS, ...link, wait: soundWait(link.wait ?? null) });
  return (map) => {
    const isThere = (id: NoteId): boolean => map.notes.some((note) => note.id === id);
    if (link.from === link.to || !isThere(link.from) || !isThere(link.to)) return map;
    if (linkBetween(map, link.from, link.to) !== undefined || !areFree(map, [link.id])) return map;
    return { ...map, links: withInserted(map.links, added, 'end') };
  };
}

export function labelLink(id: string, label: string): Command {
  return changeLink(id, { label });
}

/** Whether it is one of several ways that go on from its note. */
export function setLinkEither(id: string, either: boolean): Command {
  return changeLink(id, { either });
}

/** How long it takes until the note that it leads to; null: nobody knows. */
export function setLinkWait(id: string, wait: Wait | null): Command {
  return changeLink(id, { wait: soundWait(wait) });
}

function changeLink(id: string, patch: Partial<Link>): Command {
  const change = patching(patch);
  return (map) => withParts(map, { links: withChanged(map.links, id, change) });
}

/** Nothing changes where a link leads that way already. */
export function reverseLink(id: string): Command {
  return (map) => {
    const link = linkOf(map, id);
    if (link === undefined || linkBetween(map, link.to, link.from) !== undefined) return map;
    const { from, to } = link;
    return withParts(map, { links: withChanged(map.links, id, (old) => ({ ...old, from: to, to: from })) });
  };
}

export function deleteLinks(ids: readonly string[]): Command {
  const chosen = new Set(ids);
  return (map) => withParts(map, { links: without(map.links, ({ id }) => chosen.has(id)) });
}
