import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Row, tableOf } from './faults-report.ts';

/** Collects the rows that the fault tests report, and shows them as one table at the end. */
export async function setup(): Promise<() => Promise<void>> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'jejak-faults-'));
  const place = path.join(work, 'report.jsonl');
  await writeFile(place, '');
  process.env.JEJAK_FAULTS_REPORT = place;
  return async () => {
    const lines = (await readFile(place, 'utf8')).split('\n').filter((line) => line !== '');
    console.log(`\n${tableOf(lines.map((line): Row => JSON.parse(line)))}\n`);
    await rm(work, { recursive: true, force: true });
  };
}
