import path from 'node:path';
import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Changes } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Clock } from './clock.ts';
import type { Disk, OpenFile } from './disk.ts';
import { writeDurably } from './durable-write.ts';
import { baseBytes, type Sitting } from './journal-base.ts';
import { BASE, LINES, removeJournal, removeParts } from './journal-folder.ts';
import { type FileMark, type JournalLine, sealed } from './journal-lines.ts';
import { SaveRefused, saveFailureOf } from './save-failure.ts';

export type JournalPorts = {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Of the app, for those who look at a journal by hand. */
  readonly version: string;
};

type OpenJournal = { readonly file: OpenFile; readonly limit: number; seq: number; size: number };

/** Beyond this many bytes, or beyond the size of its base where that is more, a journal begins anew. */
const LARGEST = 4 * 1024 * 1024;
/** How long a disk that refused is left alone. */
const RETRY_MS = 5_000;

/**
 * Keeps what a sitting does to a map on the disk, so that the app's death costs nothing: a base and one line for each
 * command. A line is written as soon as the one before it is durable; what comes meanwhile goes together. Where the disk
 * refuses, a new base is tried after a while: it holds all that the lines would have said.
 */
export class CrashJournal {
  readonly #ports: JournalPorts;
  readonly #folder: string;
  readonly #listeners = new Set<() => void>();
  /** How many commands the map had seen; the map of a mark may be older than the present one. */
  readonly #revs = new WeakMap<JourneyMap, number>();
  #sitting: Sitting;
  #open: OpenJournal | null = null;
  #bases = 0;
  #waiting: JournalLine[] = [];
  #isDue = false;
  #working: Promise<void> | null = null;
  #ended = false;
  #failure: SaveFailure | null = null;
  #isResting = false;

  /** `folder` is this map's own; nothing is written before there is something to lose. */
  constructor(ports: JournalPorts, folder: string, file: MapFile & Partial<Pick<Sitting, 'marks'>>) {
    this.#ports = ports;
    this.#folder = folder;
    this.#sitting = { marks: [], ...file, rev: 0, at: ports.clock.now().toISOString(), draft: null };
  }

  /** Why the last try to write did not succeed, or null. */
  get failure(): SaveFailure | null {
    return this.#failure;
  }

  get draft(): NoteDraft | null {
    return this.#sitting.draft;
  }

