import type { FileTrouble } from './file-trouble.ts';

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
