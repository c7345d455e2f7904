import type { Translate } from '../shared/i18n/translate.ts';
import type { DocumentStatus, SaveState } from '../shared/ipc/document-status.ts';

export type Titled = {
  readonly status: DocumentStatus;
  /** A map without a file goes by it. */
  readonly title: string;
  /** Said with a star, where the system has no sign of its own for it. */
  readonly isStarred: boolean;
};

/** What the system shows above a window and in its task bar: which map, whether all of it is saved, and why not. */
export function windowTitle(app: string, map: Titled | null, t: Translate): string {
  if (map === null) return app;
  const { status, title, isStarred } = map;
  const named = status.name ?? (title === '' ? t('dialog.untitled') : title);
  return [(isStarred ? '*' : '') + named, ...remarks(status.save, t), app].join(' - ');
}

function remarks(save: SaveState, t: Translate): readonly string[] {
  if (save.kind === 'read-only') return [t('save.read-only')];
  return save.kind === 'failed' ? [t('save.failed', { reason: t(`save.reason.${save.failure.code}`) })] : [];
}
