import { expect, test } from 'vitest';
import { windowTitle } from '../../../main/window-title.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import type { SaveState } from '../../../shared/ipc/document-status.ts';

const t = translator('en');
const FULL: SaveState = { kind: 'failed', failure: { code: 'disk-full', what: 'ENOSPC' } };

test.each([
  [{ kind: 'saved' }, false, 'a.journey - Jejak'],
  [{ kind: 'not-saved-yet' }, true, '*a.journey - Jejak'],
  [{ kind: 'saving' }, true, '*a.journey - Jejak'],
  [{ kind: 'read-only' }, false, 'a.journey - Read-only - Jejak'],
  [FULL, true, '*a.journey - Not saved: the disk is full - Jejak'],
] as const)('of a map that is %o', (save, isStarred, expected) => {
  expect(windowTitle('Jejak', { status: { name: 'a.journey', save }, title: 'Trip', isStarred }, t)).toBe(expected);
});

test('of a map without a file is its own, and of no map that of the app', () => {
  const untitled = { status: { name: null, save: { kind: 'not-saved-yet' } }, isStarred: false } as const;
  expect([
    windowTitle('Jejak', { ...untitled, title: 'Trip' }, t),
    windowTitle('Jejak', { ...untitled, title: '' }, translator('id')),
    windowTitle('Jejak', null, t),
  ]).toEqual(['Trip - Jejak', 'Peta tanpa judul - Jejak', 'Jejak']);
});
