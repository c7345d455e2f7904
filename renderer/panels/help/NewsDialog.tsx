import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Prose } from './Prose.tsx';
import { useTexts } from './use-texts.ts';

/** What each version brought, the newest first. */
export function NewsDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const versions = useTexts('news');
  return (
    <DialogFrame title={t('news.title')} close={() => store.setState({ dialog: null })}>
      <div className="news" tabIndex={0} role="region" aria-label={t('news.title')}>
        {versions.map(({ title, blocks }) => (
          <section key={title} aria-label={t('news.version', { version: title })}>
            <h3>{t('news.version', { version: title })}</h3>
            <Prose blocks={blocks} />
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
