import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Clock } from './clock.ts';

/** A save follows the last change by so much, and the first one that is not saved by no more than LATEST_MS. */
const QUIET_MS = 2_000;
const LATEST_MS = 10_000;

/** How long it rests after one failure, after two … in a row. The disk may be well again at any moment. */
const RESTS_MS = [5_000, 10_000, 20_000, 30_000] as const;
const LONGEST_REST_MS = 30_000;

type Cancel = () => void;

/**
 * Says when a map is to be saved by itself. It reads no time of day, which may jump: two timers run from the last and
 * from the first unsaved change. It is told of every save, also of those that a person asks for.
 */
export class Autosave {
  readonly #clock: Clock;
  readonly #save: () => void;
  #isUnsaved = false;
  #isWriting = false;
  /** A timer ran out while a save was running, which may not hold the change that started it. */
  #isDue = false;
  #failures = 0;
  #rest: Cancel | 'until told' | null = null;
  #quiet: Cancel | null = null;
  #latest: Cancel | null = null;

  constructor(clock: Clock, save: () => void) {
    this.#clock = clock;
    this.#save = save;
  }

  /** The map differs from its file, by one change more. */
  changed(): void {
    this.#isUnsaved = true;
    if (this.#rest !== null) return;
    this.#quiet?.();
    this.#quiet = this.#clock.after(QUIET_MS, () => this.#ranOut());
    this.#latest ??= this.#clock.after(LATEST_MS, () => this.#ranOut());
  }

  /** A save begins, and holds every change so far. */
  began(): void {
    this.#wakeUp();
    this.#stopTimers();
    this.#isUnsaved = false;
    this.#isWriting = true;
  }

  saved(): void {
    this.#isWriting = false;
    this.#failures = 0;
    this.#wakeUp();
    if (this.#isDue) this.#ranOut();
  }

  /** A save failed, or the file is known not to take one. Over somebody's change nothing is written unasked. */
  failed({ code }: SaveFailure): void {
    this.#stopTimers();
    this.#wakeUp();
    this.#isWriting = false;
    this.#isUnsaved = true;
    if (code === 'read-only' || code === 'changed-elsewhere') {
      this.#rest = 'until told';
      return;
    }
    const rest = RESTS_MS[this.#failures] ?? LONGEST_REST_MS;
    this.#failures += 1;
    this.#rest = this.#clock.after(rest, () => this.again());
  }

  /** What stood in the way is gone: no need to wait any longer. */
  again(): void {
    this.#wakeUp();
    if (this.#isUnsaved) this.#ranOut();
  }

  stop(): void {
    this.#stopTimers();
    this.#wakeUp();
  }

  #ranOut(): void {
    this.#stopTimers();
    this.#isDue = this.#isWriting;
    if (!this.#isWriting) this.#save();
  }

  #wakeUp(): void {
    if (typeof this.#rest === 'function') this.#rest();
    this.#rest = null;
  }

  #stopTimers(): void {
    this.#quiet?.();
    this.#latest?.();
    this.#quiet = null;
    this.#latest = null;
    this.#isDue = false;
  }
}
