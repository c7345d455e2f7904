import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';

/** What a page may say besides the map's own texts. */
const OWN_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u00b7\u2026\u201c\u201d';

/**
 * Loads what the map needs of the bundled fonts, so that it is measured with what it is painted with. They are
 * variable: what is there in one weight is there in all.
 */
export async function loadPrintFonts(map: JourneyMap, file = ''): Promise<void> {
  const characters = new Set(OWN_CHARACTERS + file + JSON.stringify(map));
  await document.fonts.load(`400 14px ${FONT_FAMILY}`, [...characters].join(''));
}
