import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { Version } from '../../../shared/version.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { versionName } from './version-words.ts';

type DeleteVersionDialogProps = {
  readonly handle: string;
  readonly version: Version;
  readonly close: () => void;
  /** It is gone: the list is to be shown without it, and this dialog to be closed. */
  readonly deleted: () => Promise<void>;
};

export function DeleteVersionDialog({ handle, version, close, deleted }: DeleteVersionDialogProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const [problem, setProblem] = useState('');
  const remove = async (): Promise<void> => {
    const answer = await ask('versions.delete', handle, version.id);
    if (answer !== 'deleted') {
      setProblem(t('versions.notDeleted', { reason: t(`save.reason.${answer.code}`) }));
      return;
    }
    store.setState({ announcement: t('versions.deleted') });
    await deleted();
  };
  const name = versionName(version, language);
  return (
    <DialogFrame title={t('versions.deleteTitle')} sub={t('versions.deleteLine', { name })} close={close}>
      <p className="version-problem" role="alert">
        {problem}
      </p>
      <div className="dialog-foot">
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <button type="button" className="button danger" onClick={() => void remove().catch(reportError)}>
          {t('versions.deleteYes')}
        </button>
      </div>
    </DialogFrame>
  );
}
