import { describe, expect, test } from 'vitest';
import { keyText } from '../../../shared/key-text.ts';

describe('keys as a person reads them', () => {
  test.each([
    ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    ['Mod+Alt+ArrowRight', 'Ctrl+Alt+→', '⌥⌘→'],
    ['Mod++', 'Ctrl++', '⌘+'],
    ['Mod+-', 'Ctrl+-', '⌘-'],
    ['/', '/', '/'],
    ['Escape', 'Esc', 'Esc'],
    ['Delete', 'Delete', '⌦'],
  ])('%s', (keys, elsewhere, mac) => {
    expect([keyText(keys, 'linux'), keyText(keys, 'win32'), keyText(keys, 'darwin')]).toEqual([
      elsewhere,
      elsewhere,
      mac,
    ]);
  });
});
