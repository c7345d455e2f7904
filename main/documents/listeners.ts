/** Who wants to hear of something. */
export class Listeners<Told> {
  readonly #listeners = new Set<(told: Told) => void>();

  add(listener: (told: Told) => void): void {
    this.#listeners.add(listener);
  }

  tell(told: Told): void {
    for (const listener of this.#listeners) listener(told);
  }
}
