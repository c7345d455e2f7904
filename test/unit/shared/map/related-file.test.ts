import { describe, expect, it } from 'vitest';
import { memberName, stepsTo } from '../../../../shared/map/related-file.ts';

describe('the name of a related map', () => {
  it.each([
    ['shop.journey', ['shop.journey']],
    ['Rapat 1/toko & web.JOURNEY', ['Rapat 1', 'toko & web.JOURNEY']],
    ['a..b/..c.journey', ['a..b', '..c.journey']],
  ])('%s leads through its folders', (file, steps) => {
    expect(stepsTo(file)).toEqual(steps);
  });

  it.each([
    ['a way up', '../shop.journey'],
    ['a way up in the midst', 'a/../../shop.journey'],
    ['an absolute path', '/etc/shop.journey'],
    ['a drive', 'C:/shop.journey'],
    ['a stream', 'shop.txt:shop.journey'],
    ['a share', '\\\\host\\share\\shop.journey'],
    ['a share with slashes', '//host/share/shop.journey'],
    ['backslashes', '..\\shop.journey'],
    ['this very folder', './shop.journey'],
    ['no map', 'shop.exe'],
    ['a control character', 'shop\0.journey'],
    ['an address', 'file:///shop.journey'],
    ['nothing', ''],
    ['more than any name', `${'x'.repeat(1_000)}.journey`],
  ])('%s leads nowhere', (_, file) => {
    expect(stepsTo(file)).toBeNull();
  });
});

it.each([
  [{ title: 'Shop', file: 'a.journey' }, 'Shop'],
  [{ title: ' ', file: 'folder/web shop.journey' }, 'web shop'],
  [{ title: '', file: 'odd' }, 'odd'],
])('%o is called %s', (member, name) => {
  expect(memberName(member)).toBe(name);
});
