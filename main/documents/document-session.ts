import { randomUUID } from 'node:crypto';
import type { Envelope } from '../../shared/file/format.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { Arrival, DocumentStatus, OpenedDocument, SaveFailure, SaveState } from '../../shared/ipc/contract.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import { applyChanges, type Changes } from '../../shared/map/changes.ts';
import { MAP_DEFAULTS } from '../../shared/map/defaults.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { staysSound } from '../../shared/map/stays-sound.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { Autosave } from './autosave.ts';
import type {
  DocumentCare,
  DocumentGuard,
  Durable,
  FileSighting,
  GuardedDocument,
  LettingGo,
} from './document-care.ts';
import { JourneyFile } from './journey-file.ts';
import { Turns } from './turns.ts';

const SAVING: SaveState = { kind: 'saving' };
const GONE: SaveFailure = { code: 'gone', what: 'missing' };
const CHANGED: SaveFailure = { code: 'changed-elsewhere', what: 'changed' };

/**
 * An open map and its file, of which it is the only writer. "Saved" means that the very map on the screen is durable.
 * Writes go one after the other; the queue is here and not in lowdb, whose queued write also fails the one before it.
 */
export class DocumentSession implements GuardedDocument {
  /** What the window knows it by. */
  readonly handle = randomUUID();
  /** Where its board lies; no part of the file. */
  view: Camera | null = null;
  readonly #care: DocumentCare;
  readonly #envelope: Envelope;
  readonly #guards: readonly DocumentGuard[];
  readonly #autosave: Autosave;
  readonly #turns = new Turns();
  readonly #statusListeners = new Set<() => void>();
  #file: JourneyFile | null;
  #map: JourneyMap;
  /** The map that lies in the file, or that a new one began with: what differs from it would be lost. */
  #kept: JourneyMap;
  #revision = 0;
  #saveState: SaveState;
  #isWriting = false;
  #isLetGo = false;
  #journalFailure: SaveFailure | null = null;
  #arrival: Arrival | null = null;

  private constructor(care: DocumentCare, { map, envelope }: MapFile, file: JourneyFile | null, kept = map) {
    this.#care = care;
    this.#map = map;
    this.#kept = kept;
    this.#envelope = envelope;
    this.#file = file;
    this.#saveState = firstSaveState(file);
    this.#autosave = new Autosave(care.clock, () => void this.#turns.take(() => this.#saveByItself()));
    this.#guards = care.guards.map((guard) => guard(this));
  }

  /** A map that has no file yet. */
  static untitled(care: DocumentCare, contents: MapFile): DocumentSession {
    return new DocumentSession(care, contents, null);
  }

  /** A map that no file holds as it is: it would be lost if nobody saved it. */
  static rescued(care: DocumentCare, contents: MapFile): DocumentSession {
    return new DocumentSession(care, contents, null, NOTHING_KEPT);
  }

  static async open(care: DocumentCare, place: string): Promise<Result<DocumentSession, OpenFailure>> {
    const opened = await JourneyFile.open(care.disk, place);
    return opened.ok ? success(new DocumentSession(care, opened.value.contents, opened.value.file)) : opened;
  }

  get map(): JourneyMap {
    return this.#map;
  }

