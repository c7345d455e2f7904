import { describe, expect, test } from 'vitest';
import { answerCall, type Sender, type Service } from '../../../main/answer-call.ts';
import { CALLS } from '../../../shared/ipc/channels.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';

const WINDOW = 7;

/** Every handler notes that it was reached, and answers with its arguments. */
function service(): { readonly service: Service<string>; readonly reached: string[]; readonly logged: string[] } {
  const reached: string[] = [];
  const logged: string[] = [];
  const handler =
    (name: string) =>
    (context: string, ...args: unknown[]) => {
      reached.push(`${context} ${name}`);
      return args;
    };
  const handlers = Object.fromEntries(CALLS.map((name) => [name, handler(name)])) as unknown as Handlers<string>;
  const contextOf = (id: number) => (id === WINDOW ? 'window' : null);
  return { service: { handlers, contextOf, logError: (what) => logged.push(what) }, reached, logged };
}

function eventFrom(url: string, { id = WINDOW, isMainFrame = true } = {}): Sender {
  const frame = { url } as Sender['senderFrame'];
  return { senderFrame: frame, sender: { id, mainFrame: isMainFrame ? frame : {} } };
}

const OWN = eventFrom('app://jejak/index.html');

test('a call of an own window reaches its handler with its arguments', async () => {
  const { service: served, reached } = service();
  const answer = await answerCall(served, 'document.save', { event: OWN, args: ['handle'] });
  expect(answer).toEqual({ ok: true, value: ['handle'] });
  expect(reached).toEqual(['window document.save']);
});

describe('a forged sender is refused before any handler', () => {
  const senders: Record<string, Sender> = {
    'a window that is none of ours': eventFrom('app://jejak/index.html', { id: 8 }),
    'a frame inside the page': eventFrom('app://jejak/index.html', { isMainFrame: false }),
    'a frame that is gone': { senderFrame: null, sender: { id: WINDOW, mainFrame: null } },
    ...Object.fromEntries(
      [
        '',
        'about:blank',
        'about:srcdoc',
        'https://example.com/',
        'https://jejak/index.html',
        'http://app://jejak/',
        'file:///app/index.html',
        'data:text/html,app://jejak',
        'blob:app://jejak/1',
        'javascript:app://jejak/',
        'app://jejak.evil/index.html',
        'app://evil/jejak/index.html',
        'app://jejak:8080/index.html',
        'app://user@evil/index.html',
        'app:jejak/index.html',
        'app-x://jejak/index.html',
        'devtools://devtools/bundled/a.html',
        'chrome-extension://jejak/index.html',
      ].map((url) => [`the address ${JSON.stringify(url)}`, eventFrom(url)]),
    ),
  };

  test.each(Object.entries(senders))('%s', async (_name, event) => {
    const { service: served, reached } = service();
    for (const name of CALLS) {
      expect(await answerCall(served, name, { event, args: [] })).toEqual({ ok: false, error: 'refused' });
    }
    expect(reached).toEqual([]);
  });
});

describe('wrong arguments are refused before any handler', () => {
  const wrong: readonly unknown[] = [
    null,
    undefined,
    0,
    '',
    'x'.repeat(65),
    '/etc/passwd',
    [],
    {},
    { template: 'five' },
    { template: '../five', language: 'id' },
    { language: 'xx' },
    { theme: 'pink' },
    { scale: 0 },
    { scale: 2.1 },
    { scale: '1' },
    { paper: 'a4' },
    new Date(0),
  ];
  const accepted = new Map<string, readonly unknown[]>([
    // A handle is any short text; main knows which are its own.
    ['document.openRecent', [[''], ['/etc/passwd']]],
    ['document.save', [[''], ['/etc/passwd']]],
    ['document.saveAs', [[''], ['/etc/passwd']]],
    ['document.close', [[''], ['/etc/passwd']]],
    ['versions.list', [[''], ['/etc/passwd']]],
    ['versions.keep', [['/etc/passwd', '/etc/passwd']]],
    ['rescue.showInFolder', [[''], ['/etc/passwd']]],
    ['projector.open', [[''], ['/etc/passwd']]],
    ['projector.close', [[''], ['/etc/passwd']]],
    ['compare.choose', [[''], ['/etc/passwd']]],
    ['merge.theirs', [[''], ['/etc/passwd']]],
    ['set.choose', [[''], ['/etc/passwd']]],
    ['results.show', [[''], ['/etc/passwd']]],
    ['recents.forget', [[''], ['/etc/passwd']]],
    ['projector.photo', [[0]]],
    ['settings.change', [[{}], [new Date(0)]]],
  ]);

  test.each(CALLS)('%s', async (name) => {
    const { service: served } = service();
    const lists = wrong.flatMap((one) => [[one], [one, one], [one, 0, one], [one, one, one, one]]);
    const passed: unknown[] = [];
    for (const args of lists) {
      if ((await answerCall(served, name, { event: OWN, args })).ok) passed.push(args);
    }
    expect(passed).toEqual(accepted.get(name) ?? []);
  });
});

test('an error in a handler is logged, and only its being there is told', async () => {
  const { service: served, logged } = service();
  const handlers = { ...served.handlers, 'recents.list': () => Promise.reject(new Error('/home/ana/secret.journey')) };
  const answer = await answerCall({ ...served, handlers }, 'recents.list', { event: OWN, args: [] });
  expect([answer, logged]).toEqual([{ ok: false, error: 'failed' }, ['recents.list']]);
});

test('a run without windows serves the print page alone', async () => {
  const { service: served } = service();
  const { 'print.job': job, 'print.ready': ready } = served.handlers;
  const ofPrintPage = { ...served, handlers: { 'print.job': job, 'print.ready': ready } as Handlers<string> };
  expect((await answerCall(ofPrintPage, 'print.job', { event: OWN, args: [] })).ok).toBe(true);
  const other = await answerCall(ofPrintPage, 'recents.list', { event: OWN, args: [] });
  expect(other).toEqual({ ok: false, error: 'refused' });
});
