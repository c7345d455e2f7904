import type { DocumentCare } from '../../main/documents/document-care.ts';
import type { Disk } from '../../main/documents/disk.ts';
import { fakeClock } from './fake-clock.ts';

/** Care of an open document over that disk; its clock stands still, so that nothing is saved by itself. */
export function careWith(disk: Disk, more: Partial<DocumentCare> = {}): DocumentCare {
  return { disk, clock: fakeClock(), guards: [], ...more };
}
