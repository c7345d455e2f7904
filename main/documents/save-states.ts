import type { SaveState } from '../../shared/ipc/document-status.ts';
import type { FileTrouble } from '../../shared/ipc/file-trouble.ts';

export const SAVING: SaveState = { kind: 'saving' };
const GONE: SaveState = { kind: 'failed', failure: { code: 'gone', what: 'missing' } };

/** What the title bar says while there is trouble; null: what became of the last save. */
export function stateInTrouble({ kind }: FileTrouble): SaveState | null {
  switch (kind) {
    case 'gone':
    case 'deleted':
      return GONE;
    case 'conflict':
      return { kind: 'failed', failure: { code: 'changed-elsewhere', what: 'changed' } };
    case 'held':
    case 'read-only':
      return { kind: 'read-only' };
    case 'full':
      return null;
  }
}

export function firstSaveState(file: { readonly readOnly: boolean } | null): SaveState {
  if (file === null) return { kind: 'not-saved-yet' };
  return { kind: file.readOnly ? 'read-only' : 'saved' };
}
