import type { App } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import type { Log } from './log.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Looking = { readonly log: Log; readonly chromium: string; readonly now: Date };

/**
 * Chromium looks for a graphics card with each start, and where there is none that it can use, the first window comes a
 * tenth of a second later for that. So there it is looked for once a day, or by a newer Chromium. Before the app is
 * ready, or it has no effect.
 */
export function lookForGraphicsCard(app: App, { log, chromium, now }: Looking): void {
  // It holds the Chromium that found none, and is as old as that.
  const note = path.join(app.getPath('userData'), 'no-graphics-card');
  if (isKnownMissing(note, chromium, now)) {
    app.disableHardwareAcceleration();
    return;
  }
  // Whoever starts the app without one has not asked whether there is one.
  if (app.commandLine.hasSwitch('disable-gpu')) return;
  // Told again when it turns out otherwise: what was found at last counts.
  app.on('gpu-info-update', () => {
    try {
      if (app.getGPUFeatureStatus().gpu_compositing.startsWith('disabled')) fs.writeFileSync(note, chromium);
      else fs.rmSync(note, { force: true });
    } catch (error) {
      log.error('graphics', error);
    }
  });
}

function isKnownMissing(note: string, chromium: string, now: Date): boolean {
  try {
    const age = now.getTime() - fs.statSync(note).mtimeMs;
    return age >= 0 && age < DAY_MS && fs.readFileSync(note, 'utf8') === chromium;
  } catch {
    return false;
  }
}
