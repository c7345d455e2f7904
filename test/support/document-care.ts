import type { DocumentCare, GuardedDocument } from '../../main/documents/document-care.ts';
import type { Disk } from '../../main/documents/disk.ts';
import { fakeClock } from './fake-clock.ts';
import { SMALL_MAP } from './small-map.ts';

/** Care of an open document over that disk; its clock stands still, so that nothing is saved by itself. */
export function careWith(disk: Disk, more: Partial<DocumentCare> = {}): DocumentCare {
  return { disk, clock: fakeClock(), guards: [], ...more };
}

/** A document without a file, as its guards know it; what they tell it goes nowhere. */
export function guardedDocument(more: Partial<GuardedDocument> = {}): GuardedDocument {
  const unheard = () => undefined;
  return {
    handle: 'handle',
    path: null,
    fileHash: null,
    contents: { map: SMALL_MAP, envelope: {} },
    hasUnsavedChanges: () => true,
    knownFile: null,
    saveFailure: null,
    recognise: unheard,
    follow: unheard,
    offer: unheard,
    troubled: unheard,
    say: unheard,
    save: () => Promise.resolve(null),
    journalFailed: unheard,
    ...more,
  };
}
