import { expect, test } from 'vitest';
import type { Rect } from '../../../../shared/geometry.ts';
import { withWholeFeelings } from '../../../../shared/print/whole-texts.ts';
import { FELT_MAP } from '../../../support/feelings.ts';
import { laidOut } from '../../../support/laid-out.ts';

const layout = laidOut(FELT_MAP);

function lowestIn(core: Rect) {
  const pictures = withWholeFeelings(layout, core).lanes.map(({ picture }) => picture);
  const [lowest] = pictures.flatMap((picture) => (picture?.kind === 'emotion' ? [picture.lowest] : []));
  const { at, text } = lowest!;
  return { from: at.x, to: at.x + (text.lines[0]?.width ?? 0) };
}

const WHOLE = { x: 0, y: 0, width: layout.bounds.width, height: layout.bounds.height };
const { from, to } = lowestIn(WHOLE);

test('what names the lowest feeling ends on the page where it begins', () => {
  const cut = (from + to) / 2;
  expect(lowestIn({ ...WHOLE, width: cut })).toEqual({ from: cut - (to - from), to: cut });
  expect(lowestIn({ ...WHOLE, width: to })).toEqual({ from, to });
});

test('on another page it stays where it is', () => {
  const cut = (from + to) / 2;
  expect(lowestIn({ ...WHOLE, x: cut, width: WHOLE.width - cut })).toEqual({ from, to });
});
