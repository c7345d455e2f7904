/** Tasks that are done strictly one after the other, also where one fails. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Once every task that was given before this is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
