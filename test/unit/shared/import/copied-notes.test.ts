import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCopiedNotes } from '../../../../shared/import/copied-notes.ts';
import { copiedNotes } from '../../../../shared/map/copied-notes.ts';
import { idsOf, SMALL_MAP } from '../../../support/small-map.ts';

const COPIED = copiedNotes(SMALL_MAP, new Set(['c1', 'b1', 'a1']));

test('copied notes come in reading order, with what they carry and nothing else', () => {
  expect({
    map: COPIED.map,
    notes: idsOf(COPIED.notes),
    links: idsOf(COPIED.links),
    personas: idsOf(COPIED.personas),
    channels: idsOf(COPIED.channels),
    stages: idsOf(COPIED.stages),
    lanes: COPIED.lanes,
  }).toEqual({
    map: 'map',
    notes: ['a1', 'b1', 'c1'],
    links: ['k1'],
    personas: ['p1', 'p2'],
    channels: ['ch1', 'ch2'],
    stages: ['s1', 's2', 's3'],
    lanes: [
      { id: 'l1', kind: 'action', name: 'Actions' },
      { id: 'l2', kind: 'pain', name: 'Pain points' },
    ],
  });
  expect(readCopiedNotes(JSON.stringify(COPIED))).toEqual(COPIED);
});

test.each<readonly [text: string, what: string]>([
  ['', 'nothing'],
  ['{', 'broken JSON'],
  ['null', 'no object'],
  ['['.repeat(10_000), 'endless nesting'],
  [JSON.stringify({ ...COPIED, notes: [] }), 'no notes'],
  [JSON.stringify({ ...COPIED, more: 1 }), 'something else besides'],
  [JSON.stringify({ ...COPIED, notes: [...COPIED.notes, COPIED.notes[0]] }), 'a note twice'],
  [JSON.stringify({ ...COPIED, links: [{ id: 'a1', from: 'a1', to: 'b1', label: '' }] }), 'one id for two things'],
  [JSON.stringify({ ...COPIED, links: [{ id: 'k', from: 'a1', to: 'gone', label: '' }] }), 'a loose link'],
  [JSON.stringify({ ...COPIED, personas: [] }), 'an unknown persona'],
  [JSON.stringify({ ...COPIED, stages: [] }), 'an unknown stage'],
  [JSON.stringify({ ...COPIED, notes: [{ ...COPIED.notes[0], votes: -1 }] }), 'owed votes'],
  [JSON.stringify({ ...COPIED, notes: [{ ...COPIED.notes[0], text: 'x'.repeat(20_001) }] }), 'too long a text'],
  [JSON.stringify(COPIED).replace('"map":', '"__proto__":{"polluted":1},"map":'), 'a prototype'],
])('%#: %2$s is not taken for notes', (text) => {
  expect(readCopiedNotes(text)).toBeNull();
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readCopiedNotes(text)).toBeNull();
    }),
  );
});
