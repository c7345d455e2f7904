import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { editNoteText } from '../../shared/commands/note-commands.ts';
import { moveNotes } from '../../shared/commands/move-notes.ts';
import { CALLS } from '../../shared/ipc/channels.ts';
import { callArguments } from '../../shared/ipc/contract.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { sameCell } from '../../shared/map/queries.ts';
import { laidOut } from '../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';

/** The pages that `npm run bench` measures are in no release: they may do what the product may not. */
const BENCH = 'renderer/bench/';

/** What was decided and must stay so, each with its reason. */
const root = path.resolve(import.meta.dirname, '../..');

type Source = { readonly file: string; readonly text: string };

function sourcesOf(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => !file.startsWith(BENCH))
      .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') })),
  );
}

function filesThatSay(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  return sourcesOf(...folders).flatMap(({ file, text }) => (pattern.test(text) ? [file] : []));
}

describe('shared/ is pure, so that every command, layout and import runs in any test', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'jejak-decisions-'));
  const names = ['document', 'window', 'process', 'setTimeout', 'console', 'crypto', 'fetch', 'Buffer', 'require'];
  writeFileSync(path.join(scratch, 'impure.ts'), `export const names = [\n${names.join(',\n')},\n];\n`);
  writeFileSync(
    path.join(scratch, 'tsconfig.json'),
    JSON.stringify({ extends: path.join(root, 'shared/tsconfig.json'), include: ['impure.ts'] }),
  );
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', scratch], { encoding: 'utf8' });
  rmSync(scratch, { recursive: true });

  test.each(names)('%s does not compile there', (name) => {
    expect(stdout).toMatch(new RegExp(`Cannot find name '${name}'`));
  });

  test('what could be random or late comes in as a parameter', () => {
    expect(filesThatSay(/Math\.random|Date\.now|new Date\(\)|performance\./, 'shared')).toEqual([]);
  });
});

