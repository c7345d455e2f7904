import { expect, test } from 'vitest';
import { htmlOfCopied, textOfCopied } from '../../../../shared/export/copied-notes.ts';
import { copiedNotes } from '../../../../shared/map/copied-notes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP, withOne } from '../../../support/small-map.ts';

const MAP: JourneyMap = {
  ...SMALL_MAP,
  stages: withOne(SMALL_MAP.stages, 's2', { name: '<b>"2" & more' }),
  notes: withOne(SMALL_MAP.notes, 'a2', { text: 'two\n  lines' }),
};
const COPIED = copiedNotes(MAP, new Set(['a1', 'a2', 'b1', 'c1']));

test('as text, a note is a line', () => {
  expect(textOfCopied(COPIED)).toBe('text of a1\ntwo lines\ntext of b1\ntext of c1');
});

test('as HTML, notes are a table of the stages and lanes that they lie in', () => {
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${text}</td>`;
  const next = '<br style="mso-data-placement:same-cell">';
  expect(htmlOfCopied(COPIED)).toBe(
    [
      '<meta charset="utf-8"><table>',
      '<tr><td></td><th scope="col">Awareness</th><th scope="col">&lt;b&gt;&quot;2&quot; &amp; more</th></tr>',
      `<tr><th scope="row">Actions</th>${cell(`text of a1${next}two lines`)}${cell('text of b1')}</tr>`,
      `<tr><th scope="row">Pain points</th>${cell('text of c1')}${cell('')}</tr>`,
      '</table>',
    ].join(''),
  );
});

test('what a note says never becomes markup', () => {
  const hostile = `</td><img src=x onerror='alert(1)'><script>alert("2")</script>&amp;`;
  const map = {
    ...MAP,
    notes: withOne(MAP.notes, 'a1', { text: hostile }),
    lanes: withOne(MAP.lanes, 'l1', { name: hostile }),
  };
  const html = htmlOfCopied(copiedNotes(map, new Set(['a1'])));
  expect(html.match(/<(?!\/?(?:meta|table|tr|td|th)\b)/g)).toBeNull();
  expect(html).not.toContain('&amp;<');
  expect(html).toContain('&amp;amp;');
});
