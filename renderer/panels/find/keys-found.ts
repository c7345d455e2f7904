import { ACTION_IDS, ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import { foldText } from '../../../shared/fold-text.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { keyText } from '../../../shared/key-text.ts';

/** The first words of the actions, in the order in which their keys are listed. */
const GROUPS = [
  'note',
  'evidence',
  'link',
  'question',
  'go',
  'edit',
  'clipboard',
  'select',
  'view',
  'tool',
  'present',
  'projector',
  'file',
  'stage',
  'lane',
  'map',
  'workshop',
  'agenda',
  'vote',
  'silent',
  'lock',
  'photo',
  'help',
] as const;

export type KeysGroup = { readonly group: (typeof GROUPS)[number]; readonly actions: readonly ActionId[] };

/** The actions that what was typed names, by a part of their label or by a key; all where nothing was typed. */
export function keysFound(typed: string, platform: string, t: Translate): readonly KeysGroup[] {
  const wanted = foldText(typed);
  const isWanted = (id: ActionId): boolean =>
    foldText(t(ACTIONS[id].label)).includes(wanted) || ACTIONS[id].keys.some((keys) => isKey(keys, wanted, platform));
  return GROUPS.map((group) => ({
    group,
    actions: ACTION_IDS.filter((id) => id.startsWith(`${group}.`) && isWanted(id)),
  })).filter(({ actions }) => actions.length > 0);
}

/** Keys are named whole, or by what is held down first: "Alt+" means all that Alt begins. A letter alone is a key. */
function isKey(keys: string, wanted: string, platform: string): boolean {
  const written = [keyText(keys, platform), keyText(keys, 'linux')].map((text) => foldText(text));
  return written.some((text) => text === wanted || (/.\+$/.test(wanted) && text.startsWith(wanted)));
}