  get contents(): MapFile {
    return { map: this.#map, envelope: this.#envelope };
  }

  /** The file's real path, which never leaves main. */
  get path(): string | null {
    return this.#file?.path ?? null;
  }

  get fileHash(): string | null {
    return this.#file?.hash ?? null;
  }

  get status(): DocumentStatus {
    const journal = this.#journalFailure === null ? {} : { journal: this.#journalFailure };
    return { name: this.#file?.name ?? null, save: this.#saveState, ...journal };
  }

  hasUnsavedChanges(): boolean {
    return this.#map !== this.#kept;
  }

  /** Whether it has a file that may be written, so that no save needs to be asked for. */
  get savesItself(): boolean {
    return this.#file?.readOnly === false;
  }

  /** The title that the file holds. */
  get savedTitle(): string {
    return this.#kept.title;
  }

  isRecoverable(): boolean {
    return this.#guards.some((guard) => guard.canRecover?.() ?? false);
  }

  onStatus(listener: () => void): void {
    this.#statusListeners.add(listener);
  }

  /** The document on its way to a window, which counts its changes from 1 from now on. */
  presented(): OpenedDocument {
    this.#revision = 0;
    const arrival = this.#arrival;
    this.#arrival = null;
    return { handle: this.handle, map: this.#map, status: this.status, view: this.view, arrival };
  }

  /** What the window says of it when it shows it next. */
  arrivesAs(arrival: Arrival): void {
    this.#arrival = arrival;
  }

  journalFailed(failure: SaveFailure | null): void {
    this.#journalFailure = failure;
    this.#tellStatus();
  }

  /** Takes the changes of one committed command; false where they come out of order or would break the map. */
  change(revision: number, changes: Changes): boolean {
    if (this.#isLetGo || revision !== this.#revision + 1) return false;
    const map = applyChanges(this.#map, changes);
    if (map !== this.#map && !staysSound(map, changes)) return false;
    this.#map = map;
    this.#revision = revision;
    for (const guard of this.#guards) guard.changed?.(changes);
    if (!this.hasUnsavedChanges()) return true;
    if (this.#saveState.kind === 'saved') this.#setSaveState(this.#stateAfterWrite());
    if (this.savesItself) this.#autosave.changed();
    return true;
  }

  /** What the watch over the file's folder has seen. What to do about another content is for the person to say. */
  fileSeen(sighting: FileSighting): void {
    // A save finds out by itself.
    if (this.#file === null || this.#file.readOnly || this.#isWriting) return;
    if (sighting !== 'as-left') {
      this.#fail(sighting === 'gone' ? GONE : CHANGED);
      return;
    }
    if (this.#saveState.kind === 'failed') this.#setSaveState(this.#stateAfterWrite());
    this.#autosave.again();
  }

  /** Once every write that was asked for is done. */
  async settled(): Promise<void> {
    await this.#turns.settled();
  }

  /** Nobody has it any more. `clean`: nothing in it would be lost, or the person has said that it may. */
  async letGo(how: LettingGo): Promise<void> {
    this.#isLetGo = true;
    this.#autosave.stop();
    await this.settled();
    await Promise.all(this.#guards.map(async (guard) => guard.letGo?.(how)));
  }

  /** Saves into the file that the map has; null is success. */
  save(): Promise<SaveFailure | null> {
    return this.#turns.take(async () => {
      const file = this.#file;
      if (file === null) return { code: 'failed', what: 'no file yet' };
      if (file.readOnly) return { code: 'read-only', what: 'read-only' };
      if (this.#saveState.kind === 'saved') return null;
      return this.#write(file);
    });
  }

  /** Saves into another file, which replaces what lies there, and stays with that file where it succeeded. */
  saveAs(place: string): Promise<SaveFailure | null> {
    return this.#turns.take(async () => {
      const file = await JourneyFile.replacing(this.#care.disk, place);
      return file.ok ? this.#write(file.value) : file.error;
    });
  }

  async #saveByItself(): Promise<void> {
    const file = this.#file;
    if (this.#isLetGo || file === null || file.readOnly || !this.hasUnsavedChanges()) return;
    // A failure stays in sight until it is over, however often it is tried again.
    await this.#write(file, this.#saveState.kind === 'failed' ? this.#saveState : SAVING);
  }

  async #write(file: JourneyFile, meanwhile: SaveState = SAVING): Promise<SaveFailure | null> {
    const before = this.#saveState;
    const { contents } = this;
    const announce = (bytes: Uint8Array): void => {
      for (const guard of this.#guards) guard.saving?.({ path: file.path, bytes, map: contents.map });
    };
    this.#isWriting = true;
    this.#setSaveState(meanwhile);
    if (file === this.#file) this.#autosave.began();
    const refused = await this.#refusalToReplace(file.path);
    const written = refused === null ? await file.write(contents, announce) : failure(refused);
    this.#isWriting = false;
    if (!written.ok) {
      if (file === this.#file) this.#fail(written.error);
      // A copy that could not be written elsewhere says nothing about the map's own file.
      else this.#setSaveState(before.kind === 'saved' ? this.#stateAfterWrite() : before);
      return written.error;
    }
    const isNewFile = file !== this.#file;
    this.#file = file;
    this.#kept = contents.map;
    try {
      await this.#tellSaved({ path: file.path, bytes: written.value, map: contents.map });
    } finally {
      this.#setSaveState(this.#stateAfterWrite());
      this.#autosave.saved();
      if (isNewFile && this.hasUnsavedChanges()) this.#autosave.changed();
    }
    return null;
  }

  async #refusalToReplace(place: string): Promise<SaveFailure | null> {
    const answers = await Promise.all(this.#guards.map(async (guard) => guard.replacing?.(place)));
    return answers.find((answer) => answer !== null && answer !== undefined) ?? null;
  }

  async #tellSaved(durable: Durable): Promise<void> {
    await Promise.all(this.#guards.map(async (guard) => guard.saved?.(durable)));
  }

  /** The hand may have gone on while the disk was busy. */
  #stateAfterWrite(): SaveState {
    return { kind: this.hasUnsavedChanges() ? 'not-saved-yet' : 'saved' };
  }

  #fail(failure: SaveFailure): void {
    this.#setSaveState({ kind: 'failed', failure });
    this.#autosave.failed(failure);
  }

  #setSaveState(state: SaveState): void {
    this.#saveState = state;
    this.#tellStatus();
  }

  #tellStatus(): void {
    for (const listener of this.#statusListeners) listener();
  }
}

/** No map of a person is this one. */
const NOTHING_KEPT: JourneyMap = { ...MAP_DEFAULTS, stages: [], lanes: [], notes: [] };

function firstSaveState(file: JourneyFile | null): SaveState {
  if (file === null) return { kind: 'not-saved-yet' };
  return { kind: file.readOnly ? 'read-only' : 'saved' };
}
