import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import { CrashJournal, type JournalPorts } from './crash-journal.ts';
import type { DocumentGuard, Durable, GuardedDocument, LettingGo } from './document-care.ts';
import type { RecoveryFolder } from './recovery-folder.ts';

type Ports = JournalPorts & { readonly logError: (what: string, error: unknown) => void };

/** The crash journals of the documents that are open. */
export class Journals {
  readonly #ports: Ports;
  readonly #folder: RecoveryFolder;
  readonly #journals = new Map<string, CrashJournal>();

  constructor(ports: Ports, folder: RecoveryFolder) {
    this.#ports = ports;
    this.#folder = folder;
  }

  /** Stands beside a document: see DocumentCare. */
  guard(document: GuardedDocument): DocumentGuard {
    const { folder, leave } = this.#folder.claim();
    const { path, fileHash: hash, contents } = document;
    const marks = path === null || hash === null ? [] : [{ path, hash, rev: 0, durable: true }];
    const journal = new CrashJournal(this.#ports, folder, { ...contents, marks });
    this.#journals.set(document.handle, journal);
    journal.onTrouble(() => {
      if (journal.failure !== null) this.#ports.logError(`journal not written: ${journal.failure.what}`, null);
      document.journalFailed(journal.failure);
    });
    if (document.hasUnsavedChanges()) journal.begin();
    const mark = ({ path: place, hash: ofBytes, map }: Durable, durable: boolean): void =>
      journal.marked(map, { path: place, hash: ofBytes, durable });
    return {
      changed: (changes) => journal.changed(document.contents.map, changes),
      saving: (file) => mark(file, false),
      saved: async (file) => mark(file, true),
      letGo: async (how) => {
        await this.#letGo(journal, how);
        this.#journals.delete(document.handle);
        leave();
      },
    };
  }

  /** What is being typed into the document now. */
  draftIn(handle: string): NoteDraft | null {
    return this.#journals.get(handle)?.draft ?? null;
  }

  carryOver(handle: string, commands: number): void {
    this.#journals.get(handle)?.carryOver(commands);
  }

  drafted(handle: string, draft: NoteDraft | null): void {
    this.#journals.get(handle)?.drafted(draft);
  }

  /** Once the document's journal holds all that it did; false where it could not be written. */
  async isSafe(handle: string): Promise<boolean> {
    const journal = this.#journals.get(handle);
    await journal?.settled();
    return journal !== undefined && journal.failure === null;
  }

  async #letGo(journal: CrashJournal, how: LettingGo): Promise<void> {
    try {
      if (how === 'clean') await journal.end();
      else await journal.leave();
    } catch (error) {
      // At the next start it is found, and compared with the file.
      this.#ports.logError('a journal stays', error);
    }
  }
}
