import { parentPort, workerData } from 'node:worker_threads';
import { doReading, type ReadingTask } from './documents/reading.ts';

/** The program of the thread in which large and damaged files are read: see documents/reading.ts, which starts it. */
parentPort?.postMessage(doReading(workerData as ReadingTask));
