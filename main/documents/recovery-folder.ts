import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Clock } from './clock.ts';
import { type Disk, factsIfThere } from './disk.ts';
import type { Sitting } from './journal-base.ts';
import { emptyAway, GONE, readJournal, removeJournal } from './journal-folder.ts';

export type RecoveryPorts = {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly logError: (what: string, error: unknown) => void;
};

/** A journal that nobody writes any more. */
export type Left = { readonly id: string; readonly sitting: Sitting; readonly discarded: boolean };

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const JOURNAL = new RegExp(`^${UUID}$`);
const ON_ITS_WAY_OUT = new RegExp(`^(?:\\d{1,16}_)?${UUID}${GONE.replace('.', '\\.')}$`);
/** When it was discarded, in milliseconds, before what it was called. */
const DISCARDED = new RegExp(`^(\\d{1,16})_${UUID}$`);

const KEPT_MS = 14 * 24 * 60 * 60 * 1_000;

/**
 * The folder of all journals. This app alone writes there (a second one hands over to the first), so that a journal
 * which no open document has is one that was left behind.
 */
export class RecoveryFolder {
  readonly #ports: RecoveryPorts;
  readonly #place: string;
  readonly #live = new Set<string>();

  constructor(ports: RecoveryPorts, place: string) {
    this.#ports = ports;
    this.#place = place;
  }

  /** A place for the journal of a document that is open now; `leave` says that it is open no more. */
  claim(): { readonly folder: string; readonly leave: () => void } {
    const id = randomUUID();
    this.#live.add(id);
    return { folder: path.join(this.#place, id), leave: () => this.#live.delete(id) };
  }

  /** What was left behind, the latest first. What can't be understood is set aside, and never deleted. */
  async list(): Promise<readonly Left[]> {
    const found: Left[] = [];
    for (const id of await this.#names(this.#place, JOURNAL)) {
      if (this.#live.has(id)) continue;
      const sitting = await this.#read(path.join(this.#place, id));
      if (sitting === 'bad') await this.#move(id, 'unreadable');
      else if (sitting === 'empty') await this.#gone(path.join(this.#place, id));
      else if (sitting !== 'newer') found.push({ id, sitting, discarded: false });
    }
    for (const id of await this.#names(this.#discarded, DISCARDED)) {
      const sitting = await this.#read(path.join(this.#discarded, id));
      if (typeof sitting !== 'string') found.push({ id, sitting, discarded: true });
    }
    return found.sort((a, b) => b.sitting.at.localeCompare(a.sitting.at));
  }

  /** One that was left behind, or null where it is not there any more. */
  async find(id: string): Promise<Left | null> {
    if (this.#live.has(id)) return null;
    const place = this.#placeOf(id);
    if (place === null || (await factsIfThere(this.#ports.disk, place).catch(() => null)) === null) return null;
    const sitting = await this.#read(place);
    return typeof sitting === 'string' ? null : { id, sitting, discarded: DISCARDED.test(id) };
  }

  /** Out of sight, but kept for a fortnight. */
  async discard(id: string): Promise<void> {
    if (JOURNAL.test(id) && !this.#live.has(id)) await this.#move(id, 'discarded');
  }

  /** Its map is safe elsewhere. */
  async forget(id: string): Promise<void> {
    const place = this.#placeOf(id);
    if (place !== null && !this.#live.has(id)) await this.#gone(place);
  }

  /** Takes away what was discarded long ago, and what was half taken away when the app died. */
  async sweep(): Promise<void> {
    const before = this.#ports.clock.now().getTime() - KEPT_MS;
    for (const place of [this.#place, this.#discarded]) {
      for (const name of await this.#names(place, ON_ITS_WAY_OUT)) await this.#empty(path.join(place, name));
    }
    for (const name of await this.#names(this.#discarded, DISCARDED)) {
      const when = Number(DISCARDED.exec(name)?.[1]);
      if (when < before) await this.#gone(path.join(this.#discarded, name));
    }
  }

  get #discarded(): string {
    return path.join(this.#place, 'discarded');
  }

  /** The id comes from a window. */
  #placeOf(id: string): string | null {
    if (JOURNAL.test(id)) return path.join(this.#place, id);
    return DISCARDED.test(id) ? path.join(this.#discarded, id) : null;
  }

  /** The folders of that name; a link that leads elsewhere is none of ours, and stays. */
  async #names(place: string, pattern: RegExp): Promise<readonly string[]> {
    const { disk } = this.#ports;
    try {
      const real = await disk.realpath(place);
      const names = (await disk.list(real)).filter((name) => pattern.test(name));
      const own = await Promise.all(
        names.map(async (name) => {
          const at = path.join(real, name);
          return (await disk.realpath(at).catch(() => null)) === at && !(await disk.facts(at)).isFile;
        }),
      );
      return names.filter((_, index) => own[index]);
    } catch {
      // Nothing was ever left behind.
      return [];
    }
  }

  async #read(place: string): Promise<Sitting | 'empty' | 'newer' | 'bad'> {
    try {
      return await readJournal(this.#ports.disk, await this.#ports.disk.realpath(place));
    } catch (error) {
      this.#ports.logError('a journal could not be read', error);
      // It may be readable next time.
      return 'newer';
    }
  }

  async #move(id: string, to: 'discarded' | 'unreadable'): Promise<void> {
    const { disk, clock } = this.#ports;
    const folder = path.join(this.#place, to);
    await disk.makeFolder(folder);
    await disk.rename(path.join(this.#place, id), path.join(folder, `${clock.now().getTime()}_${id}`));
  }

  async #gone(place: string): Promise<void> {
    await removeJournal(this.#ports.disk, place).catch((error) => this.#ports.logError('a journal stays', error));
  }

  async #empty(place: string): Promise<void> {
    await emptyAway(this.#ports.disk, place).catch((error) => this.#ports.logError('a journal stays', error));
  }
}
