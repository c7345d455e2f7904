import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../../main/command-line.ts';
import { mapNamedAlone, wordsForApp } from '../../../main/runtime-switches.ts';
import { usageText } from '../../../main/usage-text.ts';
import { WHOLE_MAP } from '../../../shared/export/export-settings.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { PAPER_NAMES, usualPrintSettings } from '../../../shared/print/print-settings.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { TEMPLATE_NAMES } from '../../../shared/map/templates.ts';

function parsed(line: string) {
  return parseCommandLine(line.split(' ').filter((word) => word !== ''));
}

const { language: _language, ...A4 } = usualPrintSettings('en');
const NOBODY = { include: { ...A4.include, authors: false } };
const RESULTS = { kind: 'results', path: 'a.journey', folder: 'out', language: null };
const PRINT = { kind: 'print', path: 'a.journey', output: 'b.pdf', language: null };

describe('what the app is started for', () => {
  test.each([
    ['', { kind: 'open', path: null }],
    ['a.journey', { kind: 'open', path: 'a.journey' }],
    ['-- --check', { kind: 'open', path: '--check' }],
    ['--check a.journey', { kind: 'check', path: 'a.journey', language: null }],
    ['a.journey --check', { kind: 'check', path: 'a.journey', language: null }],
    ['--language id --check a.journey', { kind: 'check', path: 'a.journey', language: 'id' }],
    ['--check -- -a.journey', { kind: 'check', path: '-a.journey', language: null }],
    ['--new a.journey', { kind: 'new', path: 'a.journey', template: 'five', language: null }],
    [
      '--new a.journey --template shop-visit --language id',
      { kind: 'new', path: 'a.journey', template: 'shop-visit', language: 'id' },
    ],
    ['--print a.journey b.pdf', { ...PRINT, settings: A4 }],
    [
      '--print a.journey b.pdf --paper=a3 --orientation portrait --grayscale --language=en',
      {
        kind: 'print',
        path: 'a.journey',
        output: 'b.pdf',
        settings: { ...A4, paper: 'a3', orientation: 'portrait', grayscale: true },
        language: 'en',
      },
    ],
    ['--print a.journey b.pdf --tiles', { ...PRINT, settings: { ...A4, layout: 'poster' } }],
    [
      '--print a.journey b.pdf --tiles=3x2',
      { ...PRINT, settings: { ...A4, layout: 'poster', tiles: { columns: 3, rows: 2 } } },
    ],
    [
      '--print a.journey b.pdf --paper 215x330.5 --margin=7.5 --tiles --overlap 0',
      {
        ...PRINT,
        settings: {
          ...A4,
          paper: 'custom',
          custom: { width: 215, height: 330.5 },
          margin: 7.5,
          layout: 'poster',
          overlap: 0,
        },
      },
    ],
    ['--print a.journey b.pdf --stages', { ...PRINT, settings: { ...A4, layout: 'stages' } }],
    ['--print a.journey b.pdf --paper A3', { ...PRINT, settings: { ...A4, paper: 'a3' } }],
    ['--print a.journey b.pdf --report', { ...PRINT, settings: { ...A4, layout: 'report' } }],
    [
      '--export a.journey b.xlsx',
      {
        kind: 'export',
        path: 'a.journey',
        output: 'b.xlsx',
        format: 'xlsx',
        picture: WHOLE_MAP,
        tellsAuthors: true,
        language: null,
      },
    ],
    [
      '--export a.journey b.svg --outlines',
      {
        kind: 'export',
        path: 'a.journey',
        output: 'b.svg',
        format: 'svg',
        picture: { ...WHOLE_MAP, asOutlines: true },
        tellsAuthors: true,
        language: null,
      },
    ],
    [
      '--export a.journey b.png --scale 4 --transparent --language id',
      {
        kind: 'export',
        path: 'a.journey',
        output: 'b.png',
        format: 'png',
        picture: { ...WHOLE_MAP, scale: 4, isTransparent: true },
        tellsAuthors: true,
        language: 'id',
      },
    ],
    [
      '--export a.journey b.csv --without-authors',
      {
        kind: 'export',
        path: 'a.journey',
        output: 'b.csv',
        format: 'csv',
        picture: WHOLE_MAP,
        tellsAuthors: false,
        language: null,
      },
    ],
    [
      '--export a.journey b.md --without-authors',
      { kind: 'usage', problem: { kind: 'unknown-option', option: '--without-authors' }, language: null },
    ],
    [
      '--print a.journey b.pdf --report --without-authors',
      { ...PRINT, settings: { ...A4, layout: 'report', ...NOBODY } },
    ],
    ['--results a.journey out --without-authors', { ...RESULTS, settings: { ...A4, ...NOBODY } }],
    [
      '--export a.journey b.svg --scale 2',
      { kind: 'usage', problem: { kind: 'unknown-option', option: '--scale' }, language: null },
    ],
    [
      '--export a.journey b.csv --transparent',
      { kind: 'usage', problem: { kind: 'unknown-option', option: '--transparent' }, language: null },
    ],
    [
      '--export a.journey b.png --outlines',
      { kind: 'usage', problem: { kind: 'unknown-option', option: '--outlines' }, language: null },
    ],
    ['--results a.journey out', { ...RESULTS, settings: A4 }],
    ['--results a.journey out --paper f4', { ...RESULTS, settings: { ...A4, paper: 'f4' } }],
    [
      '--results a.journey out --paper=900x600',
      { ...RESULTS, settings: { ...A4, paper: 'custom', custom: { width: 900, height: 600 } } },
    ],
    ['--import a.csv b.journey --language id', { kind: 'import', path: 'a.csv', output: 'b.journey', language: 'id' }],
  ])('%j', (line, command) => {
    expect(parsed(line)).toEqual(command);
  });
});

