import { marked } from 'marked';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { type App, makeFolder } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { boardIsThere, notesOnBoard } from '../support/on-board.ts';
import { runApp } from '../support/run-app.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { STRANGERS_WORDS } from '../support/strangers-words.ts';

const started = appsOfTest({ mayComplain: true });

const words = (at: number): string => STRANGERS_WORDS[at % STRANGERS_WORDS.length] ?? '';

/** A note for each of the words, and other ones wherever else a map holds a text. */
const MAP: JourneyMap = {
  ...SMALL_MAP,
  title: words(7),
  goal: { ...SMALL_MAP.goal, company: words(8), customer: words(14), reason: words(0), target: words(45) },
  closing: { needs: words(0), problems: words(7), competitors: words(49), leaving: words(50) },
  personas: SMALL_MAP.personas.map((persona, at) => ({
    ...persona,
    name: words(46 + at),
    who: words(at),
    quote: words(7 + at),
    needs: words(14 + at),
    colour: words(47),
  })),
  channels: SMALL_MAP.channels.map((channel, at) => ({ ...channel, kind: '', name: words(7 + at) })),
  stages: SMALL_MAP.stages.map((stage, at) => ({ ...stage, name: words(at + 7), voice: words(at + 14) })),
  lanes: SMALL_MAP.lanes.map((lane, at) => ({ ...lane, name: words(at + 45), questions: [words(7), words(0)] })),
  links: SMALL_MAP.links.map((link) => ({ ...link, from: 'w0', to: 'w1', label: words(7) })),
  metrics: SMALL_MAP.metrics.map((metric) => ({ ...metric, name: words(7), unit: words(45) })),
  notes: STRANGERS_WORDS.map((text, at) =>
    smallNote(`w${at}`, `s${(at % 3) + 1}`, `l${(at % 2) + 1}`, { text, author: words(at + 7) }),
  ),
};

type Seen = { readonly pwned: unknown; readonly text: string; readonly wild: readonly string[] };

/**
 * A page in a window that forbids nothing, a moment after all of it is there: what it says, whether any of it ran, and
 * what of it could.
 */
function shownByOthers({ electron }: App, place: string): Promise<Seen> {
  return electron.evaluate(async ({ BrowserWindow }, file) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'others' } });
    await window.loadFile(file);
    const seen = await window.webContents.executeJavaScript(`(async () => {
      const all = [...document.querySelectorAll('*')];
      for (const element of all) element.dispatchEvent(new Event('mouseover'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const runs = /^(script|iframe|object|embed|form|base|animate|set|foreignobject)$/i;
      const wild = all.flatMap(({ localName, attributes }) => [
        ...(runs.test(localName) ? [localName] : []),
        ...[...attributes]
          .filter(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))
          .map(({ name }) => localName + ' ' + name),
      ]);
      return { pwned: window.__pwned ?? null, text: document.documentElement.textContent, wild };
    })()`);
    window.destroy();
    return seen as Seen;
  }, place);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

let folder: string;
let place: string;
beforeAll(async () => {
  folder = await makeFolder();
  place = path.join(folder, 'theirs.journey');
  await writeFile(place, writeMap(MAP, {}));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what strangers wrote', () => {
  test('is text on the board, in the panels and in the preview of paper', async () => {
    expect(STRANGERS_WORDS.length).toBeGreaterThanOrEqual(60);
    const { page, complaints } = await started({ args: [place] });
    await boardIsThere(page);
    const names = withoutBlanks(
      Object.values(await notesOnBoard(page))
        .flat()
        .join('\n'),
    );
    expect(STRANGERS_WORDS.filter((text) => !names.includes(withoutBlanks(text)))).toEqual([]);
    for (const role of ['listitem', 'columnheader', 'rowheader'] as const) await page.getByRole(role).first().click();
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog').getByRole('img').first().waitFor();
    expect(
      await page.locator('img[src="x"], script:not([src]), iframe, object, embed, [onload], [onerror]').count(),
    ).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned ?? null)).toBeNull();
    expect(complaints).toEqual([]);
  });

  test('is text in what others open: a page, a drawing, and Markdown that somebody makes a page of', async () => {
    for (const format of ['html', 'svg', 'md'] as const) {
      const ending = await runApp(['--export', place, `out.${format}`], { folder, display: true });
      expect(ending).toEqual({ code: 0, output: '', errors: '' });
    }
    const written = await readFile(path.join(folder, 'out.md'), 'utf8');
    await writeFile(path.join(folder, 'md.html'), await marked(written));
    await writeFile(path.join(folder, 'raw.html'), STRANGERS_WORDS.slice(-1).concat(STRANGERS_WORDS).join('\n'));
    const app = await started();
    for (const name of ['out.html', 'out.svg', 'md.html']) {
      const { pwned, wild, text } = await shownByOthers(app, path.join(folder, name));
      expect([name, pwned, wild]).toEqual([name, null, []]);
      const told = withoutBlanks(text);
      expect(STRANGERS_WORDS.filter((words) => !told.includes(withoutBlanks(words)))).toEqual([]);
    }
    // There it would have run.
    const raw = await shownByOthers(app, path.join(folder, 'raw.html'));
    expect([raw.pwned, raw.wild.length > 10]).toEqual([1, true]);
  });
});
