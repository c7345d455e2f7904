import { useTranslate } from '../../state/editor-context.ts';
import { Mark } from '../parts/Mark.tsx';

/** What happened, what is safe, what to do, in that order; the error's own words last, for whoever mends it. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const t = useTranslate();
  return (
    <main className="error-screen" role="alert">
      <Mark />
      <h1>{t('error.title')}</h1>
      <p>{t('error.safe')}</p>
      <p>{t('error.todo')}</p>
      <div>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
      </div>
      <details>
        <summary>{t('error.what')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
