import { useEffect, useState } from 'react';
import { saveDiagnosis } from '../../actions/diagnosing.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';

/** The report is read before it is given to anybody. */
export function DiagnosisDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [text, setText] = useState<string | null>(null);
  const [told, tell] = useState('');
  useEffect(() => {
    let isGone = false;
    ask('diagnosis.text').then((read) => isGone || setText(read), reportError);
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <DialogFrame
      title={t('diagnosis.title')}
      sub={t('diagnosis.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <pre className="diagnosis" tabIndex={0} role="region" aria-label={t('diagnosis.content')}>
        {text ?? t('diagnosis.reading')}
      </pre>
      <div className="dialog-foot settings-foot">
        <p role="status">{told}</p>
        <button
          type="button"
          className="button primary"
          onClick={() => void saveDiagnosis(store).then(tell, reportError)}
        >
          {t('diagnosis.save')}
        </button>
      </div>
    </DialogFrame>
  );
}
