import { app } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the log lies. */
export function logFolder(): string {
  return path.join(app.getPath('userData'), 'log');
}

/**
 * Makes sure that the app can write to its own folder (settings, recovery, versions). In one that may only be read
 * Chromium finds no lock, takes it that another Jejak runs, and this one would end without a word: so a temporary one
 * is used, and the answer is the folder that could not be written to. null: all is well. Called before the app is ready.
 */
export function ensureOwnFolder(): string | null {
  const folder = app.getPath('userData');
  try {
    fs.mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, `.writable-${process.pid}`);
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
    return null;
  } catch {
    app.setPath('userData', fs.mkdtempSync(path.join(os.tmpdir(), 'jejak-')));
    return folder;
  }
}
