import { run } from './run.mjs';

/**
 * How to start a program whose mounts are its own: nobody else sees them, and they end with its last process, also when
 * that is killed. Where the machine has no such thing, the tests find out why in JEJAK_NO_MOUNTS.
 */
export async function withOwnMounts(program, args) {
  const refusal = await mountsRefused();
  process.env.JEJAK_NO_MOUNTS = refusal ?? '';
  return refusal === null ? ['unshare', ['--mount', '--propagation', 'private', program, ...args]] : [program, args];
}

async function mountsRefused() {
  if (process.platform !== 'linux') return 'mounts are tried on Linux alone';
  if (process.getuid() !== 0) return 'only root may mount';
  const { code, output } = await run('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/tmp']).catch((error) => ({
    code: 1,
    output: String(error.message),
  }));
  return code === 0 ? null : `this machine lets no one mount (${output.trim()})`;
}
