import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answered, serveApp } from '../../../main/app-protocol.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Answers from a folder beside which lies a secret. */
async function server(): Promise<(url: string, method?: string) => Answered> {
  const folder = path.join(await temporaryFolder(), 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<p>page</p>');
  await writeFile(path.join(folder, 'assets', 'font-Bx1_2.woff2'), 'font');
  await writeFile(path.join(folder, '..', 'secret'), 'secret');
  return (url, method = 'GET') => serveApp({ folder, read: readFileSync }, { url, method });
}

test('a file of the app comes with its type and the whole policy', async () => {
  const ask = await server();
  const answer = ask('app://jejak/index.html?paper=a4#top');
  expect({ ...answer, data: String(answer.data) }).toEqual({
    statusCode: 200,
    data: '<p>page</p>',
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
  expect(ask('app://jejak/assets/font-Bx1_2.woff2').headers['content-type']).toBe('font/woff2');
});

test('what is not there is not found', async () => {
  const ask = await server();
  expect(ask('app://jejak/none.js').statusCode).toBe(404);
  expect(ask('app://jejak/assets').statusCode).toBe(404);
});

describe('no way leads out of the folder', () => {
  test.each([
    'app://jejak/..%2fsecret',
    'app://jejak/..%2f..%2fetc/passwd',
    'app://jejak/assets/..%2f..%2fsecret',
    'app://jejak/%2e%2e%2fsecret',
    'app://jejak/..%5csecret',
    'app://jejak/assets%2findex.html',
    'app://jejak/%252e%252e%252fsecret',
    'app://jejak/index.html%00.js',
    'app://jejak/.hidden',
    'app://jejak//etc/passwd',
    'app://jejak/c:/windows/win.ini',
    'app://jejak/%E0%A4%A',
    'app://jejak/',
    'app://jejak.evil/index.html',
    'app://evil/index.html',
    'app://jejak:81/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('%s', async (url) => {
    const answer = (await server())(url);
    expect([answer.statusCode, String(answer.data)]).toEqual([403, '']);
  });

  // Dots that are not hidden are gone before the app sees the address; what is left is a file that is not there.
  test('app://jejak/../secret', async () => {
    expect((await server())('app://jejak/../secret').statusCode).toBe(404);
  });
});

test('only reading is served', async () => {
  const ask = await server();
  const answers = ['POST', 'PUT', 'DELETE', 'HEAD'].map((way) => ask('app://jejak/index.html', way));
  expect(answers.map(({ statusCode, data }) => [statusCode, String(data)])).toEqual([
    [405, ''],
    [405, ''],
    [405, ''],
    [200, ''],
  ]);
});
