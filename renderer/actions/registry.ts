import type { ActionId } from '../../shared/action-catalogue.ts';
import { LANGUAGE_ACTIONS } from '../../shared/language-actions.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { lockRefusal } from '../state/locked.ts';
import type { Action } from './action.ts';
import { clipboardActions } from './clipboard-actions.ts';
import { editActions } from './edit-actions.ts';
import { evidenceActions } from './evidence-actions.ts';
import { fileActions } from './file-actions.ts';
import { goActions } from './go-actions.ts';
import { helpActions } from './help-actions.ts';
import { laneActions } from './lane-actions.ts';
import { linkActions } from './link-actions.ts';
import { isOffForLooking } from './looking.ts';
import { isRefusedByLock, lockActions } from './lock-actions.ts';
import { mapActions } from './map-actions.ts';
import { noteActions } from './note-actions.ts';
import { photoActions } from './photo-actions.ts';
import { presentActions } from './present-actions.ts';
import { projectorActions } from './projector-actions.ts';
import { questionActions } from './question-actions.ts';
import { selectActions } from './select-actions.ts';
import { silentActions } from './silent-actions.ts';
import { stageActions } from './stage-actions.ts';
import { toolActions } from './tool-actions.ts';
import { isOffForVoting, voteActions } from './vote-actions.ts';
import { viewActions } from './view-actions.ts';
import { agendaActions } from './agenda-actions.ts';
import { workshopActions } from './workshop-actions.ts';

const REGISTRY: Readonly<Record<ActionId, Action>> = {
  ...fileActions,
  ...editActions,
  ...clipboardActions,
  ...selectActions,
  ...noteActions,
  ...evidenceActions,
  ...linkActions,
  ...questionActions,
  ...goActions,
  ...stageActions,
  ...laneActions,
  ...mapActions,
  ...agendaActions,
  ...toolActions,
  ...presentActions,
  ...projectorActions,
  ...viewActions,
  ...workshopActions,
  ...silentActions,
  ...photoActions,
  ...lockActions,
  ...voteActions,
  ...helpActions,
};

/** What can be done without a map: the start screen is all there is. */
const WITHOUT_MAP: ReadonlySet<ActionId> = new Set([
  'file.new',
  'file.open',
  'file.import',
  'file.recover',
  'file.settings',
  'workshop.merge',
  'view.themeSystem',
  'view.themeLight',
  'view.themeDark',
  'view.themeContrast',
  'view.interfaceLarger',
  'view.interfaceSmaller',
  'view.interfaceNormal',
  ...LANGUAGE_ACTIONS,
  'help.palette',
  'help.keys',
  'help.guide',
  'help.tour',
  'help.news',
  'help.about',
  'help.report',
]);

/** What passes while the hand moves; no action looks at it. */
const PASSING: ReadonlySet<string> = new Set(['camera', 'dragging', 'lasso', 'ink', 'panning', 'announcement', 'glow']);

function isAlike(a: EditorState, b: EditorState): boolean {
  // Object.keys forgets the key type.
  return (Object.keys(b) as (keyof EditorState)[]).every((key) => a[key] === b[key] || PASSING.has(key));
}

/** Buttons and menus ask with every frame, and some answers take a command's whole work. */
const answers = new Map<ActionId, boolean>();
let answered: EditorState | null = null;

export function canRun(id: ActionId, state: EditorState): boolean {
  if (state !== answered) {
    if (answered === null || !isAlike(answered, state)) answers.clear();
    answered = state;
  }
  const known = answers.get(id);
  if (known !== undefined) return known;
  const isOfferedNow =
    (state.document !== null || WITHOUT_MAP.has(id)) && !isOffForLooking(id, state) && !isOffForVoting(id, state);
  const isPossible = isOfferedNow && (REGISTRY[id].isEnabled?.(state) ?? true);
  answers.set(id, isPossible);
  return isPossible;
}

export function isOn(id: ActionId, state: EditorState): boolean {
  return REGISTRY[id].isOn?.(state) ?? false;
}

/** Runs an action if it can run now; menus, keys and buttons all come through here. */
export async function runAction(id: ActionId, store: EditorStore, key: string | null = null): Promise<void> {
  if (!canRun(id, store.getState())) return;
  if (isRefusedByLock(id, store.getState())) return store.setState(lockRefusal);
  await REGISTRY[id].run(store, key);
}
