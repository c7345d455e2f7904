import type { Command } from '../../shared/commands/command.ts';
import { writeDraft } from '../../shared/commands/note-draft.ts';
import type { Point } from '../../shared/geometry.ts';
import { noteBox } from '../../shared/layout/layout.ts';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { type Cell, noteOf, notesIn } from '../../shared/map/queries.ts';
import type { EditorState, Writing } from './editor-state.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { showRect } from './camera.ts';
import { givenByFocus } from './focus.ts';
import { shownLayout, translateOf } from './selectors.ts';

type NoteWriting = Extract<Writing, { kind: 'note' }>;

function commandOf(store: EditorStore, writing: NoteWriting): Command {
  return writeDraft(writing, store.now().toISOString());
}

/** The map as it will be when the writing ends: the note has its place, and the others know of it, from the start. */
function show(store: EditorStore, writing: NoteWriting): void {
  const map = store.getState().history.present;
  store.setState({ writing, preview: commandOf(store, writing)(map) });
}

/** The same once the map under it is another. */
export function showWritingAnew(store: EditorStore): void {
  const { writing } = store.getState();
  if (writing?.kind === 'note') show(store, writing);
}

function showWrittenNote(store: EditorStore, note: NoteId): void {
  const box = noteBox(shownLayout(store.getState()), note);
  if (box !== undefined) showRect(store, box.rect);
}

export function writeNote(store: EditorStore, note: NoteId, at?: Point): void {
  const written = noteOf(store.getState().history.present, note);
  if (written === undefined) return;
  const { text } = written;
  if (written.faceDown) {
    const announcement = translateOf(store.getState())('silence.noEditing');
    // What it says is not to be seen; the inspector tells how it is turned over.
    return store.setState({ selection: new Set([note]), cursor: { kind: 'note', note }, announcement });
  }
  store.setState({ selection: new Set([note]), cursor: { kind: 'note', note } });
  show(store, { kind: 'note', note, added: null, text, ...(at === undefined ? {} : { at }) });
  showWrittenNote(store, note);
}

/** `place` counts among the notes of the cell; left out: behind the last. */
export function writeNewNote(store: EditorStore, cell: Cell, place?: number, text = ''): void {
  const note = store.newId();
  const end = notesIn(store.getState().history.present, cell).length;
  store.setState({ selection: new Set() });
  show(store, { kind: 'note', note, added: { cell, place: place ?? end, ...givenByFocus(store.getState()) }, text });
  showWrittenNote(store, note);
}

export function changeWriting(store: EditorStore, text: string): void {
  const { writing } = store.getState();
  // Its place stays as it is, so nothing on the board has to be found out anew for a letter.
  if (writing?.kind === 'note') store.setState({ writing: { ...writing, text } });
}

/** Ends the writing and keeps what was written; a new note without a text never was. */
export function endWriting(store: EditorStore): void {
  const { writing } = store.getState();
  if (writing?.kind !== 'note') return;
  const text = writing.text.trimEnd();
  store.setState({ writing: null, preview: null });
  if (writing.added !== null && text === '') return;
  edit(store, writing.added === null ? 'step.editNote' : 'step.addNote', commandOf(store, { ...writing, text }));
  // Its stage or lane may have gone meanwhile.
  if (noteOf(store.getState().history.present, writing.note) === undefined) return;
  store.setState({ selection: new Set([writing.note]), cursor: { kind: 'note', note: writing.note } });
}

export function dropWriting(store: EditorStore): void {
  store.setState({ writing: null, preview: null });
}

/** The cell and the place in it right behind what is being written, or behind the cursor's note. */
export function placeBelow(state: EditorState): { readonly cell: Cell; readonly place: number } | null {
  const { writing, cursor } = state;
  const note = writing?.kind === 'note' ? writing.note : cursor?.kind === 'note' ? cursor.note : null;
  const map = state.preview ?? state.history.present;
  const found = note === null ? undefined : noteOf(map, note);
  if (found === undefined) return null;
  const cell = { stage: found.stage, lane: found.lane };
  return { cell, place: notesIn(map, cell).findIndex(({ id }) => id === found.id) + 1 };
}
