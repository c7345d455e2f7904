import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap, Note } from './journey-map.ts';

/** What a note is called: by its text, unless it lies face down or is empty. */
export function noteWords(note: Pick<Note, 'text' | 'faceDown'> | undefined, t: Translate): string {
  if (note?.faceDown === true) return t('board.faceDown');
  return note === undefined || note.text.trim() === '' ? t('board.emptyNote') : note.text;
}

/** The map without what lies face down, and without the links that lead there: the very same where nothing does. */
export function withoutFaceDown(map: JourneyMap): JourneyMap {
  const down = new Set(map.notes.filter(({ faceDown }) => faceDown).map(({ id }) => id));
  if (down.size === 0) return map;
  return {
    ...map,
    notes: map.notes.filter(({ id }) => !down.has(id)),
    links: map.links.filter(({ from, to }) => !down.has(from) && !down.has(to)),
  };
}

export function hasAuthors({ notes }: JourneyMap): boolean {
  return notes.some(({ author }) => author !== '');
}

/** The map without who wrote what: the very same where nobody is named. */
export function withoutAuthors(map: JourneyMap): JourneyMap {
  if (!hasAuthors(map)) return map;
  return { ...map, notes: map.notes.map((note) => (note.author === '' ? note : { ...note, author: '' })) };
}
