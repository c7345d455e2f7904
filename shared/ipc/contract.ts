import { z } from 'zod';
import type { ForeignFile } from '../import/import-file.ts';
import type { ImportFailure } from '../import/imported.ts';
import { changesSchema } from '../file/schema.ts';
import { type OpenFailure, RESCUE_KINDS } from '../file/open-failure.ts';
import type { Camera } from '../layout/viewport.ts';
import type { Changes } from '../map/changes.ts';
import type { FollowedSet } from '../commands/set-commands.ts';
import type { JourneyMap, RelatedMap } from '../map/journey-map.ts';
import { LANGUAGES, TEMPLATE_NAMES } from '../map/templates.ts';
import { type PrintJob, printRemarksSchema } from '../print/print-job.ts';
import { printSettingsSchema } from '../print/print-settings.ts';
import type { ComparedMap } from '../export/comparison.ts';
import { exportSettingsSchema, type ExportSettings } from '../export/export-settings.ts';
import type { PictureFormat } from '../export/export-format.ts';
import type { ActionId } from '../action-catalogue.ts';
import type { SalvageReport } from '../salvage/salvage.ts';
import type { Projection } from '../workshop/projection.ts';
import type { ResultPart } from '../results.ts';
import { LONGEST_VERSION_NAME, type Version, type VersionDetails } from '../version.ts';
import { cameraSchema, fileBytes, handle, pictureBytes, versionId, wholeMap } from './argument-schemas.ts';
import type { CallName, EventName } from './channels.ts';
import { menuStateSchema } from './menu-state.ts';
import { noteDraftSchema } from './note-draft-schema.ts';
import { projectionSchema } from './projection-schema.ts';
import type { ProjectorStart } from './projector-start.ts';
import type { RecentMap } from './recent-map.ts';
import { type RecoverableMap, type RecoverAnswer, recoverySchema } from './recoverable-map.ts';
import { type Settings, settingsChangeSchema } from './settings.ts';
import { type FileNews, type FileTrouble, troubleAnswerSchema } from './file-trouble.ts';

/** Why a save did not happen. `what` is the operating system's own word for it, for the log and the curious. */
export type SaveFailure = {
  readonly code:
    | 'read-only'
    | 'disk-full'
    | 'changed-elsewhere'
    | 'gone'
    | 'not-allowed'
    | 'too-big'
    | 'refused'
    | 'failed';
  readonly what: string;
};

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved-yet' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

export type DocumentStatus = {
  /** The file's own name without its folder, or null while the map has no file. */
  readonly name: string | null;
  readonly save: SaveState;
  /** What stands between the map and its file; left out: nothing does. */
  readonly trouble?: FileTrouble;
  /** Why its crash journal can't be written at the moment; left out while it can. */
  readonly journal?: SaveFailure;
};

/**
 * Where a map comes from that arrives in its window by another way than by opening: from its journal, with its file as
 * it was left or, for the reason that is named, without it; `page`: its window broke down and was made anew; from the
 * newest version that was kept, or from what could be read of its file, in place of a file that did not open; `newer`: written by a later version, so that it is only looked at.
 */
export type Arrival =
  | { readonly kind: 'recovered'; readonly file: RecoveredFile }
  | { readonly kind: 'page' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'backup'; readonly saved: string }
  | { readonly kind: 'salvaged'; readonly report: SalvageReport };
export type RecoveredFile = 'as-left' | 'none' | 'changed' | 'gone' | 'open-elsewhere' | 'unreadable';

/** A document on its way to its window. `handle` is random and means nothing outside main. */
export type OpenedDocument = {
  readonly handle: string;
  readonly map: JourneyMap;
  readonly status: DocumentStatus;
  /** Where its board lay when it was seen last. */
  readonly view: Camera | null;
  /** What there is to say of it, once. */
  readonly arrival: Arrival | null;
  /** It is shown and printed, and never changed. */
  readonly viewOnly?: boolean;
};

/**
 * What makes the window's map, as main knows it after that many changes, into what somebody else wrote into the file.
 * The window answers by doing it as a step of its own, or not at all while its hand is busy: it is offered again.
 */
export type TheirChanges = { readonly handle: string; readonly revision: number; readonly changes: Changes };

/** `opened`: it comes to this window as an `opened` event. `elsewhere`: another window has it and came to the front. */
export type OpenAnswer = 'opened' | 'elsewhere' | 'cancelled' | OpenFailure;
export type SaveAnswer = 'saved' | 'cancelled' | SaveFailure;

