import type { JourneyMap, Note } from '../../shared/map/journey-map.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

/** The bundled fonts are variable: what is there in one weight is there in all. */
const FONT = `400 14px ${FONT_FAMILY}`;

/** What the board writes besides the map's own texts. */
const OWN_CHARACTERS = 'Aa0\u2026\u201c\u201d';

const seenNotes = new WeakSet<Note>();

/** The characters of a map, but for notes that were looked at before. */
function newTexts(map: JourneyMap): string {
  const texts: string[] = [];
  for (const { name, voice } of map.stages) texts.push(name, voice);
  for (const { name, questions } of map.lanes) texts.push(name, ...questions);
  for (const { label } of map.links) texts.push(label);
  for (const note of map.notes) {
    if (seenNotes.has(note)) continue;
    seenNotes.add(note);
    texts.push(note.text);
  }
  return [...new Set(texts.join(''))].join('');
}

/**
 * A canvas does not wait for fonts: it paints with another one and never looks again. Loads what a map needs of the
 * bundled ones; true when something came that was not there before, so that everything must be measured anew.
 */
export async function loadFonts(map: JourneyMap): Promise<boolean> {
  const characters = OWN_CHARACTERS + newTexts(map);
  if (document.fonts.check(FONT, characters)) return false;
  await document.fonts.load(FONT, characters);
  return true;
}
