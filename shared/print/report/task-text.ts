import type { Translate } from '../../i18n/translate.ts';
import type { Language, Task } from '../../map/journey-map.ts';
import { dateWords } from './date-words.ts';

/** What is to be done with a note, by whom and until when, in one line. */
export function taskLine({ owner, due, done }: Task, language: Language, t: Translate): string {
  return [
    t(done ? 'report.taskDone' : 'report.task'),
    owner.trim(),
    due.trim() === '' ? '' : t('report.until', { date: dateWords(due, language) }),
  ]
    .filter((part) => part !== '')
    .join(' \u00b7 ');
}
