import { dayText } from '../day-text.ts';
import type { Translate } from '../i18n/translate.ts';
import { linkText } from '../link-text.ts';
import type { Link, Task } from '../map/journey-map.ts';
import type { Wait } from '../map/wait.ts';
import { isOverdue } from '../map/tasks.ts';
import { percentText } from '../percent-text.ts';
import { waitText } from '../wait-text.ts';

/** How a board tells what is neither a name nor a text: that hangs on the language and on what day it is. */
export type LayoutWords = {
  /** Until when and by whom, as short as a note needs it. */
  readonly task: (task: Task) => string;
  /** The same where there is room for all of it. */
  readonly taskInFull: (task: Task) => string;
  readonly isLate: (task: Task) => boolean;
  /** So many of a hundred. */
  readonly share: (share: number) => string;
  /** So long. */
  readonly wait: (wait: Wait) => string;
  /** What a link says; "": nothing. */
  readonly link: (link: Link) => string;
};

export const AS_WRITTEN: LayoutWords = {
  task: ({ owner, due }) => joined(due, owner),
  taskInFull: ({ owner, due }) => joined(due, owner),
  isLate: () => false,
  share: (share) => `${share} %`,
  wait: ({ amount, unit }) => `${amount ?? '?'} ${unit}`,
  link: ({ label }) => label.trim(),
};

/** `today` as 2026-01-31; "" where nobody knows what day it is, and nothing is late. */
export function layoutWords(t: Translate, today: string): LayoutWords {
  const isLate = (task: Task): boolean => isOverdue(task, today);
  const told = (task: Task, day: string): string =>
    joined(isLate(task) ? t('task.late', { day }) : day, task.owner) || t(task.done ? 'task.done' : 'export.task');
  return {
    task: (task) => told(task, shortDay(task.due, today, t)),
    taskInFull: (task) => told(task, dayText(task.due, t, isThisYear(task.due, today) ? 'without year' : 'day')),
    isLate,
    share: (share) => percentText(share, t),
    wait: (wait) => waitText(wait, t),
    link: (link) => linkText(link, t),
  };
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' \u00b7 ');
}

/** A day of this year says no year, one of another as little of it as tells which: who does it has to stand there too. */
function shortDay(due: string, today: string, t: Translate): string {
  return dayText(due, t, isThisYear(due, today) ? 'without year' : 'short year');
}

function isThisYear(due: string, today: string): boolean {
  return due.slice(0, 4) === today.slice(0, 4);
}
