import { deleteLinks, reverseLink, setLinkEither } from '../../shared/commands/link-commands.ts';
import type { Link } from '../../shared/map/journey-map.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { linkInWords, linkNotes, linkTarget, presentLinking, selectedLink, selectLink } from '../state/linking.ts';
import type { Action, ActionsOf } from './action.ts';

const isSelected = (state: EditorState): boolean => selectedLink(state) !== undefined;

function ofSelected(run: (store: EditorStore, link: Link) => void): Action {
  return {
    isEnabled: isSelected,
    run: (store) => {
      const link = selectedLink(store.getState());
      if (link !== undefined) run(store, link);
    },
  };
}

function writeLink(store: EditorStore, link: Link): void {
  store.setState({ writing: { kind: 'link', link: link.id } });
}

function removeLink(store: EditorStore, link: Link): void {
  const announcement = linkInWords(store.getState(), link, 'board.linkDeleted');
  if (edit(store, 'step.deleteLink', deleteLinks([link.id]))) store.setState({ link: null, announcement });
}

function turnRound(store: EditorStore, { id }: Link): void {
  if (edit(store, 'step.reverseLink', reverseLink(id))) selectLink(store, id);
}

function turnEither(store: EditorStore, { id, either }: Link): void {
  // Selected once more it says what it is now.
  if (edit(store, 'step.linkEither', setLinkEither(id, !either))) selectLink(store, id);
}

/** The links of the note that the keyboard is on, those that leave it first. */
function linksHere({ cursor, history }: EditorState): readonly Link[] {
  if (cursor?.kind !== 'note') return [];
  const { links } = history.present;
  const leaving = links.filter(({ from }) => from === cursor.note);
  return [...leaving, ...links.filter(({ to, from }) => to === cursor.note && from !== cursor.note)];
}

function selectNext(store: EditorStore): void {
  const state = store.getState();
  const links = linksHere(state);
  const at = links.findIndex(({ id }) => id === selectedLink(state)?.id);
  const next = links[at + 1] ?? links[0];
  if (next !== undefined) selectLink(store, next.id);
}

/** Enter: ends the arrow that is being drawn, or writes the label of the selected link. false: there is neither. */
export function enterLink(store: EditorStore): boolean {
  const state = store.getState();
  const [linking, target, link] = [presentLinking(state), linkTarget(state), selectedLink(state)];
  if (linking !== null && target !== null) linkNotes(store, linking.from, target);
  else if (linking === null && link !== undefined) writeLink(store, link);
  return linking !== null || link !== undefined;
}

/** Delete: takes the selected link away. false: there is none. */
export function deleteSelectedLink(store: EditorStore): boolean {
  const link = selectedLink(store.getState());
  if (link !== undefined) removeLink(store, link);
  return link !== undefined;
}

export const linkActions: ActionsOf<'link'> = {
  'link.next': { isEnabled: (state) => linksHere(state).length > 0, run: selectNext },
  'link.edit': ofSelected(writeLink),
  'link.either': { ...ofSelected(turnEither), isOn: (state) => selectedLink(state)?.either === true },
  'link.wait': ofSelected((store) => store.setState({ inspector: true, asksInspector: 'wait' })),
  'link.reverse': {
    ...ofSelected(turnRound),
    isEnabled: (state) => {
      const link = selectedLink(state);
      return link !== undefined && reverseLink(link.id)(state.history.present) !== state.history.present;
    },
  },
  'link.delete': ofSelected(removeLink),
};
