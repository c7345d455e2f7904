import { X } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { isViewOnly } from '../state/selectors.ts';
import { AgendaPlan } from './AgendaPlan.tsx';
import { RunningAgenda } from './RunningAgenda.tsx';

type AgendaPanelProps = {
  /** Gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** The agenda beside the board: to be made, and to be held. */
export function AgendaPanel({ leave }: AgendaPanelProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isRunning = useEditor(({ running }) => running !== null);
  const isEmpty = useEditor(({ history }) => history.present.agenda.length === 0);
  const viewOnly = useEditor(isViewOnly);
  const asksInspector = useEditor((state) => state.asksInspector !== false);
  const aside = useRef<HTMLElement>(null);
  // What is to be done first has the keyboard, before the board could take it.
  useLayoutEffect(() => {
    aside.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [isRunning, isEmpty]);
  useEffect(() => {
    if (asksInspector) store.setState({ drawer: null, inspector: true });
  }, [store, asksInspector]);
  const close = () => {
    store.setState({ drawer: null });
    leave();
  };
  return (
    <aside
      ref={aside}
      className="inspector agenda"
      aria-label={t('agenda.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <header className="agenda-top">
        <h2>{t('agenda.title')}</h2>
        <Hint text={t('agenda.close')} side="left">
          <button type="button" className="icon-button" aria-label={t('agenda.close')} onClick={close}>
            <Icon icon={X} />
          </button>
        </Hint>
      </header>
      <fieldset className="inspector-fields" disabled={viewOnly}>
        {isRunning ? <RunningAgenda /> : <AgendaPlan />}
      </fieldset>
    </aside>
  );
}