export const SAMPLE_NAMES = ['smartphone', 'rebecca', 'john', 'kunjungan-toko', 'keranjang', 'toko-online'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

export type WindowStart = {
  readonly settings: Settings;
  readonly platform: 'linux' | 'win32' | 'darwin';
  readonly document: OpenedDocument | null;
  /** The app has just been started: whatever can be recovered is offered here. */
  readonly offersRecovery: boolean;
};

export type ExportJob = { readonly map: JourneyMap; readonly settings: ExportSettings };
/** Somebody else's file on its way to a window, or why it is none. */
export type ImportOffer = ForeignFile | { readonly name: string; readonly failure: ImportFailure };
/** Maps that are to come together; of files that are none, why. `left`: so many more were chosen. */
export type ChosenMaps = { readonly files: readonly (ComparedMap | OpenFailure)[]; readonly left: number };
export type TheirCopy = ComparedMap & { readonly base: JourneyMap };
export type PictureJob = {
  readonly map: JourneyMap;
  readonly format: PictureFormat;
  readonly picture: ExportSettings['picture'];
};
/** `name`: how the file is called that was written. */
export type ExportAnswer = { readonly name: string } | 'cancelled' | SaveFailure;
/** What became of a result folder, once it was made. */
export type ResultsOutcome = {
  /** How it is called. */
  readonly folder: string;
  /** Random; stands for the path, which only main knows. */
  readonly id: string;
  readonly written: readonly ResultPart[];
  readonly failed: readonly { readonly part: ResultPart; readonly failure: SaveFailure }[];
};
/** A failure: the folder itself could not be made. */
export type ResultsAnswer = ResultsOutcome | 'cancelled' | SaveFailure;
export type PrintAnswer = 'printed' | 'cancelled' | SaveFailure;

/** The argument list of each call, checked in main before its handler sees it. */
export const callArguments = {
  'window.start': z.tuple([]),
  'window.finished': z.tuple([]),
  'document.new': z.tuple([z.object({ template: z.enum(TEMPLATE_NAMES), language: z.enum(LANGUAGES) })]),
  'document.openWithDialog': z.tuple([]),
  'document.openRecent': z.tuple([handle]),
  'document.openSample': z.tuple([z.enum(SAMPLE_NAMES)]),
  'rescue.open': z.tuple([handle, z.enum(RESCUE_KINDS)]),
  'rescue.showInFolder': z.tuple([handle]),
  'document.change': z.tuple([handle, z.number().int().nonnegative(), changesSchema]),
  'document.whole': z.tuple([handle, z.number().int().nonnegative(), changesSchema.nullable()]),
  'document.draft': z.tuple([handle, noteDraftSchema.nullable()]),
  'document.save': z.tuple([handle]),
  'document.saveAs': z.tuple([handle]),
  'document.answer': z.tuple([handle, troubleAnswerSchema]),
  'document.close': z.tuple([handle]),
  'view.remember': z.tuple([handle, cameraSchema]),
  'versions.list': z.tuple([handle]),
  'versions.details': z.tuple([handle, versionId]),
  'versions.look': z.tuple([handle, versionId]),
  'versions.keep': z.tuple([handle, z.string().trim().min(1).max(LONGEST_VERSION_NAME)]),
  'versions.open': z.tuple([handle, versionId]),
  'versions.delete': z.tuple([handle, versionId]),
  'recents.list': z.tuple([]),
  'recents.forget': z.tuple([handle]),
  'recovery.list': z.tuple([]),
  'recovery.recover': z.tuple([recoverySchema]),
  'recovery.discard': z.tuple([recoverySchema]),
  'settings.change': z.tuple([settingsChangeSchema]),
  'menu.update': z.tuple([menuStateSchema]),
  'clipboard.run': z.tuple([z.enum(['cut', 'copy', 'paste'])]),
  'print.savePdf': z.tuple([handle, printSettingsSchema]),
  'print.onPaper': z.tuple([handle, printSettingsSchema]),
  'print.job': z.tuple([]),
  'print.ready': z.tuple([printRemarksSchema]),
  'export.save': z.tuple([handle, exportSettingsSchema]),
  'results.make': z.tuple([handle]),
  'results.stop': z.tuple([]),
  'results.show': z.tuple([handle]),
  'compare.choose': z.tuple([handle]),
  'merge.choose': z.tuple([]),
  'merge.read': z.tuple([z.string().max(255), fileBytes]),
  'merge.theirs': z.tuple([handle]),
  'merge.ancestor': z.tuple([handle, wholeMap]),
  'set.choose': z.tuple([handle]),
  /** Which of its map's set. */
  'set.open': z.tuple([handle, z.number().int().nonnegative()]),
  'import.choose': z.tuple([]),
  'import.open': z.tuple([wholeMap]),
  'picture.job': z.tuple([]),
  'projector.open': z.tuple([handle]),
  'projector.close': z.tuple([handle]),
  'projector.show': z.tuple([handle, projectionSchema]),
  'projector.start': z.tuple([]),
  'picture.drawn': z.tuple([z.strictObject({ bytes: pictureBytes, leftAsText: z.number().int().nonnegative() })]),
} satisfies Record<CallName, z.ZodType>;

export type CallArguments<Name extends CallName> = z.infer<(typeof callArguments)[Name]>;

/** What each call answers. */
export type CallAnswers = {
  'window.start': WindowStart;
  /** The answer to `finish`: every change has been sent. */
  'window.finished': 'taken';
  'document.new': 'opened';
  'document.openWithDialog': OpenAnswer;
  'document.openRecent': OpenAnswer;
  'document.openSample': OpenAnswer;
  'rescue.open': OpenAnswer;
  'rescue.showInFolder': 'taken';
  'document.change': 'taken';
  /** All that the window holds, after a change was refused; null: not even that is taken. */
  'document.whole': 'taken';
  /** What is being typed into a note, or null: it is ended. */
  'document.draft': 'taken';
  'document.save': SaveAnswer;
  'document.saveAs': SaveAnswer | { readonly set: FollowedSet };
  'document.answer': SaveAnswer;
  'document.close': 'closed' | 'cancelled';
  'view.remember': 'taken';
  /** Newest first. */
  'versions.list': readonly Version[];
  /** null where its map can't be read. */
  'versions.details': VersionDetails | null;
  'versions.look': JourneyMap | null;
  'versions.keep': 'kept' | 'cancelled' | SaveFailure;
  'versions.open': 'opened' | 'unreadable';
  'versions.delete': 'deleted' | SaveFailure;
  'recents.list': readonly RecentMap[];
  'recents.forget': 'forgotten';
  'recovery.list': readonly RecoverableMap[];
  'recovery.recover': RecoverAnswer;
  'recovery.discard': 'discarded' | 'failed';
  'settings.change': Settings;
  'menu.update': 'taken';
  /** What was asked for comes to the page as an event, as from its keys. */
  'clipboard.run': 'taken';
  'print.savePdf': PrintAnswer;
  'print.onPaper': PrintAnswer;
  'print.job': PrintJob;
  'print.ready': 'taken';
  'export.save': ExportAnswer;
  'results.make': ResultsAnswer;
  /** Once the file is there that is being made. */
  'results.stop': 'taken';
  'results.show': 'taken';
  'compare.choose': ComparedMap | 'cancelled' | OpenFailure;
  'merge.choose': ChosenMaps | 'cancelled';
  /** The bytes of a file that was dropped. */
  'merge.read': ComparedMap | OpenFailure;
  /** What somebody else wrote into the map's file, and what lay there before. */
  'merge.theirs': TheirCopy | OpenFailure;
  /** Of the states that were kept of the map the one that is likest a copy of it; null: none was kept. */
  'merge.ancestor': JourneyMap | null;
  'set.choose': RelatedMap | 'cancelled' | OpenFailure;
  'set.open': OpenAnswer;
  'import.choose': ImportOffer | 'cancelled';
  'import.open': 'opened';
  'picture.job': PictureJob;
  'picture.drawn': 'taken';
  'projector.open': 'taken';
  'projector.close': 'taken';
  /** What the projector of this window shows from now on. */
  'projector.show': 'taken';
  /** Asked by the projector's own page. */
  'projector.start': ProjectorStart;
};

/** What each event from main carries. */
export type EventPayloads = {
  action: ActionId;
  opened: OpenedDocument;
  status: DocumentStatus;
  theirs: TheirChanges;
  news: FileNews;
  settings: Settings;
  import: ImportOffer;
  /** The part of a result folder that is being made now. */
  results: ResultPart;
  notice: OpenFailure;
  /** Whether the window has a projector. */
  projector: boolean;
  /** To a projector: what it shows from now on, and what became of its map. */
  shown: Projection;
  changed: Changes;
  /** Main is about to ask about unsaved changes: end what is being written, then call `window.finished`. */
  finish: null;
};

/** How an answer travels: Electron passes only the message of a thrown error, so nothing is thrown across. */
export type CallOutcome<Name extends CallName> =
  | { readonly ok: true; readonly value: CallAnswers[Name] }
  | { readonly ok: false; readonly error: 'refused' | 'failed' };

export type Call = <Name extends CallName>(name: Name, ...args: CallArguments<Name>) => Promise<CallOutcome<Name>>;
export type On = <Name extends EventName>(name: Name, listener: (payload: EventPayloads[Name]) => void) => () => void;
export type Handlers<Context> = {
  readonly [Name in CallName]: (
    context: Context,
    ...args: CallArguments<Name>
  ) => CallAnswers[Name] | Promise<CallAnswers[Name]>;
};
/** What the preload puts on the window, and all of it. */
export type Bridge = { readonly call: Call; readonly on: On };