describe('what is said wrongly', () => {
  test.each([
    ['--frobnicate', { kind: 'unknown-option', option: '--frobnicate' }],
    ['-c a.journey', { kind: 'unknown-option', option: '-c' }],
    ['--check=a.journey', { kind: 'unknown-option', option: '--check=a.journey' }],
    ['--check a.journey --paper a4', { kind: 'unknown-option', option: '--paper' }],
    ['--new a.journey --tiles', { kind: 'unknown-option', option: '--tiles' }],
    ['a.journey --language id', { kind: 'unknown-option', option: '--language' }],
    ['--check a.journey --new b.journey', { kind: 'two-actions', first: '--check', second: '--new' }],
    ['--print a.journey b.pdf --tiles --stages', { kind: 'two-actions', first: '--tiles', second: '--stages' }],
    ['--print a.journey b.pdf --report --stages', { kind: 'two-actions', first: '--stages', second: '--report' }],
    ...['3', '0x2', '13x1', '3x2x1'].map((value): [string, object] => [
      `--print a.journey b.pdf --tiles=${value}`,
      { kind: 'unknown-value', option: '--tiles', value, choices: ['2x1', '3x2', '4x3'] },
    ]),
    ...['31', '-1', '1e1', 'wide', '10mm'].flatMap((value): [string, object][] => [
      [
        `--print a.journey b.pdf --margin=${value}`,
        { kind: 'out-of-range', option: '--margin', value, least: 0, most: 30 },
      ],
      [
        `--print a.journey b.pdf --tiles --overlap=${value}`,
        { kind: 'out-of-range', option: '--overlap', value, least: 0, most: 30 },
      ],
    ]),
    ...['20x30', '215x', '215x330x2', '9999x330', '215,5x330'].map((value): [string, object] => [
      `--print a.journey b.pdf --paper ${value}`,
      { kind: 'unknown-size', option: '--paper', value, least: 80, most: 5080 },
    ]),
    ['--print a.journey b.pdf --overlap 5', { kind: 'only-with', option: '--overlap', other: '--tiles' }],
    ['--print a.journey b.pdf --margin', { kind: 'missing-value', option: '--margin' }],
    ['--check a.journey --margin 5', { kind: 'unknown-option', option: '--margin' }],
    ['--check a.journey --paper 215x330', { kind: 'unknown-option', option: '--paper' }],
    ['--new a.journey --template', { kind: 'missing-value', option: '--template' }],
    ['--new a.journey --template --language id', { kind: 'missing-value', option: '--template' }],
    [
      '--new a.journey --template six',
      { kind: 'unknown-value', option: '--template', value: 'six', choices: TEMPLATE_NAMES },
    ],
    [
      '--print a.journey b.pdf --paper a9',
      { kind: 'unknown-value', option: '--paper', value: 'a9', choices: PAPER_NAMES },
    ],
    [
      '--check a.journey --language fr',
      { kind: 'unknown-value', option: '--language', value: 'fr', choices: LANGUAGES },
    ],
    ['--check', { kind: 'missing-file', action: '--check', file: 'MAP.journey' }],
    ['--results a.journey', { kind: 'missing-file', action: '--results', file: 'FOLDER' }],
    ['--results a.journey out --grayscale', { kind: 'unknown-option', option: '--grayscale' }],
    [
      '--results a.journey out --paper b5',
      { kind: 'unknown-value', option: '--paper', value: 'b5', choices: PAPER_NAMES },
    ],
    ['--print a.journey', { kind: 'missing-file', action: '--print', file: 'OUT.pdf' }],
    ['--check a.journey b.journey', { kind: 'too-many-files', file: 'b.journey' }],
    ['a.journey b.journey', { kind: 'too-many-files', file: 'b.journey' }],
  ])('%j', (line, problem) => {
    expect(parsed(line)).toMatchObject({ kind: 'usage', problem });
  });

  test('is answered in the language that was asked for all the same', () => {
    expect(parsed('--check --language id')).toMatchObject({ kind: 'usage', language: 'id' });
  });

  test('is told with the papers that there are', () => {
    const command = parsed('--print a.journey b.pdf --paper a9');
    const text = command.kind === 'usage' ? usageText(translator('en'), command.problem) : '';
    expect(text.split('\n')[0]).toBe(
      '--paper knows no "a9". Choose one of: a5, a4, a3, a2, a1, a0, letter, legal, tabloid or f4.',
    );
    expect(text).toContain('Usage: jejak');
  });
});

