import { commonEnds } from '../../shared/map/common-ends.ts';
import type { JourneyMap, Note } from '../../shared/map/journey-map.ts';
import { hasPaintedFonts, loadPaintedFonts } from '../painted-fonts.ts';

/** What the board writes besides the map's own texts, and a letter of Latin, which comes as one file. */
const OWN_CHARACTERS = 'A\u2026\u201c\u201d';
/** Other scripts have files of their own. */
const BEYOND_LATIN = /[\u0100-\uffff]/;

const seenNotes = new WeakSet<Note>();
let latestNotes: readonly Note[] = [];
/** Asking the browser takes milliseconds, so it is asked about a character once. */
const seenCharacters = new Set<string>();

/** The characters of a map that were not asked for before. */
function newCharacters(map: JourneyMap): string {
  const texts = [OWN_CHARACTERS];
  for (const { name, voice } of map.stages) texts.push(name, voice);
  for (const { name, questions } of map.lanes) texts.push(name, ...questions);
  for (const { label } of map.links) texts.push(label);
  const { start, end } = commonEnds(latestNotes, map.notes);
  latestNotes = map.notes;
  for (const note of map.notes.slice(start, map.notes.length - end)) {
    if (seenNotes.has(note)) continue;
    seenNotes.add(note);
    texts.push(note.text);
  }
  const beyond = texts.filter((text, at) => at === 0 || BEYOND_LATIN.test(text));
  const characters = [...new Set(beyond.join(''))].filter((character) => !seenCharacters.has(character));
  for (const character of characters) seenCharacters.add(character);
  return characters.join('');
}

/**
 * A canvas does not wait for fonts: it paints with another one and never looks again. Loads what a map needs of the
 * bundled ones; true when something came that was not there before, so that everything must be measured anew.
 */
export async function loadFonts(map: JourneyMap): Promise<boolean> {
  const characters = newCharacters(map);
  if (characters === '' || hasPaintedFonts(characters)) return false;
  await loadPaintedFonts(characters);
  return true;
}
