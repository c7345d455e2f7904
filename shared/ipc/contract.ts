import type { z } from 'zod';
import type { ActionId } from '../action-catalogue.ts';
import type { OpenFailure } from '../file/open-failure.ts';
import { type AppAnswers, appArguments } from './calls/app-calls.ts';
import { type DocumentAnswers, documentArguments } from './calls/document-calls.ts';
import { type ExchangeAnswers, exchangeArguments, type ImportOffer } from './calls/exchange-calls.ts';
import { type HistoryAnswers, historyArguments } from './calls/history-calls.ts';
import { type PhotoAnswers, photoArguments } from './calls/photo-calls.ts';
import { type ProjectorAnswers, projectorArguments } from './calls/projector-calls.ts';
import { type SeveralMapsAnswers, severalMapsArguments } from './calls/several-maps-calls.ts';
import type { CallName, EventName } from './channels.ts';
import type { DocumentStatus } from './document-status.ts';
import type { FileNews } from './file-trouble.ts';
import type { OpenedDocument, TheirChanges } from './opened-document.ts';
import type { Settings } from './settings.ts';
import type { Changes } from '../map/changes.ts';
import type { ResultPart } from '../results.ts';
import type { Projection } from '../workshop/projection.ts';

/** The argument list of each call, checked in main before its handler sees it. */
export const callArguments = {
  ...appArguments,
  ...documentArguments,
  ...historyArguments,
  ...exchangeArguments,
  ...severalMapsArguments,
  ...projectorArguments,
  ...photoArguments,
} satisfies Record<CallName, z.ZodType>;

export type CallArguments<Name extends CallName> = z.infer<(typeof callArguments)[Name]>;

/** What each call answers. */
export type CallAnswers = AppAnswers &
  DocumentAnswers &
  HistoryAnswers &
  ExchangeAnswers &
  SeveralMapsAnswers &
  ProjectorAnswers &
  PhotoAnswers;

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
  /** Something went wrong in main that nobody foresaw. */
  mishap: null;
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
