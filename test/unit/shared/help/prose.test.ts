import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chaptersOf } from '../../../../shared/help/prose.ts';

test('chapters are read with their paragraphs, lists, keys and pictures', () => {
  const text =
    '# One\n\n![A board](board)\n\nPress `Mod+P` **now**,\nor later.\n\n- first\n- `F1` second\n\n# Two\n\nEnd.';
  expect(chaptersOf(text)).toEqual([
    {
      title: 'One',
      blocks: [
        { kind: 'picture', name: 'board', text: 'A board' },
        {
          kind: 'paragraph',
          spans: [
            { kind: 'text', text: 'Press ' },
            { kind: 'keys', text: 'Mod+P' },
            { kind: 'text', text: ' ' },
            { kind: 'strong', text: 'now' },
            { kind: 'text', text: ', or later.' },
          ],
        },
        {
          kind: 'list',
          lines: [
            [{ kind: 'text', text: 'first' }],
            [
              { kind: 'keys', text: 'F1' },
              { kind: 'text', text: ' second' },
            ],
          ],
        },
      ],
    },
    { title: 'Two', blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'End.' }] }] },
  ]);
});

test('no address and no markup of the web comes through', () => {
  const text =
    '# A\n\n[here](https://example.com) <b>bold</b> https://example.org\n\n![x](https://example.com/x.png)\n\n<script>x()</script>\n\n![y](../../etc)';
  const told = JSON.stringify(chaptersOf(text));
  expect(told).toContain('here');
  expect(told).not.toMatch(/example\.com|<b>|<script|etc/);
});

test('whatever is written, what is read are blocks of words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const kinds = chaptersOf(`# Title\n\n${text}`).flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
      expect(kinds.filter((kind) => !['paragraph', 'list', 'picture'].includes(kind))).toEqual([]);
    }),
  );
});
