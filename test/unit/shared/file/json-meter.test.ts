import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type Excess,
  FILE_BOUNDS,
  jsonMeter,
  nestsDeeperThan,
} from '../../../../shared/file/json-meter.ts';

const FEW: Bounds = { deepest: 4, objects: 5, lists: 6, keys: 7, keysInOne: 3, commas: 8 };

function excess(value: unknown): Excess {
  return jsonMeter(FEW)(JSON.stringify(value));
}

describe('jsonMeter', () => {
  it('takes as much as the bounds say, and not one more', () => {
    const many = (count: number, value: unknown) => Array.from({ length: count }, () => value);
    const outcomes = {
      deepest: [excess([[[[]]]]), excess([[[[[]]]]])],
      objects: [excess(many(5, {})), excess(many(6, {}))],
      lists: [excess(many(5, [])), excess(many(6, []))],
      keys: [excess([{ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 1 }, { a: 1 }]), excess(many(4, { a: 1, b: 1 }))],
      keysInOne: [excess({ a: { x: 1 }, b: 1, c: 1 }), excess({ a: { x: 1 }, b: 1, c: 1, d: 1 })],
      commas: [excess(many(9, 1)), excess(many(10, 1))],
    };
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(FEW).map((name) => [name, [null, name]] as const)));
  });

  it('counts nothing inside texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '[', ',', ':', '"', '\\', 'a', '\n') }), (text) => {
        expect(excess({ [text]: [text] })).toBeNull();
      }),
    );
  });

  it('says the same of a text in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.json({ maxDepth: 6 })), (values) => {
        const meter = jsonMeter(FEW);
        const answers = values.map((value) => meter(`${value},`));
        expect(answers.find((answer) => answer !== null) ?? null).toBe(
          jsonMeter(FEW)(values.map((value) => `${value},`).join('')),
        );
      }),
    );
  });

  it('lets a map pass that has as many of everything as a map may have, each value spelled out', () => {
    const note = { id: 'n', evidence: { kind: 'said', source: '', date: '', sample: 1, note: '' } };
    const whole = { ...note, task: { owner: '', due: '', done: true }, personas: ['p'], a: 1, b: 1, c: 1, d: 1, e: 1 };
    const link = { id: 'k', from: 'a', to: 'b', label: '' };
    const stroke = { id: 'x', stage: 's', lane: 'l', points: Array.from({ length: 45 }, () => [1, 2, 0.5]), width: 2 };
    const many = (count: number, value: unknown) => `[${`${JSON.stringify(value)},`.repeat(count - 1)}0]`;
    const text = `{"notes":${many(50_000, whole)},"links":${many(50_000, link)},"strokes":${many(20_000, stroke)}}`;
    expect(jsonMeter(FILE_BOUNDS)(text)).toBeNull();
  });
});

describe('nestsDeeperThan', () => {
  it('looks at nothing but the depth', () => {
    expect(nestsDeeperThan(2, `[${'{"a":[]},'.repeat(1000)}0]`)).toBe(true);
    expect(nestsDeeperThan(3, `[${'{"a":[]},'.repeat(1000)}0]`)).toBe(false);
  });
});
