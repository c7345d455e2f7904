import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { App } from './app.ts';

/** Main dies without a word, as in a power cut. */
export async function die(app: App): Promise<void> {
  const main = app.electron.process();
  const ended = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await ended;
  await rm(app.folder, { recursive: true, force: true });
}

/** What the journals of that app hold, whatever it is. */
export async function journalsIn(userData: string): Promise<string> {
  const folder = path.join(userData, 'recovery');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const parts = names.filter((name) => /\.(base|lines)$/.test(name));
  const texts = await Promise.all(parts.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
  return texts.join('');
}
