import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversion, MODELS, sharesOf } from '../../../../shared/attribution/models.ts';

/**
 * John: organic search (day 0), an advert (day 3), in the same visit the chat that makes him a lead, a direct visit a week
 * later (day 10), and the call on which he buys.
 */
const JOHN: Conversion = { days: [0, 3, 3, 10, 10], lead: 2 };

function rounded(shares: readonly number[]): readonly number[] {
  return shares.map((share) => Math.round(share * 1e6) / 1e6);
}

describe('of John, the credit is shared', () => {
  test.each([
    ['first', [1, 0, 0, 0, 0]],
    ['last', [0, 0, 0, 0, 1]],
    ['linear', [0.2, 0.2, 0.2, 0.2, 0.2]],
    // 40 % to both ends, 20 % / 3 = 6.6667 % to each between them.
    ['position', [0.4, 0.066667, 0.066667, 0.066667, 0.4]],
    // 30 % to the first touch, the lead and the sale, 10 % / 2 = 5 % to the other two.
    ['w', [0.3, 0.05, 0.3, 0.05, 0.3]],
    // 10, 7, 7, 0 and 0 days before the sale: 2^(-10/7) = 0.371499, 2^-1 = 0.5 twice, 1 twice; together 3.371499.
    ['decay', [0.110188, 0.148302, 0.148302, 0.296604, 0.296604]],
  ] as const)('%s', (model, expected) => {
    expect(rounded(sharesOf(model, JOHN, 7))).toEqual(expected);
  });

  test('with a half-life of 10 days the first touch counts half as much as the last', () => {
    // 2^(-10/10) = 0.5, 2^(-7/10) = 0.615572 twice, 1 twice; together 3.731144.
    expect(rounded(sharesOf('decay', JOHN, 10))).toEqual([0.134007, 0.164982, 0.164982, 0.268014, 0.268014]);
  });
});

describe('where milestones fall together', () => {
  test('two touches share by halves, one has it all', () => {
    expect(sharesOf('position', { days: [0, 1], lead: -1 }, 7)).toEqual([0.5, 0.5]);
    for (const model of MODELS) expect(sharesOf(model, { days: [0], lead: 0 }, 7)).toEqual([1]);
  });

  test('a first touch that makes a lead has both shares', () => {
    // 30 + 30 % first, 30 % last, 10 % to the one between.
    expect(rounded(sharesOf('w', { days: [0, 1, 2], lead: 0 }, 7))).toEqual([0.6, 0.1, 0.3]);
    // Nobody else is there for the 10 %: 60 and 30 of 90.
    expect(rounded(sharesOf('w', { days: [0, 1], lead: 0 }, 7))).toEqual([0.666667, 0.333333]);
  });

  test('without a lead W is the position model', () => {
    const days = [0, 1, 2, 3];
    expect(sharesOf('w', { days, lead: -1 }, 7)).toEqual(sharesOf('position', { days, lead: -1 }, 7));
  });

  test('each half-life halves', () => {
    // 14, 7 and 0 days: 1/4, 1/2, 1; divided by 7/4.
    expect(rounded(sharesOf('decay', { days: [0, 7, 14], lead: -1 }, 7))).toEqual([0.142857, 0.285714, 0.571429]);
  });
});

test('shares are finite, none below 0, together 1, in every model', () => {
  const conversion = fc
    .record({
      gaps: fc.array(fc.nat(100_000), { minLength: 1, maxLength: 200 }),
      lead: fc.integer({ min: -1, max: 199 }),
    })
    .map(({ gaps, lead }): Conversion => {
      let day = 0;
      return { days: gaps.map((gap) => (day += gap)), lead: Math.min(lead, gaps.length - 1) };
    });
  fc.assert(
    fc.property(conversion, fc.constantFrom(...MODELS), fc.integer({ min: 1, max: 365 }), (one, model, halfLife) => {
      const shares = sharesOf(model, one, halfLife);
      expect(shares).toHaveLength(one.days.length);
      expect(shares.every((share) => Number.isFinite(share) && share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