test("the runtime's own switches are not the app's", () => {
  const switches = '--no-sandbox --remote-debugging-port=0 --inspect=0 --user-data-dir=/tmp/a --lang=id -psn_0_12';
  expect(parsed(`${switches} --check a.journey --disable-gpu`)).toEqual(parsed('--check a.journey'));
});

describe('a map that is named alone is known without the rest', () => {
  const named = (line: string) => mapNamedAlone(line.split(' ').filter((word) => word !== ''));

  test.each([
    ['', null],
    ['a.journey', 'a.journey'],
    ['--inspect=0 --user-data-dir=/tmp/a a.journey', 'a.journey'],
  ])('"%s"', (line, path) => {
    expect(named(line)).toEqual({ path });
    expect(parsed(line)).toEqual({ kind: 'open', path });
  });

  test.each(['a.journey b.journey', '--check a.journey', '-- -a.journey', '-'])('"%s" has to be read', (line) => {
    expect(named(line)).toBe(null);
  });
});

describe('the words for the app', () => {
  test.each([
    ['packaged', ['/opt/jejak/jejak', 'a.journey'], true, ['a.journey']],
    ['from its folder', ['/x/electron', '/src/jejak', '--check', 'a.journey'], false, ['--check', 'a.journey']],
    ['with switches before its folder', ['/x/electron', '--inspect=0', '/src/jejak', 'a'], false, ['a']],
    ['with a file of its name', ['/x/electron', '/src/jejak/', '/src/jejak'], false, ['/src/jejak']],
  ])('%s', (_name, argv, isPackaged, words) => {
    expect(wordsForApp({ argv, appPath: '/src/jejak', isPackaged })).toEqual(words);
  });
});
