import path from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { LARGEST_FILE } from '../shared/file/format.ts';
import type { OpenFailure } from '../shared/file/open-failure.ts';
import { type MapFile, readMapBytes } from '../shared/file/read-map.ts';
import { failure, type Result } from '../shared/result.ts';
import { decodeUtf8 } from './documents/decode-utf8.ts';
import { type Disk, factsIfThere } from './documents/disk.ts';
import { readJourney } from './documents/journey-file.ts';

const unpack = promisify(inflate);

/** How many attachments are looked at, and how far the words that describe one may reach. */
const MOST_ATTACHMENTS = 16;
const LONGEST_HEAD = 4096;

export function isPdf(place: string): boolean {
  return path.extname(place).toLowerCase() === '.pdf';
}

/** What a map's file holds, or the map that a PDF carries. */
export function readMapFrom(disk: Disk, place: string): Promise<Result<MapFile, OpenFailure>> {
  return isPdf(place) ? readFromPdf(disk, place) : readJourney(disk, place);
}

async function readFromPdf(disk: Disk, place: string): Promise<Result<MapFile, OpenFailure>> {
  const name = path.basename(place);
  try {
    const facts = await factsIfThere(disk, place);
    if (facts === null) return failure({ code: 'missing', name });
    if (!facts.isFile) return failure({ code: 'unreadable', name });
    if (facts.size > LARGEST_FILE) return failure({ code: 'too-big', name });
    return await mapInPdf(await disk.read(place), name);
  } catch {
    return failure({ code: 'missing', name });
  }
}

/**
 * The map among the attachments of a PDF, whoever wrote it. The PDF itself is not understood: attachments are found by
 * the words that stand before them, the last first, and unpacked no further than a map may be large.
 */
export async function mapInPdf(bytes: Uint8Array, name: string): Promise<Result<MapFile, OpenFailure>> {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let refused: OpenFailure | null = null;
  for (const packed of attachmentsIn(pdf)) {
    const attached = await contentOf(packed);
    if (attached === null) continue;
    const read = readMapBytes(attached, name, decodeUtf8);
    if (read.ok) return read;
    // Something else is attached too.
    if (read.error.code !== 'not-a-map' && read.error.code !== 'unreadable') refused ??= read.error;
  }
  return failure(refused ?? { code: 'no-map-in-pdf', name });
}

type Packed = { readonly isPacked: boolean; readonly bytes: Buffer };

function* attachmentsIn(pdf: Buffer): Generator<Packed> {
  let count = 0;
  let at = pdf.lastIndexOf('/EmbeddedFile', undefined, 'latin1');
  while (at >= 0 && count < MOST_ATTACHMENTS) {
    // The list of attachments is called nearly the same, and is none.
    if (!isListAt(pdf, at)) {
      count += 1;
      const found = attachmentAt(pdf, at);
      if (found !== null) yield found;
    }
    at = at === 0 ? -1 : pdf.lastIndexOf('/EmbeddedFile', at - 1, 'latin1');
  }
}

function isListAt(pdf: Buffer, at: number): boolean {
  return pdf[at + '/EmbeddedFile'.length] === 's'.codePointAt(0);
}

function attachmentAt(pdf: Buffer, at: number): Packed | null {
  const start = pdf.subarray(Math.max(0, at - LONGEST_HEAD), at).lastIndexOf(' obj', undefined, 'latin1');
  const from = Math.max(0, at - LONGEST_HEAD) + start;
  const rest = pdf.subarray(from, at + LONGEST_HEAD).toString('latin1');
  const head = /^ obj\s*(<<[^]*?>>)\s*stream(?:\r\n|\n)/.exec(rest);
  if (start < 0 || head === null) return null;
  const words = head[1] ?? '';
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)(?:\s*\/(\w+))?/.exec(words);
  if (filter !== null && (filter[1] !== 'FlateDecode' || filter[2] === 'FlateDecode')) return null;
  const body = from + head[0].length;
  const told = Number(/\/Length (\d+)(?! \d+ R)\b/.exec(words)?.[1] ?? Number.NaN);
  const end = Number.isNaN(told) ? pdf.indexOf('endstream', body, 'latin1') : Math.min(body + told, pdf.length);
  return end < body ? null : { isPacked: filter !== null, bytes: pdf.subarray(body, end) };
}

/** null: damaged, or larger than any map. */
async function contentOf({ isPacked, bytes }: Packed): Promise<Uint8Array | null> {
  if (!isPacked) return bytes.length > LARGEST_FILE ? null : bytes;
  try {
    return await unpack(bytes, { maxOutputLength: LARGEST_FILE });
  } catch {
    return null;
  }
}
