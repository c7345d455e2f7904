import type { MapFile } from '../../shared/file/read-map.ts';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { FileNews, FileTrouble } from '../../shared/ipc/file-trouble.ts';
import type { AutosaveChoice } from '../../shared/ipc/settings.ts';
import type { Changes } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Clock } from './clock.ts';
import type { Disk } from './disk.ts';
import type { HashedBytes } from './durable-write.ts';
import type { FoundFile, KnownFile, TheirFile } from './file-sight.ts';

/** What every open document is given; made once. */
export type DocumentCare = {
  readonly disk: Disk;
  readonly clock: Clock;
  /** How soon a map is saved by itself, as the person wants it at the moment; left out: soon. */
  readonly autosave?: () => AutosaveChoice;
  /** Each stands beside every document from the moment it is open. */
  readonly guards: readonly ((document: GuardedDocument) => DocumentGuard)[];
};

/** `for-recovery`: what is not in the file is offered when the app starts next. */
export type LettingGo = 'clean' | 'for-recovery';

/** A document as its guards know it. */
export type GuardedDocument = {
  readonly handle: string;
  /** The file's real path, or null while it has none. */
  readonly path: string | null;
  /** Of what the file held when it was read or written last; null where that is not known. */
  readonly fileHash: string | null;
  /** What would be written now. */
  readonly contents: MapFile;
  readonly hasUnsavedChanges: () => boolean;
  /** Its file as it was last read or written; null while it has none, or a save is running. */
  readonly knownFile: KnownFile | null;
  /** What became of the last save, or null where it went well. */
  readonly saveFailure: SaveFailure | null;
  /** What lies there now is the map's file. */
  readonly recognise: (found: FoundFile) => void;
  readonly follow: (path: string) => void;
  /** Brings what somebody else saved to the window, which takes it as a step of its own. */
  readonly offer: (theirs: TheirFile) => void;
  /** What stands between the map and its file, or null. */
  readonly troubled: (trouble: FileTrouble | null) => void;
  readonly say: (news: FileNews['kind']) => void;
  readonly save: () => Promise<SaveFailure | null>;
  /** Why its crash journal can't be written at the moment, or null: it can. */
  readonly journalFailed: (failure: SaveFailure | null) => void;
};

/** What the file holds from now on, through a power cut; of `saving`: what it will hold. */
export type Durable = HashedBytes & { readonly path: string; readonly map: JourneyMap };

/** `isChosen`: somebody has just chosen that place, and nobody knows what lies there. */
export type Replacing = { readonly path: string; readonly isChosen: boolean };

/** What becomes of a map's file, for the window that shows it. */
export type FileEvent =
  | { readonly kind: 'theirs'; readonly revision: number; readonly changes: Changes }
  | { readonly kind: 'news'; readonly news: FileNews };

/** Sees to it that nothing of one document is lost. What a guard can't do it says itself: nothing here may throw. */
export type DocumentGuard = {
  /** The map has taken these changes. Called once for each committed command, in their order. */
  readonly changed?: (changes: Changes) => void;
  /** What lies at that path, if anything, is about to be replaced. A failure stops the save before it begins. */
  readonly replacing?: (target: Replacing) => Promise<SaveFailure | null>;
  /**
   * The folder takes no new file, so that these bytes at that path are overwritten in place: null once they are kept
   * durably. Where no guard can do that, the file is left as it is.
   */
  readonly overwriting?: (path: string, old: Uint8Array) => Promise<SaveFailure | null>;
  /** What a save is about to put into the file: the app may die before it hears that it is there. */
  readonly saving?: (file: Durable) => void;
  /** A save into the map's own file failed. */
  readonly notSaved?: (failure: SaveFailure) => void;
  /**
   * Called after each save, before the screen says "saved" and before the next save begins; and once the map has become
   * what somebody else had saved.
   */
  readonly saved?: (durable: Durable) => Promise<void>;
  /** The last call: nobody has the document any more. */
  readonly letGo?: (how: LettingGo) => Promise<void>;
};
