import type { RelatedMap } from './journey-map.ts';

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
