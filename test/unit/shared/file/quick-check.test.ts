import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quickCheck } from '../../../../shared/file/quick-check.ts';
import { noteSchema } from '../../../../shared/file/schema-records.ts';
import { ASSUMPTION, NOTE_DEFAULTS, TASK_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';

const PLAIN = { ...NOTE_DEFAULTS, id: 'n1', stage: 's1', lane: 'l1' };

const NUMBERS = [0, -0, 1, -1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY];
const TEXTS = ['', 'a\u0000b', 'x'.repeat(LIMITS.text), 'x'.repeat(LIMITS.text + 1), '😀'.repeat(LIMITS.text), 'good'];
const LISTS = [[], ['p1'], [''], [1], [undefined]];
const EVIDENCE = [{ sample: -0 }, { later: 1 }, { kind: 'guess' }].map((more) => ({ ...ASSUMPTION, ...more }));
const OTHERS = [null, undefined, true, {}, ASSUMPTION, TASK_DEFAULTS, { ...TASK_DEFAULTS, done: 'yes' }];

/** What may stand in a note, at the limits and beyond them. */
const values = fc.oneof(
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.constantFrom<unknown>(...NUMBERS, ...TEXTS, ...LISTS, ...EVIDENCE, ...OTHERS),
);

/** Whether the schema itself takes a value, and leaves it as it is. */
function leavesAsItIs(schema: z.ZodType, value: unknown): boolean {
  const { success, data } = schema.safeParse(value);
  return success && isDeepStrictEqual(data, value);
}

describe('quickCheck', () => {
  it('answers for notes as their schema does', () => {
    const isSound = quickCheck(noteSchema);
    const notes = fc
      .tuple(fc.constantFrom(...Object.keys(noteSchema.shape), 'later'), values)
      .map(([key, value]) => ({ ...PLAIN, [key]: value }));
    fc.assert(
      fc.property(notes, (note) => {
        expect(isSound(note)).toBe(leavesAsItIs(noteSchema, note));
      }),
      { numRuns: 3_000 },
    );
  });

  it('says yes to notes of which nothing special is said, and no to notes without a key', () => {
    const areSound = quickCheck(z.array(noteSchema));
    const missing = Object.keys(PLAIN).map((left) =>
      Object.fromEntries(Object.entries(PLAIN).filter(([key]) => key !== left)),
    );
    expect(areSound([PLAIN, { ...PLAIN, id: 'n2', votes: 3 }])).toBe(true);
    expect(missing.map((note) => quickCheck(noteSchema)(note))).toEqual(missing.map(() => false));
  });

  it('leaves to the schema what it does not know, and what the schema would change', () => {
    const others = [z.object({ a: z.string() }), z.strictObject({ a: z.string() }), z.custom(() => true), z.unknown()];
    expect(others.map((schema) => quickCheck(schema)({ a: 'a' }))).toEqual(others.map(() => false));
    expect(quickCheck(z.string().trim())(' a')).toBe(false);
  });
});
