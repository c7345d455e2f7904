import { expect, test } from 'vitest';
import { labelLink, setLinkEither, setLinkWait } from '../../../../shared/commands/link-commands.ts';
import { arrowShapes, linkShapes } from '../../../../shared/layout/link-shapes.ts';
import { routedLinks } from '../../../../shared/layout/route-links.ts';
import { PAPER_THEME } from '../../../../shared/print/print-theme.ts';
import { contrast, LIGHT } from '../../../../shared/theme.ts';
import { laidOut, laidOutIn } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

test('a link is a line and its arrowhead; labels on their plates lie over all of them', () => {
  const links = routedLinks(laidOut(labelLink('k1', 'later')(SMALL_MAP)));
  expect(linkShapes(links, LIGHT).map(({ kind }) => kind)).toEqual([
    ...links.flatMap(() => ['curve', 'polygon']),
    'rect',
    'text',
  ]);
});

test('one of several ways is a broken line that says so, and how long it takes', () => {
  const map = setLinkWait('k1', { amount: null, unit: 'day' })(
    setLinkEither('k1', true)(labelLink('k1', 'later')(SMALL_MAP)),
  );
  const shapesIn = (language: 'en' | 'id') => linkShapes(routedLinks(laidOutIn(language, map)), LIGHT);
  const lines = shapesIn('en').flatMap((shape) => (shape.kind === 'curve' ? [shape.dash] : []));
  expect(lines).toEqual([[7, 4], undefined, undefined]);
  const said = (language: 'en' | 'id') =>
    shapesIn(language).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  expect([said('en'), said('id')]).toEqual([
    ['or \u00b7 a few days \u00b7 later'],
    ['atau \u00b7 beberapa hari \u00b7 later'],
  ]);
});

test('an arrowhead ends where the link does, and its line before it', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const [line, head] = arrowShapes(points, { stroke: LIGHT.ink2 });
  expect(line).toMatchObject({ points: [{ x: 0 }, { x: 94 }] });
  expect(head).toMatchObject({ points: [{ x: 100, y: 0 }, { x: 93 }, { x: 93 }] });
  expect(arrowShapes(points.slice(0, 1), { stroke: LIGHT.ink2 })).toEqual([]);
});

test.each([
  ['the board', LIGHT],
  ['paper', PAPER_THEME],
])('on %s labels can be read on their plates, selected or not', (_, theme) => {
  expect(contrast(theme.ink2, theme.board)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(theme.accent, theme.board)).toBeGreaterThanOrEqual(4.5);
});
