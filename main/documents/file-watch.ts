import path from 'node:path';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { TroubleAnswer } from '../../shared/ipc/file-trouble.ts';
import { sameValue } from '../../shared/map/known-records.ts';
import type { Durable, GuardedDocument } from './document-care.ts';
import { FolderEar } from './folder-ear.ts';
import { HeldFile, type HoldPorts } from './held-file.ts';
import { mapBytes } from './map-bytes.ts';
import { type KnownFile, lookAt, type Sight, type TheirFile } from './file-sight.ts';
import { saveFailureOf } from './save-failure.ts';
import { type Act, afterLook, AT_EASE, DOUBT_MS, type Own, type Watching } from './watching.ts';

export type WatchPorts = HoldPorts & {
  /** Keeps what one of the two wrote where it can be got back from; null is success. */
  readonly keepAside: (
    document: GuardedDocument,
    whose: 'mine' | 'theirs',
    bytes: Uint8Array,
  ) => Promise<SaveFailure | null>;
  /** The document's file goes by another path now. */
  readonly followed: (document: GuardedDocument) => void;
};

/** Network drives tell nothing of what happens there: their folders are looked at, and nothing else. */
const EACH_MS = 2_000;
/** After something happened in the folder: what belongs together comes together. */
const SOON_MS = 100;
/** How long a map that is closed waits for its drive. */
const PATIENCE_MS = 1_000;
/** A save needs room for the whole new file beside the old one, and the drive some for itself. */
const SPARE = 65_536;

/** Watches over the file of an open map: whether it is there, who holds it, and what it says. */
export class FileWatch {
  readonly #document: GuardedDocument;
  readonly #ports: WatchPorts;
  readonly #held: HeldFile;
  readonly #ear: FolderEar;
  #watching: Watching = AT_EASE;
  /** When the next look is due, and how to call it off. */
  #due: number | null = null;
  #next: () => void = () => undefined;
  #turns: Promise<unknown> = Promise.resolve();
  #isOver = false;
  /** What somebody else saved and the window was offered, and what it has taken up and not yet changed. */
  readonly #offered = new WeakSet<Uint8Array>();
  #takenUp: Uint8Array | null = null;

  constructor(document: GuardedDocument, ports: WatchPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#held = new HeldFile(ports);
    this.#ear = new FolderEar(ports.disk, () => this.#lookIn(SOON_MS));
    this.#lookIn(0);
  }

  /** What others saved and nobody has changed since is kept before the first save over it. */
  async replacing(): Promise<SaveFailure | null> {
    const theirs = this.#takenUp;
    this.#takenUp = null;
    // Where that fails the save goes on: it was seen here, and what was done since was done to it.
    if (theirs !== null) await this.#ports.keepAside(this.#document, 'theirs', theirs);
    return null;
  }

  saved({ bytes }: Durable): Promise<void> {
    this.#takenUp = this.#offered.has(bytes) ? bytes : null;
    this.#watching = AT_EASE;
    this.#lookIn(0);
    return Promise.resolve();
  }

  notSaved(): void {
    this.#lookIn(0);
  }

  async letGo(): Promise<void> {
    this.#isOver = true;
    this.#next();
    this.#ear.stop();
    // A drive that is away may never answer.
    await Promise.race([this.#inTurn(() => this.#held.release()), this.#ports.disk.wait(PATIENCE_MS)]);
  }

  /** Does what the person chose; null is success. */
  async answer(answer: TroubleAnswer): Promise<SaveFailure | null> {
    const document = this.#document;
    const known = document.knownFile;
    // A save that is under way ends first: what it was to be about is looked at anew.
    if (known === null) return answer === 'load-theirs' ? { code: 'failed', what: 'busy' } : document.save();
    if (answer === 'take-over') return this.#takeOver(known);
    const failure = await this.#prepare(answer, known);
    return failure !== null || answer === 'load-theirs' ? failure : document.save();
  }

  async #takeOver(known: KnownFile): Promise<SaveFailure | null> {
    await this.#inTurn(() => this.#held.takeOver(known.path));
    this.#watching = AT_EASE;
    await this.#lookNow();
    return this.#watching.trouble === null ? this.#document.save() : null;
  }

  async #prepare(answer: TroubleAnswer, known: KnownFile): Promise<SaveFailure | null> {
    if (answer === 'retry') return null;
    const sight = await lookAt(this.#ports.disk, known);
    if (answer === 'save-again') {
      const nothing = { signature: null, folder: known.folder, readOnly: false };
      // Where something lies there by now the save refuses, and the next look says whose it is.
      if (sight.kind === 'missing') this.#document.recognise(nothing);
      return null;
    }
    return answer === 'keep-mine' ? this.#setTheirsAside(sight) : this.#setMineAside(sight);
  }

  async #setTheirsAside(sight: Sight): Promise<SaveFailure | null> {
    if (sight.kind !== 'there' || sight.theirs === null) return null;
    const { read } = sight.theirs;
    if (read === null) return { code: 'changed-elsewhere', what: 'too big' };
    const failure = await this.#ports.keepAside(this.#document, 'theirs', read.bytes);
    // Only what was kept may be written over, and nothing that came after it.
    if (failure === null) this.#document.recognise(sight.found);
    return failure;
  }