describe('one place each, because a second one would drift from the first', () => {
  test.each([
    ['text is measured', /\.measureText\(/, ['renderer/board/measure-text.ts']],
    ['a window is made', /new BrowserWindow\(/, ['main/window.ts']],
    ['main listens to the renderer', /ipcMain\.(handle|on)\(/, ['main/serve-ipc.ts']],
    ['the window talks to main', /window\.jejak\./, ['renderer/bridge.ts']],
    ['the preload opens a door', /exposeInMainWorld\(/, ['main/preload.ts']],
  ] as const)('where %s', (_, pattern, files) => {
    expect(filesThatSay(pattern, 'main', 'renderer', 'shared')).toEqual(files);
  });
});

test('there is no code path that opens a connection: everything is bundled', () => {
  const opens =
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|from '(node:)?(https?|net|tls|dgram|http2|dns)'/;
  // The one that reads the app's own fonts, which the content security policy holds to the app's own protocol.
  const ownFonts = ['renderer/picture/painted-outlines.ts'];
  expect(filesThatSay(opens, 'main', 'renderer', 'shared')).toEqual(ownFonts);
});

describe('what a person reads is written by Intl, as the language does; by hand is written what programs read', () => {
  test.each([
    [
      'lists',
      /join\(', '\)/,
      [
        'main/diagnosis.ts',
        'shared/commands/combine-notes.ts',
        'shared/export/mermaid.ts',
        'renderer/panels/measures/HeatLegend.tsx',
        'renderer/workshop/HeapList.tsx',
      ],
    ],
    ['figures', /toFixed\(|toPrecision\(|\$\{(?!share)\w+\} %/, ['shared/export/svg.ts']],
    [
      'days and moments',
      /DateTimeFormat\(/,
      [
        // Writes nothing: it has one made ahead.
        'main/preload.ts',
        'renderer/panels/parts/Calendar.tsx',
        'shared/day-text.ts',
        'shared/ipc/holder-text.ts',
        'shared/moment-text.ts',
        // Reads them.
        'shared/parse-day.ts',
      ],
    ],
    ["letters, and with the system's language at that", /toLocale\w+\(\)/, []],
  ] as const)('%s', (_, pattern, files) => {
    expect([...filesThatSay(pattern, 'main', 'shared', 'renderer')].sort()).toEqual([...files].sort());
  });

  test('days, none of which is put together from its parts where it is shown', () => {
    const parts =
      /toISOString\(|toDateString\(|\.get(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)\(|\b(due|date|day|month|today|saved|since|moment)\.(slice|split|substring|replace)\(/;
    const shown = ['renderer/panels', 'renderer/board', 'renderer/workshop', 'renderer/projector'];
    expect(filesThatSay(parts, ...shown, 'shared/export', 'shared/layout', 'shared/print')).toEqual([
      // It is kept in the map, or handed to what writes it.
      'renderer/panels/files/KeepVersionDialog.tsx',
      'renderer/panels/method/capturing.ts',
      // The number that stands in each square of its page.
      'renderer/panels/parts/Calendar.tsx',
      // Whether two are of one year.
      'shared/layout/layout-words.ts',
    ]);
  });
});

test('markup is never made from texts: what strangers wrote stays text', () => {
  const makes =
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
  expect(filesThatSay(makes, 'main', 'renderer', 'shared')).toEqual([]);
});

test('no window is given what Electron advises against, and no page holds another one', () => {
  const weakens =
    /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag: true|<webview|webSecurity: false|sandbox: false|contextIsolation: false|nodeIntegration\w*: true/;
  expect(filesThatSay(weakens, 'main', 'renderer', 'shared')).toEqual([]);
});

test('every package, and with it Electron, is pinned to one version', () => {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  const { dependencies = {}, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(all.map(([name]) => name)).toContain('electron');
});

describe("each of Electron's twenty points has its test", () => {
  const readMe = readFileSync(path.join(root, 'README.md'), 'utf8');
  const rows = [...readMe.matchAll(/^\| (\d+ .*?) +\| .* \| ([^|]*?) *\|$/gm)].map(
    ([, point = '', heldBy = '']) => [point, heldBy] as const,
  );

  test('all of them', () => {
    const points = rows.flatMap(([point]) =>
      [...point.matchAll(/(?:^|, | \/ )(\d+)/g)].map(([, number]) => Number(number)),
    );
    expect(points).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  test.each(rows)('%s', (_point, heldBy) => {
    const named = [...heldBy.matchAll(/`([\w/-]+)`: ([^;]+)/g)].map(([, file = '', words = '']) => ({ file, words }));
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter(({ file, words }) => {
      const text = readFileSync(path.join(root, 'test', `${file}.test.ts`), 'utf8');
      const titles = [...text.matchAll(/^\s*(?:(?:test|it|describe)\b.*?|\]\))\(\s*(['"`])(.*?)\1/gm)];
      return !titles.some(([, , title = '']) => title.includes(words.trim()));
    });
    expect(missing).toEqual([]);
  });
});

test('every call that crosses to main says what its arguments are, and takes no more of them', () => {
  expect(Object.keys(callArguments).sort()).toEqual([...CALLS].sort());
  const takes = (args: readonly unknown[]) => CALLS.filter((name) => callArguments[name].safeParse(args).success);
  expect(takes(['a', 'b', 'c', 'd'])).toEqual([]);
  expect(takes(['/'.repeat(65)])).toEqual([]);
});

/** 5,000 notes in the six cells of the small map and 94 stages more. */
function largeMap(): JourneyMap {
  const stages = Array.from({ length: 100 }, (_, at) => ({ ...SMALL_MAP.stages[0]!, id: `stage${at}` }));
  const notes = Array.from({ length: 5_000 }, (_, at) => smallNote(`n${at}`, `stage${at % 100}`, at % 2 ? 'l1' : 'l2'));
  return { ...SMALL_MAP, stages, notes, links: [], emotions: [], metrics: [], strokes: [] };
}

describe('a large map stays quick, because what did not change is the same object', () => {
  const before = largeMap();
  const layout = laidOut(before);
  const changedCells = (map: JourneyMap) => {
    const known = new Set(layout.cells.flat());
    return laidOut(map, layout)
      .cells.flat()
      .filter((cell) => !known.has(cell))
      .map(({ cell }) => cell);
  };

  test('moving one of 5,000 notes leaves all cells but two as they are', () => {
    const from = before.notes.find(({ id }) => id === 'n10')!;
    const to = { stage: 'stage11', lane: 'l1' };
    const [added, removed] = [to, { stage: from.stage, lane: from.lane }];
    // One goes the other way, so that no lane gets higher.
    const swapped = moveNotes(['n11'], removed, 'end')(moveNotes(['n10'], added, 'end')(before));
    const changed = changedCells(swapped);
    expect(changed).toHaveLength(2);
    expect(changed.every((cell) => sameCell(cell, added) || sameCell(cell, removed))).toBe(true);
  });

  test('writing in one of them leaves all cells but one, and all other notes, as they are', () => {
    const written = editNoteText('n10', 'new words')(before);
    expect(changedCells(written)).toEqual([{ stage: 'stage10', lane: 'l2' }]);
    expect(written.notes.filter((note, at) => note !== before.notes[at]).map(({ id }) => id)).toEqual(['n10']);
  });
});
