import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { readyStandIn, standInAtHand, standInFits } from './stand-in-runtime.mjs';

const electronFolder = path.join(root, 'node_modules', 'electron');
const PROBE_MILLISECONDS = 5000;

/** Gives the path of the Electron program to run: Electron's own, or the stand-in where its download is out of reach. */
export async function readyElectron() {
  const there = (await ownElectron()) ?? (await standInAtHand());
  if (there !== null) return there;
  if (await downloadAnswers()) {
    const fetched = await fetchOwnElectron();
    if (fetched !== null) return fetched;
  } else {
    say("Electron's own download can't be reached from here.");
  }
  if (standInFits()) return readyStandIn();
  throw new SetUpError(
    'Jejak runs on Electron. Go where its download can be reached, or name a mirror of it in ELECTRON_MIRROR,\n' +
      'and start again.',
  );
}

/** The program of Electron's own binary, or null where it has not been fetched. */
async function ownElectron() {
  const program = await readFile(path.join(electronFolder, 'path.txt'), 'utf8').catch(() => null);
  const version = await readFile(path.join(electronFolder, 'dist', 'version'), 'utf8').catch(() => '');
  if (program === null || version.trim().replace(/^v/, '') !== (await wantedVersion())) return null;
  return path.join(electronFolder, 'dist', program);
}

async function wantedVersion() {
  return JSON.parse(await readFile(path.join(electronFolder, 'package.json'), 'utf8')).version;
}

/** Asks for the binary's headers alone, so that a host out of reach costs seconds. */
export async function downloadAnswers() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true;
  const base =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const version = `v${await wantedVersion()}`;
  const address = `${base}${version}/electron-${version}-${process.platform}-${process.arch}.zip`;
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MILLISECONDS) })).ok;
  } catch {
    return false;
  }
}

async function fetchOwnElectron() {
  say("Fetching Electron's own binary (about 120 MB) ...");
  const { code, output } = await run(process.execPath, [path.join(electronFolder, 'install.js')]);
  if (code !== 0) say(`That failed:\n${output.trim()}`);
  return ownElectron();
}
