import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/**
 * Unpacks the files that `placeOf(name)` gives a path for; null leaves one out. It reads what the one archive that we
 * fetch needs: no ZIP64, no encryption, no links.
 */
export async function unzip(archive, placeOf) {
  const file = await open(archive);
  try {
    for (const entry of await entriesOf(file)) {
      const place = entry.name.endsWith('/') ? null : placeOf(entry.name);
      if (place !== null) await unpack(archive, file, entry, place);
    }
  } finally {
    await file.close();
  }
}

async function entriesOf(file) {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('The archive has no directory');
  const directory = await bytesAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The directory of the archive is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      start: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(archive, file, entry, place) {
  const header = await bytesAt(file, entry.start, 30);
  const start = entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(path.dirname(place), { recursive: true });
  const mode = entry.mode & 0o111 ? 0o755 : 0o644;
  if (entry.packedSize === 0) return writeFile(place, '', { mode });
  const packed = createReadStream(archive, { start, end: start + entry.packedSize - 1 });
  const unpacking = entry.method === STORED ? new PassThrough() : createInflateRaw();
  await pipeline(packed, unpacking, createWriteStream(place, { mode }));
}

async function bytesAt(file, position, length) {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position });
  if (bytesRead !== length) throw new Error('The archive ends too early');
  return buffer;
}
