import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachedShare } from '../../../../shared/map/reached-share.ts';

const higher = { better: 'higher', baseline: null } as const;
const lower = { better: 'lower', baseline: null } as const;

describe('reachedShare', () => {
  it('is the part of the way from the baseline to the target', () => {
    // (1.9 - 1) / (3 - 1) = 0.45
    expect(reachedShare({ ...higher, baseline: 1, actual: 1.9, target: 3 })).toBeCloseTo(45);
    // (71 - 80) / (60 - 80) = -9 / -20 = 0.45
    expect(reachedShare({ ...lower, baseline: 80, actual: 71, target: 60 })).toBeCloseTo(45);
    // From -20 to 30 it is 50; 5 is half of the way.
    expect(reachedShare({ ...higher, baseline: -20, actual: 5, target: 30 })).toBeCloseTo(50);
    // Down to nothing: (12 - 16) / (0 - 16) = 0.25
    expect(reachedShare({ ...lower, baseline: 16, actual: 12, target: 0 })).toBeCloseTo(25);
  });

  it('ends at 0 and at 100', () => {
    expect(reachedShare({ ...higher, baseline: 10, actual: 4, target: 20 })).toBe(0);
    expect(reachedShare({ ...higher, baseline: 10, actual: 31, target: 20 })).toBe(100);
    expect(reachedShare({ ...lower, baseline: 10, actual: 12, target: 5 })).toBe(0);
    expect(reachedShare({ ...lower, baseline: 10, actual: -1, target: 5 })).toBe(100);
  });

  it('without a baseline is the share of the target', () => {
    // 3 of 4
    expect(reachedShare({ ...higher, actual: 3, target: 4 })).toBeCloseTo(75);
    // A target of 60 with 80: 60 / 80
    expect(reachedShare({ ...lower, actual: 80, target: 60 })).toBeCloseTo(75);
    // Below nothing the smaller distance is the better one: -10 / -40
    expect(reachedShare({ ...higher, actual: -40, target: -10 })).toBeCloseTo(25);
    expect(reachedShare({ ...higher, actual: -1, target: 10 })).toBe(0);
  });

  it('takes a baseline that is at the target or beyond it for none', () => {
    expect(reachedShare({ ...higher, baseline: 4, actual: 3, target: 4 })).toBeCloseTo(75);
    expect(reachedShare({ ...higher, baseline: 4, actual: 4, target: 4 })).toBe(100);
    expect(reachedShare({ ...higher, baseline: 9, actual: 3, target: 4 })).toBeCloseTo(75);
    expect(reachedShare({ ...lower, baseline: 50, actual: 80, target: 60 })).toBeCloseTo(75);
  });

  it('is all or nothing for a target of 0 without a baseline', () => {
    expect(reachedShare({ ...lower, actual: 0, target: 0 })).toBe(100);
    expect(reachedShare({ ...lower, actual: 2, target: 0 })).toBe(0);
    expect(reachedShare({ ...higher, actual: 2, target: 0 })).toBe(100);
    expect(reachedShare({ ...higher, actual: -2, target: 0 })).toBe(0);
  });

  it('is not known without the actual figure or the target', () => {
    expect(reachedShare({ ...higher, actual: null, target: 3 })).toBeNull();
    expect(reachedShare({ ...higher, baseline: 1, actual: 2, target: null })).toBeNull();
  });

  it('is within 0 and 100 whatever the figures, and never falls when the actual figure gets better', () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, -1, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    const figures = fc.record({
      baseline: fc.option(figure),
      target: figure,
      better: fc.constantFrom('higher' as const, 'lower' as const),
    });
    fc.assert(
      fc.property(figures, figure, figure, (rest, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [worse, better] = rest.better === 'higher' ? [less, more] : [more, less];
        const [before, after] = [worse, better].map((actual) => reachedShare({ ...rest, actual }) ?? Number.NaN);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        // What rounding may take.
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-9);
      }),
    );
  });
});