  onTrouble(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** So many commands lie behind it that no file holds: an earlier sitting ended with them. Asked for at once. */
  carryOver(commands: number): void {
    this.#sitting = { ...this.#sitting, rev: this.#sitting.rev + commands };
  }

  /** The map after one more command. */
  changed(map: JourneyMap, changes: Changes): void {
    const rev = this.#sitting.rev + 1;
    this.#revs.set(map, rev);
    this.#sitting = { ...this.#sitting, map, rev, at: this.#ports.clock.now().toISOString() };
    this.#enter({ rev, at: this.#sitting.at, changes });
  }

  /** What is being typed, or null once it is ended or given up. */
  drafted(draft: NoteDraft | null): void {
    if (draft === null && this.#sitting.draft === null) return;
    this.#sitting = { ...this.#sitting, draft, at: this.#ports.clock.now().toISOString() };
    const last = this.#waiting.at(-1);
    // Of what waits together only the latest draft matters.
    if (last !== undefined && 'draft' in last) this.#waiting.pop();
    this.#enter({ rev: this.#sitting.rev, at: this.#sitting.at, draft });
  }

  /** That map is about to be written to a file, or, `durable`, lies in it now. */
  marked(map: JourneyMap, file: Pick<FileMark, 'path' | 'hash' | 'durable'>): void {
    const mark = { ...file, rev: this.#revs.get(map) ?? 0 };
    const others = this.#sitting.marks.filter(({ path: place, hash }) => place !== mark.path || hash !== mark.hash);
    this.#sitting = { ...this.#sitting, marks: mark.durable ? [mark] : [...others.slice(-50), mark] };
    const { rev, at, marks } = this.#sitting;
    if (this.#isDue || this.#open !== null) this.#enter({ rev, at, marks });
  }

  /** A map that differs from every file from the beginning: a copy of something that was lost elsewhere. */
  begin(): void {
    this.#isDue = true;
    this.#work();
  }

  /** Once all that was handed in is on the disk, or could not be. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** Nothing of it is needed any more: it goes. */
  async end(): Promise<void> {
    await this.leave();
    await removeJournal(this.#ports.disk, this.#folder);
  }

  /** It stays where it is, to be recovered; null once it holds everything. */
  async leave(): Promise<SaveFailure | null> {
    await this.settled();
    this.#ended = true;
    if (this.#isDue) await this.#writeAll();
    await this.#letGo();
    return this.#failure;
  }

  #enter(line: JournalLine): void {
    this.#isDue = true;
    this.#waiting.push(line);
    this.#work();
  }

  #work(): void {
    if (this.#working !== null || this.#isResting || this.#ended) return;
    this.#working = this.#writeAll().finally(() => {
      this.#working = null;
    });
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#isDue) {
        if (this.#open === null || this.#open.size > this.#open.limit) await this.#beginAnew();
        else await this.#appendTo(this.#open);
        this.#isDue = this.#waiting.length > 0;
      }
      this.#tell(null);
    } catch (error) {
      // What was written last may be torn: nothing goes behind it.
      await this.#letGo();
      this.#tell(saveFailureOf(error));
      this.#isResting = true;
      this.#ports.clock.after(RETRY_MS, () => {
        this.#isResting = false;
        this.#work();
      });
    }
  }

  /** A new base, which holds all that is waiting, with no lines yet; the one before goes once this one is durable. */
  async #beginAnew(): Promise<void> {
    const { disk, version } = this.#ports;
    this.#bases += 1;
    const name = String(this.#bases);
    await disk.makeFolder(this.#folder);
    const lines = path.join(this.#folder, name + LINES);
    const file = await disk.create(lines);
    try {
      // What comes while the base is made goes behind it.
      this.#waiting = [];
      const bytes = await baseBytes(this.#sitting, version);
      const target = { path: path.join(this.#folder, name + BASE), expected: null, folderDevice: null };
      const { failure } = await writeDurably(disk, target, bytes);
      if (failure !== null) throw new SaveRefused(failure);
      // A file is only as durable as the folders on the way to it, and the first journal of all makes two.
      const parent = path.dirname(this.#folder);
      for (const folder of [parent, path.dirname(parent)]) await disk.syncFolder(folder);
      await this.#letGo();
      this.#open = { file, limit: Math.max(LARGEST, bytes.length), seq: 0, size: 0 };
    } catch (error) {
      await disk.close(file).catch(() => undefined);
      await disk.remove(lines).catch(() => undefined);
      throw error;
    }
    await removeParts(disk, this.#folder, (part) => path.parse(part).name !== name).catch(() => undefined);
  }

  async #appendTo(open: OpenJournal): Promise<void> {
    const { disk } = this.#ports;
    const lines = this.#waiting;
    this.#waiting = [];
    const text = lines.map((line, at) => sealed({ seq: open.seq + at + 1, ...line })).join('');
    const bytes = new TextEncoder().encode(text);
    let written = 0;
    while (written < bytes.length) {
      const count = await disk.append(open.file, bytes.subarray(written));
      if (count <= 0) throw new SaveRefused({ code: 'failed', what: 'short write' });
      written += count;
    }
    await disk.sync(open.file);
    open.seq += lines.length;
    open.size += bytes.length;
  }

  async #letGo(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    if (open !== null) await this.#ports.disk.close(open.file).catch(() => undefined);
  }

  #tell(failure: SaveFailure | null): void {
    const isNew = failure?.code !== this.#failure?.code;
    this.#failure = failure;
    if (!isNew) return;
    for (const listener of this.#listeners) listener();
  }
}
