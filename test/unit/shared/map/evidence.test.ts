import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { evidenceCounts, restsOnEvidence } from '../../../../shared/map/evidence.ts';
import { shownNotes } from '../../../../shared/map/queries.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type JourneyMap } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function mapOf(kinds: readonly EvidenceKind[]): JourneyMap {
  const notes = kinds.map((kind, at) => smallNote(`n${at}`, 's1', 'l1', { evidence: { ...ASSUMPTION, kind } }));
  return { ...SMALL_MAP, notes };
}

describe('how much of a map rests on evidence', () => {
  test('is what customers said and what was measured, of all notes', () => {
    const map = mapOf(['assumption', 'assumption', 'assumption', 'experience', 'said', 'measured']);
    expect(evidenceCounts(map)).toEqual({
      notes: 6,
      proven: 2,
      byKind: { assumption: 3, experience: 1, said: 1, measured: 1 },
      percent: 33,
    });
  });

  test.each([
    [[], null],
    [['assumption', 'experience'], 0],
    [['said', 'measured'], 100],
    [[...Array<EvidenceKind>(999).fill('assumption'), 'said'], 1],
    [[...Array<EvidenceKind>(999).fill('said'), 'experience'], 99],
  ] as const)('is all or nothing only where it is so', (kinds, percent) => {
    expect(evidenceCounts(mapOf(kinds)).percent).toBe(percent);
  });

  test('leaves out what hidden stages and lanes hold, and takes it in again', () => {
    const map = { ...SMALL_MAP, lanes: SMALL_MAP.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'l2' })) };
    expect(evidenceCounts(SMALL_MAP).notes).toBe(5);
    expect(evidenceCounts(map).notes).toBe(4);
    expect(evidenceCounts({ ...SMALL_MAP }).notes).toBe(5);
  });

  test('is not counted anew where notes, stages and lanes are the same', () => {
    expect(evidenceCounts({ ...SMALL_MAP, title: 'other' })).toBe(evidenceCounts(SMALL_MAP));
  });

  test('counts each shown note of any map once', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const { notes, proven, byKind } = evidenceCounts(map);
        const shown = shownNotes(map);
        expect(EVIDENCE_KINDS.reduce((sum, kind) => sum + byKind[kind], 0)).toBe(notes);
        expect([notes, proven]).toEqual([shown.length, shown.filter(restsOnEvidence).length]);
      }),
    );
  });
});
