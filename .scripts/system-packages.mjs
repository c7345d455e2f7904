import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run, runInForeground } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/** What Electron links to, and what brings it, by the names of Debian 12 and Ubuntu 22.04. */
const LIBRARY_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
];

/** Installs what the machine lacks where we may, or says in one command what to install. */
export async function readySystem(electron, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const lacks = await missingLibraries(electron);
  const wanted = lacks.length > 0 ? [...LIBRARY_PACKAGES] : [];
  if (virtualDisplay && !isInPath('Xvfb')) {
    lacks.push('Xvfb');
    wanted.push('xvfb', 'xauth');
  }
  if (wanted.length === 0) return;
  if (!isInPath('apt-get')) {
    throw new SetUpError(
      `Jejak needs ${lacks.join(', ')}: install the system packages that hold them, and start again.`,
    );
  }
  if (process.getuid() !== 0) {
    const command = `sudo apt-get install -y ${(await namedHere(wanted)).join(' ')}`;
    throw new SetUpError(
      `Jejak needs ${lacks.join(', ')}. Install what holds them, and start again:\n\n  ${command}\n`,
    );
  }
  await install(wanted, 'Electron needs');
  const still = await missingLibraries(electron);
  if (still.length > 0) throw new SetUpError(`These system libraries are still missing: ${still.join(', ')}.`);
}

/** What the fault tests use beside that. Without it they skip what needs it, and say so. */
export async function readyFaultPrograms() {
  const wanted = Object.entries({ strace: 'strace', 'mkfs.ext4': 'e2fsprogs' }).filter(
    ([program]) => !isInPath(program),
  );
  if (wanted.length === 0 || process.platform !== 'linux' || process.getuid() !== 0 || !isInPath('apt-get')) return;
  try {
    await install(
      wanted.map(([, name]) => name),
      'the fault tests use',
    );
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
  }
}

async function missingLibraries(electron) {
  const { output } = await run('ldd', [electron]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => library);
}

export function isInPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function install(packages, reason) {
  say(`Installing system packages that ${reason}: ${packages.join(' ')} ...`);
  await aptGet(['update', '-qq']);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...(await namedHere(packages))]);
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await runInForeground('apt-get', args, { env, stdio: ['ignore', 'ignore', process.stderr] });
  if (code !== 0) throw new SetUpError(`apt-get ${args[0]} failed; see above.`);
}

/** Newer releases renamed some of these packages (libcups2t64): takes the name that has a version to install here. */
async function namedHere(packages) {
  const { output } = await run('apt-cache', ['policy', ...packages.map((name) => `${name}t64`)]);
  const renamed = new Set([...output.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name));
  return packages.map((name) => (renamed.has(`${name}t64`) ? `${name}t64` : name));
}
