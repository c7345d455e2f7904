import type { SaveFailure, SaveState } from '../../shared/ipc/contract.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useEditor, useTranslate } from '../state/editor-context.ts';

/** The file's name and whether what the board shows is on the disk. */
export function SaveStatus() {
  const t = useTranslate();
  const status = useEditor(({ document }) => document?.status);
  if (status === undefined) return null;
  const words = [saveWords(status.save, t), ...journalWords(status.journal, t)].join('. ');
  const name = status.name ?? t('save.unnamed');
  return (
    <div
      className="save-state"
      role="status"
      aria-label={t('save.state')}
      data-kind={status.journal === undefined ? status.save.kind : 'failed'}
    >
      <i />
      <span title={`${name} - ${words}`}>
        {words}
        {status.name === null ? null : ` · ${status.name}`}
      </span>
    </div>
  );
}

/** While the journal can't be written the work goes on, but whoever works must know. */
function journalWords(failure: SaveFailure | undefined, t: Translate): readonly string[] {
  return failure === undefined ? [] : [t('save.journal', { reason: t(`save.reason.${failure.code}`) })];
}

function saveWords(save: SaveState, t: Translate): string {
  return save.kind === 'failed'
    ? t('save.failed', { reason: t(`save.reason.${save.failure.code}`) })
    : t(`save.${save.kind}`);
}
