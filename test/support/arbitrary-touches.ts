import fc from 'fast-check';
import { NO_TOUCHES } from '../../shared/map/defaults.ts';
import type { Outcome } from '../../shared/map/touches.ts';

type WithExtras = <Known>(known: fc.Arbitrary<Known>) => fc.Arbitrary<Known>;

type DrawnKind = { channelRank: number | null; stageRank: number | null; outcome: Outcome };

const HIGHEST = 3;

const NO_KINDS: DrawnKind[] = [];

/** Touches with ranks in place of references; `withExtras` gives records the keys of a later version. */
export function arbitraryTouches(withExtras: WithExtras, text: fc.Arbitrary<string>) {
  const rank = fc.option(fc.nat(60));
  const kind: fc.Arbitrary<DrawnKind> = withExtras(
    fc.record({ channelRank: rank, stageRank: rank, outcome: fc.constantFrom('lead', 'sale', null) }),
  );
  const path = withExtras(
    fc
      .record({
        steps: fc.array(fc.nat(HIGHEST), { maxLength: 5 }),
        gaps: fc.array(fc.constantFrom(0, 1, 2.5), { minLength: 5, maxLength: 5 }),
        customers: fc.integer({ min: 1, max: 1000 }),
        values: fc.array(fc.constantFrom(0, 12.5, -3, 1e9), { maxLength: 3 }),
      })
      .map(({ gaps, ...known }) => {
        let day = 0;
        const days = known.steps.map((_, at) => (day += at === 0 ? 0 : (gaps[at] ?? 0)));
        return { ...known, days };
      }),
  );
  const some = withExtras(
    fc.record({
      source: text,
      from: fc.constantFrom('', '2026-05-31'),
      to: fc.constantFrom('', '2026-06-30'),
      kinds: fc.array(kind, { minLength: HIGHEST + 1, maxLength: HIGHEST + 3 }),
      paths: fc.array(path, { maxLength: 4 }),
    }),
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ ...NO_TOUCHES, kinds: NO_KINDS }) },
    { weight: 1, arbitrary: some },
  );
}
