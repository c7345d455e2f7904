import { isDay } from '../day-text.ts';
import type { JourneyMap, Note, Task } from './journey-map.ts';

/** A note that something is to be done about. */
export type TaskOfNote = { readonly note: Note; readonly task: Task };

export const TASK_ORDERS = ['due', 'owner'] as const;
/** What comes due first before the rest; or person by person. */
export type TaskOrder = (typeof TASK_ORDERS)[number];

/** What is to be done comes before what is done; what says no day, or nobody, comes last. */
export function tasksOf(map: JourneyMap, order: TaskOrder): readonly TaskOfNote[] {
  const tasks = map.notes.flatMap((note) => (note.task === null ? [] : [{ note, task: note.task }]));
  const [first, second] = order === 'due' ? ([dueOf, ownerOf] as const) : ([ownerOf, dueOf] as const);
  return tasks.toSorted(
    (a, b) =>
      Number(a.task.done) - Number(b.task.done) || lastWithout(first(a), first(b)) || lastWithout(second(a), second(b)),
  );
}

function dueOf({ task }: TaskOfNote): string {
  return isDay(task.due) ? task.due : '';
}

function ownerOf({ task }: TaskOfNote): string {
  return task.owner.trim().toLowerCase();
}

function lastWithout(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : Number(a > b);
}

/** Whether its day is over and it is not done. `today` as 2026-01-31; "" where nobody knows what day it is. */
export function isOverdue({ due, done }: Task, today: string): boolean {
  return !done && today !== '' && isDay(due) && due < today;
}

/** Those whom tasks name, each once, most tasks first. */
export function ownersOf(map: JourneyMap): readonly string[] {
  return namesUsed(map.notes.map(({ task }) => task?.owner ?? ''));
}

/** Those whom notes name as competitors, each once, most notes first. */
export function competitorsOf(map: JourneyMap): readonly string[] {
  return namesUsed(map.notes.map(({ competitor }) => competitor));
}

function namesUsed(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names.map((text) => text.trim())) {
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