  async #setMineAside(sight: Sight): Promise<SaveFailure | null> {
    if (sight.kind !== 'there' || sight.theirs === null) return null;
    const { read, map } = sight.theirs;
    if (read === null || !map.ok) return { code: 'changed-elsewhere', what: 'no map' };
    const failure = await mapBytes(this.#document.contents).then(
      (mine) => this.#ports.keepAside(this.#document, 'mine', mine),
      saveFailureOf,
    );
    if (failure === null) this.#offer({ contents: map.value, read, found: sight.found });
    return failure;
  }

  #lookIn(milliseconds: number): void {
    const { clock } = this.#ports;
    const due = clock.now().getTime() + milliseconds;
    if (this.#isOver || (this.#due !== null && this.#due <= due)) return;
    this.#next();
    this.#due = due;
    this.#next = clock.after(milliseconds, () => void this.#lookNow());
  }

  #lookNow(): Promise<void> {
    this.#next();
    this.#due = null;
    // A look that fails is made up for by the next.
    return this.#inTurn(() => this.#look()).catch(() => this.#lookIn(EACH_MS));
  }

  /** One thing after the other: a drive that doesn't answer is asked once. */
  #inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#turns.then(task);
    this.#turns = turn.catch(() => undefined);
    return turn;
  }

  async #look(): Promise<void> {
    const { disk, clock } = this.#ports;
    const known = this.#document.knownFile;
    if (this.#isOver) return;
    if (known === null) return this.#lookIn(EACH_MS);
    const sight = await lookAt(disk, known);
    const hold = await this.#held.look(known.path, sight.kind === 'there' && !sight.found.readOnly);
    const own = await this.#own(known);
    if (sight.kind === 'there') await this.#ear.turnTo(path.dirname(known.path), sight.found.folder);
    if (this.#isOver) return;
    // A save has come in between: what was seen may be its own doing.
    if (!sameValue(this.#document.knownFile, known)) return this.#lookIn(SOON_MS);
    const { next, acts } = afterLook(this.#watching, { at: clock.now().getTime(), sight, own, hold });
    this.#watching = next;
    this.#document.troubled(next.trouble);
    for (const act of acts) this.#do(act);
    this.#lookIn(next.doubt === null ? EACH_MS : DOUBT_MS);
  }

  #do(act: Act): void {
    switch (act.kind) {
      case 'recognise':
        return this.#document.recognise(act.found);
      case 'follow':
        this.#document.follow(act.path);
        return this.#ports.followed(this.#document);
      case 'offer':
        return this.#offer(act.theirs);
      case 'say':
        return this.#document.say(act.news);
      case 'save':
        void this.#document.save();
    }
  }

  #offer(theirs: TheirFile): void {
    this.#offered.add(theirs.read.bytes);
    this.#document.offer(theirs);
  }

  async #own({ path: place }: KnownFile): Promise<Own> {
    const document = this.#document;
    const isFull = document.saveFailure?.code === 'disk-full';
    return {
      unsaved: document.hasUnsavedChanges(),
      says: (map) => sameValue(map, document.contents.map),
      full: isFull ? { wanting: await this.#wanting(path.dirname(place)) } : null,
    };
  }

  async #wanting(folder: string): Promise<number | null> {
    const room = await this.#ports.disk.room(folder);
    if (room === null) return null;
    const needed = (await mapBytes(this.#document.contents)).length + SPARE;
    return Math.max(0, needed - Number(room));
  }
}
