import type { SaveFailure } from '../../shared/ipc/contract.ts';
import type { Changes } from '../../shared/map/changes.ts';
import type { DocumentGuard, Durable, LettingGo } from './document-care.ts';

/** All guards of one document, spoken to as one. */
export class Guards implements Required<DocumentGuard> {
  readonly #guards: readonly DocumentGuard[];

  constructor(guards: readonly DocumentGuard[]) {
    this.#guards = guards;
  }

  canRecover(): boolean {
    return this.#guards.some((guard) => guard.canRecover?.() ?? false);
  }

  changed(changes: Changes): void {
    for (const guard of this.#guards) guard.changed?.(changes);
  }

  async replacing(path: string): Promise<SaveFailure | null> {
    const answers = await Promise.all(this.#guards.map(async (guard) => guard.replacing?.(path)));
    return answers.find((answer) => answer !== null && answer !== undefined) ?? null;
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
