import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExportSettings, WHOLE_MAP } from '../../shared/export/export-settings.ts';
import { usualPrintSettings } from '../../shared/print/print-settings.ts';
import { answerSaveDialog, type App, electronProgram, makeFolder, mapInFile, startApp } from '../support/app.ts';
import { boardIsThere, newMap, noteField } from '../support/on-board.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

let home: string;
let app: App | null = null;
beforeEach(async () => {
  home = await makeFolder();
});
afterEach(async () => {
  await app?.close();
  app = null;
  await rm(home, { recursive: true });
});

/** Why connections can't be written down here; null: they can. */
function tracingFails(): string | null {
  try {
    execFileSync('strace', ['-f', '-e', 'trace=connect', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'skipped, since strace is not there or may not look: ';
  }
}
const untraced = tracingFails();
/** What the processes of the app connected to, line by line, while it did all that a workshop needs. */
let connections: readonly string[] = [];

/** A proxy that serves nobody and counts who comes; every address is looked up there and nowhere else. */
async function countingProxy() {
  const asked: string[] = [];
  const server = net.createServer((socket) => {
    socket.once('data', (data) => asked.push(data.toString('latin1').split('\r\n')[0] ?? ''));
    socket.on('error', () => undefined);
    socket.on('data', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return { asked, port, close: () => server.close() };
}

/** Starts the app behind that proxy; where the system can, every connection of all its processes is written down. */
async function program(port: number, trace: string | null): Promise<string> {
  const place = path.join(home, 'watched');
  const tracer = trace === null ? '' : `strace -f -qq -e trace=connect -o "${trace}" `;
  const proxy = `--proxy-server=127.0.0.1:${port} "--proxy-bypass-list=<-loopback>"`;
  await writeFile(place, `#!/bin/sh\nexec ${tracer}"${electronProgram()}" ${proxy} "$@"\n`, { mode: 0o755 });
  return place;
}

async function call({ page }: App, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([called, given]) => {
      const { jejak } = window as unknown as {
        jejak: { call: (name: string, ...args: unknown[]) => Promise<{ value?: unknown; error?: string }> };
      };
      const { value, error } = await jejak.call(called, ...given);
      return value ?? error;
    },
    [name, args] as const,
  );
}

async function saveAs(own: App, name: string, ask: () => Promise<unknown>): Promise<void> {
  const place = path.join(home, name);
  await answerSaveDialog(own, place);
  await ask();
  await soon(async () => (await stat(place).catch(() => null))?.isFile()).toBe(true);
}

test('writing, saving, printing, exporting, a projector and an import reach for no network', async () => {
  const proxy = await countingProxy();
  const trace = untraced === null ? path.join(home, 'connections') : null;
  app = await startApp({ program: await program(proxy.port, trace) });
  const own = app;
  await newMap(own, 'three');
  await own.page.getByRole('gridcell').first().focus();
  await own.page.keyboard.press('n');
  await noteField(own).fill('https://example.org/ and mailto:ana@example.org');
  await own.page.keyboard.press('Enter');
  await saveAs(own, 'own.journey', () => own.page.keyboard.press('Control+s'));
  await soon(async () => (await mapInFile(path.join(home, 'own.journey'))).notes.length).toBe(1);
  const start = (await call(own, 'window.start')) as { document: { handle: string } };
  const { handle } = start.document;
  await saveAs(own, 'own.pdf', () => call(own, 'print.savePdf', handle, usualPrintSettings('en')));
  for (const format of ['png', 'svg', 'html', 'xlsx'] as const) {
    const settings: ExportSettings = { format, language: 'en', tellsAuthors: true, picture: WHOLE_MAP };
    await saveAs(own, `own.${format}`, () => call(own, 'export.save', handle, settings));
  }
  const room = own.electron.waitForEvent('window');
  expect(await call(own, 'projector.open', handle)).toBe('taken');
  await (await room).locator('#root > *').first().waitFor();
  const other = own.electron.waitForEvent('window');
  expect(await call(own, 'import.open', SMALL_MAP)).toBe('opened');
  await boardIsThere(await other);
  proxy.close();
  expect(proxy.asked).toEqual([]);
  if (trace === null) return;
  connections = (await readFile(trace, 'latin1')).split('\n').filter((line) => line.includes('connect('));
});

test.skipIf(untraced !== null)(`${untraced ?? ''}none of its processes connected to any address meanwhile`, () => {
  // Sockets of the machine itself stay: the display, and what the test drives the app by.
  expect(connections.filter((line) => /AF_INET6?/.test(line))).toEqual([]);
  expect(connections.length).toBeGreaterThan(0);
});

test('no process runs for a network that nobody asks for', async () => {
  app = await startApp();
  const services = await app.electron.evaluate((electron) =>
    electron.app.getAppMetrics().map(({ type, serviceName }) => serviceName ?? type),
  );
  expect(services).toContain('Browser');
  expect(services.filter((name) => /network/i.test(name))).toEqual([]);
});

test('the proxy would have seen a request', async () => {
  const proxy = await countingProxy();
  app = await startApp({ program: await program(proxy.port, null) });
  // In a session that the app has not locked.
  await app.electron.evaluate(({ session }) =>
    session
      .fromPartition('control')
      .fetch('http://example.org/')
      .then(
        () => null,
        () => null,
      ),
  );
  await soon(() => Promise.resolve(proxy.asked)).toContain('GET http://example.org/ HTTP/1.1');
  proxy.close();
});
