import { useState } from 'react';
import { momentText } from '../../../shared/moment-text.ts';
import { LONGEST_VERSION_NAME } from '../../../shared/version.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { NameForm } from '../parts/NameForm.tsx';

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
  return (
    <DialogFrame title={t('versions.keepTitle')} sub={t('versions.keepLine')} close={close}>
      <NameForm
        label={t('versions.name')}
        value={name}
        write={setName}
        longest={LONGEST_VERSION_NAME}
        placeholder={t('versions.nameExample')}
        submit={{ words: t('versions.keepYes'), isOff: isWorking, run: () => void keep().catch(reportError) }}
      >
        {document.status.name === null ? <p className="version-note">{t('versions.keepUntitled')}</p> : null}
        <p className="version-problem" role="alert">
          {problem}
        </p>
      </NameForm>
    </DialogFrame>
  );
}
