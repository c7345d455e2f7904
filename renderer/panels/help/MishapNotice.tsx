import { TriangleAlert, X } from 'lucide';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

/** Something went wrong that nobody foresaw: what is safe, and what can be done. */
export function MishapNotice({ leave }: { readonly leave: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const isThere = useEditor(({ mishap }) => mishap);
  if (!isThere) return null;
  const close = (): void => {
    store.setState({ mishap: false });
    leave();
  };
  return (
    <section
      className="mishap"
      aria-label={t('mishap.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <Icon icon={TriangleAlert} size={20} />
      <div role="alert">
        <b>{t('mishap.title')}</b>
        <p>{t('mishap.line')}</p>
      </div>
      <button
        type="button"
        className="button"
        onClick={() => {
          store.setState({ mishap: false });
          void runAction('help.report', store);
        }}
      >
        {t('action.help.report')}
      </button>
      <button type="button" className="icon-button" aria-label={t('common.close')} onClick={close}>
        <Icon icon={X} />
      </button>
    </section>
  );
}
