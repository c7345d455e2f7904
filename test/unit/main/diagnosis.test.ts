import { expect, test } from 'vitest';
import { diagnosisText, type DiagnosisFacts } from '../../../main/diagnosis.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../support/small-map.ts';

const FACTS: DiagnosisFacts = {
  versions: { Jejak: '0.1.0', Electron: '1.2.3' },
  settings: {
    language: 'id',
    theme: 'dark',
    scale: 1,
    minimap: true,
    coverage: true,
    personaLimit: 3,
    author: 'Wahyuni',
  },
  windows: [null, { map: SMALL_MAP, status: { name: 'klien.journey', save: { kind: 'saved' } } }],
  log: '2026-01-31T12:00:00.000Z document.save: Error ENOSPC write\n    at save (index.js:1:2)\n',
  made: new Date('2026-01-31T12:00:00Z'),
  words: { home: '/home/ana', user: 'ana', host: 'laptop' },
};

test('it tells of versions, settings, windows and the log', () => {
  expect(diagnosisText(FACTS).split('\n')).toEqual([
    'Jejak report',
    'made: 2026-01-31T12:00:00.000Z',
    'It holds no text of maps, no names and no paths.',
    '',
    'Versions',
    '--------',
    'Jejak: 0.1.0',
    'Electron: 1.2.3',
    '',
    'Settings',
    '--------',
    'language: id',
    'theme: dark',
    'scale: 1',
    'minimap: true',
    'coverage: true',
    'personaLimit: 3',
    'chime: true',
    'autosave: soon',
    'name: given',
    'layout: not printed yet',
    'paper: not printed yet',
    '',
    'Windows',
    '-------',
    'start screen',
    expect.stringMatching(/^\d+ stages, \d+ lanes, \d+ notes, .*; has a file, saved$/),
    '',
    'Log, newest last',
    '----------------',
    '2026-01-31T12:00:00.000Z document.save: Error ENOSPC write',
    '    at save (index.js:1:2)',
    '',
  ]);
});

test('a map that breaks is told by its failure, a long log by its end', () => {
  const failed = { kind: 'failed', failure: { code: 'disk-full', what: 'ENOSPC' } } as const;
  const windows = [{ map: SMALL_MAP, status: { name: null, save: failed } }];
  const log = Array.from({ length: 20_000 }, (_, at) => `line ${at} of many`).join('\n');
  const text = diagnosisText({ ...FACTS, windows, log });
  expect(text).toContain('; no file, failed (disk-full)');
  expect(text).toContain('line 19999 of many');
  expect(text).not.toContain('\nline 0 of many');
  expect(text.length).toBeLessThan(205_000);
});

/** The same with a word that nothing else has in every text of it. */
function marked<Part>(part: Part): Part {
  if (typeof part === 'string') return `${part} RAHASIA` as Part;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => marked<unknown>(each)) as Part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, marked<unknown>(value)])) as Part;
}

test('no word of a map, and no name, is in it', () => {
  const map: JourneyMap = marked(SMALL_MAP);
  expect(JSON.stringify(map).split('RAHASIA').length).toBeGreaterThan(50);
  const windows = [{ map, status: { name: 'RAHASIA.journey', save: { kind: 'saved' } as const } }];
  const text = diagnosisText({ ...FACTS, windows, log: 'page: Error at /home/ana/RAHASIA/x.journey\nana@laptop' });
  expect(text).not.toMatch(/RAHASIA|Wahyuni|\bana\b|laptop/);
});
