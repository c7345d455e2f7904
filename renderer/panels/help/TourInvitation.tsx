import { useId } from 'react';
import { runAction } from '../../actions/registry.ts';
import { changeSettings } from '../../actions/view-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';

/** At the first start alone, and only until it is answered: nothing stands in anybody's way. */
export function TourInvitation() {
  const store = useEditorStore();
  const t = useTranslate();
  const id = useId();
  const isOffered = useEditor(({ settings }) => settings.offersTour === true);
  if (!isOffered) return null;
  return (
    <section className="tour-invitation" aria-labelledby={id}>
      <h2 id={id}>{t('tour.invite')}</h2>
      <p>{t('tour.inviteLine')}</p>
      <div>
        <button type="button" className="button" onClick={() => void runAction('help.tour', store)}>
          {t('tour.start')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => void changeSettings(store, { offersTour: false })}
        >
          {t('tour.notNow')}
        </button>
      </div>
    </section>
  );
}
