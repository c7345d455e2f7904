import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SetUpError } from './say.mjs';

const SCREEN = '1920x1200x24';

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Starts an X server that nobody sees, on the first free number; `stop` ends it. */
export async function startVirtualDisplay(screen = SCREEN) {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (bytes) => (complaint += bytes));
  const kill = () => server.kill();
  process.once('exit', kill);
  const number = await Promise.race([
    once(server.stdio[3], 'data').then(([bytes]) => String(bytes).trim()),
    once(server, 'close').then(() => null),
  ]);
  if (number === null) throw new SetUpError(`The virtual display did not start:\n${complaint.trim()}`);
  return {
    name: `:${number}`,
    async stop() {
      process.off('exit', kill);
      kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'close');
    },
  };
}
