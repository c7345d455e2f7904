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

/** Shows what a board with frames becomes, or why nothing does, before anything of it comes into a map. */
export async function offerBoard(store: EditorStore, board: MiroWall): Promise<void> {
  // Few maps begin on a board of others: what reads those comes when one does.
  const { readBoard } = await import('../../shared/import/import-file.ts');
  const read = readBoard(board, importTools(store));
  const offer = read.ok ? { read: read.value } : { failure: read.error };
  store.setState({ dialog: { import: { name: 'Miro', ...offer } } });
}
