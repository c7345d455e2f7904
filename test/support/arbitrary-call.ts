import fc from 'fast-check';
import type { CallName } from '../../shared/ipc/channels.ts';
import { callArguments } from '../../shared/ipc/contract.ts';
import { HOSTILE_TEXTS } from './arbitrary-map.ts';
import { SMALL_MAP } from './small-map.ts';

/** As much of a zod schema as is read here. */
type Definition = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly out?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
};
type Schema = {
  readonly _zod: { readonly def: Definition };
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly isInt?: boolean;
  readonly maxLength?: number | null;
};

const PLACES = [
  '/etc/passwd',
  '../../../../tmp/pwned',
  'C:\\Windows\\win.ini',
  '\\\\host\\share',
  'file:///etc/hostname',
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON', 'length', '0', ''];

/** An object with these entries as its own, whatever they are called. */
function recordOf(entries: readonly (readonly [string, unknown])[]): object {
  const record = {};
  for (const [key, value] of entries) {
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return record;
}

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

const pollution = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom<unknown>({ polluted: true }, 'x', null, 1))
  .map(([key, value]) => recordOf([[key, key === 'constructor' ? { prototype: value } : value]]));

/** What nobody would send who keeps to the contract. All of it can be cloned from process to process, or fails to. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, NaN, Infinity, -Infinity, -0, -1, 0.5, 1e308, 2 ** 53, 10n),
  fc.constantFrom<unknown>([], {}, new Date(NaN), new Map([['a', 1]]), new Uint8Array(3), nested(70), nested(500)),
  fc.constantFrom<unknown>(
    'x'.repeat(300_000),
    Array.from({ length: 20_000 }, () => 0),
    ...PLACES,
    ...HOSTILE_TEXTS,
  ),
  pollution,
  fc.array(pollution, { maxLength: 2 }),
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 70 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withTypedArray: true }),
);

export type Known = {
  /** Texts that stand for something in main, so that handlers get past their first look. */
  readonly texts: readonly string[];
};
/** `noise`: how often out of a hundred something stands in a place that does not belong there. */
type How = Known & { readonly noise: number };

function nearly(schema: Schema, how: How): fc.Arbitrary<unknown> {
  const value = valueOf(schema, how);
  if (how.noise === 0) return value;
  return fc.oneof({ weight: 100 - how.noise, arbitrary: value }, { weight: how.noise, arbitrary: hostile });
}

function valueOf(schema: Schema, how: How): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  const { type, innerType, element, items = [], options = [], entries = {}, values = [] } = def;
  switch (type) {
    case 'object':
      return recordFor(def, how);
    case 'array':
      return fc.array(element === undefined ? hostile : nearly(element, how), { maxLength: 3 });
    case 'tuple':
      return fc.tuple(...items.map((item) => nearly(item, how)));
    case 'union':
      return fc.oneof(...options.map((option) => nearly(option, how)));
    case 'pipe':
      return nearly(def.out ?? schema, how);
    case 'enum':
      return fc.constantFrom(...Object.values(entries));
    case 'literal':
      return fc.constantFrom(...values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numberOf(schema);
    case 'string':
      return textOf(schema, how);
    case 'custom':
      return fc.oneof(fc.constant(SMALL_MAP), fc.uint8Array({ maxLength: 40 }));
    case 'nullable':
    case 'optional':
    case 'default':
    case 'catch':
      return innerType === undefined
        ? hostile
        : fc.oneof({ weight: 4, arbitrary: nearly(innerType, how) }, { weight: 1, arbitrary: nothing(type) });
    default:
      // A kind of schema that no call takes yet.
      throw new Error(`Nothing is known of ${type}`);
  }
}

const FAR = 1e9;

function numberOf({ minValue, maxValue, isInt }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minValue ?? -FAR, -FAR), Math.min(maxValue ?? FAR, FAR)];
  const lowest = Math.max(Math.ceil(min), 0);
  const whole = fc.integer({ min: lowest, max: Math.max(lowest, Math.min(Math.floor(max), lowest + 3)) });
  return isInt === true ? whole : fc.oneof(whole, fc.double({ min, max, noNaN: true }));
}

/** Texts of every form that the contract asks for. */
const WELL_FORMED = [
  's1',
  'l1',
  'n1',
  '2026-01-31T09:00:00.000Z',
  '20260131T090000000Z-session-0123abcd',
  '01234567-89ab-cdef-0123-456789abcdef',
  'c2FsdCBvciBoYXNo',
];

function textOf({ _zod: { def }, maxLength }: Schema, { texts }: How): fc.Arbitrary<string> {
  const patterns = (def.checks ?? []).flatMap(({ _zod }) => _zod.def.pattern ?? []);
  const fits = (text: string): boolean =>
    text.length <= (maxLength ?? Infinity) && patterns.every((pattern) => pattern.test(text));
  const fitting = [...WELL_FORMED, ...texts].filter(fits);
  if (fitting.length === 0) throw new Error(`No text is known of the form ${patterns.join(' and ')}`);
  const others = ['', ...PLACES, ...HOSTILE_TEXTS].filter(fits);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: fc.constantFrom(...fitting, ...others) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => (fits(text) ? text : fitting[0])),
    },
  ) as fc.Arbitrary<string>;
}

function nothing(type: string): fc.Arbitrary<unknown> {
  return fc.constant(type === 'nullable' ? null : undefined);
}

/** With noise, now and then a key is missing, or there is one more. */
function recordFor({ shape = {} }: Definition, how: How): fc.Arbitrary<unknown> {
  const keys = Object.keys(shape);
  const parts = fc.tuple(...Object.values(shape).map((part) => nearly(part, how)));
  const entriesOf = (values: readonly unknown[]) =>
    keys.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined);
  if (how.noise === 0) return parts.map((values) => recordOf(entriesOf(values)));
  const change = fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ without: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ more: fc.constantFrom(...KEYS), value: hostile }) },
  );
  return fc.tuple(parts, change).map(([values, changed]) => {
    const entries = entriesOf(values);
    if (changed === null) return recordOf(entries);
    if ('more' in changed) return recordOf([...entries, [changed.more, changed.value]]);
    return recordOf(entries.filter((_entry, at) => at !== changed.without % Math.max(1, keys.length)));
  });
}

/**
 * Argument lists for a call, made from what the contract says of it: such as it takes, so that its handler is reached,
 * such as it nearly takes, and anything else.
 */
export function arbitraryArguments(name: CallName, known: Known): fc.Arbitrary<readonly unknown[]> {
  const { items = [] } = (callArguments[name] as unknown as Schema)._zod.def;
  const near = (noise: number) => fc.tuple(...items.map((item) => nearly(item, { ...known, noise })));
  return fc.oneof(
    { weight: 4, arbitrary: near(0) },
    { weight: 4, arbitrary: near(3) },
    { weight: 1, arbitrary: near(50) },
    { weight: 1, arbitrary: fc.array(hostile, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.tuple(near(0), hostile).map(([args, more]) => [...args, more]) },
    { weight: 1, arbitrary: near(0).map((args) => args.slice(1)) },
  );
}
