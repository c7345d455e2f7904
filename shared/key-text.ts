/** Keys as a person reads them: "Mod+Shift+Z" is Ctrl+Shift+Z, on a Mac the signs on its own keys. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Mod', 'Ctrl'],
  ['Escape', 'Esc'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ContextMenu', 'Menu'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
]);

const MAC_SIGNS: ReadonlyMap<string, string> = new Map([
  ...NAMES,
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Mod', '⌘'],
  ['Enter', '↩'],
  ['Delete', '⌦'],
  ['Backspace', '⌫'],
]);

/** macOS writes its modifiers in this order, whatever the order in the catalogue. */
const MAC_ORDER = ['Alt', 'Shift', 'Mod'];

export function keyText(keys: string, platform: string): string {
  // A plus is also a key: only one with something behind it joins.
  const parts = keys.split(/\+(?=.)/);
  if (platform !== 'darwin') return parts.map((part) => NAMES.get(part) ?? part).join('+');
  const modifiers = MAC_ORDER.filter((modifier) => parts.includes(modifier));
  const others = parts.filter((part) => !MAC_ORDER.includes(part));
  return [...modifiers, ...others].map((part) => MAC_SIGNS.get(part) ?? part).join('');
}
