import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLink, labelLink } from '../../../../shared/commands/link-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { hideLane } from '../../../../shared/commands/lane-commands.ts';
import { hideStage } from '../../../../shared/commands/stage-commands.ts';
import { intersects, outset, type Point, type Rect } from '../../../../shared/geometry.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import type { Layout } from '../../../../shared/layout/layout.ts';
import { pieceOf } from '../../../../shared/layout/link-route.ts';
import { looseRoute, routeBetween, type RoutedLink, routedLinks } from '../../../../shared/layout/route-links.ts';
import { LINK_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut, laidOutAbove, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

/** A map of one note in every slot of three stages, two notes wide, in two lanes: s1/l1/0 … s3/l2/1. */
const FULL: JourneyMap = {
  ...SMALL_MAP,
  notes: ['s1', 's2', 's3'].flatMap((stage) =>
    ['l1', 'l2'].flatMap((lane) => [0, 1].map((at) => smallNote(`${stage}${lane}${at}`, stage, lane))),
  ),
  links: [],
};

function linking(map: JourneyMap, ...links: readonly (readonly [from: string, to: string, label?: string])[]) {
  return links.reduce((before, [from, to, label = ''], at) => addLink({ id: `n${at}`, from, to, label })(before), map);
}

function routes(map: JourneyMap): readonly RoutedLink[] {
  return routedLinks(laidOut(map));
}

function piecesOf(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).map((_, at) => pieceOf(points, at));
}

function rectOf(layout: Layout, note: string): Rect {
  const box = layout.noteBoxes.get(note);
  if (box === undefined) throw new Error(`No note ${note} is laid out`);
  return box.rect;
}

/** The notes whose rectangle a route enters. */
function entered(layout: Layout, points: readonly Point[]): readonly string[] {
  const pieces = piecesOf(points).map((piece) => outset(piece, 0.01));
  return [...layout.noteBoxes.values()]
    .filter(({ rect }) => pieces.some((piece) => intersects(piece, outset(rect, -0.02))))
    .map(({ note }) => note.id);
}

describe('a link', () => {
  test('goes straight from a note to the one beside it', () => {
    const layout = laidOut(linking(FULL, ['s1l10', 's1l11']));
    const [from, to] = [rectOf(layout, 's1l10'), rectOf(layout, 's1l11')];
    const y = from.y + from.height / 2;
    expect(routedLinks(layout)[0]?.points).toEqual([
      { x: from.x + from.width, y },
      { x: to.x, y },
    ]);
  });

  test('goes over the notes between its own, and back under them', () => {
    const layout = laidOut(linking(FULL, ['s1l20', 's2l20'], ['s3l10', 's1l10']));
    const [there, back] = routedLinks(layout);
    const [upper, lower] = [rectOf(layout, 's1l20'), rectOf(layout, 's1l10')];
    expect(there?.points.map(({ y }) => Math.sign(y - upper.y))).toEqual([0, -1, -1, 0]);
    expect(back?.points.map(({ y }) => Math.sign(y - lower.y - lower.height))).toEqual([0, 1, 1, 0]);
  });

  test('that carries a label takes a way with room for it, where it covers no note', () => {
    const layout = laidOut(linking(FULL, ['s1l11', 's2l10', 'three days later']));
    const label = routedLinks(layout)[0]?.label;
    expect(label?.text.lines.map(({ text }) => text)).toEqual(['three days later']);
    const covered = [...layout.noteBoxes.values()].filter(({ rect }) => label && intersects(rect, label.rect));
    expect(covered.map(({ note }) => note.id)).toEqual([]);
  });

  test('is not drawn where a note of it is hidden, nor where a file says that it leads to itself', () => {
    const map = linking(FULL, ['s1l10', 's2l10'], ['s2l20', 's3l20']);
    expect(routes(hideStage('s1')(map)).map(({ link }) => link.id)).toEqual(['n1']);
    expect(routes(hideLane('l1')(map)).map(({ link }) => link.id)).toEqual(['n1']);
    const own = { ...FULL, links: [{ ...LINK_DEFAULTS, id: 'n', from: 's1l10', to: 's1l10' }] };
    expect(routes(own)).toEqual([]);
    expect(routeBetween(laidOut(hideStage('s1')(map)), 's1l10', 's2l10')).toBeNull();
  });

  test('is found again as long as the layout is the same', () => {
    const layout = laidOut(linking(FULL, ['s1l10', 's2l10']));
    expect(routedLinks(layout)).toBe(routedLinks(layout));
  });
});

