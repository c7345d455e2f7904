import type { Note } from '../../shared/map/journey-map.ts';
import { cellKey, laneOf } from '../../shared/map/queries.ts';
import { laneColourName, LIGHT, resolveColour } from '../../shared/theme.ts';
import type { EditorState } from '../state/editor-state.ts';
import { selectedNotes, selectableNotes, translateOf } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';
import { extend } from './extending.ts';

/** What notes may have in common; a note may have several. */
type Traits = (note: Note, state: EditorState) => readonly string[];

const colourOf: Traits = (note, { history }) => {
  const lane = laneOf(history.present, note.lane);
  if (lane === undefined) return [];
  const ofLane = resolveColour(LIGHT, lane.colour, LIGHT.notes[laneColourName(lane)]);
  return [resolveColour(LIGHT, note.colour, ofLane)];
};

/** Selects all notes that can be seen and share something with a selected one. */
function alike(traits: Traits): Action {
  return {
    isEnabled: (state) => selectedNotes(state).some((note) => traits(note, state).length > 0),
    run: (store) => {
      const state = store.getState();
      const shared = new Set(selectedNotes(state).flatMap((note) => traits(note, state)));
      const notes = selectableNotes(state).filter((note) => traits(note, state).some((trait) => shared.has(trait)));
      const announcement = translateOf(state)('board.notesSelected', { count: notes.length });
      store.setState({ selection: new Set(notes.map(({ id }) => id)), announcement });
    },
  };
}

export const selectActions: ActionsOf<'select'> = {
  'select.left': extend('left'),
  'select.right': extend('right'),
  'select.up': extend('up'),
  'select.down': extend('down'),
  'select.sameColour': alike(colourOf),
  'select.sameLane': alike((note) => [note.lane]),
  'select.sameGroup': alike((note) => (note.heading === '' ? [] : [JSON.stringify([cellKey(note), note.heading])])),
  'select.samePersona': alike((note) => note.personas),
};
