import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';
import { toggleVoting } from '../state/voting.ts';
import type { ActionsOf } from './action.ts';

export const voteActions: ActionsOf<'vote'> = {
  'vote.panel': { isOn: ({ voting }) => voting !== null, run: toggleVoting },
};

/** What whoever votes may do besides: look around, and have it in their own language and size. */
const WHILE_VOTING: ReadonlySet<string> = new Set(['go', 'view', 'help']);

/** Whether an action is off because somebody has the laptop to vote. */
export function isOffForVoting(id: ActionId, { voting }: EditorState): boolean {
  const [group = ''] = id.split('.');
  return voting?.turn != null && !WHILE_VOTING.has(group) && id !== 'file.save';
}
