import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { TroubleAnswer } from '../../shared/ipc/file-trouble.ts';
import type { DocumentGuard, GuardedDocument } from './document-care.ts';
import { FileWatch, type WatchPorts } from './file-watch.ts';

/** The watches over the files of all open maps. */
export type FileWatches = {
  readonly guard: (document: GuardedDocument) => DocumentGuard;
  /** Does what a person chose to do about a trouble; null is success. */
  readonly answer: (handle: string, answer: TroubleAnswer) => Promise<SaveFailure | null>;
};

export function watchFiles(ports: WatchPorts): FileWatches {
  const watches = new Map<string, FileWatch>();
  return {
    guard: (document) => {
      const watch = new FileWatch(document, ports);
      watches.set(document.handle, watch);
      return {
        replacing: () => watch.replacing(),
        saved: (durable) => watch.saved(durable),
        notSaved: () => watch.notSaved(),
        letGo: async () => {
          watches.delete(document.handle);
          await watch.letGo();
        },
      };
    },
    answer: async (handle, answer) => (await watches.get(handle)?.answer(answer)) ?? null,
  };
}
