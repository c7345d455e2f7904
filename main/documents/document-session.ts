import { randomUUID } from 'node:crypto';
import { Low } from 'lowdb';
import type { Envelope } from '../../shared/file/format.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { DocumentStatus, OpenedDocument, SaveFailure, SaveState } from '../../shared/ipc/contract.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import { applyChanges, type Changes } from '../../shared/map/changes.ts';
import { checkMap } from '../../shared/map/check-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { JourneyAdapter, OpenRefused } from './journey-adapter.ts';
import { saveFailureOf } from './save-failure.ts';

type OwnFile = { readonly adapter: JourneyAdapter; readonly db: Low<MapFile | null> };

/**
 * An open map and its file, of which it is the only writer. "Saved" means that the very map on the screen is durable.
 * Writes go one after the other; the queue is here and not in lowdb, whose queued write also fails the one before it.
 */
export class DocumentSession {
  /** What the window knows it by. */
  readonly handle = randomUUID();
  /** Where its board lies; no part of the file. */
  view: Camera | null = null;
  readonly #disk: Disk;
  readonly #envelope: Envelope;
  readonly #statusListeners = new Set<() => void>();
  #file: OwnFile | null;
  #map: JourneyMap;
  /** The map that lies in the file, or that a new one began with: what differs from it would be lost. */
  #kept: JourneyMap;
  #revision = 0;
  #saveState: SaveState;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(disk: Disk, { map, envelope }: MapFile, file: OwnFile | null) {
    this.#disk = disk;
    this.#map = map;
    this.#kept = map;
    this.#envelope = envelope;
    this.#file = file;
    this.#saveState = firstSaveState(file);
  }

  /** A map that has no file yet. */
  static untitled(disk: Disk, file: MapFile): DocumentSession {
    return new DocumentSession(disk, file, null);
  }

  static async open(disk: Disk, place: string): Promise<Result<DocumentSession, OpenFailure>> {
    const adapter = new JourneyAdapter(disk, place);
    const db = new Low<MapFile | null>(adapter, null);
    try {
      await db.read();
    } catch (error) {
      return failure(error instanceof OpenRefused ? error.failure : { code: 'unreadable', name: adapter.name });
    }
    if (db.data === null) return failure({ code: 'unreadable', name: adapter.name });
    return success(new DocumentSession(disk, db.data, { adapter, db }));
  }

  /** The map of a file as a new one, without that file. */
  static async openCopy(disk: Disk, place: string): Promise<Result<DocumentSession, OpenFailure>> {
    const original = await DocumentSession.open(disk, place);
    return original.ok ? success(DocumentSession.untitled(disk, original.value.#contents())) : original;
  }

  get map(): JourneyMap {
    return this.#map;
  }

  /** The file's real path, which never leaves main. */
  get path(): string | null {
    return this.#file?.adapter.path ?? null;
  }

  get status(): DocumentStatus {
    return { name: this.#file?.adapter.name ?? null, save: this.#saveState };
  }

  hasUnsavedChanges(): boolean {
    return this.#map !== this.#kept;
  }

  onStatus(listener: () => void): void {
    this.#statusListeners.add(listener);
  }

  /** The document on its way to a window, which counts its changes from 1 from now on. */
  presented(): OpenedDocument {
    this.#revision = 0;
    return { handle: this.handle, map: this.#map, status: this.status, view: this.view };
  }

  /** Takes the changes of one committed command; false where they come out of order or would break the map. */
  change(revision: number, changes: Changes): boolean {
    if (revision !== this.#revision + 1) return false;
    const map = applyChanges(this.#map, changes);
    if (map !== this.#map && checkMap(map).length > 0) return false;
    this.#map = map;
    this.#revision = revision;
    if (this.#saveState.kind === 'saved' && this.hasUnsavedChanges()) this.#setSaveState(this.#stateAfterWrite());
    return true;
  }

  /** Once every write that was asked for is done. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /** Saves into the file that the map has; null is success. */
  save(): Promise<SaveFailure | null> {
    return this.#inTurn(async () => {
      const file = this.#file;
      if (file === null) return { code: 'failed', what: 'no file yet' };
      if (file.adapter.readOnly) return { code: 'read-only', what: 'read-only' };
      if (this.#saveState.kind === 'saved') return null;
      return this.#write(file);
    });
  }

  /** Saves into another file, which replaces what lies there, and stays with that file where it succeeded. */
  saveAs(place: string): Promise<SaveFailure | null> {
    return this.#inTurn(async () => {
      const adapter = new JourneyAdapter(this.#disk, place);
      try {
        await adapter.allowReplacing();
      } catch (error) {
        return saveFailureOf(error);
      }
      return this.#write({ adapter, db: new Low<MapFile | null>(adapter, null) });
    });
  }

  async #write(file: OwnFile): Promise<SaveFailure | null> {
    const before = this.#saveState;
    const map = this.#map;
    this.#setSaveState({ kind: 'saving' });
    try {
      file.db.data = this.#contents();
      await file.db.write();
    } catch (error) {
      const reason = saveFailureOf(error);
      // A copy that could not be written elsewhere says nothing about the map's own file.
      const elsewhere = before.kind === 'saved' ? this.#stateAfterWrite() : before;
      this.#setSaveState(file === this.#file ? { kind: 'failed', failure: reason } : elsewhere);
      return reason;
    }
    this.#file = file;
    this.#kept = map;
    this.#setSaveState(this.#stateAfterWrite());
    return null;
  }

  /** The hand may have gone on while the disk was busy. */
  #stateAfterWrite(): SaveState {
    return { kind: this.hasUnsavedChanges() ? 'not-saved-yet' : 'saved' };
  }

  #contents(): MapFile {
    return { map: this.#map, envelope: this.#envelope };
  }

  #inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #setSaveState(state: SaveState): void {
    this.#saveState = state;
    for (const listener of this.#statusListeners) listener();
  }
}

function firstSaveState(file: OwnFile | null): SaveState {
  if (file === null) return { kind: 'not-saved-yet' };
  return { kind: file.adapter.readOnly ? 'read-only' : 'saved' };
}
