import { app, BrowserWindow, dialog } from 'electron';
import { languageAsked } from '../shared/i18n/languages.ts';
import { translator } from '../shared/i18n/translate.ts';
import type { Log } from './log.ts';
import { logFolder } from './own-folder.ts';

/** The app did not come as far as a window, so that the system's own box has to say it. */
export function sayFailedStart(log: Log, error: unknown): void {
  // Then it is no start any more, and the windows are told.
  if (BrowserWindow.getAllWindows().some((window) => window.isVisible())) throw error;
  log.error('start', error);
  const t = translator(languageAsked(app.getPreferredSystemLanguages()[0] ?? ''));
  dialog.showErrorBox(t('diagnosis.failedStart'), t('diagnosis.failedStartLine', { folder: logFolder() }));
  app.exit(1);
}
