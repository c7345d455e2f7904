import { spawnSync } from 'node:child_process';
import { chmod, copyFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type App, electronProgram, makeFolder, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { noteField, openFromStart } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

/** A drive that the app alone sees, and that goes with it. */
const MOUNT = 'mount -t tmpfs -o size=256k none "$0" && exec "$@"';
const mayMount =
  process.platform === 'linux' && spawnSync('unshare', ['-m', 'sh', '-c', MOUNT, os.tmpdir(), 'true']).status === 0;

let home = '';
let app: App | null = null;
afterEach(async () => {
  expect(app?.complaints).toEqual([]);
  await app?.close();
  await rm(home, { recursive: true, force: true });
});

async function withSmallDrive(): Promise<{ readonly app: App; readonly drive: string }> {
  home = await makeFolder();
  const program = path.join(home, 'app');
  const mounted = `exec unshare -m sh -c '${MOUNT}' "${home}" "${electronProgram()}" "$@"`;
  await writeFile(program, `#!/bin/sh\n${mounted}\n`);
  await chmod(program, 0o755);
  app = await startApp({ program });
  return { app, drive: path.join('/proc', String(app.electron.process().pid), 'root', home) };
}

test.skipIf(!mayMount)('a full disk says so, and once there is room the map is saved', async () => {
  const { app: running, drive } = await withSmallDrive();
  const { page, t } = running;
  const place = path.join(drive, 'own.journey');
  await copyFile(path.join(SAMPLES, 'rebecca.journey'), place);
  await openFromStart(running, path.join(home, 'own.journey'));
  const filler = path.join(drive, 'filler');
  await expect(writeFile(filler, Buffer.alloc(1024 * 1024))).rejects.toMatchObject({ code: 'ENOSPC' });
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await noteField(running).waitFor();
  await page.keyboard.type('for want of room');
  await page.keyboard.press('Enter');
  const message = page.getByRole('region', { name: t('trouble.label') });
  await message.getByText(t('trouble.full.title'), { exact: true }).waitFor();
  const state = () => page.getByRole('status', { name: t('save.state') }).textContent();
  await soon(state).toContain(t('save.reason.disk-full'));
  const texts = async () => (await mapInFile(place)).notes.map(({ text }) => text);
  expect(await texts()).not.toContain('for want of room');
  await rm(filler);
  await message.getByRole('button', { name: t('trouble.retry'), exact: true }).click();
  await soon(texts).toContain('for want of room');
  await soon(() => message.count()).toBe(0);
  await soon(state).toContain(t('save.saved'));
});
