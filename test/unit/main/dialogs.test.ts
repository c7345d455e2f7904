import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { translator } from '../../../shared/i18n/translate.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as number[] }));
vi.mock('electron', () => ({
  dialog: {
    showMessageBox: async (...parts: readonly unknown[]) => {
      asked.push(parts.length);
      return { response: 1 };
    },
  },
  shell: {},
}));

// Files of tests share one world: another may have loaded the dialogs already, with its own stand-in for Electron.
vi.resetModules();
const { askAboutHolder } = await import('../../../main/dialogs.ts');

const BY = { name: 'Rina', host: 'meja-2', since: '2026-01-31T09:00:00.000Z' };

test.each([
  ['over the window that is there', false, 2],
  ['by itself where that window was closed meanwhile', true, 1],
] as const)('a question is asked %s', async (_name, isDestroyed, parts) => {
  asked.length = 0;
  const window = { isDestroyed: () => isDestroyed } as unknown as BrowserWindow;
  const answer = await askAboutHolder(window, translator('en'), { name: 'a.journey', by: BY });
  expect([answer, asked]).toEqual(['copy', [parts]]);
});
