import { crc32, deflateSync } from 'node:zlib';

/** A PNG of plain columns, which any decoder takes. `colourAt` gives red, green and blue. */
export function pngPhoto(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [number, number, number],
): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (width * 3 + 1) + 1 + x * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The same JPEG as a camera writes it: held upright (turned by a quarter), and with the place where it was taken. */
export function asFromCamera(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(74);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, type: number, value: number): void => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(1, at + 4);
    tiff.writeUInt32BE(value, at + 8);
  };
  // Orientation 6, and where the GPS tags are; then those: a latitude.
  tiff.writeUInt16BE(2, 8);
  entry(10, 0x0112, 3, 6 << 16);
  entry(22, 0x8825, 4, 38);
  tiff.writeUInt16BE(1, 38);
  entry(40, 0x0002, 5, 56);
  tiff.writeUInt32BE(6, 56);
  tiff.writeUInt32BE(1, 60);
  tiff.write(PLACE_TAKEN, 64, 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), Buffer.from('Exif\0\0', 'latin1'), tiff]);
  segment.writeUInt16BE(segment.length - 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

/** Stands among the bytes of such a photo. */
export const PLACE_TAKEN = '-6.2 106.8';

/** The first bytes of a JPEG of that size, behind segments that cameras write; not its picture. */
export function jpegHead(width: number, height: number, before: readonly number[] = []): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([0xff, 0xd8, ...before, 0xff, 0xc0, 0, 17, 8, ...size, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
}
