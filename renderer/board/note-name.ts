import type { Translate } from '../../shared/i18n/translate.ts';
import type { Note } from '../../shared/map/journey-map.ts';

/** What a screen reader says of a note: its text, then votes, evidence and marks, as far as there are any. */
export function noteName(note: Note, t: Translate): string {
  const { votes, evidence, important, mark, faceDown } = note;
  return [
    faceDown ? t('board.faceDown') : note.text === '' ? t('board.emptyNote') : note.text,
    votes > 0 ? t('board.votes', { count: votes }) : '',
    evidence.kind === 'assumption' ? '' : t(`board.evidence.${evidence.kind}`),
    important ? t('board.important') : '',
    mark === null ? '' : t(`board.${mark}`),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
