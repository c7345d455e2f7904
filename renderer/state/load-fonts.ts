import { FONT_FAMILY } from '../../shared/theme.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';

const WEIGHTS = [400, 450, 550, 600, 650];

/** Every character that a map shows, once. */
function charactersOf(map: JourneyMap): string {
  const texts = [
    ...map.stages.flatMap(({ name, voice }) => [name, voice]),
    ...map.lanes.flatMap(({ name, questions }) => [name, ...questions]),
    ...map.notes.map(({ text }) => text),
  ];
  return [...new Set(texts.join(''))].join('');
}

/**
 * A canvas does not wait for fonts: it paints with another one and never looks again. Loads what a map needs of the
 * bundled ones; true when something came that was not there before, so that everything must be measured anew.
 */
export async function loadFonts(map: JourneyMap): Promise<boolean> {
  const characters = `Aa0\u2026\u201c\u201d\u25cf\u2605${charactersOf(map)}`;
  const missing = WEIGHTS.filter((weight) => !document.fonts.check(`${weight} 14px ${FONT_FAMILY}`, characters));
  await Promise.all(missing.map((weight) => document.fonts.load(`${weight} 14px ${FONT_FAMILY}`, characters)));
  return missing.length > 0;
}
