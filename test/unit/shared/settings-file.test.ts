import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../shared/ipc/settings.ts';
import { keptOf, usualPrintSettings } from '../../../shared/print/print-settings.ts';
import { readSettingsFile, SETTING_NAMES, writeSettingsFile } from '../../../shared/settings-file.ts';

const CHOSEN: Required<Omit<Settings, 'offersTour'>> = {
  language: 'id',
  theme: 'dark',
  scale: 1.25,
  minimap: false,
  coverage: false,
  personaLimit: 5,
  chime: false,
  autosave: 'off',
  author: 'Ana "A." 印',
  print: { ...keptOf(usualPrintSettings('id')), paper: 'f4' },
};

function fileOf(settings: unknown, more: object = {}): string {
  return JSON.stringify({ kind: 'jejak-settings', version: 1, settings, ...more });
}

test('what was written is read again, all that belongs to a person', () => {
  expect(readSettingsFile(writeSettingsFile({ ...CHOSEN, offersTour: true }))).toEqual({ ok: true, value: CHOSEN });
  expect(SETTING_NAMES.toSorted()).toEqual(Object.keys(CHOSEN).toSorted());
});

test('a file says what it says, and leaves the rest as it was', () => {
  const { author: _author, print: _print, chime: _chime, autosave: _autosave, ...least } = CHOSEN;
  expect(readSettingsFile(writeSettingsFile(least))).toEqual({ ok: true, value: least });
  expect(readSettingsFile(`\uFEFF${fileOf({ theme: 'light', later: { than: 'this' } })}`)).toEqual({
    ok: true,
    value: { theme: 'light' },
  });
});

describe('refused as a whole', () => {
  test.each(['', '{', 'null', '[]', '0', '{"language":"id"}', fileOf([]), fileOf(null), '{"format":"jejak-journey"}'])(
    '%j is no file of settings',
    (text) => expect(readSettingsFile(text)).toEqual({ ok: false, error: { code: 'no-settings' } }),
  );

  test('is one of a later version', () => {
    expect(readSettingsFile(fileOf({}, { version: 2 }))).toEqual({ ok: false, error: { code: 'newer' } });
  });

  test.each([
    ['theme', 'pink'],
    ['scale', 9],
    ['scale', '1'],
    ['personaLimit', 2.5],
    ['author', 'x'.repeat(61)],
    ['author', null],
    ['autosave', 'never'],
    ['print', { paper: 'a4' }],
  ] as const)('is one whose %s is %j', (key, value) => {
    expect(readSettingsFile(fileOf({ ...CHOSEN, [key]: value }))).toEqual({ ok: false, error: { code: 'wrong', key } });
  });
});

test('no file does more than set what is known', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (settings) => {
      const read = readSettingsFile(fileOf(settings));
      expect(
        read.ok ? Object.keys(read.value).filter((key) => !SETTING_NAMES.some((name) => name === key)) : [],
      ).toEqual([]);
    }),
  );
  expect(readSettingsFile(fileOf(JSON.parse('{"__proto__":{"theme":"dark"}}')))).toEqual({ ok: true, value: {} });
});
