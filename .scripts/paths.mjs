import path from 'node:path';

export const root = path.dirname(import.meta.dirname);
export const outFolder = path.join(root, 'out');
export const cacheFolder = path.join(root, '.cache');

/** The program of an npm package, as `npx` would find it. */
export function programOf(name) {
  return path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
