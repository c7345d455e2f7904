import { addLink } from '../../shared/commands/link-commands.ts';
import { linkText } from '../../shared/link-text.ts';
import type { Link, NoteId } from '../../shared/map/journey-map.ts';
import { linkBetween, linkOf, noteOf } from '../../shared/map/queries.ts';
import type { Board, Linking } from '../gestures/board.ts';
import type { EditorState } from './editor-state.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { translateOf } from './selectors.ts';
import { noteWords } from '../../shared/map/note-words.ts';

/** The link that is selected. Notes come first: while any are selected, no link is. */
export function selectedLink({ link, selection, history }: EditorState): Link | undefined {
  return link === null || selection.size > 0 ? undefined : linkOf(history.present, link);
}

/** The arrow that is being drawn; with another tool in the hand there is none. */
export function presentLinking({ tool, linking }: EditorState): Linking | null {
  return tool === 'link' ? linking : null;
}

/** Where the arrow that is being drawn would lead: to the note under the pointer, or to that of the keyboard. */
export function linkTarget(state: EditorState): NoteId | null {
  const linking = presentLinking(state);
  const { cursor } = state;
  if (linking === null) return null;
  if (linking.pointer !== null || linking.to !== null) return linking.to;
  return cursor?.kind === 'note' && cursor.note !== linking.from ? cursor.note : null;
}

type LinkText = 'board.linked' | 'board.linkedBefore' | 'board.linkDeleted';

/** What is said of a link: from which note to which, and what it says itself. */
export function linkInWords(state: EditorState, link: Link, key: LinkText): string {
  const t = translateOf(state);
  const textOf = (id: NoteId): string => noteWords(noteOf(state.history.present, id), t);
  const said = t(key, { from: textOf(link.from), to: textOf(link.to) });
  const words = linkText(link, t);
  return words === '' ? said : `${said}: ${words}`;
}

export function selectLink(store: EditorStore, id: string): void {
  const state = store.getState();
  const link = linkOf(state.history.present, id);
  if (link === undefined) return;
  store.setState({ link: id, selection: new Set(), announcement: linkInWords(state, link, 'board.linked') });
}

/** Takes up the link tool; an arrow begins at once at `from`, for the keyboard or a click to end it. */
export function startLinking(store: EditorStore, from: NoteId | null): void {
  const state = store.getState();
  const note = from === null ? undefined : noteOf(state.history.present, from);
  store.setState({
    tool: 'link',
    link: null,
    linking: note === undefined ? null : { from: note.id, to: null, pointer: null },
    ...(note === undefined
      ? {}
      : { announcement: translateOf(state)('board.linkFrom', { note: noteWords(note, translateOf(state)) }) }),
  });
}

export function leaveLinking(store: EditorStore): void {
  store.setState({ tool: 'select', linking: null });
}

/** Links two notes, selects the link and puts the tool away; where they are linked already, that link is it. */
export function linkNotes(store: EditorStore, from: NoteId, to: NoteId): void {
  const id = store.newId();
  const isNew = edit(store, 'step.addLink', addLink({ id, from, to }));
  leaveLinking(store);
  const state = store.getState();
  const link = linkBetween(state.history.present, from, to);
  if (link === undefined) return;
  const announcement = linkInWords(state, link, isNew ? 'board.linked' : 'board.linkedBefore');
  store.setState({ link: link.id, selection: new Set(), announcement });
}

type LinkHands = 'selectLink' | 'pointAtLink' | 'writeLink' | 'holdLink' | 'linkNotes';

/** What the hand may do to links. */
export function linksInHand(store: EditorStore): Pick<Board, LinkHands> {
  return {
    selectLink: (link) => (link === null ? store.setState({ link }) : selectLink(store, link)),
    pointAtLink: (link) => {
      if (link !== store.getState().linkUnderPointer) store.setState({ linkUnderPointer: link });
    },
    writeLink: (link) => store.setState({ writing: { kind: 'link', link } }),
    holdLink: (linking) => store.setState({ linking }),
    linkNotes: (from, to) => linkNotes(store, from, to),
  };
}
