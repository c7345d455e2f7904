import type { Translate } from '../../shared/i18n/translate.ts';
import type { LayoutWords } from '../../shared/layout/layout-words.ts';
import type { Note, Task } from '../../shared/map/journey-map.ts';
import { factsText } from '../../shared/list-text.ts';

/** What a screen reader says of a note: its text, then votes, evidence and marks, as far as there are any. */
export function noteName(note: Note, t: Translate, words: LayoutWords): string {
  const { votes, evidence, important, mark, competitor, faceDown, task } = note;
  if (faceDown) return t('board.faceDown');
  const said = [
    note.text === '' ? t('board.emptyNote') : note.text,
    votes > 0 ? t('board.votes', { count: votes }) : '',
    evidence.kind === 'assumption' ? '' : t(`board.evidence.${evidence.kind}`),
    important ? t('board.important') : '',
    mark === null ? '' : t(`board.${mark}`),
    competitor === '' ? '' : t('board.competitor', { name: competitor }),
    task === null ? '' : taskName(task, t, words),
  ];
  return factsText(said, t);
}

function taskName(task: Task, t: Translate, words: LayoutWords): string {
  const isSaid = task.owner !== '' || task.due !== '';
  if (!isSaid) return t(task.done ? 'board.taskDone' : 'board.task');
  return t(task.done ? 'board.taskDoneSaid' : 'board.taskSaid', { words: words.taskInFull(task) });
}