test('links that share a way lie beside each other', () => {
  const [there, back] = routes(linking(FULL, ['s1l10', 's1l11'], ['s1l11', 's1l10']));
  expect(there?.points[0]?.y).not.toBe(back?.points[0]?.y);
  const level = routes(linking(FULL, ['s1l10', 's2l10'], ['s1l20', 's2l20'])).flatMap(({ points }) =>
    piecesOf(points).flatMap((piece) => (piece.width > 0 ? [piece.y] : [])),
  );
  expect(new Set(level).size).toBe(level.length);
});

test('labels do not lie on each other', () => {
  const [there, back] = routes(linking(FULL, ['s1l10', 's2l10', 'there we go'], ['s2l10', 's1l10', 'and back again']));
  expect(there?.label && back?.label && intersects(there.label.rect, back.label.rect)).toBe(false);
});

test('a label leaves a short arrow from a note to the one below it to be seen', () => {
  const notes = [0, 1].map((at) => smallNote(`last${at}`, 's3', 'l1'));
  const layout = laidOut(linking({ ...FULL, notes: [...FULL.notes, ...notes] }, ['s3l11', 'last1', 'or']));
  const [link] = routedLinks(layout);
  const [from, to] = [link?.points[0], link?.points.at(-1)];
  expect([link?.points.length, from?.x]).toEqual([2, to?.x]);
  const { x = 0, width = 0 } = link?.label?.rect ?? {};
  expect(x > (from?.x ?? 0) || x + width < (from?.x ?? 0)).toBe(true);
  expect([x >= 0, x + width <= layout.bounds.width]).toEqual([true, true]);
});

