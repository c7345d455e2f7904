import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor } from '../../../main/file-name.ts';

test.each([
  ['Toko online', 'Toko online.journey'],
  ['  Before / after: "now"?  ', 'Before after now.journey'],
  ['../../etc/passwd', 'etc passwd.journey'],
  ['...', 'Untitled.journey'],
  ['', 'Untitled.journey'],
  ['CON', 'Untitled.journey'],
  ['Kafe 咖啡 ☕', 'Kafe 咖啡 ☕.journey'],
  ['gnp\u202e.exe\u0000', 'gnp .exe.journey'],
])('the title %j gives the name %j', (title, name) => {
  expect(fileNameFor(title, 'Untitled', 'journey')).toBe(name);
});

test('any title gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileNameFor(title, 'Untitled', 'journey');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]\.journey$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
