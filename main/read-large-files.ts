import path from 'node:path';
import { readInThread } from './documents/reading.ts';

/** Large and damaged files are read beside main, which goes on working. */
export function readLargeFilesAside(): void {
  readInThread({ place: path.join(import.meta.dirname, 'reading-thread.js'), deadline: 60_000, megabytes: 1_024 });
}
