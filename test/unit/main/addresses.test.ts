import { describe, expect, test } from 'vitest';
import { addressForOutside, fileOf, isOwnAddress, mayLoad } from '../../../main/addresses.ts';

describe('addresses that may be opened outside, after they were shown', () => {
  test.each([
    ['https://example.com', 'https://example.com/'],
    ['http://example.com/a?b=c#d', 'http://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
    ['mailto:ana@example.com?subject=Hai', 'mailto:ana@example.com?subject=Hai'],
    ['  https://example.com/\n', 'https://example.com/'],
    // Shown as what it is, not as what it looks like.
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['https://example.com/\u202egnp.exe', 'https://example.com/%E2%80%AEgnp.exe'],
  ])('%j', (address, shown) => {
    expect(addressForOutside(address)).toBe(shown);
  });
});

test.each([
  '',
  ' ',
  'example.com',
  '//example.com',
  '/etc/passwd',
  '\\\\server\\share',
  'C:\\Windows\\System32\\calc.exe',
  'c:/windows/system32/calc.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'file://server/share/a.exe',
  'filesystem:https://example.com/a',
  'ftp://example.com/a',
  'sftp://example.com',
  'ssh://example.com',
  'smb://server/share',
  'afp://server/share',
  'nfs://server/share',
  'dav://server/share',
  'tel:110',
  'sms:110',
  'facetime:ana@example.com',
  'ms-msdt:/id',
  'ms-officecmd:{}',
  'ms-word:ofe|u|https://example.com/a.docx',
  'search-ms:query=a&crumb=location:\\\\server',
  'shell:startup',
  'steam://run/1',
  'vscode://file/etc/passwd',
  'x-apple.systempreferences:',
  'intent://scan/#Intent;end',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.com',
  'about:blank',
  'ws://example.com',
  'app://jejak/index.html',
  'https://bank.example@evil.example/',
  'https://user:word@example.com/',
  `https://example.com/${'a'.repeat(1_000)}`,
])('%j is never opened outside', (address) => {
  expect(addressForOutside(address)).toBeNull();
});

test('only pages of the app are its own', () => {
  const own = ['app://jejak/index.html', 'app://jejak/print.html?a#b'];
  const foreign = [
    'app://jejak.evil/index.html',
    'app://evil/jejak',
    'app://jejak:1/',
    'app:jejak',
    'https://jejak/index.html',
    'file:///app://jejak/',
    'about:blank',
    '',
  ];
  expect(own.filter(isOwnAddress)).toEqual(own);
  expect(foreign.filter(isOwnAddress)).toEqual([]);
});

test('a session loads nothing from elsewhere', () => {
  const loaded = ['app://jejak/a.js', 'blob:app://jejak/1', 'data:image/png;base64,AA', 'devtools://devtools/a.html'];
  const refused = ['https://example.com/', 'http://localhost/', 'ws://example.com', 'file:///etc/passwd', 'ftp://a/b'];
  expect(loaded.filter(mayLoad)).toEqual(loaded);
  expect(refused.filter(mayLoad)).toEqual([]);
});

test('a dropped file is known by its address', () => {
  expect(fileOf('file:///tmp/my%20map.journey')).toBe('/tmp/my map.journey');
  expect(['https://example.com/a.journey', 'file:///a%2fb.journey', 'nonsense', ''].map(fileOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
