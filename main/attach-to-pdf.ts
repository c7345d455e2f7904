import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

type Attachment = { readonly name: string; readonly bytes: Uint8Array };

/** The type under which a map lies in a PDF. */
const MAP_TYPE = 'application/vnd.jejak.journey+json';

type Tail = { readonly size: number; readonly root: number; readonly info: string; readonly xref: number };

/**
 * The PDF with a file in it. What was there stays byte for byte; behind it comes an update as the PDF standard has it:
 * the file, and a catalog that names it. Reads only what Chromium writes, and throws at anything else.
 */
export function attachToPdf(pdf: Uint8Array, { name, bytes }: Attachment): Uint8Array {
  const before = Buffer.from(pdf);
  const tail = readTail(before);
  const [file, spec] = [tail.size, tail.size + 1];
  const catalog = withAttachment(catalogOf(before, tail), name, spec);
  const update = new Update(before.length + 1);
  update.put(tail.root, Buffer.from(catalog, 'latin1'));
  update.put(file, fileObject(bytes));
  update.put(spec, Buffer.from(specObject(name, file), 'latin1'));
  return Buffer.concat([before, Buffer.from('\n'), ...update.end(tail, spec + 1)]);
}

function readTail(pdf: Buffer): Tail {
  const end = pdf.subarray(-2048).toString('latin1');
  const [, trailer = '', xref] = /trailer\s*<<([^]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(end) ?? [];
  const size = /\/Size (\d+)/.exec(trailer)?.[1];
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  if (xref === undefined || size === undefined || root === undefined) throw new Error('a PDF of an unknown kind');
  const info = /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? '';
  return { size: Number(size), root: Number(root), info, xref: Number(xref) };
}

/** A line of the table of objects. */
const ENTRY = 20;

function catalogOf(pdf: Buffer, { root, xref }: Tail): string {
  const head = /^xref\s+0 \d+\s/.exec(pdf.subarray(xref, xref + 64).toString('latin1'))?.[0];
  if (head === undefined) throw new Error('a PDF without a plain table of objects');
  const line = xref + head.length + root * ENTRY;
  const at = Number(pdf.subarray(line, line + 10).toString('latin1'));
  const end = pdf.indexOf('endobj', at, 'latin1');
  const object = pdf.subarray(at, end).toString('latin1');
  const [, catalog] = new RegExp(`^${root} 0 obj\\s*(<<[^]*>>)\\s*$`).exec(object) ?? [];
  if (catalog === undefined || !/\/Type \/Catalog\b/.test(catalog)) throw new Error('a PDF without a catalog');
  if (/\/(Names|AF)\b/.test(catalog)) throw new Error('a PDF that has names already');
  return catalog;
}

function withAttachment(catalog: string, name: string, spec: number): string {
  const names = `/Names <</EmbeddedFiles <</Names [${textString(name)} ${spec} 0 R]>>>>`;
  return `${catalog.slice(0, -2)}\n${names}\n/AF [${spec} 0 R]>>`;
}

function fileObject(bytes: Uint8Array): Buffer {
  const packed = deflateSync(bytes);
  const sum = createHash('md5').update(bytes).digest('hex');
  const params = `/Params <</Size ${bytes.length} /CheckSum <${sum}>>>`;
  const type = MAP_TYPE.replace('/', '#2F');
  const head = `<</Type /EmbeddedFile /Subtype /${type} /Filter /FlateDecode /Length ${packed.length} ${params}>>`;
  return Buffer.concat([Buffer.from(`${head}\nstream\n`, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
}

function specObject(name: string, file: number): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_');
  const names = `/F (${plain}) /UF ${textString(name)}`;
  return `<</Type /Filespec ${names} /EF <</F ${file} 0 R /UF ${file} 0 R>> /AFRelationship /Source>>`;
}

/** Any text, as the hexadecimal of UTF-16 with a mark before it. */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** Objects behind the end of a PDF, and the table that says where they are. */
class Update {
  readonly #parts: Buffer[] = [];
  readonly #places = new Map<number, number>();
  #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  put(number: number, content: Buffer): void {
    this.#places.set(number, this.#at);
    this.#add(Buffer.from(`${number} 0 obj\n`, 'latin1'));
    this.#add(content);
    this.#add(Buffer.from('\nendobj\n', 'latin1'));
  }

  end({ root, info, xref }: Tail, size: number): readonly Buffer[] {
    const lines = [...this.#places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n${info}\n/Prev ${xref}>>`;
    const end = `xref\n${lines.join('')}${trailer}\nstartxref\n${this.#at}\n%%EOF\n`;
    return [...this.#parts, Buffer.from(end, 'latin1')];
  }

  #add(part: Buffer): void {
    this.#parts.push(part);
    this.#at += part.length;
  }
}
