import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Holder } from '../../shared/ipc/file-trouble.ts';
import { factsIfThere, type Disk } from './disk.ts';

/**
 * A small file beside the map that tells other machines who has it open. It is advice and no more: it protects nothing
 * (the signature check does), and where a folder refuses it the map opens all the same.
 */
const shownName = z
  .string()
  .max(200)
  // Marks that turn writing round, and lines of their own, are no part of a name.
  .transform((name) => name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim());
const lockSchema = z.object({
  app: z.literal('jejak'),
  id: z.string().min(1).max(64),
  holder: shownName,
  host: shownName,
  process: z.number().int().nonnegative(),
  since: z.iso.datetime(),
});
type Lock = z.infer<typeof lockSchema>;

const LARGEST_LOCK = 4_096n;
/** How often its holder touches it; after four times nobody holds it any more. */
export const REFRESH_MS = 30_000;
const STALE_MS = 4 * REFRESH_MS;

/** Who uses this computer, as others are told. */
export type Self = { readonly holder: string; readonly host: string; readonly process: number };

export function ownSelf(): Self {
  return { holder: userName(), host: os.hostname(), process: process.pid };
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    // A person whom the system has no entry for.
    return '';
  }
}

export function lockPlace(map: string): string {
  return path.join(path.dirname(map), `.jejak-${path.basename(map)}.lock`);
}

/** What lies where the lock would be. */
export type LockSight = { readonly kind: 'ours' | 'free' } | { readonly kind: 'theirs'; readonly by: Holder };

/** `id` is that of the open map, and stays with it where its file goes by another path. */
export type LockOwner = { readonly id: string; readonly self: Self; readonly now: Date };

/** The lock of one open map. */
export class LockFile {
  readonly #disk: Disk;
  readonly #place: string;
  readonly #own: Lock;
  /** The lock of another as it was first seen in this state. */
  #seen: { readonly touched: bigint; readonly at: number } | null = null;

  constructor(disk: Disk, map: string, { id, self, now }: LockOwner) {
    this.#disk = disk;
    this.#place = lockPlace(map);
    this.#own = { app: 'jejak', id, ...self, since: now.toISOString() };
  }

  async look(now: Date): Promise<LockSight> {
    const lock = await this.#read();
    if (lock === null) return { kind: 'free' };
    if (lock.id === this.#own.id) return { kind: 'ours' };
    if (this.#isOfThisApp(lock) || this.#isOfTheDead(lock) || (await this.#isStale(now))) return { kind: 'free' };
    return { kind: 'theirs', by: { name: lock.holder, host: lock.host, since: lock.since } };
  }

  /** Takes the lock or touches it, whoever had it. A folder that refuses it is left alone. */
  async take(): Promise<void> {
    const temporary = this.#temporary();
    try {
      await this.#write(temporary, new TextEncoder().encode(`${JSON.stringify(this.#own)}\n`));
      await this.#disk.rename(temporary, this.#place);
    } catch {
      await this.#disk.remove(temporary).catch(() => undefined);
    }
  }

  /** Removes it, if it is still ours. */
  async release(): Promise<void> {
    const lock = await this.#read();
    if (lock?.id === this.#own.id) await this.#disk.remove(this.#place).catch(() => undefined);
  }

  /** What strangers wrote there is looked at before it is believed; what is no lock is as good as none. */
  async #read(): Promise<Lock | null> {
    try {
      const facts = await factsIfThere(this.#disk, this.#place);
      if (facts === null || !facts.isFile || facts.size > LARGEST_LOCK) return null;
      const parsed: unknown = JSON.parse(new TextDecoder().decode(await this.#disk.read(this.#place)));
      const answer = lockSchema.safeParse(parsed);
      return answer.success ? answer.data : null;
    } catch {
      return null;
    }
  }

  /** A map that is just being closed here: this app has no file open twice. */
  #isOfThisApp({ host, process: id }: Lock): boolean {
    return host === this.#own.host && id === this.#own.process;
  }

  /** An app on this very computer that ended without closing its map. */
  #isOfTheDead({ host, process: id }: Lock): boolean {
    if (host !== this.#own.host) return false;
    try {
      process.kill(id, 0);
      return false;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
  }

  /**
   * The clocks of two computers may be minutes apart: whether it was touched of late is told by the clock of the drive
   * at first, by watching it from then on.
   */
  async #isStale(now: Date): Promise<boolean> {
    const facts = await factsIfThere(this.#disk, this.#place).catch(() => null);
    if (facts === null) return true;
    if (this.#seen?.touched === facts.mtimeNs) return now.getTime() - this.#seen.at > STALE_MS;
    const age = this.#seen === null ? await this.#ageOf(facts.mtimeNs) : 0;
    this.#seen = { touched: facts.mtimeNs, at: now.getTime() - age };
    return age > STALE_MS;
  }

  async #ageOf(touched: bigint): Promise<number> {
    const probe = this.#temporary();
    try {
      await this.#write(probe, new Uint8Array([0x0a]));
      return Number(((await this.#disk.facts(probe)).mtimeNs - touched) / 1_000_000n);
    } catch {
      // In a folder that takes no file nobody asks who writes there.
      return 0;
    } finally {
      await this.#disk.remove(probe).catch(() => undefined);
    }
  }

  #temporary(): string {
    return path.join(path.dirname(this.#place), `.jejak-${randomBytes(8).toString('hex')}.tmp`);
  }

  async #write(place: string, bytes: Uint8Array): Promise<void> {
    const file = await this.#disk.create(place);
    try {
      let offset = 0;
      while (offset < bytes.length) {
        const count = await this.#disk.write(file, bytes, offset);
        if (count <= 0) throw new Error('short write');
        offset += count;
      }
    } finally {
      await this.#disk.close(file);
    }
  }
}
