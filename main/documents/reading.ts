import { Worker } from 'node:worker_threads';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import { type MapFile, readMapBytes } from '../../shared/file/read-map.ts';
import { createIdSource } from '../../shared/ids.ts';
import type { Language } from '../../shared/map/journey-map.ts';
import { failure, type Result } from '../../shared/result.ts';
import { type Salvage, salvage } from '../../shared/salvage/salvage.ts';
import { decodeDamaged, decodeUtf8 } from './decode-utf8.ts';

/** What a file's bytes are asked for. */
export type ReadingTask =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'salvage'; readonly bytes: Uint8Array; readonly language: Language };

/** Smaller files are read sooner than a thread has started and handed the map over. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

type Program = {
  readonly place: string;
  /** In milliseconds; what takes longer is no map. */
  readonly deadline: number;
  /** How much room it has; what needs more is no map. */
  readonly megabytes: number;
};
let program: Program | null = null;

/** Says what runs in the reading thread; until then everything is read in the thread that asks. */
export function readInThread(next: Program | null): void {
  program = next;
}

/** Reads a file's bytes as `readMapBytes` does, and goes on working meanwhile where that takes long. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<Result<MapFile, OpenFailure>> {
  if (program === null || bytes.length < WORTH_A_THREAD) return readMapBytes(bytes, name, decodeUtf8);
  const answer = await inThread<Result<MapFile, OpenFailure>>(program, { kind: 'read', bytes, name });
  return answer ?? failure({ code: 'too-big', name });
}

/** What can be read of damaged bytes; null: nothing. */
export async function salvageBytes(bytes: Uint8Array, language: Language): Promise<Salvage | null> {
  const task: ReadingTask = { kind: 'salvage', bytes, language };
  return program === null ? salvageNow(task) : inThread<Salvage | null>(program, task);
}

/** What the thread does. */
export function doReading(task: ReadingTask): Result<MapFile, OpenFailure> | Salvage | null {
  return task.kind === 'read' ? readMapBytes(task.bytes, task.name, decodeUtf8) : salvageNow(task);
}

function salvageNow({ bytes, language }: ReadingTask & { readonly kind: 'salvage' }): Salvage | null {
  return salvage(decodeDamaged(bytes), { newId: createIdSource(Math.random), language });
}

/** One thread a task. null also where it died or did not come to an end: a hostile file takes nothing else with it. */
function inThread<Answer>({ place, deadline, megabytes }: Program, task: ReadingTask): Promise<Answer | null> {
  return new Promise((resolve) => {
    const worker = new Worker(place, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const end = (answer: Answer | null): void => {
      clearTimeout(patience);
      void worker.terminate();
      resolve(answer);
    };
    const patience = setTimeout(() => end(null), deadline);
    // Our own program says nothing but answers.
    worker.on('message', (answer: Answer) => end(answer));
    worker.on('error', () => end(null));
    worker.on('exit', () => end(null));
  });
}
