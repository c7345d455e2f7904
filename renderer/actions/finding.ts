import type { Cursor } from '../../shared/layout/cursor.ts';
import { asksNothing, type Found, type FindQuery, NO_FILTERS } from '../../shared/map/find.ts';
import { laneOf, noteOf, stageOf } from '../../shared/map/queries.ts';
import type { EditorState, Finding } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { foundIn, placeInFound, sameFound } from '../state/finding.ts';
import { translateOf } from '../state/selectors.ts';
import { moveCursor } from './go-actions.ts';
import { noteWords } from '../../shared/map/note-words.ts';

const FIRST: Finding = { query: { text: '', filters: NO_FILTERS }, current: null, showsFilters: false, calls: 0 };

/** Opens the find bar, or brings the keyboard back to it. */
export function startFinding(store: EditorStore): void {
  const { finding } = store.getState();
  const before = finding ?? FIRST;
  store.setState({ finding: { ...before, calls: before.calls + 1 } });
}

export function endFinding(store: EditorStore): void {
  store.setState({ finding: null });
}

function wordsOf(state: EditorState, { kind, id }: Found): string {
  const map = state.history.present;
  switch (kind) {
    case 'note':
      return noteWords(noteOf(map, id), translateOf(state));
    case 'stage':
      return stageOf(map, id)?.name ?? '';
    case 'lane':
      return laneOf(map, id)?.name ?? '';
    case 'persona':
      return map.personas.find((persona) => persona.id === id)?.name ?? '';
  }
}

function cursorOn({ kind, id }: Found): Cursor | null {
  switch (kind) {
    case 'note':
      return { kind, note: id };
    case 'stage':
      return { kind, stage: id };
    case 'lane':
      return { kind, lane: id };
    case 'persona':
      return null;
  }
}

/** Comes to something found: on the board it is where the cursor is now; a persona is laid open in the inspector. */
function arrive(store: EditorStore, found: readonly Found[], at: number): void {
  const { finding } = store.getState();
  const current = found[at];
  if (finding === null || current === undefined) return;
  store.setState({ finding: { ...finding, current } });
  const cursor = cursorOn(current);
  if (cursor === null) store.setState({ cursor, selection: new Set(), inspector: true });
  else moveCursor(store, cursor);
  const state = store.getState();
  const told = { at: at + 1, count: found.length, what: wordsOf(state, current) };
  store.setState({ announcement: translateOf(state)('find.told', told) });
}

/** Where the search goes on when it asks anew: it stays where it is while that still answers. */
function firstPlace({ finding, cursor }: EditorState, found: readonly Found[]): number {
  const here = finding?.current ?? (cursor?.kind === 'note' ? { kind: 'note' as const, id: cursor.note } : null);
  return Math.max(
    0,
    found.findIndex((other) => sameFound(here, other)),
  );
}

export function changeQuery(store: EditorStore, change: Partial<FindQuery>): void {
  const { finding } = store.getState();
  if (finding === null) return;
  const query = { ...finding.query, ...change };
  store.setState({ finding: { ...finding, query } });
  const state = store.getState();
  const found = foundIn(state);
  if (found.length > 0) arrive(store, found, firstPlace(state, found));
  else if (!asksNothing(query)) store.setState({ announcement: translateOf(state)('find.none') });
}

/** The next thing found, or the previous one; behind the last comes the first. Without a search, one begins. */
export function stepFound(store: EditorStore, step: -1 | 1): void {
  const state = store.getState();
  const found = foundIn(state);
  if (found.length === 0) return startFinding(store);
  const at = placeInFound(state);
  const from = at === -1 && step === -1 ? 0 : at;
  arrive(store, found, (from + step + found.length) % found.length);
}

export function showFilters(store: EditorStore, showsFilters: boolean): void {
  const { finding } = store.getState();
  if (finding !== null) store.setState({ finding: { ...finding, showsFilters } });
}
