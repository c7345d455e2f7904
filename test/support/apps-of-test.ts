import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { type App, startApp } from './app.ts';

/**
 * Starts apps that end with the test that started them; what one of them complained of fails it. Left to complain are
 * those of tests that try what is refused, and look at the complaints themselves.
 */
export function appsOfTest({ mayComplain = false } = {}): typeof startApp {
  const apps: App[] = [];
  afterEach(async () => {
    const complaints = apps.flatMap((app) => app.complaints);
    const logs = await Promise.all(apps.map(logOf));
    for (const app of apps.splice(0)) await app.close();
    if (!mayComplain) expect(complaints).toEqual([]);
    // A log tells no folder, whatever the test did: as a person's report it is read by others.
    expect(logs.join('\n')).not.toMatch(/jejak-app-|[\\/]/);
  });
  return async (...start) => {
    const app = await startApp(...start);
    apps.push(app);
    return app;
  };
}

function logOf({ folder }: App): Promise<string> {
  return readFile(path.join(folder, 'user-data', 'log', 'jejak.log'), 'utf8').catch(() => '');
}
