import { asksNothing, type Found, type FindQuery, findIn } from '../../shared/map/find.ts';
import type { JourneyMap, NoteId } from '../../shared/map/journey-map.ts';
import { notesByCell } from '../../shared/map/notes-by-cell.ts';
import type { Photo } from '../../shared/map/photos.ts';
import { photoPlace } from '../../shared/photo/photo-place.ts';
import type { EditorState } from './editor-state.ts';
import { presentFocus } from './focus.ts';
import { notesInLight, stopNow } from './presenting.ts';
import { shownMap } from './selectors.ts';
import { choiceOfTurn } from './voting.ts';

type Answer = { readonly map: JourneyMap; readonly found: readonly Found[]; readonly notes: ReadonlySet<NoteId> };

/** The answer to a query is good for one map at a time. */
const answers = new WeakMap<FindQuery, Answer>();

function answerTo(query: FindQuery, state: EditorState): Answer {
  const map = shownMap({ ...state, preview: null });
  const known = answers.get(query);
  if (known?.map === map) return known;
  const found = findIn(map, query);
  const notes = new Set(found.flatMap(({ kind, id }) => (kind === 'note' ? [id] : [])));
  const answer = { map, found, notes };
  answers.set(query, answer);
  return answer;
}

const NOTHING: readonly Found[] = [];

/** What the search finds in the map as it is now. The same list while neither changes. */
export function foundIn(state: EditorState): readonly Found[] {
  return state.finding === null ? NOTHING : answerTo(state.finding.query, state).found;
}

export function sameFound(a: Found | null, b: Found): boolean {
  return a !== null && a.kind === b.kind && a.id === b.id;
}

/** Where in what is found the search stands, from 0; -1 where it stands on none of it. */
export function placeInFound(state: EditorState): number {
  const current = state.finding?.current ?? null;
  return current === null ? -1 : foundIn(state).findIndex((found) => sameFound(current, found));
}

/**
 * Notes that the search is not about step back, without one those that a presentation does not stop at, and those that
 * the focus is not on. null: all stand equally.
 */
export function dimmedNotes(state: EditorState): ((note: NoteId) => boolean) | null {
  const choice = choiceOfTurn(state);
  if (choice !== null) return (note) => !choice.has(note);
  const lit = notesInLight(state);
  const searched = state.finding === null || asksNothing(state.finding.query) ? null : state.finding.query;
  if (searched === null && lit !== null) return (note) => !lit.has(note);
  const query = searched ?? presentFocus(state)?.query ?? null;
  if (query === null) return null;
  const { notes } = answerTo(query, state);
  return (note) => !notes.has(note);
}

/** How much of a photo is to be seen: all of it, half where it lies under everything, or as little as of notes. */
export type PhotoLight = 'bright' | 'half' | 'dimmed';

/**
 * A photo steps back with all notes of its cell, but not where a presentation stops at that; the one under the whole
 * map lies behind what is meant and what is not, and steps back half way. null: none does.
 */
export function lightOfPhotos(state: EditorState): ((photo: Pick<Photo, 'stage' | 'lane'>) => PhotoLight) | null {
  const isDimmed = dimmedNotes(state);
  if (isDimmed === null) return null;
  const stop = stopNow(state)?.id;
  const cells = notesByCell(shownMap(state).notes);
  return (photo) => {
    const cell = photoPlace(photo);
    if (cell === null) return 'half';
    const { stage, lane } = cell;
    if (stop === stage || stop === lane) return 'bright';
    return (cells.get(stage)?.get(lane) ?? []).every(({ id }) => isDimmed(id)) ? 'dimmed' : 'bright';
  };
}
