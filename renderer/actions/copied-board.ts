import { readBoard } from '../../shared/import/import-file.ts';
import { miroBase64, type MiroWall, wallOfMiro } from '../../shared/import/miro.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { decode, importTools } from './importing.ts';

/** What of a Miro board is on the clipboard; null for all else, and for what this version does not know. */
export function copiedBoard(html: string): MiroWall | null {
  const base64 = miroBase64(html);
  if (base64 === null) return null;
  try {
    return wallOfMiro(
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      decode,
    );
  } catch {
    // It is cut off, and no base64.
    return null;
  }
}

/** Shows what a board with frames becomes before anything of it comes into a map. false: it makes no map. */
export function offerBoard(store: EditorStore, board: MiroWall): boolean {
  const read = readBoard(board, importTools(store));
  if (read.ok) store.setState({ dialog: { import: { name: 'Miro', read: read.value } } });
  return read.ok;
}
