import { afterEach, expect } from 'vitest';
import { type App, startApp } from './app.ts';

/** Starts apps that end with the test that started them; what one of them complained of fails it. */
export function appsOfTest(): typeof startApp {
  const apps: App[] = [];
  afterEach(async () => {
    const complaints = apps.flatMap((app) => app.complaints);
    for (const app of apps.splice(0)) await app.close();
    expect(complaints).toEqual([]);
  });
  return async (...start) => {
    const app = await startApp(...start);
    apps.push(app);
    return app;
  };
}
