import type { Disk, OpenFile } from './disk.ts';
import { SaveRefused } from './save-failure.ts';

/** Writes from the beginning of the file, in as many calls as the disk needs. */
export async function writeAll(disk: Disk, file: OpenFile, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const count = await disk.write(file, bytes, offset);
    if (count <= 0) throw new SaveRefused({ code: 'failed', what: 'short write' });
    offset += count;
  }
}
