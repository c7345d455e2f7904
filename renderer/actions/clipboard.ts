import { deleteNotes } from '../../shared/commands/note-commands.ts';
import { htmlOfCopied, textOfCopied } from '../../shared/export/copied-notes.ts';
import { COPIED_NOTES_TYPE, copiedNotes } from '../../shared/map/copied-notes.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { selectedNotes, translateOf } from '../state/selectors.ts';
import { moveCursor } from './go-actions.ts';

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
