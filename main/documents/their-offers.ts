import type { Changes } from '../../shared/map/changes.ts';
import { changesBetween } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { sameValue, withKnownRecords } from '../../shared/map/known-records.ts';
import type { TheirFile } from './file-sight.ts';

/** Their map as it will be here once the window has sent it as its change of that number. */
type Offer = { readonly file: TheirFile; readonly map: JourneyMap; readonly revision: number };

/** While one is on its way to the window and back the file may have changed again. */
const MOST = 3;

/** What somebody else saved, on its way to the window: it is in force once the window has made it a step of its own. */
export class TheirOffers {
  #offers: readonly Offer[] = [];

  /** What leads from the window's map, after so many changes, to theirs; null: it says the same already. */
  make(file: TheirFile, mine: JourneyMap, revision: number): Changes | null {
    const map = withKnownRecords(file.contents.map, mine);
    if (map === mine) return null;
    this.#offers = [...this.#offers, { file, map, revision: revision + 1 }].slice(-MOST);
    return changesBetween(mine, map);
  }

  /** Which offer the window's change of that number has made its map, if any; none is open after that. */
  taken(map: JourneyMap, revision: number): TheirFile | null {
    const offer = this.#offers.find((each) => each.revision === revision && sameValue(each.map, map));
    this.#offers = [];
    return offer?.file ?? null;
  }
}
