import { Low } from 'lowdb';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import type { HashedBytes } from './durable-write.ts';
import type { FoundFile, KnownFile } from './file-sight.ts';
import { JourneyAdapter, OpenRefused } from './journey-adapter.ts';
import type { KeepOld } from './overwrite.ts';
import { saveFailureOf } from './save-failure.ts';

type Opened = { readonly file: JourneyFile; readonly contents: MapFile };

export type Witness = {
  /** Hears the bytes before the disk does. */
  readonly announce: (bytes: HashedBytes) => void;
  /** null: nobody keeps what would be overwritten in place, and so nothing is. */
  readonly keepOld: KeepOld | null;
};

/** A map's own file, held by lowdb through an adapter that writes durably. */
export class JourneyFile {
  readonly #adapter: JourneyAdapter;
  readonly #db: Low<MapFile | null>;

  private constructor(adapter: JourneyAdapter) {
    this.#adapter = adapter;
    this.#db = new Low<MapFile | null>(adapter, null);
  }

  static async open(disk: Disk, place: string): Promise<Result<Opened, OpenFailure>> {
    const adapter = new JourneyAdapter(disk, place);
    const file = new JourneyFile(adapter);
    try {
      await file.#db.read();
    } catch (error) {
      return failure(error instanceof OpenRefused ? error.failure : { code: 'unreadable', name: adapter.name });
    }
    const contents = file.#db.data;
    return contents === null ? failure({ code: 'unreadable', name: adapter.name }) : success({ file, contents });
  }

  /** A file to be written, in place of what lies there now. */
  static async replacing(disk: Disk, place: string): Promise<Result<JourneyFile, SaveFailure>> {
    const adapter = new JourneyAdapter(disk, place);
    try {
      await adapter.allowReplacing();
    } catch (error) {
      return failure(saveFailureOf(error));
    }
    return success(new JourneyFile(adapter));
  }

  get path(): string {
    return this.#adapter.path;
  }

  get name(): string {
    return this.#adapter.name;
  }

  get readOnly(): boolean {
    return this.#adapter.readOnly;
  }

  /** Of what it held when it was read or written last; null where that is not known. */
  get hash(): string | null {
    return this.#adapter.hash;
  }

  get known(): KnownFile | null {
    return this.#adapter.known;
  }

  recognise(found: FoundFile): void {
    this.#adapter.recognise(found);
  }

  follow(place: string): void {
    this.#adapter.follow(place);
  }

  /** The bytes that are durable then. Never called again before it has answered: see DocumentSession's turns. */
  async write(contents: MapFile, { announce, keepOld }: Witness): Promise<Result<HashedBytes, SaveFailure>> {
    try {
      this.#db.data = contents;
      this.#adapter.announceTo(announce);
      this.#adapter.keepOldWith(keepOld);
      await this.#db.write();
      return success(this.#adapter.takeWritten());
    } catch (error) {
      return failure(saveFailureOf(error));
    }
  }
}

/** What a file holds, without keeping the file. */
export async function readJourney(disk: Disk, place: string): Promise<Result<MapFile, OpenFailure>> {
  const opened = await JourneyFile.open(disk, place);
  return opened.ok ? success(opened.value.contents) : opened;
}
