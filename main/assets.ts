import path from 'node:path';
import type { SampleName } from '../shared/ipc/calls/document-calls.ts';

// The build lays main, the window's files and the assets side by side; so does the package.
const BUILT = path.join(import.meta.dirname, '..');

export const RENDERER_FOLDER = path.join(BUILT, 'renderer');

export function samplePlace(name: SampleName): string {
  return path.join(BUILT, 'assets', 'samples', `${name}.journey`);
}

/** What the build wrote down of the licences of all that it bundled. */
export function licencePlaces(): readonly string[] {
  return ['main', 'preload', 'renderer'].map((part) => path.join(BUILT, part, 'licences.md'));
}
