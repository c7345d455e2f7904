import fc from 'fast-check';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isPlainJson } from '../../shared/file/plain-json.ts';
import { CALLS, type CallName } from '../../shared/ipc/channels.ts';
import { callArguments } from '../../shared/ipc/contract.ts';
import { answerQuestions, answerSaveDialog, type App, mapInFile } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { arbitraryArguments } from '../support/arbitrary-call.ts';
import { watchMain } from '../support/watched-main.ts';
import { newMap, noteField } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest({ mayComplain: true });

/** How often each call is tried. */
const TIMES = 20;

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Calls as a page makes them that keeps to no contract; what can't even be sent is told as such. */
async function callWith(
  { page }: Pick<App, 'page'>,
  name: string,
  lists: readonly (readonly unknown[])[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const args of lists) {
    // Written as a program, since keys such as __proto__ would be lost on the way as values.
    const text = await page.evaluate<string>(`(async () => {
      try {
        const { ok, error, value } = await jejak.call(${JSON.stringify(name)}, ...${fc.stringify(args)});
        return JSON.stringify({ ok, error, value: value ?? null });
      } catch (error) {
        return JSON.stringify({ ok: false, error: 'not sent: ' + error });
      }
    })()`);
    outcomes.push(JSON.parse(text) as Outcome);
  }
  return outcomes;
}

async function valueOf(app: Pick<App, 'page'>, name: CallName, ...args: readonly unknown[]): Promise<unknown> {
  const [outcome] = await callWith(app, name, [args]);
  if (outcome?.ok !== true) throw new Error(`${name}: ${outcome?.error}`);
  return outcome.value;
}

/** The handle of the window's map, which is begun anew where the last call closed it. */
async function presentHandle(app: App): Promise<string> {
  const handle = async () => {
    const { document } = (await valueOf(app, 'window.start')) as { document: { handle: string } | null };
    return document?.handle ?? null;
  };
  const known = await handle();
  if (known !== null) return known;
  await valueOf(app, 'document.new', { template: 'three', language: 'en' });
  return (await handle()) ?? '';
}

/** Texts that main knows as its own, so that handlers get past their first look. */
async function textsOf(app: App): Promise<readonly string[]> {
  const handle = await presentHandle(app);
  const versions = (await valueOf(app, 'versions.list', handle)) as readonly { id: string }[];
  const recents = (await valueOf(app, 'recents.list')) as readonly { recent: string }[];
  const left = (await valueOf(app, 'recovery.list')) as readonly { recovery: string }[];
  return [
    handle,
    handle,
    handle,
    handle,
    handle,
    handle,
    ...versions.map(({ id }) => id),
    ...recents.map(({ recent }) => recent),
    ...left.map(({ recovery }) => recovery),
  ];
}

test('no call brings the app down or writes where nobody chose, whatever a page sends', {
  timeout: 600_000,
}, async () => {
  const app = await started();
  const chosen = path.join(app.folder, 'chosen');
  await mkdir(chosen);
  await writeFile(path.join(chosen, 'given.journey'), '{"format":"jejak-journey","version":1,"map":{"title":"Given"}}');
  const main = await watchMain(app, chosen);
  await newMap(app, 'three');
  const wrong: string[] = [];
  for (const name of CALLS) {
    await main.choosesAgain();
    const lists = fc.sample(arbitraryArguments(name, { texts: await textsOf(app) }), TIMES);
    const outcomes = await callWith(app, name, lists);
    for (const [at, outcome] of outcomes.entries()) {
      const args = lists[at] ?? [];
      const told = `${name}(${fc.stringify(args).slice(0, 500)}): ${JSON.stringify(outcome).slice(0, 200)}`;
      const isKnown =
        outcome.ok || ['refused', 'failed'].includes(outcome.error) || outcome.error.startsWith('not sent');
      // On its way a value that is no plain one may become another.
      const isRefused = !outcome.ok && outcome.error === 'refused';
      const isTaken = callArguments[name].safeParse(args).success;
      if (!isKnown || (isPlainJson([...args]) && !isTaken && !isRefused)) wrong.push(told);
    }
    await main.closeOtherWindows();
  }
  expect(wrong).toEqual([]);
  expect(await main.seen()).toEqual({ writtenOutside: [], opened: [], isPolluted: false });
  // And whoever works with it goes on.
  await valueOf(app, 'settings.change', { language: 'en', theme: 'light', scale: 1 });
  await answerQuestions(app, 1);
  expect(await valueOf(app, 'document.close', await presentHandle(app))).toBe('closed');
  await app.page.reload();
  await newMap(app, 'three');
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('n');
  await noteField(app).fill('alive');
  await app.page.keyboard.press('Enter');
  const place = path.join(app.folder, 'alive.journey');
  await answerSaveDialog(app, place);
  await app.page.keyboard.press('Control+Shift+s');
  await soon(async () => (await mapInFile(place).catch(() => null))?.notes.map(({ text }) => text)).toContain('alive');
  const log = await readFile(path.join(app.folder, 'user-data', 'log', 'jejak.log'), 'utf8');
  // An entry is a line and the lines below it that say where.
  const entries = log.split(/\n(?=\d)/);
  const bad = /uncaught|unhandled|window gone|(Type|Range|Reference)Error/;
  expect(entries.filter((entry) => bad.test(entry))).toEqual([]);
});

test('a projector may ask for what it shows, and for nothing else', async () => {
  const app = await started();
  await newMap(app, 'three');
  const handle = await presentHandle(app);
  const opened = app.electron.waitForEvent('window');
  await valueOf(app, 'projector.open', handle);
  const page = await opened;
  await page.locator('#root > *').first().waitFor();
  const answered: string[] = [];
  for (const name of CALLS) {
    const lists = fc.sample(arbitraryArguments(name, { texts: [handle, handle, handle] }), 4);
    const outcomes = await callWith({ page }, name, [[], ...lists]);
    if (outcomes.some(({ ok }) => ok)) answered.push(name);
  }
  expect(answered).toEqual(['projector.start', 'projector.photo']);
});
