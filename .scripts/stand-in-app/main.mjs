// Stands in for Electron's own default app: runs the app in the folder that the command line names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
try {
  const described = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.name = described.productName ?? described.name;
  app.setVersion(described.version);
  app.setAppPath(folder);
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.name));
  // Awaited, so that "ready" is not fired before the app has said what must be said before it.
  await import(pathToFileURL(path.join(folder, described.main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
