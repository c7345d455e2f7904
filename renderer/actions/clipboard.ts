import { captureNotes } from '../../shared/commands/capture.ts';
import { pastedLines } from '../../shared/import/pasted-lines.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { currentCell, selectedNotes } from '../state/selectors.ts';

/** Puts the texts of the selected notes on the clipboard, one a line. false: nothing is selected. */
export function copyNotes(store: EditorStore, clipboard: DataTransfer): boolean {
  const notes = selectedNotes(store.getState());
  if (notes.length === 0) return false;
  clipboard.setData('text/plain', notes.map(({ text }) => text.replaceAll(/\s*\n\s*/g, ' ')).join('\n'));
  return true;
}

/** Each line of the clipboard's text becomes a note at the end of the current cell: one step. false: there is none. */
export function pasteLines(store: EditorStore, clipboard: DataTransfer): boolean {
  const cell = currentCell(store.getState());
  const lines = pastedLines(clipboard.getData('text/plain'));
  if (cell === null || lines.length === 0) return false;
  const notes = lines.map((text) => ({ id: store.newId(), kind: null, text }));
  const added = edit(
    store,
    notes.length === 1 ? 'step.addNote' : 'step.addNotes',
    captureNotes(notes, cell, store.now().toISOString()),
  );
  if (added) store.setState({ selection: new Set(notes.map(({ id }) => id)) });
  return added;
}
