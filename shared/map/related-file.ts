import type { JourneyMap, RelatedMap } from './journey-map.ts';

const ENDING = '.journey';
/** No system takes longer ones, and nobody has such. */
const LONGEST = 1_000;
/** What means something else than itself to one of the three systems: a drive, a share, a device, a stream. */
const REFUSED = /[\\:\p{Cc}]/u;

/**
 * The folders and the name that a relative name goes through; null: it is none that leads to a map in the folder it is
 * said from, or below. A map's file may say anything, so what climbs, is absolute or names a drive is never followed.
 */
export function stepsTo(file: RelatedMap['file']): readonly string[] | null {
  if (file.length > LONGEST || REFUSED.test(file) || !file.toLowerCase().endsWith(ENDING)) return null;
  const steps = file.split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..') ? steps : null;
}

/** What a member of a set is called: its title, or its file's name without folders and ending. */
export function memberName({ title, file }: RelatedMap): string {
  if (title.trim() !== '') return title;
  const name = file.split('/').at(-1) ?? file;
  return name.toLowerCase().endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}

/** The place in the set of the map that a file names; null: the set does not have it, and nothing leads there. */
export function placeInSet({ maps }: Pick<JourneyMap, 'maps'>, file: RelatedMap['file']): number | null {
  const at = file === '' ? -1 : maps.findIndex((member) => member.file === file);
  return at < 0 ? null : at;
}

/** What the map is called that a note or a stage leads to; null: it leads to none. */
export function leadsToName(map: Pick<JourneyMap, 'maps'>, file: RelatedMap['file']): string | null {
  const member = map.maps[placeInSet(map, file) ?? -1];
  return member === undefined ? null : memberName(member);
}
