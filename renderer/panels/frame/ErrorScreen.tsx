import { useState } from 'react';
import { saveDiagnosis } from '../../actions/diagnosing.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Mark } from '../parts/Mark.tsx';

/** What happened, what is safe, what to do, in that order; the error's own words last, for whoever mends it. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const store = useEditorStore();
  const t = useTranslate();
  const [told, setTold] = useState('');
  return (
    <main className="error-screen">
      <Mark />
      <div role="alert">
        <h1>{t('error.title')}</h1>
        <p>{t('error.safe')}</p>
        <p>{t('error.todo')}</p>
      </div>
      <div>
        <button type="button" className="button primary" autoFocus onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
        <button type="button" className="button" onClick={() => void saveDiagnosis(store).then(setTold, reportError)}>
          {t('action.help.report')}
        </button>
      </div>
      <p role="status">{told}</p>
      <Disclosure name={t('error.what')}>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </Disclosure>
    </main>
  );
}
