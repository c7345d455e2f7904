import { inflateSync } from 'node:zlib';

export type Unpacked = { readonly objects: ReadonlyMap<number, string>; readonly trailer: string };

/** Reads a PDF whose objects are packed, as the standard says a reader does: from its end. Throws where it cannot. */
export function unpackedPdf(bytes: Uint8Array): Unpacked {
  const pdf = Buffer.from(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1'))?.[1]);
  const table = streamAt(pdf, start);
  const rows = rowsOf(table.content);
  const packs = new Map<number, readonly string[]>();
  const objects = new Map<number, string>();
  rows.forEach(({ kind, place, index }, number) => {
    if (kind === 1) objects.set(number, objectAt(pdf, place, number));
    if (kind !== 2) return;
    const container = rows[place];
    if (container?.kind !== 1) throw new Error(`no pack ${place}`);
    const pack = packs.get(place) ?? packAt(pdf, container.place);
    packs.set(place, pack);
    const [name, ...rest] = (pack[index] ?? '').split(' ');
    if (Number(name) !== number) throw new Error(`${name} where ${number} should be`);
    objects.set(number, rest.join(' '));
  });
  return { objects, trailer: table.words };
}

function streamAt(pdf: Buffer, at: number): { readonly words: string; readonly content: Buffer } {
  const [head = '', words = '', length] =
    /^\d+ 0 obj\n<<([^]*?\/Length (\d+))>>\nstream\n/.exec(pdf.subarray(at, at + 1000).toString('latin1')) ?? [];
  return { words, content: inflateSync(pdf.subarray(at + head.length, at + head.length + Number(length))) };
}

function objectAt(pdf: Buffer, at: number, number: number): string {
  const object = pdf.subarray(at).toString('latin1');
  const head = `${number} 0 obj\n`;
  if (!object.startsWith(head)) throw new Error(`${number} is not at ${at}`);
  return object.slice(head.length, object.indexOf('\nendobj\n'));
}

/** Each packed object, behind its number and a space. */
function packAt(pdf: Buffer, at: number): readonly string[] {
  const { words, content } = streamAt(pdf, at);
  const first = Number(/\/First (\d+)/.exec(words)?.[1]);
  const numbers = content.subarray(0, first).toString('latin1').trim().split(' ').map(Number);
  const inside = content.subarray(first).toString('latin1');
  return Array.from({ length: Number(/\/N (\d+)/.exec(words)?.[1]) }, (_, order) => {
    const end = numbers[2 * order + 3];
    return `${numbers[2 * order]} ${inside.slice(numbers[2 * order + 1], end === undefined ? undefined : end).slice(0, -1)}`;
  });
}

type Row = { readonly kind: number; readonly place: number; readonly index: number };

/** Every row says what it differs by from the one above. */
function rowsOf(content: Buffer): readonly Row[] {
  const above = Buffer.alloc(7);
  return Array.from({ length: content.length / 8 }, (_, row) => {
    for (let column = 0; column < 7; column += 1) above[column]! += content[row * 8 + 1 + column]!;
    return { kind: above.readUInt8(0), place: above.readUInt32BE(1), index: above.readUInt16BE(5) };
  });
}
