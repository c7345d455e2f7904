import { randomUUID } from 'node:crypto';
import { type Clock, hasPassed } from './clock.ts';
import type { Disk } from './disk.ts';
import { LockFile, REFRESH_MS, type Self } from './lock-file.ts';
import type { Hold } from './watching.ts';

export type HoldPorts = { readonly disk: Disk; readonly clock: Clock; readonly self: Self };

const NOBODYS: Hold = { kind: 'none' };

/** Who holds the file of an open map: takes its lock, keeps it fresh, and sees when somebody else takes it. */
export class HeldFile {
  readonly #ports: HoldPorts;
  readonly #id = randomUUID();
  #lock: { readonly of: string; readonly file: LockFile } | null = null;
  #hold: Hold = NOBODYS;
  /** When the lock was last taken or touched, or tried to be. */
  #touched = 0;

  constructor(ports: HoldPorts) {
    this.#ports = ports;
  }

  /** `mayTake`: the file is there and may be written, so that its lock is worth having. */
  async look(map: string, mayTake: boolean): Promise<Hold> {
    const { clock } = this.#ports;
    const lock = await this.#lockOf(map);
    const sight = await lock.look(clock.now());
    if (sight.kind === 'theirs') {
      const tookOver = this.#hold.kind === 'ours' || (this.#hold.kind === 'theirs' && this.#hold.tookOver);
      this.#hold = { kind: 'theirs', by: sight.by, tookOver };
      return this.#hold;
    }
    if (this.#hold.kind === 'theirs') this.#touched = 0;
    const isDue = hasPassed(this.#touched, clock.now().getTime(), REFRESH_MS);
    if (mayTake && isDue) await this.#take(lock);
    else this.#hold = sight.kind === 'ours' ? { kind: 'ours' } : NOBODYS;
    return this.#hold;
  }

  /** Takes it from whoever has it. */
  async takeOver(map: string): Promise<void> {
    await this.#take(await this.#lockOf(map));
  }

  async release(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    this.#hold = NOBODYS;
    this.#touched = 0;
    await lock?.file.release();
  }

  /** A map that goes by another path leaves no lock at the old one. */
  async #lockOf(map: string): Promise<LockFile> {
    if (this.#lock?.of === map) return this.#lock.file;
    await this.release();
    const { disk, clock, self } = this.#ports;
    const file = new LockFile(disk, map, { id: this.#id, self, now: clock.now() });
    this.#lock = { of: map, file };
    return file;
  }

  async #take(lock: LockFile): Promise<void> {
    const { clock } = this.#ports;
    await lock.take();
    this.#touched = clock.now().getTime();
    this.#hold = (await lock.look(clock.now())).kind === 'ours' ? { kind: 'ours' } : NOBODYS;
  }
}
