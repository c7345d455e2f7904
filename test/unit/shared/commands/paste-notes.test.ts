import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsToRenew, pasteNotes } from '../../../../shared/commands/paste-notes.ts';
import { readCopiedNotes } from '../../../../shared/import/copied-notes.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { copiedNotes } from '../../../../shared/map/copied-notes.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import type { Cell } from '../../../../shared/map/queries.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { noteOrder, SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function renewing(copied: Parameters<typeof idsToRenew>[0]): ReadonlyMap<string, string> {
  return new Map(idsToRenew(copied).map((id) => [id, `new ${id}`]));
}

function pasted(ids: readonly string[], cell: Cell, into: JourneyMap = SMALL_MAP): JourneyMap {
  const copied = copiedNotes(SMALL_MAP, new Set(ids));
  return pasteNotes(copied, cell, renewing(copied))(into);
}

/** The notes that were not there before. */
function added(map: JourneyMap): readonly string[] {
  return noteOrder(map).filter((note) => note.startsWith('new '));
}

/** Another map: Actions and Pain points in Indonesian, the lanes the other way round, one stage more. */
function otherMap(): JourneyMap {
  let ids = 0;
  const map = newMap({ template: 'five', language: 'id', newId: () => `o${(ids += 1)}` });
  return {
    ...map,
    stages: map.stages.map((stage, at) => ({ ...stage, id: `S${at + 1}` })),
    lanes: [map.lanes[3]!, map.lanes[0]!].map((lane, at) => ({ ...lane, id: `L${at + 1}` })),
  };
}

describe('in the map that they come from', () => {
  test('notes of one cell come to the end of another', () => {
    expect(added(pasted(['a3', 'a1'], { stage: 's2', lane: 'l2' }))).toEqual(['new a1@s2/l2', 'new a3@s2/l2']);
  });

  test('notes of several cells keep their distance, up to the edge', () => {
    expect(added(pasted(['a1', 'b1', 'c1'], { stage: 's2', lane: 'l1' }))).toEqual([
      'new a1@s2/l1',
      'new b1@s3/l1',
      'new c1@s2/l2',
    ]);
    expect(added(pasted(['a1', 'b1', 'c1'], { stage: 's3', lane: 'l2' }))).toEqual([
      'new a1@s3/l2',
      'new b1@s3/l2',
      'new c1@s3/l2',
    ]);
  });

  test('notes carry all that they have, and the links between them', () => {
    const map = pasted(['a1', 'b1', 'c1'], { stage: 's1', lane: 'l1' });
    expect(map.notes.slice(SMALL_MAP.notes.length)).toEqual([
      { ...SMALL_MAP.notes[0], id: 'new a1' },
      { ...SMALL_MAP.notes[1], id: 'new b1' },
      { ...SMALL_MAP.notes[3], id: 'new c1' },
    ]);
    expect(map.links.slice(SMALL_MAP.links.length)).toEqual([
      { ...SMALL_MAP.links[0], id: 'new k1', from: 'new a1', to: 'new b1' },
    ]);
    expect([map.personas, map.channels]).toEqual([SMALL_MAP.personas, SMALL_MAP.channels]);
  });
});

describe('in another map', () => {
  test('notes of several cells go to the stages and lanes of the same names', () => {
    const map = pasted(['a1', 'b1', 'c1'], { stage: 'S5', lane: 'L2' }, otherMap());
    expect(added(map)).toEqual(['new a1@S1/L2', 'new b1@S3/L2', 'new c1@S1/L1']);
  });

  test('notes of one stage go to the one that the keyboard is in', () => {
    expect(added(pasted(['a1', 'c1'], { stage: 'S5', lane: 'L2' }, otherMap()))).toEqual([
      'new a1@S5/L2',
      'new c1@S5/L1',
    ]);
  });

  test('where a name is unknown they keep their distance', () => {
    const other = otherMap();
    const strange = { ...other, stages: other.stages.map((stage) => ({ ...stage, name: `x${stage.id}` })) };
    expect(added(pasted(['a1', 'b1'], { stage: 'S4', lane: 'L1' }, strange))).toEqual(['new a1@S4/L1', 'new b1@S5/L1']);
  });

  test('personas and channels are found by their names, or brought along', () => {
    const other = {
      ...otherMap(),
      personas: [{ ...SMALL_MAP.personas[0]!, id: 'ana', name: ' ANA ' }],
      channels: [{ id: 'shop', kind: '', name: 'shop' }],
    };
    const map = pasted(['a1', 'c1'], { stage: 'S1', lane: 'L1' }, other);
    expect(map.personas).toEqual([...other.personas, { ...SMALL_MAP.personas[1], id: 'new p2' }]);
    expect(map.channels).toEqual([...other.channels, { ...SMALL_MAP.channels[1], id: 'new ch2' }]);
    expect(map.notes.map(({ personas, channel }) => ({ personas, channel }))).toEqual([
      { personas: ['ana', 'new p2'], channel: 'shop' },
      { personas: [], channel: 'new ch2' },
    ]);
    expect(checkMap(map)).toEqual([]);
  });
});

test('nothing comes to a cell that is gone, with ids that are taken, or over the limit', () => {
  const copied = copiedNotes(SMALL_MAP, new Set(['a1']));
  expect(pasteNotes(copied, { stage: 'gone', lane: 'l1' }, renewing(copied))(SMALL_MAP)).toBe(SMALL_MAP);
  expect(pasteNotes(copied, { stage: 's1', lane: 'l1' }, new Map())(SMALL_MAP)).toBe(SMALL_MAP);
  const full = {
    ...SMALL_MAP,
    notes: Array.from({ length: LIMITS.notes }, (_, at) => smallNote(`f${at}`, 's1', 'l1')),
  };
  expect(pasteNotes(copied, { stage: 's1', lane: 'l1' }, renewing(copied))(full)).toBe(full);
});

test('any notes of any map come to any other as a sound map, through the clipboard', () => {
  fc.assert(
    fc.property(arbitraryMap, arbitraryMap, (from, into) => {
      const [stage, lane] = [into.stages[0], into.lanes[0]];
      const copied = copiedNotes(from, new Set(from.notes.map(({ id }) => id)));
      fc.pre(stage !== undefined && lane !== undefined && copied.notes.length > 0);
      const read = readCopiedNotes(JSON.stringify(copied));
      expect(read).toEqual(copied);
      const map = pasteNotes(read!, { stage: stage!.id, lane: lane!.id }, renewing(copied))(into);
      expect(checkMap(map)).toEqual([]);
      expect(map.notes.length).toBe(into.notes.length + copied.notes.length);
    }),
  );
});
