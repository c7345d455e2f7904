import { FolderOpen } from 'lucide';
import { useId } from 'react';
import { runAction } from '../../actions/registry.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { TourInvitation } from '../help/TourInvitation.tsx';
import { Mark } from '../parts/Mark.tsx';
import { RecentMaps } from './RecentMaps.tsx';
import { RecoveryLine } from '../files/RecoveryLine.tsx';
import { SampleCards } from './SampleCards.tsx';
import { TemplateCards } from './TemplateCards.tsx';
import { ViewMenu } from '../frame/ViewMenu.tsx';
import { useStartKeys } from './use-start-keys.ts';

/** What a window shows that has no map. */
export function StartScreen() {
  const t = useTranslate();
  useStartKeys();
  const ids = { new: useId(), samples: useId() };
  return (
    <div className="start">
      <StartSide />
      <main className="start-main">
        <div>
          <section className="start-part" aria-labelledby={ids.new}>
            <h2 id={ids.new}>{t('start.new')}</h2>
            <p>{t('start.newLine')}</p>
            <TemplateCards />
          </section>
          <section className="start-part" aria-labelledby={ids.samples}>
            <h2 id={ids.samples}>{t('start.samples')}</h2>
            <p>{t('start.samplesLine')}</p>
            <SampleCards />
          </section>
        </div>
      </main>
    </div>
  );
}

function StartSide() {
  const store = useEditorStore();
  const t = useTranslate();
  const recents = useId();
  return (
    <aside className="start-side" aria-label={t('app.name')}>
      <div className="brand">
        <div>
          <Mark />
          <h1>{t('app.name')}</h1>
        </div>
        <p>{t('start.line')}</p>
      </div>
      <button type="button" className="button primary" onClick={() => void runAction('file.open', store)}>
        <Icon icon={FolderOpen} />
        {t('start.open')}
      </button>
      <TourInvitation />
      <RecoveryLine />
      <section className="recents" aria-labelledby={recents}>
        <h2 id={recents}>{t('start.recents')}</h2>
        <RecentMaps />
      </section>
      <div className="start-foot">
        <LanguageSwitch />
        <ViewMenu side="top" />
      </div>
    </aside>
  );
}
