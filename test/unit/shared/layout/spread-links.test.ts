import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Route } from '../../../../shared/layout/link-route.ts';
import { spreadLinks } from '../../../../shared/layout/spread-links.ts';

/** Few ways, so that many routes share one. */
const anyTrack = fc.record({
  at: fc.integer({ min: 0, max: 3 }).map((way) => way * 100),
  reach: fc.constantFrom(2, 8, 30),
});
const anyEnd = fc.integer({ min: 0, max: 400 });
const anyRoute: fc.Arbitrary<Route> = fc.record({
  first: fc.constantFrom('across' as const, 'down' as const),
  tracks: fc.array(anyTrack, { minLength: 1, maxLength: 4 }),
  start: anyEnd,
  end: anyEnd,
});

test('links of which most are as before are spread as if none had been', () => {
  fc.assert(
    fc.property(
      fc.array(anyRoute, { maxLength: 12 }),
      fc.array(anyRoute, { maxLength: 3 }),
      fc.nat(12),
      (routes, others, at) => {
        const now = routes.toSpliced(at, others.length, ...others);
        expect(spreadLinks(now, spreadLinks(routes)).shifts).toEqual(spreadLinks(now).shifts);
      },
    ),
    { numRuns: 500 },
  );
});

test('a way on which nothing changed is taken over as it is', () => {
  const route = (y: number): Route => ({ first: 'across', tracks: [{ at: y, reach: 8 }], start: 0, end: 100 });
  const [a, b, c] = [route(50), route(50), route(200)];
  const before = spreadLinks([a, b, c]);
  const now = spreadLinks([a, b, route(200)], before);
  expect(before.shifts).toEqual([[-3.5], [3.5], [0]]);
  expect(now.shifts).toEqual(before.shifts);
  expect(now.ways.get('y50')).toBe(before.ways.get('y50'));
  expect(now.ways.get('y200')).not.toBe(before.ways.get('y200'));
});

test('who has room goes round what lies on a narrow way beside it', () => {
  const route = (at: number, reach: number): Route => ({
    first: 'across',
    tracks: [{ at, reach }],
    start: 0,
    end: 100,
  });
  const routes = [route(202, 8), route(195, 2), route(202, 8), route(202, 8)];
  expect(spreadLinks(routes).shifts).toEqual([[-3], [0], [2.5], [8]]);
});
