import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { type Row, tableOf } from './faults-report.ts';

const PROGRAMS = path.resolve(import.meta.dirname, '../faults/programs');

/** Builds the programs that the fault tests kill, collects the rows that they report, and shows the table at the end. */
export async function setup(): Promise<() => Promise<void>> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'jejak-faults-'));
  // Some of the programs run as another user.
  await chmod(work, 0o755);
  const place = path.join(work, 'report.jsonl');
  await writeFile(place, '');
  process.env.JEJAK_FAULTS_REPORT = place;
  process.env.JEJAK_FAULTS_PROGRAMS = await buildPrograms(path.join(work, 'programs'));
  return async () => {
    const lines = (await readFile(place, 'utf8')).split('\n').filter((line) => line !== '');
    console.log(`\n${tableOf(lines.map((line): Row => JSON.parse(line)))}\n`);
    await rm(work, { recursive: true, force: true });
  };
}

/** Node runs no TypeScript, and a process that will be killed shall start quickly. */
async function buildPrograms(folder: string): Promise<string> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: (await readdir(PROGRAMS)).map((name) => path.join(PROGRAMS, name)),
        external: [/^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
  return folder;
}
