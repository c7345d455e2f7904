/** What a PDF is made of: its numbered objects, each as it is written, and which of them it begins with. */
export type PdfObjects = {
  readonly objects: ReadonlyMap<number, Buffer>;
  readonly root: number;
  /** What else the trailer names, as it is written: who made the file and when. */
  readonly trailer: string;
};

/** A line of the table of objects. */
const ENTRY = 20;

/** Takes a PDF apart. Reads only what Chromium writes, and throws at anything else. */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = pdf.subarray(-2048).toString('latin1');
  const [, trailer = '', start] = /trailer\s*<<([^]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(end) ?? [];
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  if (start === undefined || root === undefined) throw new Error('a PDF of an unknown kind');
  const kept = [/\/Info \d+ 0 R/, /\/ID\s*\[[^\]]*\]/].flatMap((words) => words.exec(trailer)?.[0] ?? []);
  return { objects: objectsOf(pdf, Number(start)), root: Number(root), trailer: kept.join('\n') };
}

function objectsOf(pdf: Buffer, table: number): ReadonlyMap<number, Buffer> {
  const [head, count] = /^xref\s+0 (\d+)\s/.exec(pdf.subarray(table, table + 64).toString('latin1')) ?? [];
  if (head === undefined) throw new Error('a PDF without a plain table of objects');
  const places = Array.from({ length: Number(count) }, (_, number) => {
    const line = table + head.length + number * ENTRY;
    const [, at, kind] = /^(\d{10}) 00000 (n) ?\s/.exec(pdf.subarray(line, line + ENTRY).toString('latin1')) ?? [];
    return { number, at: kind === undefined ? null : Number(at) };
  }).flatMap(({ number, at }) => (at === null ? [] : [{ number, at }]));
  const ends = [...places.map(({ at }) => at), table].toSorted((a, b) => a - b);
  const following = new Map(ends.map((at, index) => [at, ends[index + 1] ?? table]));
  return new Map(
    places.map(({ number, at }) => [number, contentOf(pdf.subarray(at, following.get(at) ?? table), number)]),
  );
}

/** What stands between an object's number and its end. */
function contentOf(object: Buffer, number: number): Buffer {
  const head = `${number} 0 obj\n`;
  const end = object.lastIndexOf('endobj', undefined, 'latin1');
  if (object.subarray(0, head.length).toString('latin1') !== head || end < 0) throw new Error('a damaged PDF');
  const last = object[end - 1] === 0x0a ? end - 1 : end;
  return object.subarray(head.length, last);
}

/** What has bytes of its own stands by itself in a file; all else can be packed. */
export function isStream(object: Buffer): boolean {
  return object.subarray(-'endstream'.length).toString('latin1') === 'endstream';
}
