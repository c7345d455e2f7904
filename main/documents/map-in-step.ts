import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { applyChanges, type Changes, changesBetween } from '../../shared/map/changes.ts';
import { checkMap } from '../../shared/map/check-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { withKnownRecords } from '../../shared/map/known-records.ts';
import { staysSound } from '../../shared/map/stays-sound.ts';
import { mapOfWhole } from '../../shared/map/whole-map.ts';
import type { TheirFile } from './file-sight.ts';
import { TheirOffers } from './their-offers.ts';

/** What was taken over, and what somebody else had saved where that was taken over with it. */
export type Taken = { readonly changes: Changes; readonly theirs: TheirFile | null };

/** Why nothing is saved while the window holds what can't be taken over. */
export const REFUSED: SaveFailure = { code: 'refused', what: 'a change' };

/**
 * The map of a window, which counts its changes: each is taken in its turn, or refused. After one that was refused the
 * window tells the whole map.
 */
export class MapInStep {
  #map: JourneyMap;
  #revision = 0;
  #isBehind = false;
  readonly #offers = new TheirOffers();

  constructor(map: JourneyMap) {
    this.#map = map;
  }

  get map(): JourneyMap {
    return this.#map;
  }

  get revision(): number {
    return this.#revision;
  }

  /** The window holds a map that was refused as a whole: this one is older. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** A window has been given the map, and counts its changes from 1. */
  presented(): void {
    this.#revision = 0;
    this.#isBehind = false;
  }

  /** The changes of one committed command; null where they come out of order or would break the map. */
  take(revision: number, changes: Changes): Taken | null {
    if (this.#isBehind || revision !== this.#revision + 1) return null;
    const map = applyChanges(this.#map, changes);
    if (map !== this.#map && !staysSound(map, changes)) return null;
    this.#map = map;
    this.#revision = revision;
    return { changes, theirs: this.#offers.taken(map, revision) };
  }

  /** All that the window holds after so many changes; null where that is no sound map. */
  takeWhole(revision: number, whole: Changes): Taken | null {
    const told = mapOfWhole(whole);
    if (checkMap(told).length > 0) return null;
    const map = withKnownRecords(told, this.#map);
    const changes = changesBetween(this.#map, map);
    this.#map = map;
    this.#revision = revision;
    this.#isBehind = false;
    return { changes, theirs: this.#offers.taken(map, revision) };
  }

  /** The window can't tell its map so that it would be understood. */
  fallBehind(): void {
    this.#isBehind = true;
  }

  /** What leads from the window's map to theirs; null: it says the same already. */
  offer(theirs: TheirFile): Changes | null {
    return this.#offers.make(theirs, this.#map, this.#revision);
  }
}
