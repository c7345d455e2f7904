import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_FAILURE_CODES } from '../../../../shared/file/open-failure.ts';
import { readMapBytes } from '../../../../shared/file/read-map.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { decodeUtf8 } from '../../../support/decode-utf8.ts';

const FIXTURES = `${import.meta.dirname}/../../../fixtures`;
const GOOD = readFileSync(`${FIXTURES}/versions/1.journey`);
const OUTCOMES: readonly string[] = ['opened', ...OPEN_FAILURE_CODES];

/** How reading ends. What opens must be sound, and must be saved in the same bytes a second time. */
function outcome(bytes: Uint8Array): string {
  const answer = readMapBytes(bytes, 'bad.journey', decodeUtf8);
  if (!answer.ok) return answer.error.code;
  const saved = writeMap(answer.value.map, answer.value.envelope);
  const again = readMapBytes(Buffer.from(saved), 'bad.journey', decodeUtf8);
  if (!again.ok) return `opened, and not again: ${again.error.code}`;
  expect(checkMap(answer.value.map)).toEqual([]);
  expect(writeMap(again.value.map, again.value.envelope)).toBe(saved);
  return 'opened';
}

/** A piece of the good file is replaced: by other bytes, by nothing, or by another piece of itself. */
const byteMutation = fc.record({
  from: fc.nat(GOOD.length),
  length: fc.nat(40),
  instead: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.tuple(fc.nat(GOOD.length), fc.nat(200)).map(([start, length]) => GOOD.subarray(start, start + length)),
    fc
      .constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '-0', '1e999', '"__proto__":', 'null')
      .map((piece) => Buffer.from(piece)),
  ),
});

function withBytesReplaced(mutations: readonly (typeof byteMutation extends fc.Arbitrary<infer M> ? M : never)[]) {
  return mutations.reduce<Buffer>(
    (bytes, { from, length, instead }) =>
      Buffer.concat([bytes.subarray(0, from), instead, bytes.subarray(from + length)]),
    GOOD,
  );
}

const hostileValue = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, '', 's1', 'n1', 'x'.repeat(20_001), [], {}, [null], [[]], {
    id: 's1',
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** JSON with the value at the `countdown.left`th place replaced. */
function withValueReplaced(value: unknown, countdown: { left: number }, instead: unknown): unknown {
  countdown.left -= 1;
  if (countdown.left === -1) return instead;
  if (Array.isArray(value)) return value.map((entry) => withValueReplaced(entry, countdown, instead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withValueReplaced(inner, countdown, instead)]),
  );
}

describe('bad files', () => {
  it('are each told for what they are', () => {
    const expected = JSON.parse(readFileSync(`${FIXTURES}/bad/expected.json`, 'utf8')) as Record<string, string>;
    const found = Object.keys(expected).map(
      (name) => [name, outcome(readFileSync(`${FIXTURES}/bad/${name}`))] as const,
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('made out of a good one never take the reader down, byte by byte', () => {
    fc.assert(
      fc.property(fc.array(byteMutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        expect(OUTCOMES).toContain(outcome(withBytesReplaced(mutations)));
      }),
      { numRuns: 1000 },
    );
  });

  it('made out of a good one never take the reader down, value by value', () => {
    const good: unknown = JSON.parse(GOOD.toString());
    fc.assert(
      fc.property(fc.nat(250), hostileValue, (place, instead) => {
        const text = JSON.stringify(withValueReplaced(good, { left: place }, instead));
        expect(OUTCOMES).toContain(outcome(Buffer.from(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
