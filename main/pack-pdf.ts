import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { isStream, type PdfObjects } from './pdf-objects.ts';

const pack = promisify(deflate);

/** The bytes that are no text tell programs that carry files to leave them as they are. */
const HEAD = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

/** How many objects are packed together: a reader that wants one unpacks them all. */
const TOGETHER = 500;

/** Where an object is: at a place of the file, or at a place among those that are packed together. */
type Place =
  | { readonly kind: 'alone'; readonly at: number }
  | { readonly kind: 'packed'; readonly within: number; readonly index: number };

/**
 * A PDF in little room. Chromium writes each object as plain text, and what says to those who cannot see in which order
 * a map is read takes several of them a line of text: most of the file. Packed they are a tenth of that.
 */
export async function packPdf({ objects, root, trailer }: PdfObjects): Promise<Buffer> {
  const file = new File();
  const others: (readonly [number, Buffer])[] = [];
  for (const [number, object] of objects) {
    if (isStream(object)) file.put(number, object);
    else others.push([number, object]);
  }
  let size = Math.max(...objects.keys()) + 1;
  for (let at = 0; at < others.length; at += TOGETHER) {
    await file.putPacked(size, others.slice(at, at + TOGETHER));
    size += 1;
  }
  return file.end(size, `/Root ${root} 0 R\n${trailer}`);
}

async function streamObject(words: string, content: Buffer): Promise<Buffer> {
  const packed = await pack(content, { level: 9 });
  const head = `<<${words}\n/Filter /FlateDecode\n/Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
}

class File {
  readonly #parts: Buffer[] = [HEAD];
  readonly #places = new Map<number, Place>();
  #at = HEAD.length;

  put(number: number, object: Buffer): void {
    this.#places.set(number, { kind: 'alone', at: this.#at });
    this.#add(Buffer.from(`${number} 0 obj\n`, 'latin1'), object, Buffer.from('\nendobj\n', 'latin1'));
  }

  /** An object whose content are other objects, one behind the other. */
  async putPacked(number: number, objects: readonly (readonly [number, Buffer])[]): Promise<void> {
    let at = 0;
    const index = objects.map(([inner, object], order) => {
      this.#places.set(inner, { kind: 'packed', within: number, index: order });
      const entry = `${inner} ${at}`;
      at += object.length + 1;
      return entry;
    });
    const first = `${index.join(' ')}\n`;
    const content = objects.flatMap(([, object]) => [object, Buffer.from('\n')]);
    const words = `/Type /ObjStm\n/N ${objects.length}\n/First ${first.length}`;
    this.put(number, await streamObject(words, Buffer.concat([Buffer.from(first, 'latin1'), ...content])));
  }

  /** The table of all objects, which is the object `number` itself, and where the file says that it is. */
  async end(number: number, words: string): Promise<Buffer> {
    const start = this.#at;
    this.#places.set(number, { kind: 'alone', at: start });
    const rows = Array.from({ length: number + 1 }, (_, object) => rowOf(this.#places.get(object)));
    const kind = `/Type /XRef\n/Size ${number + 1}\n/W [1 4 2]\n/DecodeParms <</Predictor 12 /Columns ${ROW}>>`;
    this.put(number, await streamObject(`${kind}\n${words}`, differences(rows)));
    return Buffer.concat([...this.#parts, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')]);
  }

  #add(...parts: readonly Buffer[]): void {
    this.#parts.push(...parts);
    for (const { length } of parts) this.#at += length;
  }
}

/** One byte for the kind, four for the place, two for the place within. */
const ROW = 7;

function rowOf(place: Place | undefined): Buffer {
  const row = Buffer.alloc(ROW);
  if (place === undefined) row.writeUInt16BE(0xffff, 5);
  else if (place.kind === 'alone') {
    row.writeUInt8(1, 0);
    row.writeUInt32BE(place.at, 1);
  } else {
    row.writeUInt8(2, 0);
    row.writeUInt32BE(place.within, 1);
    row.writeUInt16BE(place.index, 5);
  }
  return row;
}

/** Each row as what it differs by from the one above, which packs well; before it the mark of that way of writing. */
function differences(rows: readonly Buffer[]): Buffer {
  return Buffer.concat(
    rows.map((row, at) => {
      const above = rows[at - 1];
      return Buffer.from([2, ...row.map((value, column) => value - (above?.[column] ?? 0))]);
    }),
  );
}
