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

const WRITTEN = { writing: null, preview: null } as const;

function commandOf(store: EditorStore, writing: NoteWriting): Command {
  return writeDraft(writing, store.now().toISOString());
}

/** The map as it will be when the writing ends: the note has its place, and the others know of it, from the start. */
function show(store: EditorStore, writing: NoteWriting, along: Partial<EditorState> = {}): void {
  const map = store.getState().history.present;
  store.setState({ ...along, writing, preview: commandOf(store, writing)(map) });
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

function pointedAt(note: NoteId): Pick<EditorState, 'selection' | 'cursor'> {
  return { selection: new Set([note]), cursor: { kind: 'note', note } };
}

export function writeNote(store: EditorStore, note: NoteId, at?: Point): void {
  const written = noteOf(store.getState().history.present, note);
  if (written === undefined) return;
  const { text } = written;
  if (written.faceDown) {
    const announcement = translateOf(store.getState())('silence.noEditing');
    // What it says is not to be seen; the inspector tells how it is turned over.
    return store.setState({ ...pointedAt(note), announcement });
  }
  show(store, { kind: 'note', note, added: null, text, ...(at === undefined ? {} : { at }) }, pointedAt(note));
  showWrittenNote(store, note);
}

/** `place` counts among the notes of the cell; left out: behind the last. */
export function writeNewNote(store: EditorStore, cell: Cell, place?: number, text = ''): void {
  const note = store.newId();
  const end = notesIn(store.getState().history.present, cell).length;
  const added = { cell, place: place ?? end, ...givenByFocus(store.getState()) };
  show(store, { kind: 'note', note, added, text }, { selection: new Set() });
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
  if (writing.added !== null && text === '') return dropWriting(store);
  const label = writing.added === null ? 'step.editNote' : 'step.addNote';
  const over = { ...WRITTEN, ...pointedAt(writing.note) };
  // At once: between an end and its step the board would be laid out without the note.
  if (edit(store, label, commandOf(store, { ...writing, text }), over)) return;
  // Nothing was changed, or its stage or lane has gone meanwhile.
  const isThere = noteOf(store.getState().history.present, writing.note) !== undefined;
  store.setState(isThere ? over : WRITTEN);
}

export function dropWriting(store: EditorStore): void {
  store.setState(WRITTEN);
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
