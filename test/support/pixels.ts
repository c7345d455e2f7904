import { inflateSync } from 'node:zlib';

/** A picture as its dots, row by row, each of them a red, a green and a blue byte. */
export type Pixels = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

/** Reads what pdftoppm writes: three lines say what it is and how large, then come the dots. */
export function pixelsOfPpm(ppm: Buffer): Pixels {
  const [head, width, height] = /^P6\s(\d+) (\d+)\s\d+\s/.exec(ppm.toString('latin1', 0, 40)) ?? [];
  if (head === undefined) throw new Error('That is no picture');
  return { width: Number(width), height: Number(height), dots: ppm.subarray(head.length) };
}

const HEADER = 8;

/** Reads a PNG as browsers make them of what they show: 8 bits a colour, without transparency. */
export function pixelsOfPng(png: Buffer): Pixels {
  const packed: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = HEADER; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const [name, content] = [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    if (name === 'IHDR') {
      [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
      // Bits, colours, and no interlacing.
      if (content[8] !== 8 || content[9] !== 2 || content[12] !== 0) throw new Error('That is another kind of PNG');
    }
    if (name === 'IDAT') packed.push(content);
    at += 12 + length;
  }
  return { width, height, dots: unfiltered(inflateSync(Buffer.concat(packed)), 3 * width, height) };
}

/** How a byte is guessed from those to the left, above, and above to the left, by the kind of its row. */
const GUESSES: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Each row begins with a byte that says what its bytes are told by: how far they lie from a guess. */
function unfiltered(rows: Buffer, stride: number, height: number): Uint8Array {
  const dots = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const guess = GUESSES[rows[y * (stride + 1)]!]!;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : dots[at - 3]!;
      const above = y === 0 ? 0 : dots[at - stride]!;
      const corner = x < 3 || y === 0 ? 0 : dots[at - stride - 3]!;
      dots[at] = rows[y * (stride + 1) + 1 + x]! + guess(left, above, corner);
    }
  }
  return dots;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
