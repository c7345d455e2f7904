import { LARGEST_FILE } from '../../shared/file/format.ts';
import { FILE_BOUNDS, jsonMeter } from '../../shared/file/json-meter.ts';
import type { MapFile } from '../../shared/file/read-map.ts';
import { mapInPieces } from '../../shared/file/write-map.ts';
import { BUSY_MS, otherWork } from './other-work.ts';
import { SaveRefused } from './save-failure.ts';

/**
 * The bytes of a map's file, made between other work. What the app would not open again is refused: a map larger than
 * a file may be, or with more in it.
 */
export async function mapBytes({ map, envelope }: MapFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const excessIn = jsonMeter(FILE_BOUNDS);
  let size = 0;
  let since = performance.now();
  for (const text of mapInPieces(map, envelope)) {
    const piece = Buffer.from(text);
    size += piece.length;
    if (size > LARGEST_FILE || excessIn(text) !== null) throw new SaveRefused({ code: 'too-big', what: 'too big' });
    pieces.push(piece);
    if (performance.now() - since > BUSY_MS) {
      await otherWork();
      since = performance.now();
    }
  }
  return Buffer.concat(pieces, size);
}
