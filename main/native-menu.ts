import type { MenuItemConstructorOptions } from 'electron';
import { ACTIONS, type ActionId } from '../shared/action-catalogue.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import type { MenuState } from '../shared/ipc/menu-state.ts';
import type { RecentMap } from '../shared/ipc/recent-map.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import { forEachLanguage } from '../shared/language-actions.ts';
import { type Menu, type MenuLine, MENUS } from '../shared/menu-model.ts';

export type MenuFacts = {
  readonly t: Translate;
  readonly settings: Settings;
  readonly state: MenuState;
  readonly recents: readonly Pick<RecentMap, 'recent' | 'name'>[];
  readonly isMac: boolean;
  readonly onAction: (action: ActionId) => void;
  readonly onRecent: (recent: string) => void;
};

/** The menu bar as Electron wants it. Keys are shown here and handled in the window, where typing can be told apart. */
export function menuTemplate(facts: MenuFacts): MenuItemConstructorOptions[] {
  const menus = MENUS.map(({ label, lines }: Menu) => ({
    label: facts.t(label),
    submenu: lines.map((line) => itemFor(line, facts)),
  }));
  return facts.isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function itemFor(line: MenuLine, facts: MenuFacts): MenuItemConstructorOptions {
  if (line === '-') return { type: 'separator' };
  if (typeof line === 'string') return actionItem(line, facts);
  if ('submenu' in line) {
    return { label: facts.t(line.submenu), submenu: line.lines.map((action) => actionItem(action, facts)) };
  }
  if ('role' in line) return { role: line.role, label: facts.t(line.label) };
  return {
    label: facts.t(line.recents),
    enabled: facts.recents.length > 0,
    submenu: facts.recents.map(({ recent, name }) => ({
      // A lone & would underline the letter after it.
      label: name.replaceAll('&', '&&'),
      click: () => facts.onRecent(recent),
    })),
  };
}

function actionItem(action: ActionId, facts: MenuFacts): MenuItemConstructorOptions {
  const accelerator = acceleratorFor(ACTIONS[action].keys[0], facts.isMac);
  const isChosen = CHOSEN[action]?.(facts.settings);
  return {
    id: action,
    label: labelFor(action, facts),
    enabled: !facts.state.disabled.includes(action),
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: facts.isMac }),
    ...(isChosen === undefined ? {} : { type: 'radio', checked: isChosen }),
    click: () => facts.onAction(action),
  };
}

function labelFor(action: ActionId, { t, state }: MenuFacts): string {
  if (action === 'edit.undo' && state.undo !== null) return t('menu.undoNamed', { name: state.undo });
  if (action === 'edit.redo' && state.redo !== null) return t('menu.redoNamed', { name: state.redo });
  return t(ACTIONS[action].label);
}

/** Lines of which one is always chosen. */
const CHOSEN: Readonly<Partial<Record<ActionId, (settings: Settings) => boolean>>> = {
  ...forEachLanguage(
    (spoken) =>
      ({ language }: Settings) =>
        language === spoken,
  ),
  'view.themeSystem': ({ theme }) => theme === 'system',
  'view.themeLight': ({ theme }) => theme === 'light',
  'view.themeDark': ({ theme }) => theme === 'dark',
  'view.themeContrast': ({ theme }) => theme === 'contrast',
};

const KEY_NAMES: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '': 'Plus',
};

/** macOS always takes the keys that a menu shows, so only those with Cmd are shown there: N alone must stay a letter. */
function acceleratorFor(keys: string | undefined, isMac: boolean): string | null {
  if (keys === undefined || (isMac && !keys.startsWith('Mod+'))) return null;
  return keys
    .replace(/\+\+$/, '+')
    .split('+')
    .map((key) => KEY_NAMES[key] ?? key)
    .join('+');
}
