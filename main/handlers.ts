import type { Handlers } from '../shared/ipc/contract.ts';
import { compareHandlers } from './handlers/compare-handlers.ts';
import { documentHandlers } from './handlers/document-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { picturePageHandlers } from './handlers/picture-page-handlers.ts';
import { photoHandlers } from './handlers/photo-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { printPageHandlers } from './handlers/print-page-handlers.ts';
import { projectorHandlers } from './handlers/projector-handlers.ts';
import { recoveryHandlers } from './handlers/recovery-handlers.ts';
import { setHandlers } from './handlers/set-handlers.ts';
import { mergeHandlers } from './handlers/merge-handlers.ts';
import { versionHandlers } from './handlers/version-handlers.ts';
import { resultHandlers } from './handlers/result-handlers.ts';
import { rescueHandlers } from './handlers/rescue-handlers.ts';
import { aboutHandlers } from './handlers/about-handlers.ts';
import { diagnosisHandlers } from './handlers/diagnosis-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { windowHandlers } from './handlers/window-handlers.ts';
import type { WindowContext } from './handlers/window-context.ts';
import type { Shell } from './shell.ts';

export function createHandlers(shell: Shell): Handlers<WindowContext> {
  return {
    ...windowHandlers(shell),
    ...settingsHandlers(shell),
    ...diagnosisHandlers(shell),
    ...aboutHandlers,
    ...documentHandlers(shell),
    ...recoveryHandlers(shell),
    ...versionHandlers(shell),
    ...compareHandlers(shell),
    ...mergeHandlers(shell),
    ...setHandlers(shell),
    ...rescueHandlers(shell),
    ...resultHandlers(shell),
    ...printHandlers(shell),
    ...printPageHandlers,
    ...exportHandlers(shell),
    ...importHandlers(shell),
    ...picturePageHandlers,
    ...projectorHandlers(shell),
    ...photoHandlers(shell),
  };
}
