import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, root } from './paths.mjs';
import { runInForeground } from './run.mjs';
import { SetUpError, say } from './say.mjs';

const SOURCES = ['main', 'renderer', 'shared', 'assets', 'package.json', 'package-lock.json', '.scripts/build.mjs'];
export const STAMP = '.stamp';

/** Builds the app where it was built from other sources than those here. */
export async function readyBuild() {
  const built = await readFile(path.join(outFolder, STAMP), 'utf8').catch(() => '');
  if (built === (await sourcesHash())) return;
  say('Building ...');
  // A process of its own: the build sets NODE_ENV, and writes to standard output.
  const build = path.join(import.meta.dirname, 'build.mjs');
  const code = await runInForeground(process.execPath, [build], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code !== 0) throw new SetUpError('The build failed; see above.');
}

/** Changes when any source does. */
export async function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const name of await filesIn(source)) {
      hash.update(`${name}\0`);
      hash.update(await readFile(path.join(root, name)));
    }
  }
  return hash.digest('hex');
}

async function filesIn(source) {
  const place = path.join(root, source);
  const kind = await stat(place).catch(() => null);
  if (kind === null) return [];
  if (kind.isFile()) return [source];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}
