import { useEffect, useState } from 'react';
import type { About } from '../../../shared/ipc/calls/app-calls.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Mark } from '../parts/Mark.tsx';

/** Which Jejak this is, what it does not do, and what it is made of. */
export function AboutDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let isGone = false;
    ask('about.read').then((read) => isGone || setAbout(read), reportError);
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <DialogFrame title={t('aboutApp.title')} close={() => store.setState({ dialog: null })}>
      <div className="about">
        <Mark />
        <div>
          <b>{t('aboutApp.version', { version: about?.version ?? '' })}</b>
          <p>{t('aboutApp.runtime', { electron: about?.electron ?? '', chromium: about?.chromium ?? '' })}</p>
        </div>
      </div>
      <p className="about-privacy">{t('aboutApp.privacy')}</p>
      <h3 className="part-heading">{t('aboutApp.licences')}</h3>
      <pre className="diagnosis licences" tabIndex={0} role="region" aria-label={t('aboutApp.licences')}>
        {about?.licences ?? ''}
      </pre>
    </DialogFrame>
  );
}
