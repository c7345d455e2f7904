import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { cacheFolder, root } from '../paths.mjs';

const folder = path.join(cacheFolder, 'bench');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function buildPages() {
  await build({ configFile: path.join(root, 'renderer/vite.config.ts'), mode: 'bench', logLevel: 'warn' });
}

/** Serves the built pages on this machine alone, and the texts of `documents` under /documents/NAME. */
export async function servePages(documents) {
  const server = http.createServer((request, response) => {
    void answer(new URL(request.url, 'http://localhost').pathname, documents, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    document: (name) => `${origin}/documents/${name}`,
    page: (name) => `${origin}/bench/${name}.html`,
    close: () => server.close(),
  };
}

async function answer(place, documents, response) {
  const text = documents.get(place.replace('/documents/', ''));
  if (text !== undefined) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
  const file = path.join(folder, path.normalize(place));
  const kind = await stat(file).catch(() => null);
  if (kind === null || !kind.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
