import { randomUUID } from 'node:crypto';
import type { Envelope } from '../../shared/file/format.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { DocumentStatus, SaveFailure, SaveState } from '../../shared/ipc/document-status.ts';
import type { Arrival, OpenedDocument } from '../../shared/ipc/opened-document.ts';
import type { FileNews, FileTrouble } from '../../shared/ipc/file-trouble.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { Changes } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { sameValue } from '../../shared/map/known-records.ts';
import { NO_MAP } from '../../shared/map/whole-map.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { Autosave } from './autosave.ts';
import type { DocumentCare, FileEvent, GuardedDocument, LettingGo } from './document-care.ts';
import type { FoundFile, KnownFile, TheirFile } from './file-sight.ts';
import { Guards } from './guards.ts';
import { JourneyFile } from './journey-file.ts';
import { Listeners } from './listeners.ts';
import { MapInStep, REFUSED, type Taken } from './map-in-step.ts';
import { firstSaveState, SAVING, stateInTrouble } from './save-states.ts';
import { SaveStatus } from './save-status.ts';
import { Turns } from './turns.ts';

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
  #envelope: Envelope;
  readonly #guards: Guards;
  readonly autosave: Autosave;
  readonly #turns = new Turns();
  readonly #held: MapInStep;
  readonly #status: SaveStatus;
  readonly #fileListeners = new Listeners<FileEvent>();
  #file: JourneyFile | null;
  /** The map that lies in the file, or that a new one began with: what differs from it would be lost. */
  #kept: JourneyMap;
  #isWriting = false;
  #isLetGo = false;
  #arrival: Arrival | null = null;

  protected constructor(care: DocumentCare, { map, envelope }: MapFile, file: JourneyFile | null, kept = map) {
    this.#care = care;
    this.#held = new MapInStep(map);
    this.#kept = kept;
    this.#envelope = envelope;
    this.#file = file;
    this.#status = new SaveStatus(firstSaveState(file));
    this.autosave = new Autosave(care, () => void this.#turns.take(() => this.#saveByItself()));
    this.#guards = new Guards(care.guards.map((guard) => guard(this)));
  }

  /** A map that has no file yet. */
  static untitled(care: DocumentCare, contents: MapFile): DocumentSession {
    return new DocumentSession(care, contents, null);
  }

  /** A map that no file holds as it is: it would be lost if nobody saved it. */
  static rescued(care: DocumentCare, contents: MapFile): DocumentSession {
    return new DocumentSession(care, contents, null, NO_MAP);
  }

  static async open(care: DocumentCare, place: string): Promise<Result<DocumentSession, OpenFailure>> {
    const opened = await JourneyFile.open(care.disk, place);
    return opened.ok ? success(new DocumentSession(care, opened.value.contents, opened.value.file)) : opened;
  }

  get map(): JourneyMap {
    return this.#held.map;
  }

  get contents(): MapFile {
    return { map: this.map, envelope: this.#envelope };
  }

  /** The file's real path, which never leaves main. */
  get path(): string | null {
    return this.#file?.path ?? null;
  }

  get fileHash(): string | null {
    return this.#file?.hash ?? null;
  }

  get status(): DocumentStatus {
    return this.#status.of(this.#file?.name ?? null);
  }

  get knownFile(): KnownFile | null {
    return this.#isWriting ? null : (this.#file?.known ?? null);
  }

  get saveFailure(): SaveFailure | null {
    return this.#status.failure;
  }

  hasUnsavedChanges(): boolean {
    return this.map !== this.#kept || this.#held.isBehind;
  }

  /** Whether it has a file that may be written. */
  get mayWrite(): boolean {
    return this.#file?.readOnly === false && this.#status.trouble?.kind !== 'held';
  }

  /** What the file holds, as far as this session knows. */
  get savedMap(): JourneyMap {
    return this.#kept;
  }

  onStatus(listener: () => void): void {
    this.#status.onChange(listener);
  }

  onFile(listener: (event: FileEvent) => void): void {
    this.#fileListeners.add(listener);
  }

  /** The document on its way to a window, which counts its changes from 1 from now on. */
  presented(): OpenedDocument {
    this.#held.presented();
    const arrival = this.#arrival;
    this.#arrival = null;
    return { handle: this.handle, map: this.map, status: this.status, view: this.view, arrival };
  }

  /** What the window says of it when it shows it next. */
  arrivesAs(arrival: Arrival): void {
    this.#arrival = arrival;
  }

  journalFailed(failure: SaveFailure | null): void {
    this.#status.set({ journal: failure });
  }

  /** Takes the changes of one committed command; false where they come out of order or would break the map. */
  change(revision: number, changes: Changes): boolean {
    return !this.#isLetGo && this.#took(this.#held.take(revision, changes));
  }

  /** Changes that come from here: the window learns of them when it is shown the map anew, or told to speak up. */
  changeHere(changes: Changes): boolean {
    return this.change(this.#held.revision + 1, changes);
  }

  /** Takes all that the window holds after so many changes; null: it can't be told. False where it is no sound map. */
  changeWhole(revision: number, whole: Changes | null): boolean {
    if (this.#isLetGo) return false;
    const wasBehind = this.#held.isBehind;
    if (whole === null) this.#held.fallBehind();
    else if (!this.#took(this.#held.takeWhole(revision, whole))) return false;
    const isReadOnly = this.#status.save.kind === 'read-only';
    if (wasBehind !== this.#held.isBehind && !isReadOnly) this.#status.set({ save: this.#stateAfterWrite() });
    return true;
  }

  recognise(found: FoundFile): void {
    this.#file?.recognise(found);
  }

  follow(place: string): void {
    this.#file?.follow(place);
    this.#status.set({});
  }

  offer(theirs: TheirFile): void {
    const changes = this.#held.offer(theirs);
    if (changes === null) this.#takeUp(theirs);
    else this.#fileListeners.tell({ kind: 'theirs', revision: this.#held.revision, changes });
  }

  troubled(trouble: FileTrouble | null): void {
    // Also where a save was refused for a change that is there no longer.
    const isOver = trouble === null && this.saveFailure?.code === 'changed-elsewhere';
    if (this.#file === null || this.#isWriting || (sameValue(trouble, this.#status.trouble) && !isOver)) return;
    const before = this.#status.save;
    if (trouble !== null) {
      const save = stateInTrouble(trouble) ?? before;
      this.#status.set({ trouble, save });
      if (save.kind === 'failed') this.autosave.failed(save.failure);
      return;
    }
    const wasStopped = before.kind === 'failed' || before.kind === 'read-only';
    this.#status.set({ trouble, save: wasStopped ? this.#stateAfterWrite() : before });
    this.autosave.again();
  }

  say(news: FileNews['kind']): void {
    this.#fileListeners.tell({ kind: 'news', news: { kind: news, name: this.#file?.name ?? '' } });
  }

  /** Once every write that was asked for is done. */
  async settled(): Promise<void> {
    await this.#turns.settled();
  }

  /** Nobody has it any more. `clean`: nothing in it would be lost, or the person has said that it may. */
  async letGo(how: LettingGo): Promise<void> {
    this.#isLetGo = true;
    this.autosave.stop();
    await this.settled();
    await this.#guards.letGo(how);
  }

  /** Saves into the file that the map has; null is success. */
  save(): Promise<SaveFailure | null> {
    return this.#turns.take(async () => {
      const file = this.#file;
      if (file === null) return { code: 'failed', what: 'no file yet' };
      if (!this.mayWrite) return { code: 'read-only', what: 'read-only' };
      if (this.#status.save.kind === 'saved') return null;
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

  #took(taken: Taken | null): boolean {
    if (taken === null) return false;
    if (taken.theirs !== null) this.#takeUp(taken.theirs);
    this.#guards.changed(taken.changes);
    if (!this.hasUnsavedChanges()) return true;
    if (this.#status.save.kind === 'saved') this.#status.set({ save: this.#stateAfterWrite() });
    if (this.mayWrite) this.autosave.changed();
    return true;
  }

  async #saveByItself(): Promise<void> {
    const file = this.#file;
    if (this.#isLetGo || file === null || !this.mayWrite || !this.hasUnsavedChanges()) return;
    // A failure stays in sight until it is over, however often it is tried again.
    await this.#write(file, this.#status.save.kind === 'failed' ? this.#status.save : SAVING);
  }

  async #write(file: JourneyFile, meanwhile: SaveState = SAVING): Promise<SaveFailure | null> {
    const before = this.#status.save;
    const { contents } = this;
    this.#isWriting = true;
    this.#status.set({ save: meanwhile });
    if (file === this.#file) this.autosave.began();
    const refused = await this.#guards.replacing({ path: file.path, isChosen: file !== this.#file });
    const witness = this.#guards.witnessOf(file.path, contents.map);
    const written = refused === null ? await file.write(contents, witness) : failure(refused);
    this.#isWriting = false;
    if (!written.ok) {
      if (file === this.#file) this.#fail(written.error);
      // A copy that could not be written elsewhere says nothing about the map's own file.
      else this.#status.set({ save: before.kind === 'saved' ? this.#stateAfterWrite() : before });
      return written.error;
    }
    const isNewFile = file !== this.#file;
    this.#file = file;
    this.#kept = contents.map;
    try {
      await this.#guards.saved({ path: file.path, ...written.value, map: contents.map });
    } finally {
      this.#status.set({ trouble: null, save: this.#stateAfterWrite() });
      this.autosave.saved();
      if (isNewFile && this.hasUnsavedChanges()) this.autosave.changed();
    }
    return this.#held.isBehind ? REFUSED : null;
  }

  /** The window has made their map its own: the file holds it already. */
  #takeUp(theirs: TheirFile): void {
    this.#kept = this.map;
    this.#envelope = theirs.contents.envelope;
    this.#file?.recognise(theirs.found);
    if (this.#status.save.kind !== 'read-only') this.#status.set({ save: this.#stateAfterWrite() });
    const durable = { path: this.path ?? '', ...theirs.read, map: this.map };
    void this.#turns.take(() => this.#guards.saved(durable));
  }

  /** The hand may have gone on while the disk was busy. */
  #stateAfterWrite(): SaveState {
    if (this.#held.isBehind) return { kind: 'failed', failure: REFUSED };
    return { kind: this.hasUnsavedChanges() ? 'not-saved-yet' : 'saved' };
  }

  #fail(failure: SaveFailure): void {
    this.#status.set({ save: { kind: 'failed', failure } });
    this.autosave.failed(failure);
    this.#guards.notSaved(failure);
  }
}
