import type { DocumentStatus, SaveFailure, SaveState } from '../../shared/ipc/document-status.ts';
import type { FileTrouble } from '../../shared/ipc/file-trouble.ts';
import { Listeners } from './listeners.ts';

type Known = {
  readonly save: SaveState;
  /** What stands between the map and its file. */
  readonly trouble: FileTrouble | null;
  /** Why its crash journal can't be written at the moment. */
  readonly journal: SaveFailure | null;
};

/** What the window is told of a map and its file. */
export class SaveStatus {
  readonly #listeners = new Listeners<void>();
  #known: Known;

  constructor(save: SaveState) {
    this.#known = { save, trouble: null, journal: null };
  }

  get save(): SaveState {
    return this.#known.save;
  }

  get trouble(): FileTrouble | null {
    return this.#known.trouble;
  }

  get failure(): SaveFailure | null {
    return this.save.kind === 'failed' ? this.save.failure : null;
  }

  /** As it travels. `name`: that of the file, null while there is none. */
  of(name: string | null): DocumentStatus {
    const { save, trouble, journal } = this.#known;
    return { name, save, ...(trouble === null ? {} : { trouble }), ...(journal === null ? {} : { journal }) };
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  set(news: Partial<Known>): void {
    this.#known = { ...this.#known, ...news };
    this.#listeners.tell();
  }
}
