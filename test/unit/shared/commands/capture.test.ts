import { describe, expect, test } from 'vitest';
import { capturedLine, captureNotes, laneFor, parseCapture } from '../../../../shared/commands/capture.ts';
import { hideLane } from '../../../../shared/commands/lane-commands.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { notesIn } from '../../../../shared/map/queries.ts';

function countedIds(): () => string {
  let count = 0;
  return () => `id${count++}`;
}

const map = newMap({ template: 'three', language: 'en', newId: countedIds() });
const laneId = (kind: string) => map.lanes.find((lane) => lane.kind === kind)!.id;
const cell = { stage: map.stages[1]!.id, lane: laneId('question') };

describe('the capture line', () => {
  test.each([
    ['plain', null, 'plain'],
    ['> searches', 'action', 'searches'],
    ['*wants to feel sure', 'motivation', 'wants to feel sure'],
    ['  ? is it good?', 'question', 'is it good?'],
    ['! too dear', 'pain', 'too dear'],
    ['!', 'pain', ''],
    ['- a dash', null, '- a dash'],
    ['', null, ''],
  ])('reads %j', (line, kind, text) => {
    expect(capturedLine(line)).toEqual({ kind, text });
  });

  test('a prefix alone makes no note', () => {
    expect(parseCapture(' ! ')).toEqual([]);
  });

  test('many lines are a list, whose stars are bullets', () => {
    expect(parseCapture('* one\n* two\n3. three\n\n')).toEqual([
      { kind: null, text: 'one' },
      { kind: null, text: 'two' },
      { kind: null, text: 'three' },
    ]);
  });

  test('in lines with prefixes a star is one too', () => {
    expect(parseCapture('> one\n* two\n- three')).toEqual([
      { kind: 'action', text: 'one' },
      { kind: 'motivation', text: 'two' },
      { kind: null, text: 'three' },
    ]);
  });

  test('a prefix finds its lane, as long as it can be seen', () => {
    expect(laneFor(map, 'pain', cell.lane)).toBe(laneId('pain'));
    expect(laneFor(map, null, cell.lane)).toBe(cell.lane);
    expect(laneFor(hideLane(laneId('pain'))(map), 'pain', cell.lane)).toBe(cell.lane);
  });

  test('notes come to the end of their cells, in their order', () => {
    const captured = parseCapture('> one\n! two\nthree\n> four').map((note, at) => ({ ...note, id: `note${at}` }));
    const after = captureNotes(captured, cell, '2026-03-01T10:00:00Z')(map);
    const textsIn = (kind: string) => notesIn(after, { ...cell, lane: laneId(kind) }).map(({ text }) => text);
    expect([textsIn('action'), textsIn('question'), textsIn('pain')]).toEqual([['one', 'four'], ['three'], ['two']]);
    expect(new Set(after.notes.map(({ created }) => created))).toEqual(new Set(['2026-03-01T10:00:00Z']));
  });

  test('nothing captured leaves the very same map', () => {
    expect(captureNotes([], cell, '')(map)).toBe(map);
  });
});
