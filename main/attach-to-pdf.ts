import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfObjects } from './pdf-objects.ts';

type Attachment = { readonly name: string; readonly bytes: Uint8Array };

/** The type under which a map lies in a PDF. */
const MAP_TYPE = 'application/vnd.jejak.journey+json';

/** The PDF with a file in it: the file, what describes it, and a catalog that names it. All else stays as it was. */
export function attachToPdf(pdf: PdfObjects, { name, bytes }: Attachment): PdfObjects {
  const file = Math.max(...pdf.objects.keys()) + 1;
  const spec = file + 1;
  return {
    ...pdf,
    objects: new Map([
      ...pdf.objects,
      [pdf.root, Buffer.from(withAttachment(catalogOf(pdf), name, spec), 'latin1')],
      [file, fileObject(bytes)],
      [spec, Buffer.from(specObject(name, file), 'latin1')],
    ]),
  };
}

function catalogOf({ objects, root }: PdfObjects): string {
  const catalog = objects.get(root)?.toString('latin1').trim() ?? '';
  if (!/^<<[^]*\/Type \/Catalog\b[^]*>>$/.test(catalog)) throw new Error('a PDF without a catalog');
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
