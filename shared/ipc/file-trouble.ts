import { z } from 'zod';

/** Who has a map open elsewhere. `since` is ISO 8601. */
export type Holder = { readonly name: string; readonly host: string; readonly since: string };

/** What stands between a map and its file; the window shows it until it is over. */
export type FileTrouble =
  /** Somebody else wrote there what the window does not have, and the window has what they don't. */
  | {
      readonly kind: 'conflict';
      /** false: what lies there now is no map. */
      readonly theirsOpens: boolean;
      /** false: it can't be kept aside, or the file may only be read. */
      readonly mineMayStay: boolean;
    }
  /** The folder or its drive is out of reach. */
  | { readonly kind: 'gone' }
  /** The folder is there and the file is not. */
  | { readonly kind: 'deleted' }
  /** `missing` bytes have to be freed, as far as the system says. */
  | { readonly kind: 'full'; readonly missing: number | null }
  /** Somebody else has the map open and this window does not write. `tookOver`: they took it from this window. */
  | { readonly kind: 'held'; readonly by: Holder; readonly tookOver: boolean }
  | { readonly kind: 'read-only' };

/** What went well with the file by itself, said once. `name` is the file's name now. */
export type FileNews = {
  readonly kind: 'updated' | 'renamed' | 'moved' | 'back' | 'writable' | 'released';
  readonly name: string;
};

/** What a person may answer to a trouble. Saving elsewhere is `document.saveAs`. */
const TROUBLE_ANSWERS = ['keep-mine', 'load-theirs', 'save-again', 'take-over', 'retry'] as const;
export const troubleAnswerSchema = z.enum(TROUBLE_ANSWERS);
export type TroubleAnswer = z.infer<typeof troubleAnswerSchema>;
