import { idsToRenew, pasteNotes } from '../../shared/commands/paste-notes.ts';
import { readCopiedNotes } from '../../shared/import/copied-notes.ts';
import { notesOfTexts, type Pasted, pastedNotes } from '../../shared/import/pasted-notes.ts';
import { textsOnWall } from '../../shared/import/miro.ts';
import { COPIED_NOTES_TYPE, type CopiedNotes } from '../../shared/map/copied-notes.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { currentCell, shownMap } from '../state/selectors.ts';
import { copiedBoard, offerBoard } from './copied-board.ts';
import { tableOfHtml } from './html-table.ts';
import { showPasted, takePasted } from './pasting.ts';

/** What the clipboard holds: a page may look into it only while it is told of the pasting. */
export type Clipboard = Pick<DataTransfer, 'getData'>;

/**
 * Takes what the clipboard holds to the current cell: notes of ours with all they carry, a table to the cells that it
 * names, or else each line as a note. One step; much of it asks first. false: there is nothing to take.
 */
export function paste(store: EditorStore, clipboard: Clipboard): boolean {
  const cell = currentCell(store.getState());
  if (cell === null) return false;
  const copied = readCopiedNotes(clipboard.getData(COPIED_NOTES_TYPE));
  return copied === null ? pasteText(store, clipboard, cell) : pasteCopied(store, copied, cell);
}

function pasteCopied(store: EditorStore, copied: CopiedNotes, cell: Cell): boolean {
  const newIds = new Map(idsToRenew(copied).map((id) => [id, store.newId()]));
  if (!edit(store, 'step.pasteNotes', pasteNotes(copied, cell, newIds))) return false;
  showPasted(
    store,
    copied.notes.flatMap(({ id }) => newIds.get(id) ?? []),
  );
  return true;
}

function pasteText(store: EditorStore, clipboard: Clipboard, cell: Cell): boolean {
  const board = copiedBoard(clipboard.getData('text/html'));
  if (board !== null && board.frames.length > 0) {
    void offerBoard(store, board);
    return true;
  }
  const pasted =
    (board === null ? null : notesOfTexts(textsOnWall(board), cell)) ??
    pastedNotes(textsOf(clipboard), shownMap(store.getState()), cell);
  if (pasted !== null) takePasted(store, pasted);
  return pasted !== null;
}

export function textsOf(clipboard: Clipboard): Pasted {
  return { text: clipboard.getData('text/plain'), table: tableOfHtml(clipboard.getData('text/html')) };
}
