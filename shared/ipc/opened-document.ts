import type { DocumentStatus } from './document-status.ts';
import type { Camera } from '../layout/viewport.ts';
import type { Changes } from '../map/changes.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import type { SalvageReport } from '../salvage/salvage.ts';

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
