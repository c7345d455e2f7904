import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { AutosaveChoice } from '../../shared/ipc/settings.ts';
import type { Clock } from './clock.ts';
import type { DocumentCare } from './document-care.ts';

type Pace = { readonly quiet: number; readonly latest: number };

/** A save follows the last change by `quiet`, and the first one that is not saved by no more than `latest`, in milliseconds. */
const PACES: Readonly<Record<Exclude<AutosaveChoice, 'off'>, Pace>> = {
  soon: { quiet: 2_000, latest: 10_000 },
  minute: { quiet: 60_000, latest: 60_000 },
  'five-minutes': { quiet: 300_000, latest: 300_000 },
};

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
  readonly #choice: () => AutosaveChoice;
  #isUnsaved = false;
  #isWriting = false;
  /** A timer ran out while a save was running, which may not hold the change that started it. */
  #isDue = false;
  #failures = 0;
  #rest: Cancel | 'until told' | null = null;
  #quiet: Cancel | null = null;
  #latest: Cancel | null = null;

  constructor({ clock, autosave = () => 'soon' }: Pick<DocumentCare, 'clock' | 'autosave'>, save: () => void) {
    this.#clock = clock;
    this.#save = save;
    this.#choice = autosave;
  }

  /** The map differs from its file, by one change more. */
  changed(): void {
    this.#isUnsaved = true;
    if (this.#rest !== null) return;
    const choice = this.#choice();
    this.#quiet?.();
    this.#quiet = null;
    if (choice === 'off') return;
    const { quiet, latest } = PACES[choice];
    this.#quiet = this.#clock.after(quiet, () => this.#ranOut());
    this.#latest ??= this.#clock.after(latest, () => this.#ranOut());
  }

  /** The person wants it otherwise from now on: what waits, waits anew. */
  choiceChanged(): void {
    this.#stopTimers();
    if (this.#isUnsaved) this.changed();
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
    if (this.#choice() === 'off') return;
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
