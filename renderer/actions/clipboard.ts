import { deleteNotes } from '../../shared/commands/note-commands.ts';
import { idsToRenew, pasteNotes } from '../../shared/commands/paste-notes.ts';
import { htmlOfCopied, textOfCopied } from '../../shared/export/copied-notes.ts';
import { COPIED_NOTES_TYPE, readCopiedNotes } from '../../shared/import/copied-notes.ts';
import { notesOfTexts, type Pasted, pastedNotes } from '../../shared/import/pasted-notes.ts';
import { textsOnWall } from '../../shared/import/miro.ts';
import { type CopiedNotes, copiedNotes } from '../../shared/map/copied-notes.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { currentCell, selectedNotes, shownMap, translateOf } from '../state/selectors.ts';
import { moveCursor } from './go-actions.ts';
import { copiedBoard, offerBoard } from './copied-board.ts';
import { tableOfHtml } from './html-table.ts';
import { showPasted, takePasted } from './pasting.ts';

/** Puts the selected notes on the clipboard: as text, as a table, and as notes for any of our maps. */
function putOnClipboard(store: EditorStore, clipboard: DataTransfer): number {
  const { history, selection } = store.getState();
  const copied = copiedNotes(history.present, selection);
  if (copied.notes.length === 0) return 0;
  clipboard.setData('text/plain', textOfCopied(copied));
  clipboard.setData('text/html', htmlOfCopied(copied));
  clipboard.setData(COPIED_NOTES_TYPE, JSON.stringify(copied));
  return copied.notes.length;
}

/** false: no note is selected. */
export function copyNotes(store: EditorStore, clipboard: DataTransfer): boolean {
  const count = putOnClipboard(store, clipboard);
  if (count > 0) store.setState({ announcement: translateOf(store.getState())('clipboard.copied', { count }) });
  return count > 0;
}

/** Copies the selected notes and takes them away, one step. false: no note is selected. */
export function cutNotes(store: EditorStore, clipboard: DataTransfer): boolean {
  const [first] = selectedNotes(store.getState());
  const count = putOnClipboard(store, clipboard);
  if (first === undefined || count === 0) return false;
  edit(store, 'step.cutNotes', deleteNotes([...store.getState().selection]));
  moveCursor(store, { kind: 'cell', cell: { stage: first.stage, lane: first.lane } });
  store.setState({ announcement: translateOf(store.getState())('clipboard.cut', { count }) });
  return true;
}

/**
 * Takes what the clipboard holds to the current cell: notes of ours with all they carry, a table to the cells that it
 * names, or else each line as a note. One step; much of it asks first. false: there is nothing to take.
 */
export function paste(store: EditorStore, clipboard: DataTransfer): boolean {
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

function pasteText(store: EditorStore, clipboard: DataTransfer, cell: Cell): boolean {
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

export function textsOf(clipboard: DataTransfer): Pasted {
  return { text: clipboard.getData('text/plain'), table: tableOfHtml(clipboard.getData('text/html')) };
}
