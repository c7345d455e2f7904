import { describe, expect, test } from 'vitest';
import { ACTION_IDS, ACTIONS } from '../../../../shared/action-catalogue.ts';
import { shortcutOf, worksEverywhere, worksInTextField } from '../../../../renderer/actions/shortcuts.ts';

type Keys = Parameters<typeof shortcutOf>[0];

function pressed(key: string, more: Partial<Keys> = {}): Keys {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

function idOf(keys: Keys, isMac = false): string | null {
  return shortcutOf(keys, isMac)?.id ?? null;
}

/** The event of a key as the catalogue writes it, on a keyboard of the United States. */
function eventOf(written: string, isMac: boolean): Keys {
  const parts = written.split(/\+(?=.)/);
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const typed = has('Shift') && /^\d$/.test(key) ? (')!@#$%^&*('[Number(key)] ?? key) : key;
  return pressed(key.length === 1 && !has('Shift') ? typed.toLowerCase() : typed, {
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: has('Mod') && !isMac,
    metaKey: has('Mod') && isMac,
    shiftKey: has('Shift'),
    altKey: has('Alt'),
  });
}

describe('every key of the catalogue', () => {
  const all = ACTION_IDS.flatMap((id) => ACTIONS[id].keys.map((key) => ({ id, key })));

  test('means one action', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test.each(all)('$key is $id, also with Cmd on a Mac', ({ id, key }) => {
    expect(shortcutOf(eventOf(key, false), false)).toEqual({ id, key });
    expect(shortcutOf(eventOf(key, true), true)).toEqual({ id, key });
  });
});

describe('other keyboards', () => {
  test('caps lock changes no letter', () => {
    expect(idOf(pressed('N'))).toBe('note.new');
    expect(idOf(pressed('Z', { ctrlKey: true }))).toBe('edit.undo');
  });

  test('Shift with a digit is known by where the digit lies', () => {
    expect(idOf(pressed('"', { code: 'Digit2', shiftKey: true }))).toBe('view.fitSelection');
  });

  test('signs that need Shift are known by what they type', () => {
    expect(idOf(pressed('/', { code: 'Digit7', shiftKey: true }))).toBe('note.capture');
    expect(idOf(pressed('+', { code: 'Equal', ctrlKey: true, shiftKey: true }))).toBe('view.zoomIn');
    expect(idOf(pressed('=', { code: 'Digit0', ctrlKey: true, shiftKey: true }))).toBe('view.zoomIn');
  });
});

test('with Alt a Mac types other signs, a digit or sign is known by where it lies', () => {
  const held = { metaKey: true, altKey: true };
  expect(idOf(pressed('\u2260', { ...held, code: 'Equal' }), true)).toBe('view.interfaceLarger');
  expect(idOf(pressed('\u2013', { ...held, code: 'Minus' }), true)).toBe('view.interfaceSmaller');
  expect(idOf(pressed('\u00ba', { ...held, code: 'Digit0' }), true)).toBe('view.interfaceNormal');
  // Elsewhere Ctrl and Alt together may be AltGr, which types.
  expect(idOf(pressed('}', { ctrlKey: true, altKey: true, code: 'Digit0' }))).toBeNull();
});

test('keys of the system are none of ours', () => {
  expect(idOf(pressed('n', { metaKey: true }))).toBeNull();
  expect(idOf(pressed('n', { ctrlKey: true }), true)).toBeNull();
  expect(idOf(pressed('n', { altKey: true }))).toBeNull();
  expect(idOf(pressed('F9'))).toBeNull();
  expect(idOf(pressed('Shift', { shiftKey: true }))).toBeNull();
});

describe('where keys work', () => {
  const worksIn = (keys: Keys) => {
    const shortcut = shortcutOf(keys, false);
    if (shortcut === null) throw new Error('There is no such key');
    return { everywhere: worksEverywhere(shortcut), inTextField: worksInTextField(shortcut) };
  };

  test('letters and arrows belong to the board alone', () => {
    expect(worksIn(pressed('n'))).toEqual({ everywhere: false, inTextField: false });
    expect(worksIn(pressed('Delete'))).toEqual({ everywhere: false, inTextField: false });
    expect(worksIn(pressed('ArrowLeft', { altKey: true }))).toEqual({ everywhere: false, inTextField: false });
  });

  test('saving works in the middle of a word', () => {
    expect(worksIn(pressed('s', { ctrlKey: true }))).toEqual({ everywhere: true, inTextField: true });
    expect(worksIn(pressed('F1'))).toEqual({ everywhere: true, inTextField: true });
  });

  test('in a text field, undo and selecting all are about its text', () => {
    for (const key of ['z', 'y', 'a', 'd', 'Enter']) {
      expect(worksIn(pressed(key, { ctrlKey: true }))).toEqual({ everywhere: true, inTextField: false });
    }
  });
});
