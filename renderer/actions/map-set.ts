import { addToSet, leadNotes, leadStage } from '../../shared/commands/set-commands.ts';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import type { NoteId, RelatedMap, StageId } from '../../shared/map/journey-map.ts';
import { noteOf, stageOf } from '../../shared/map/queries.ts';
import { leadsToName, memberName, placeInSet } from '../../shared/map/related-file.ts';
import { ask } from '../bridge.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';
import type { Action } from './action.ts';
import { tellOpening } from './file-actions.ts';

/** Lets the person choose a map for the set of this one; the answer says why it did not come in, or nothing. */
export async function addChosenToSet(store: EditorStore): Promise<string> {
  const handle = store.getState().document?.handle;
  if (handle === undefined) return '';
  const answer = await ask('set.choose', handle);
  if (answer === 'cancelled') return '';
  const t = translateOf(store.getState());
  if ('code' in answer) return openFailureText(t, answer);
  const isNew = edit(store, 'step.addToSet', addToSet(answer));
  const announcement = t(isNew ? 'set.added' : 'set.already', { name: memberName(answer) });
  store.setState({ announcement });
  return isNew ? '' : announcement;
}

/** Opens the map at that place of the set, as File > Open does. */
export async function openFromSet(store: EditorStore, at: number): Promise<void> {
  const handle = store.getState().document?.handle;
  if (handle !== undefined) tellOpening(store, await ask('set.open', handle, at));
}

/** What leads to another map. */
export type Leading = { readonly notes: readonly NoteId[] } | { readonly stage: StageId };

/** Lets it lead to that map of the set, or to none (""), and tells so. */
export function leadTo(store: EditorStore, from: Leading, file: RelatedMap['file']): void {
  const command = 'stage' in from ? leadStage(from.stage, file) : leadNotes(from.notes, file);
  if (!edit(store, 'step.leadTo', command)) return;
  const t = translateOf(store.getState());
  const name = leadsToName(store.getState().history.present, file);
  store.setState({ announcement: name === null ? t('set.leadsNoMore') : t('set.nowLeads', { name }) });
}

function followed({ history: { present } }: EditorState, from: FollowedFrom): number | null {
  const record = 'stage' in from ? stageOf(present, from.stage) : noteOf(present, from.note);
  return record === undefined ? null : placeInSet(present, record.leadsTo);
}

export type FollowedFrom = { readonly note: NoteId } | { readonly stage: StageId };

/** Opens the map that a note or a stage leads to. */
export async function follow(store: EditorStore, from: FollowedFrom): Promise<void> {
  const at = followed(store.getState(), from);
  if (at !== null) await openFromSet(store, at);
}

/** The note or the stage that the keyboard is on. */
function underCursor({ cursor }: EditorState): FollowedFrom | null {
  if (cursor?.kind === 'note') return { note: cursor.note };
  return cursor?.kind === 'stage' ? { stage: cursor.stage } : null;
}

export const followUnderCursor: Action = {
  isEnabled: (state) => {
    const from = underCursor(state);
    return from !== null && followed(state, from) !== null;
  },
  run: async (store) => {
    const from = underCursor(store.getState());
    if (from !== null) await follow(store, from);
  },
};
