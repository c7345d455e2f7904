import { expect, test } from 'vitest';
import { labelLink } from '../../../../shared/commands/link-commands.ts';
import { hitTest } from '../../../../shared/layout/hit-test.ts';
import { routedLinks } from '../../../../shared/layout/route-links.ts';
import { laidOut, middleOf } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const layout = laidOut(labelLink('k1', 'a label')(SMALL_MAP));
const k1 = routedLinks(layout).find(({ link }) => link.id === 'k1');
const origin = { x: 0, y: 0 };
const hit = { kind: 'link', link: 'k1' };

test('a link is hit on its label, and near its line as far as the hand reaches', () => {
  const label = k1?.label?.rect;
  const [, from, to] = k1?.points ?? [];
  if (label === undefined || from === undefined || to === undefined) throw new Error('k1 has a label and corners');
  expect(hitTest(layout, middleOf(label), origin)).toEqual(hit);
  const beside = { x: from.x + 12, y: from.y + 5 };
  expect(hitTest(layout, beside, origin, 6)).toEqual(hit);
  expect(hitTest(layout, beside, origin, 2)).not.toEqual(hit);
});

test('notes and headings come before the lines that end at them', () => {
  const [start] = k1?.points ?? [];
  if (start === undefined) throw new Error('k1 has a start');
  expect(hitTest(layout, { x: start.x, y: start.y + 2 }, origin, 6)).toMatchObject({ kind: 'note', note: 'a1' });
  expect(hitTest(layout, { x: start.x, y: 40 }, origin, 60)).toMatchObject({ kind: 'stage-heading' });
});
