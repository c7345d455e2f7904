import { Dialog } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { momentText } from '../../../shared/moment-text.ts';
import { LONGEST_VERSION_NAME } from '../../../shared/version.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';

type KeepVersionDialogProps = {
  readonly close: () => void;
  /** The list is to be shown with it, and this dialog to be closed; left out: it closes itself. */
  readonly kept?: () => Promise<void>;
};

/** Keeps the map as it is now, under a name. */
export function KeepVersionDialog({ close, kept }: KeepVersionDialogProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const document = useEditor((state) => state.document);
  const [name, setName] = useState(() => momentText(store.now().toISOString(), language));
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  if (document === null) return null;

  const keep = async (): Promise<void> => {
    setWorking(true);
    setProblem('');
    const called = name.trim() === '' ? momentText(store.now().toISOString(), language) : name.trim();
    const answer = await ask('versions.keep', document.handle, called);
    setWorking(false);
    if (typeof answer === 'object') {
      setProblem(t('versions.notKept', { reason: t(`save.reason.${answer.code}`) }));
      return;
    }
    if (answer === 'kept') store.setState({ announcement: t('versions.kept', { name: called }) });
    if (answer === 'kept' && kept !== undefined) await kept();
    else close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWorking) void keep().catch(reportError);
  };
  return (
    <DialogFrame title={t('versions.keepTitle')} sub={t('versions.keepLine')} close={close}>
      <form onSubmit={submit}>
        <div className="field">
          <label className="label" htmlFor="version-name">
            {t('versions.name')}
          </label>
          <input
            id="version-name"
            className="input"
            type="text"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={LONGEST_VERSION_NAME}
            placeholder={t('versions.nameExample')}
            value={name}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        {document.status.name === null ? <p className="version-note">{t('versions.keepUntitled')}</p> : null}
        <p className="version-problem" role="alert">
          {problem}
        </p>
        <div className="dialog-foot">
          <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
          <button type="submit" className="button primary" aria-disabled={isWorking}>
            {t('versions.keepYes')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
