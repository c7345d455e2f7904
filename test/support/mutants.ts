type Random = () => number;

/** A file that something happened to: one to three of the ways in which files break, each at a place of its own. */
export function mutantOf(file: Buffer, others: readonly Buffer[], random: Random): Buffer {
  const ways = 1 + below(3, random);
  let bytes = file;
  for (let way = 0; way < ways; way += 1) {
    const change = CHANGES[below(CHANGES.length, random)] ?? flipped;
    bytes = change(bytes, random, others);
  }
  return bytes;
}

type Change = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

const CHANGES: readonly Change[] = [flipped, truncated, holed, repeated, spliced, swapped, swapped, pieceInserted];

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\n',
  '-0',
  '1e999',
  '"__proto__":{},',
  'null',
  '\ud83e',
  '=======\n',
];
const VALUES = [
  '0',
  '-1',
  '1.5',
  '1e308',
  '1e999',
  '""',
  '"s1"',
  'null',
  'true',
  '[]',
  '{}',
  '[[]]',
  '{"id":"x"}',
  '"\\u0000"',
];

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function replaced(bytes: Buffer, from: number, to: number, instead: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), instead, bytes.subarray(to)]);
}

function flipped(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const at = below(copy.length, random);
  if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random));
  return copy;
}

function truncated(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random);
  return random() < 0.8 ? bytes.subarray(0, at) : bytes.subarray(at);
}

function holed(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random);
  return Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + below(4_096, random)));
}

function repeated(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random);
  return replaced(bytes, at, at, bytes.subarray(at, at + below(2_000, random)));
}

function spliced(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  const other = others[below(others.length, random)] ?? bytes;
  return Buffer.concat([
    bytes.subarray(0, below(bytes.length + 1, random)),
    other.subarray(below(other.length + 1, random)),
  ]);
}

/** A value of the JSON becomes one of another type. */
function swapped(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const values = [...text.matchAll(/:\s*("(?:[^"\\]|\\.){0,200}"|-?\d[\d.eE+-]{0,20}|true|false|null)/g)];
  const value = values[below(values.length, random)];
  if (value?.[1] === undefined) return bytes;
  const to = value.index + value[0].length;
  return replaced(bytes, to - value[1].length, to, Buffer.from(VALUES[below(VALUES.length, random)] ?? '0'));
}

function pieceInserted(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random);
  return replaced(bytes, at, at + below(3, random), Buffer.from(PIECES[below(PIECES.length, random)] ?? '{'));
}