test('of three ways that begin at one note each has its arrow, with a label that covers no note and no other way', () => {
  const notes = Array.from({ length: 6 }, (_, at) => smallNote(`w${at}`, 's1', 'l1'));
  const stages = SMALL_MAP.stages.map((stage) => ({ ...stage, width: 3 }));
  const ways = [5, 3, 4].map((to): readonly [string, string, string] => [
    'w2',
    `w${to}`,
    to === 3 ? 'or, a week' : 'or',
  ]);
  const layout = laidOut(linking({ ...SMALL_MAP, stages, notes, links: [] }, ...ways));
  const links = routedLinks(layout);
  expect(links.map(({ points }) => points.length)).toEqual([2, 4, 4]);
  for (const { link, points, label } of links) {
    const [before, tip] = [points.at(-2), points.at(-1)];
    // An arrowhead is 7 long.
    expect(Math.abs((tip?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThan(7);
    const rest = links.filter((other) => other.link !== link);
    const lines = rest.flatMap((other) => piecesOf(other.points)).map((piece) => outset(piece, 0.5));
    const plates = rest.flatMap((other) => (other.label === null ? [] : [other.label.rect]));
    const rects = [...layout.noteBoxes.values()].map(({ rect }) => outset(rect, -1));
    expect([...lines, ...plates, ...rects].filter((rect) => label === null || intersects(rect, label.rect))).toEqual(
      [],
    );
  }
});

test('a label is one line, cut where it is too long for a plate', () => {
  const map = labelLink('n0', `two\nlines ${'and more '.repeat(40)}`)(linking(FULL, ['s1l10', 's2l10']));
  const label = routes(map)[0]?.label;
  expect(label?.text.lines).toHaveLength(1);
  expect(label?.text.lines[0]?.text).toMatch(/^two lines and more .*…$/u);
  expect(label?.rect.width).toBeLessThan(180);
});

test('a loose arrow joins any two places', () => {
  const note = { x: 100, y: 100, width: 120, height: 104 };
  for (const at of [
    { x: 600, y: 140 },
    { x: -300, y: 700 },
    { x: 150, y: 150 },
    { x: 160, y: -90 },
  ]) {
    const points = looseRoute(note, { ...at, width: 0, height: 0 });
    expect(points.at(-1)).toEqual(at);
    expect(points.length).toBeGreaterThan(1);
  }
});

const grid = fc.record({
  stages: fc.array(fc.record({ width: fc.integer({ min: 1, max: 4 }), hidden: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  lanes: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  notes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(1, 40, 200)), { minLength: 2, maxLength: 40 }),
  links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'later')), { minLength: 1, maxLength: 30 }),
});
type Grid = typeof grid extends fc.Arbitrary<infer Value> ? Value : never;

function mapOf({ stages, lanes, notes, links }: Grid): JourneyMap {
  const [stage, lane] = [SMALL_MAP.stages[0], SMALL_MAP.lanes[0]];
  if (stage === undefined || lane === undefined) throw new Error('The small map has some of each');
  const map: JourneyMap = {
    ...SMALL_MAP,
    stages: stages.map((one, at) => ({ ...stage, ...one, id: `s${at}` })),
    lanes: lanes.map((hidden, at) => ({ ...lane, hidden, id: `l${at}` })),
    notes: notes.map(([column, row, length], at) =>
      smallNote(`n${at}`, `s${column % stages.length}`, `l${row % lanes.length}`, { text: 'word '.repeat(length) }),
    ),
    links: [],
  };
  return links.reduce(
    (before, [from, to, label], at) =>
      addLink({ id: `k${at}`, from: `n${from % notes.length}`, to: `n${to % notes.length}`, label })(before),
    map,
  );
}

test('on any map, on the board and on paper, no link crosses a note, and all are drawn that can be', () => {
  const paper = { theme: LIGHT, text: testFitter(true), invites: false };
  fc.assert(
    fc.property(grid.map(mapOf), fc.boolean(), (map, isPaper) => {
      const layout = isPaper ? layoutMap(map, paper) : laidOut(map);
      const links = routedLinks(layout);
      const shown = map.links.filter(({ from, to }) => layout.noteBoxes.has(from) && layout.noteBoxes.has(to));
      expect(links.map(({ link }) => link)).toEqual(shown);
      for (const { points, bounds } of links) {
        expect(entered(layout, points)).toEqual([]);
        expect(piecesOf(points).every(({ width, height }) => width === 0 || height === 0)).toBe(true);
        expect(piecesOf(points).every((piece) => intersects(piece, bounds))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

/** How much of two pieces lies on each other. */
function sharedLength(a: Rect, b: Rect): number {
  if ((a.height === 0) !== (b.height === 0)) return 0;
  const isLevel = a.height === 0;
  if (Math.abs(isLevel ? a.y - b.y : a.x - b.x) > 0.1) return 0;
  return isLevel
    ? Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    : Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
}

/** In a crowd a piece that would come too near a note rather stays where it was. */
const fewLinks = grid.map(({ links, ...rest }) => ({ ...rest, links: links.slice(0, 5) }));

test('no two of a few links lie on each other', () => {
  fc.assert(
    fc.property(fewLinks.map(mapOf), (map) => {
      const pieces = routes(map).map(({ points }) => piecesOf(points));
      for (const [at, these] of pieces.entries()) {
        for (const others of pieces.slice(at + 1)) {
          for (const one of these) {
            for (const other of others) expect(sharedLength(one, other)).toBeLessThanOrEqual(0.5);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

describe('while a note is in the hand', () => {
  const noteOfFull = fc.constantFrom(...FULL.notes.map(({ id }) => id));
  const someLinks = fc.uniqueArray(fc.tuple(noteOfFull, noteOfFull), { minLength: 1, maxLength: 8 });
  const someCell = fc.record({ stage: fc.constantFrom('s1', 's2', 's3'), lane: fc.constantFrom('l1', 'l2') });

  test('links lead to where their notes would lie, and enter none where there is a way round', () => {
    fc.assert(
      fc.property(someLinks, noteOfFull, someCell, (pairs, held, cell) => {
        const map = linking(FULL, ...pairs);
        const above = laidOutAbove(laidOut(map), moveNotes([held], cell, 0)(map));
        const [kept, afresh] = [routedLinks(above), routedLinks({ ...above, floor: null })];
        expect(kept.map(({ link }) => link.id)).toEqual(afresh.map(({ link }) => link.id));
        for (const [at, { link, points }] of kept.entries()) {
          const ends = [points[0], points.at(-1)].map((end) =>
            outset({ x: 0, y: 0, width: 0, height: 0, ...end }, 0.01),
          );
          const notes = [link.from, link.to].map((note) => rectOf(above, note));
          expect(ends.map((end, which) => intersects(end, notes[which] ?? end))).toEqual([true, true]);
          expect(entered(above, points).length).toBeLessThanOrEqual(entered(above, afresh[at]?.points ?? []).length);
        }
      }),
    );
  });

  test('those that nothing touches stay as they are', () => {
    const map = linking(FULL, ['s1l10', 's1l11'], ['s3l20', 's1l20']);
    const resting = laidOut(map);
    const above = laidOutAbove(resting, moveNotes(['s3l20'], { stage: 's3', lane: 'l1' }, 'end')(map));
    expect(routedLinks(above)[0]?.points).toEqual(routedLinks(resting)[0]?.points);
    expect(routedLinks(above)[1]?.points).not.toEqual(routedLinks(resting)[1]?.points);
  });
});
