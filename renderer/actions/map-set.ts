import { addToSet } from '../../shared/commands/set-commands.ts';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { memberName } from '../../shared/map/related-file.ts';
import { ask } from '../bridge.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';
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
