import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLog, readLog } from '../../../main/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOW = () => new Date('2026-01-31T12:00:00Z');

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test('what went wrong is written without a word of the map and without a folder', async () => {
  const folder = await temporaryFolder();
  const log = openLog(path.join(folder, 'log'), NOW);
  log.error(
    'document.save',
    errorOf(() => JSON.parse('secret note')),
  );
  log.error('recents.list', await readFile(path.join(folder, 'secret.journey')).catch((error: unknown) => error));
  log.error('refused document.new', null);
  const text = await readFile(path.join(folder, 'log', 'jejak.log'), 'utf8');
  expect(text.split('\n').filter((line) => !line.startsWith('    at '))).toEqual([
    '2026-01-31T12:00:00.000Z document.save: SyntaxError',
    '2026-01-31T12:00:00.000Z recents.list: Error ENOENT open',
    '2026-01-31T12:00:00.000Z refused document.new',
    '',
  ]);
  expect(text).toContain('log.test.ts');
  expect(text).not.toMatch(/secret|[\\/]/);
});

test('a log that grew too large makes room, and the one before it is kept', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'jejak.log'), 'x'.repeat(1_000_001));
  openLog(folder, NOW).error('after', null);
  expect((await readdir(folder)).sort()).toEqual(['jejak.log', 'jejak.old.log']);
  expect(await readFile(path.join(folder, 'jejak.log'), 'utf8')).toBe('2026-01-31T12:00:00.000Z after\n');
});

test('a log that can not be written stops nobody', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'log'), '');
  openLog(path.join(folder, 'log'), NOW).error('anything', new Error('x'));
  expect(await readFile(path.join(folder, 'log'), 'utf8')).toBe('');
});

test('a message that looks like frames is left out with the rest of it, whoever tells of it', async () => {
  const folder = await temporaryFolder();
  const log = openLog(folder, NOW);
  const message = 'bad note\n    at the shop (queue.js:1:1)\n    at home';
  const stack = `Odd name: ${message}\n    at save (/home/ana/app/index.js:12:7)\n    at secret words`;
  log.error('page', { name: 'Odd name', message, stack });
  expect(readLog(folder)).toBe('2026-01-31T12:00:00.000Z page: \n    at save (index.js:12:7)\n');
});
