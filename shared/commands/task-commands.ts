import { TASK_DEFAULTS } from '../map/defaults.ts';
import type { Note, NoteId, Task } from '../map/journey-map.ts';
import type { Command } from './command.ts';
import { patching } from './patch.ts';
import { withAllChanged, withParts } from './records.ts';

/** Gives the notes a task, or their tasks new values: who does it, until when, whether it is done. */
export function changeTasks(ids: readonly NoteId[], patch: Partial<Task>): Command {
  const change = patching(patch);
  return changingTasks(ids, (task) => change(task ?? TASK_DEFAULTS));
}

/** The notes stay, what was to be done about them is forgotten. */
export function dropTasks(ids: readonly NoteId[]): Command {
  return changingTasks(ids, () => null);
}

function changingTasks(ids: readonly NoteId[], change: (task: Task | null) => Task | null): Command {
  const chosen = new Set(ids);
  const changed = (note: Note): Note => {
    if (!chosen.has(note.id)) return note;
    const task = change(note.task);
    return task === note.task ? note : { ...note, task };
  };
  return (map) => withParts(map, { notes: withAllChanged(map.notes, changed) });
}
