import type { z } from 'zod';
import { isJsonObject } from './json-object.ts';

type Answer = (value: unknown) => boolean;

/**
 * A schema's answer for what is almost always sound, such as the thousands of notes of a map: true only where the schema
 * would take a value, and leave it as it is. To ask the schema itself takes several times as long, and copies
 * everything; that is for what finds no quick answer here.
 */
export function quickCheck<Schema extends z.core.$ZodType>(
  schema: Schema,
): (value: unknown) => value is z.output<Schema> {
  const isSound = answerOf(schema);
  return (value): value is z.output<Schema> => isSound(value);
}

/** A rule for values of a type, which gets none of another. */
type Rule = { readonly check: (payload: never) => unknown };

function answerOf(schema: z.core.$ZodType): Answer {
  // All that zod has.
  const { _zod: inner } = schema as z.core.$ZodTypes;
  const isOfType = typeAnswer(inner.def);
  // To be whole is a rule that a number brings with it.
  const own: readonly Rule[] = 'check' in inner ? [inner] : [];
  const rules: readonly Rule[] = [...own, ...(inner.def.checks ?? []).map(({ _zod }) => _zod)];
  if (rules.length === 0) return isOfType;
  return (value) => {
    if (!isOfType(value)) return false;
    for (const rule of rules) if (!leavesAsItIs(rule, value)) return false;
    return true;
  };
}

function leavesAsItIs({ check }: Rule, value: unknown): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  check(payload as never);
  return payload.issues.length === 0 && Object.is(payload.value, value);
}

function typeAnswer(def: z.core.$ZodTypes['_zod']['def']): Answer {
  if (def.type === 'string') return (value) => typeof value === 'string';
  if (def.type === 'boolean') return (value) => typeof value === 'boolean';
  if (def.type === 'number') return Number.isFinite;
  if (def.type === 'enum') {
    const entries: ReadonlySet<unknown> = new Set(Object.values(def.entries));
    return (value) => entries.has(value);
  }
  if (def.type === 'nullable') {
    const isInner = answerOf(def.innerType);
    return (value) => value === null || isInner(value);
  }
  if (def.type === 'array') {
    const isElement = answerOf(def.element);
    return (value) => Array.isArray(value) && areAll(value, isElement);
  }
  return def.type === 'object' ? objectAnswer(def) : () => false;
}

function objectAnswer({ shape, catchall }: z.core.$ZodObjectDef): Answer {
  // A schema that keeps what it does not know leaves it as it is; others leave it out, or refuse it.
  if (catchall?._zod.def.type !== 'unknown') return () => false;
  const checks = Object.entries(shape).map(([key, schema]) => ({ key, isSound: answerOf(schema), latest: NOTHING }));
  return (value) => {
    if (!isJsonObject(value)) return false;
    for (const check of checks) {
      const found = value[check.key];
      // Most notes say the same of all but their text, and what they leave out is filled in with the very same values.
      if (Object.is(found, check.latest)) continue;
      if (!check.isSound(found)) return false;
      check.latest = found;
    }
    return true;
  };
}

const NOTHING: unknown = Symbol('nothing yet');

function areAll(list: readonly unknown[], isSound: Answer): boolean {
  // `every` would pass over holes.
  for (const value of list) if (!isSound(value)) return false;
  return true;
}
