import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersects, type Rect } from '../../../../shared/geometry.ts';
import { notesUnder } from '../../../../shared/layout/free-ways.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const anyRect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -50, max: 900 }),
  y: fc.integer({ min: -50, max: 2_000 }),
  width: fc.integer({ min: 0, max: 400 }),
  height: fc.integer({ min: 0, max: 400 }),
});

/** How long the text of each note in a cell is: on paper notes grow with it, and rows with their highest note. */
const lengths = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 24 });

test('on the board and on paper, the notes under a rectangle are those that touch it', () => {
  fc.assert(
    fc.property(lengths, anyRect, fc.boolean(), (texts, rect, wholeText) => {
      const notes = texts.map((length, at) => ({
        ...smallNote(`n${at}`, 's1', 'l1'),
        text: 'word '.repeat(length / 5),
      }));
      const text = testFitter(wholeText);
      const layout = layoutMap({ ...SMALL_MAP, notes }, { theme: LIGHT, text, invites: !wholeText });
      const touched = [...layout.noteBoxes.values()].filter((box) => intersects(box.rect, rect));
      expect(notesUnder(layout, rect)).toEqual(touched);
    }),
    { numRuns: 500 },
  );
});
