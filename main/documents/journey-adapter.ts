import path from 'node:path';
import type { Adapter } from 'lowdb';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import type { OpenFailure, OpenFailureCode } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import { factsIfThere, realPlace, type Disk, type FileFacts } from './disk.ts';
import type { FoundFile, KnownFile, Place } from './file-sight.ts';
import {
  type HashedBytes,
  hashedCalmly,
  hashOf,
  isReadOnly,
  isSameState,
  sweepTemporaries,
  type Signature,
  writeHashed,
} from './durable-write.ts';
import { mapBytes } from './map-bytes.ts';
import type { KeepOld } from './overwrite.ts';
import { readBytes } from './reading.ts';
import { SaveRefused } from './save-failure.ts';

/** A file that was not opened. lowdb asks its adapters to throw; JourneyFile turns it back into a Result. */
export class OpenRefused extends Error {
  override readonly name = 'OpenRefused';
  readonly failure: OpenFailure;

  constructor(failure: OpenFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * One `.journey` file as a lowdb adapter. It remembers the state in which it last saw the file, and writes only over
 * that one. It never invents a map: a missing file is a failure to open, not a default.
 */
export class JourneyAdapter implements Adapter<MapFile | null> {
  readonly #disk: Disk;
  #path: string;
  #signature: Signature | null = null;
  #folder: Place | null = null;
  #readOnly = false;
  #written: HashedBytes | null = null;
  #keepOld: KeepOld | null = null;
  #announce: (bytes: HashedBytes) => void = () => undefined;

  constructor(disk: Disk, place: string) {
    this.#disk = disk;
    this.#path = path.resolve(place);
  }

  get path(): string {
    return this.#path;
  }

  get name(): string {
    return path.basename(this.#path);
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  /** Of what the file held when it was read or written last. */
  get hash(): string | null {
    return this.#signature?.hash ?? null;
  }

  /** Says who hears the bytes of each write before the disk does. */
  announceTo(listener: (bytes: HashedBytes) => void): void {
    this.#announce = listener;
  }

  /** null: nothing was ever read or written there. */
  get known(): KnownFile | null {
    return this.#folder === null ? null : { path: this.#path, signature: this.#signature, folder: this.#folder };
  }

  /** What lies there now is the file that is known, or may take its place. */
  recognise({ signature, folder, readOnly }: FoundFile): void {
    this.#signature = signature;
    this.#folder = folder;
    this.#readOnly = readOnly;
  }

  /** The file goes by another path now. */
  follow(place: string): void {
    this.#path = place;
  }

  /** Says who keeps what a write in place is about to overwrite; null: nobody, and no file is written in place. */
  keepOldWith(keepOld: KeepOld | null): void {
    this.#keepOld = keepOld;
  }

  async read(): Promise<MapFile> {
    const { bytes, facts } = await this.#readUnchanging();
    const answer = await readBytes(bytes, this.name);
    if (!answer.ok) throw new OpenRefused(answer.error);
    const folder = path.dirname(this.#path);
    this.#signature = { ...facts, hash: hashOf(bytes) };
    this.#folder = await this.#disk.facts(folder);
    this.#readOnly = await isReadOnly(this.#disk, this.#path, facts);
    if (!this.#readOnly) await sweepTemporaries(this.#disk, folder, new Date());
    return answer.value;
  }

  /** Takes what lies at the path now as what may be replaced: the person has just said so. */
  async allowReplacing(): Promise<void> {
    this.#path = await realPlace(this.#disk, this.#path);
    const facts = await factsIfThere(this.#disk, this.#path);
    this.#signature = facts === null ? null : { ...facts, hash: null };
    this.#folder = await this.#disk.facts(path.dirname(this.#path));
  }

  async write(file: MapFile | null): Promise<void> {
    if (file === null) throw new SaveRefused({ code: 'failed', what: 'nothing to write' });
    const bytes = await hashedCalmly(await mapBytes(file));
    const target = {
      path: this.#path,
      expected: this.#signature,
      folderDevice: this.#folder?.dev ?? null,
      keepOld: this.#keepOld,
    };
    this.#announce(bytes);
    const { signature, failure } = await writeHashed(this.#disk, target, bytes);
    this.#signature = signature;
    if (failure !== null) throw new SaveRefused(failure);
    this.#written = bytes;
  }

  /** The bytes of the write that has just succeeded, once: lowdb's own `write` answers nothing. */
  takeWritten(): HashedBytes {
    const bytes = this.#written;
    if (bytes === null) throw new Error('nothing was written');
    this.#written = null;
    return bytes;
  }

  /** The bytes and the facts that belong to them, read again when somebody writes in between. */
  async #readUnchanging(): Promise<{ readonly bytes: Uint8Array; readonly facts: FileFacts }> {
    try {
      this.#path = await this.#disk.realpath(this.#path);
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const facts = await this.#disk.facts(this.#path);
        if (!facts.isFile) throw this.#refused('unreadable');
        if (facts.size > LARGEST_FILE) throw this.#refused('too-big');
        const bytes = await this.#disk.read(this.#path);
        if (isSameState(facts, await this.#disk.facts(this.#path))) return { bytes, facts };
        await this.#disk.wait(50);
      }
    } catch (error) {
      if (error instanceof OpenRefused) throw error;
      throw this.#refused('missing');
    }
    throw this.#refused('unreadable');
  }

  #refused(code: OpenFailureCode): OpenRefused {
    return new OpenRefused({ code, name: this.name });
  }
}
