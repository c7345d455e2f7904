import type { Command } from '../../shared/commands/command.ts';
import { changeNotes } from '../../shared/commands/note-commands.ts';
import { changeTasks } from '../../shared/commands/task-commands.ts';
import type { Note } from '../../shared/map/journey-map.ts';
import type { EditorState } from '../state/editor-state.ts';
import { edit } from '../state/editor-store.ts';
import { selectedNotes, translateOf } from '../state/selectors.ts';
import type { Action } from './action.ts';

const hasSelection = ({ selection }: EditorState): boolean => selection.size > 0;

function are(state: EditorState, isSo: (note: Note) => boolean): boolean {
  return hasSelection(state) && selectedNotes(state).every(isSo);
}

/** Gives all selected notes a mark; where all have it, it is taken off them. */
function marking(isSo: (note: Note) => boolean, mark: (notes: readonly string[], isSo: boolean) => Command): Action {
  return {
    isEnabled: hasSelection,
    isOn: (state) => are(state, isSo),
    run: (store) => {
      const state = store.getState();
      edit(store, 'step.markNotes', mark([...state.selection], !are(state, isSo)));
    },
  };
}

export const important = marking(
  (note) => note.important,
  (notes, isImportant) => changeNotes(notes, { important: isImportant }),
);

export const doneWell = marking(
  ({ mark }) => mark === 'good',
  (notes, isGood) => changeNotes(notes, { mark: isGood ? 'good' : null }),
);

export const toImprove = marking(
  ({ mark }) => mark === 'improve',
  (notes, isToImprove) => changeNotes(notes, { mark: isToImprove ? 'improve' : null }),
);

/** Makes tasks of the notes that are none; of one note it is asked at once who does it. */
export const task: Action = {
  isEnabled: hasSelection,
  run: (store) => {
    const { selection } = store.getState();
    edit(store, 'step.setTasks', changeTasks([...selection], {}));
    if (selection.size === 1) store.setState({ inspector: true, asksInspector: 'task' });
  },
};

export const taskDone: Action = {
  isEnabled: (state) => selectedNotes(state).some((note) => note.task !== null),
  isOn: (state) => are(state, (note) => note.task?.done === true),
  run: (store) => {
    const state = store.getState();
    const tasked = selectedNotes(state).filter((note) => note.task !== null);
    const done = !tasked.every((note) => note.task?.done === true);
    const command = changeTasks(
      tasked.map(({ id }) => id),
      { done },
    );
    if (!edit(store, 'step.tickTask', command)) return;
    store.setState({ announcement: translateOf(state)(done ? 'board.taskDone' : 'board.task') });
  },
};
