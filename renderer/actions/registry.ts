import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Action } from './action.ts';
import { editActions } from './edit-actions.ts';
import { fileActions } from './file-actions.ts';
import { goActions } from './go-actions.ts';
import { helpActions } from './help-actions.ts';
import { laneActions } from './lane-actions.ts';
import { linkActions } from './link-actions.ts';
import { mapActions } from './map-actions.ts';
import { noteActions } from './note-actions.ts';
import { selectActions } from './select-actions.ts';
import { stageActions } from './stage-actions.ts';
import { toolActions } from './tool-actions.ts';
import { viewActions } from './view-actions.ts';

const REGISTRY: Readonly<Record<ActionId, Action>> = {
  ...fileActions,
  ...editActions,
  ...selectActions,
  ...noteActions,
  ...linkActions,
  ...goActions,
  ...stageActions,
  ...laneActions,
  ...mapActions,
  ...toolActions,
  ...viewActions,
  ...helpActions,
};

/** What can be done without a map: the start screen is all there is. */
const WITHOUT_MAP: ReadonlySet<ActionId> = new Set([
  'file.new',
  'file.open',
  'view.themeSystem',
  'view.themeLight',
  'view.themeDark',
  'view.themeContrast',
  'view.interfaceLarger',
  'view.interfaceSmaller',
  'view.interfaceNormal',
  'view.english',
  'view.indonesian',
  'help.palette',
  'help.keys',
]);

export function canRun(id: ActionId, state: EditorState): boolean {
  if (state.document === null && !WITHOUT_MAP.has(id)) return false;
  return REGISTRY[id].isEnabled?.(state) ?? true;
}

export function isOn(id: ActionId, state: EditorState): boolean {
  return REGISTRY[id].isOn?.(state) ?? false;
}

/** Runs an action if it can run now; menus, keys and buttons all come through here. */
export async function runAction(id: ActionId, store: EditorStore, key: string | null = null): Promise<void> {
  if (canRun(id, store.getState())) await REGISTRY[id].run(store, key);
}
