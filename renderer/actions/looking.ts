import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';
import { isViewOnly } from '../state/selectors.ts';

/** Actions that leave the map as it is, by their first word and by name. */
const LOOKING_GROUPS: ReadonlySet<string> = new Set(['file', 'select', 'go', 'view', 'present', 'projector', 'help']);
const LOOKING: ReadonlySet<ActionId> = new Set([
  'edit.selectAll',
  'edit.find',
  'edit.findNext',
  'edit.findPrevious',
  'edit.deselect',
  'clipboard.copy',
  'edit.copyAsPicture',
  'edit.copyAsDrawing',
  'edit.copyAsOutline',
  'edit.copyAsTable',
  'link.next',
  'evidence.pains',
  'evidence.ledger',
  'map.about',
  'map.score',
  'map.tasks',
  'map.closing',
  'map.attribution',
  'map.showHidden',
  'agenda.open',
  'silent.authors',
  'tool.select',
  'tool.hand',
  'tool.pointer',
]);
const SAVING: ReadonlySet<ActionId> = new Set(['file.save', 'file.saveAs']);

/** Whether an action is off because the map is only looked at. */
export function isOffForLooking(id: ActionId, state: EditorState): boolean {
  if (!isViewOnly(state)) return false;
  const [group = ''] = id.split('.');
  return SAVING.has(id) || !(LOOKING_GROUPS.has(group) || LOOKING.has(id));
}
