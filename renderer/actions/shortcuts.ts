import { ACTION_IDS, ACTIONS, type ActionId } from '../../shared/action-catalogue.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const SIGNS = new Map([
  ['Equal', '='],
  ['Minus', '-'],
]);

/** The pressed keys as the catalogue writes them. */
function written(pressed: Pressed, isMac: boolean): readonly string[] {
  const [mod, ofSystem] = isMac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey];
  if (ofSystem) return [];
  const modifiers = `${mod ? 'Mod+' : ''}${pressed.altKey ? 'Alt+' : ''}${pressed.shiftKey ? 'Shift+' : ''}`;
  // With Shift a digit types something else, and what it types differs from keyboard to keyboard.
  const digit = /^Digit(\d)$/.exec(pressed.code)?.[1];
  const key = pressed.key.length === 1 ? pressed.key.toUpperCase() : pressed.key;
  const names = [`${modifiers}${key}`];
  // With Alt a Mac types signs of its own.
  const sign = digit ?? SIGNS.get(pressed.code);
  if (isMac && pressed.altKey && sign !== undefined) names.push(`${modifiers}${sign}`);
  if (pressed.shiftKey && digit !== undefined) names.push(`${modifiers}${digit}`);
  // "+" and "=" share a key; which of them needs Shift differs too.
  if (pressed.shiftKey && (key === '+' || key === '=' || key === '-' || key === '/')) {
    names.push(`${modifiers.replace('Shift+', '')}${key}`);
  }
  return names;
}

const BY_KEY = new Map<string, ActionId>(ACTION_IDS.flatMap((id) => ACTIONS[id].keys.map((key) => [key, id] as const)));

export type Shortcut = { readonly id: ActionId; readonly key: string };

export function shortcutOf(pressed: Pressed, isMac: boolean): Shortcut | null {
  for (const key of written(pressed, isMac)) {
    const id = BY_KEY.get(key);
    if (id !== undefined) return { id, key };
  }
  return null;
}

/** Ctrl (Cmd) or a function key (Shift+F10 is every field's own menu): works wherever the keyboard is. Others belong to the board alone. */
export function worksEverywhere({ key }: Shortcut): boolean {
  return key.startsWith('Mod+') || /^F\d|^Shift\+F\d$/.test(key);
}

/** The browser turns these keys into events of its own. */
export function isOfBrowser({ id }: Shortcut): boolean {
  return id.startsWith('clipboard.');
}

/** In a text field these keys edit the text. */
const OF_TEXT_FIELDS: ReadonlySet<ActionId> = new Set([
  'edit.undo',
  'edit.redo',
  'edit.selectAll',
  'note.newBelow',
  'note.duplicate',
  'note.edit',
  'go.first',
  'go.last',
  'stage.moveLeft',
  'stage.moveRight',
  'lane.moveUp',
  'lane.moveDown',
]);

export function worksInTextField(shortcut: Shortcut): boolean {
  return worksEverywhere(shortcut) && !OF_TEXT_FIELDS.has(shortcut.id);
}
