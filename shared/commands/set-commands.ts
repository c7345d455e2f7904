import type { NoteId, RelatedMap, StageId } from '../map/journey-map.ts';
import { LIST_LIMITS } from '../map/list-limits.ts';
import { placeInSet, stepsTo } from '../map/related-file.ts';
import type { Command } from './command.ts';
import { changeNotes } from './note-commands.ts';
import { patching, withTextsCut } from './patch.ts';
import { withAllChanged, withParts } from './records.ts';
import { changeStage } from './stage-commands.ts';

/** Puts another map into the set of this one, once. */
export function addToSet({ title, file }: RelatedMap): Command {
  return (map) => {
    const isThere = map.maps.some((other) => other.file === file);
    if (isThere || stepsTo(file) === null || map.maps.length >= LIST_LIMITS.maps) return map;
    return { ...map, maps: [...map.maps, withTextsCut({ title, file })] };
  };
}

/** Calls the map at that place of the set otherwise. */
export function renameInSet(at: number, title: string): Command {
  const change = patching<RelatedMap>({ title });
  return (map) => {
    const before = map.maps[at];
    if (before === undefined) return map;
    const after = change(before);
    return after === before ? map : { ...map, maps: map.maps.with(at, after) };
  };
}

/** Takes the map at that place out of the set; its file stays. */
export function removeFromSet(at: number): Command {
  return (map) => (map.maps[at] === undefined ? map : { ...map, maps: map.maps.toSpliced(at, 1) });
}

/** Lets notes lead to a map of the set; "": to none. */
export function leadNotes(ids: readonly NoteId[], file: RelatedMap['file']): Command {
  return leading(file, changeNotes(ids, { leadsTo: file }));
}

/** The same of a stage. */
export function leadStage(id: StageId, file: RelatedMap['file']): Command {
  return leading(file, changeStage(id, { leadsTo: file }));
}

function leading(file: RelatedMap['file'], lead: Command): Command {
  return (map) => (file === '' || placeInSet(map, file) !== null ? lead(map) : map);
}

/** A map of the set that is named otherwise, because this one lies elsewhere. */
type MovedMember = { readonly from: RelatedMap['file']; readonly to: RelatedMap['file'] };

/** The map went to another folder: what the others of its set are called from there, and which cannot be. */
export type FollowedSet = { readonly moved: readonly MovedMember[]; readonly left: readonly string[] };

/** The maps of the set are found where they are from another folder, and what leads to them still does. */
export function followSet(moved: readonly MovedMember[]): Command {
  const isMoved = ({ from, to }: MovedMember): boolean => from !== to && stepsTo(to) !== null;
  const names = new Map(moved.filter(isMoved).map(({ from, to }) => [from, to]));
  const follow = <Led extends { readonly leadsTo: string }>(led: Led): Led => {
    const leadsTo = names.get(led.leadsTo);
    return leadsTo === undefined ? led : { ...led, leadsTo };
  };
  return (map) => {
    if (!map.maps.some(({ file }) => names.has(file))) return map;
    return withParts(map, {
      maps: withAllChanged(map.maps, (member) => {
        const file = names.get(member.file);
        return file === undefined ? member : { ...member, file };
      }),
      stages: withAllChanged(map.stages, follow),
      notes: withAllChanged(map.notes, follow),
    });
  };
}
