import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { shownNotes } from '../../../../shared/map/queries.ts';
import { EVIDENCE_KINDS, type Evidence, type JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LEDGER_COLUMNS, type LedgerColumn, ledgerOf } from '../../../../shared/map/ledger.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { idsOf, SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function note(id: string, stage: string, lane: string, evidence: Partial<Evidence>) {
  return smallNote(id, stage, lane, { evidence: { ...ASSUMPTION, ...evidence } });
}

const MAP: JourneyMap = {
  ...SMALL_MAP,
  links: [],
  notes: [
    note('pain', 's1', 'l2', { kind: 'measured', source: 'web 10', date: '2026-05-31', sample: 20 }),
    note('late', 's3', 'l1', { kind: 'said', source: 'Web 9', date: '2025-12', sample: 0 }),
    note('bare', 's2', 'l1', {}),
    note('early', 's1', 'l1', { kind: 'experience', note: 'b' }),
  ],
};

describe('the ledger', () => {
  test.each([
    ['text', ['bare', 'early', 'late', 'pain']],
    ['stage', ['early', 'pain', 'bare', 'late']],
    ['lane', ['early', 'bare', 'late', 'pain']],
    ['kind', ['bare', 'early', 'late', 'pain']],
    // Numbers in texts count; what says nothing comes last, in the order of the board.
    ['source', ['late', 'pain', 'early', 'bare']],
    ['date', ['late', 'pain', 'early', 'bare']],
    ['sample', ['late', 'pain', 'early', 'bare']],
    ['note', ['early', 'bare', 'late', 'pain']],
  ] as const)('is sorted by %s', (by, ids) => {
    expect(idsOf(ledgerOf(MAP, null, { by, down: false }))).toEqual(ids);
  });

  test('the other way round, what says nothing is last all the same', () => {
    expect(idsOf(ledgerOf(MAP, null, { by: 'date', down: true }))).toEqual(['pain', 'late', 'early', 'bare']);
    expect(idsOf(ledgerOf(MAP, null, { by: 'kind', down: true }))).toEqual(['pain', 'late', 'early', 'bare']);
  });

  test('shows one kind alone, and nothing of what is hidden', () => {
    const order = { by: 'stage', down: false } as const;
    expect(idsOf(ledgerOf(MAP, 'said', order))).toEqual(['late']);
    const hidden = { ...MAP, stages: MAP.stages.map((stage) => ({ ...stage, hidden: stage.id === 's1' })) };
    expect(idsOf(ledgerOf(hidden, null, order))).toEqual(['bare', 'late']);
  });
});

test('in any order it has each shown note once', () => {
  const order = fc.record({ by: fc.constantFrom<LedgerColumn>(...LEDGER_COLUMNS), down: fc.boolean() });
  fc.assert(
    fc.property(arbitraryMap, order, (map, wanted) => {
      const listed = ledgerOf(map, null, wanted);
      expect(new Set(listed)).toEqual(new Set(shownNotes(map)));
      expect(listed.length).toBe(shownNotes(map).length);
      expect(EVIDENCE_KINDS.flatMap((kind) => ledgerOf(map, kind, wanted)).length).toBe(listed.length);
    }),
  );
});
