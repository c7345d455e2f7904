import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPrivateWords } from '../../../main/private-words.ts';

const WORDS = { home: '/home/ana.putri', user: 'ana.putri', host: 'PC-WAHYU' };
const ON_WINDOWS = { home: 'C:\\Users\\Ana Putri', user: 'Ana Putri', host: 'PC-WAHYU' };

test.each([
  ['opened /home/ana.putri/Peta rahasia/klien.journey', 'opened [path]'],
  ['at "/mnt/usb/klien.journey" (EIO)', 'at "[path]" (EIO)'],
  ['ana.putri on pc-wahyu', '[user] on [host]'],
  ['Anaconda and ana.putriana stay', 'Anaconda and ana.putriana stay'],
  ['file:///home/x/y.journey gone', '[path] gone'],
  ['    at save (index.js:12:7)', '    at save (index.js:12:7)'],
  ['5 stages, 3/4 of them', '5 stages, 3/4 of them'],
])('%j becomes %j', (text, told) => {
  expect(withoutPrivateWords(text, WORDS)).toBe(told);
});

test.each([
  ['opened C:\\Users\\Ana Putri\\peta.journey', 'opened [path]'],
  ['{"path":"C:\\\\Users\\\\Ana Putri\\\\peta.journey"}', '{"path":"[path]"}'],
  ['on \\\\server\\share\\peta.journey', 'on [path]'],
  ['by Ana Putri', 'by [user]'],
])('of Windows, %j becomes %j', (text, told) => {
  expect(withoutPrivateWords(text, ON_WINDOWS)).toBe(told);
});

test('a path never comes through, whatever stands around it', () => {
  const part = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(part, part, fc.constantFrom('', ' ', 'open ', '"', "'", '(', 'x='), (folder, file, before) => {
      const text = `${before}/${folder}/${file}.journey`;
      expect(withoutPrivateWords(text, WORDS)).toBe(`${before}[path]`);
    }),
  );
});

test('names of one or two letters are parts of other words', () => {
  expect(withoutPrivateWords('an array of no', { home: '/', user: 'an', host: 'no' })).toBe('an array of no');
});
