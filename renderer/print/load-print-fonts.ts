import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { loadPaintedFonts } from '../painted-fonts.ts';

/** What a page may say besides the map's own texts. */
const OWN_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u00b7\u2026\u201c\u201d';

/** Loads what the map needs of the bundled fonts, so that it is measured with what it is painted with. */
export async function loadPrintFonts(map: JourneyMap, file = ''): Promise<void> {
  const characters = new Set(OWN_CHARACTERS + file + JSON.stringify(map));
  await loadPaintedFonts([...characters].join(''));
}
