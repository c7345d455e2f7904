import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Changes } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { DocumentGuard, Durable, LettingGo, Replacing } from './document-care.ts';
import type { Witness } from './journey-file.ts';
import type { KeepOld } from './overwrite.ts';

/** All guards of one document, spoken to as one. */
export class Guards implements Required<Omit<DocumentGuard, 'overwriting'>> {
  readonly #guards: readonly DocumentGuard[];

  constructor(guards: readonly DocumentGuard[]) {
    this.#guards = guards;
  }

  changed(changes: Changes): void {
    for (const guard of this.#guards) guard.changed?.(changes);
  }

  async replacing(target: Replacing): Promise<SaveFailure | null> {
    const answers = await Promise.all(this.#guards.map(async (guard) => guard.replacing?.(target)));
    return answers.find((answer) => answer !== null && answer !== undefined) ?? null;
  }

  /** What a write of that map tells them while it goes on. */
  witnessOf(path: string, map: JourneyMap): Witness {
    return { announce: (bytes) => this.saving({ path, ...bytes, map }), keepOld: this.#keeperOf(path) };
  }

  /** null where none can keep what would be overwritten in place. */
  #keeperOf(path: string): KeepOld | null {
    const keepers = this.#guards.flatMap(({ overwriting }) => (overwriting === undefined ? [] : [overwriting]));
    if (keepers.length === 0) return null;
    return async (old) => {
      const answers = await Promise.all(keepers.map((keep) => keep(path, old)));
      return answers.find((answer) => answer !== null) ?? null;
    };
  }

  saving(file: Durable): void {
    for (const guard of this.#guards) guard.saving?.(file);
  }

  notSaved(failure: SaveFailure): void {
    for (const guard of this.#guards) guard.notSaved?.(failure);
  }

  async saved(durable: Durable): Promise<void> {
    await Promise.all(this.#guards.map(async (guard) => guard.saved?.(durable)));
  }

  async letGo(how: LettingGo): Promise<void> {
    await Promise.all(this.#guards.map(async (guard) => guard.letGo?.(how)));
  }
}
