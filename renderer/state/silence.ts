import { revealAll, shuffleFaceDown, turnNotes } from '../../shared/commands/face-commands.ts';
import type { Command } from '../../shared/commands/command.ts';
import { intersects, type Rect } from '../../shared/geometry.ts';
import { laneTint } from '../../shared/layout/scene.ts';
import { visibleRect } from '../../shared/layout/viewport.ts';
import type { Note } from '../../shared/map/journey-map.ts';
import type { EditorState } from './editor-state.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { selectedNotes, shownLayout, translateOf } from './selectors.ts';
import type { Backs } from './silence-backs.ts';
import { endWriting } from './writing.ts';

export function faceDownNotes({ history }: EditorState): readonly Note[] {
  return history.present.notes.filter(({ faceDown }) => faceDown);
}

/** From now on what is written lies face down until it is revealed; what lies there already stays as it is. */
export function toggleSilence(store: EditorStore): void {
  endWriting(store);
  const { silence, settings } = store.getState();
  const t = translateOf(store.getState());
  store.setState({
    silence: silence === null ? { author: settings.author ?? '' } : null,
    announcement: t(silence === null ? 'silence.begun' : 'silence.ended'),
  });
}

/** More backs than that would be a storm, and the page has to make each. */
const MOST_BACKS = 200;

/** The backs that are in sight, so that they can turn away. */
function backsInSight(state: EditorState): readonly Backs['backs'][number][] {
  const sight = visibleRect(state.camera, state.window);
  return shownLayout(state)
    .cells.flat()
    .filter(({ rect }) => intersects(rect, sight))
    .flatMap(({ notes }) => notes)
    .filter(({ note, rect }) => note.faceDown && intersects(rect, sight))
    .slice(0, MOST_BACKS)
    .map(({ note, lane, rect }): { id: string; rect: Rect; colour: string } => ({
      id: note.id,
      rect,
      colour: laneTint({ ...state.theme, laneTint: 1 }, lane),
    }));
}

/** All at once, and one step: what everybody wrote. */
export function revealNotes(store: EditorStore): void {
  endWriting(store);
  const state = store.getState();
  const count = faceDownNotes(state).length;
  const backs = backsInSight(state);
  if (!edit(store, 'step.reveal', revealAll)) return;
  store.setState({
    revealed: backs.length === 0 ? null : { backs },
    announcement: translateOf(state)('silence.revealed', { count }),
  });
}

/** So that the order in a cell does not tell who wrote first. */
export function shuffleNotes(store: EditorStore): void {
  const state = store.getState();
  // Ids are drawn by chance: sorted by fresh ones, notes lie as chance has it.
  const rank = new Map(
    faceDownNotes(state)
      .map(({ id }) => ({ id, draw: store.newId() }))
      .toSorted((a, b) => (a.draw < b.draw ? -1 : 1))
      .map(({ id }, at) => [id, at]),
  );
  if (edit(store, 'step.shuffle', shuffleFaceDown(rank))) {
    store.setState({ announcement: translateOf(state)('silence.shuffled') });
  }
}

/** Turns the selected notes over: down, unless all lie so already. */
export function turnSelected(store: EditorStore): void {
  const state = store.getState();
  const notes = selectedNotes(state);
  const down = !notes.every(({ faceDown }) => faceDown);
  const turn: Command = turnNotes(
    notes.map(({ id }) => id),
    down,
  );
  if (!edit(store, 'step.turnNotes', turn)) return;
  const told = translateOf(state)(down ? 'silence.turnedDown' : 'silence.turnedUp', { count: notes.length });
  store.setState({ announcement: told });
}
