import { ChevronDown, X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'react';
import type { FileTrouble } from '../../../shared/ipc/file-trouble.ts';
import { saveFailureText } from '../../../shared/ipc/save-failure-text.ts';
import { offerTheirs } from '../../actions/merging.ts';
import { runAction } from '../../actions/registry.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorStore } from '../../state/editor-store.ts';
import { translateOf } from '../../state/selectors.ts';
import { endWriting } from '../../state/writing.ts';
import { type BannerChoice, bannerWords } from './file-banner-words.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';

/** null: it was done, or somebody thought better of it. Otherwise why it was not. */
async function choose(store: EditorStore, does: BannerChoice['does']): Promise<string | null> {
  if (does === 'save-as') {
    await runAction('file.saveAs', store);
    return null;
  }
  // What is still being typed counts among what is kept.
  endWriting(store);
  const { document } = store.getState();
  if (document === null) return null;
  if (does === 'merge') {
    await offerTheirs(store);
    return null;
  }
  const answer = await ask('document.answer', document.handle, does);
  if (typeof answer === 'string') return null;
  const t = translateOf(store.getState());
  return t('trouble.refused', { reason: saveFailureText(t, answer) });
}

type BannerProps = {
  readonly trouble: FileTrouble;
  /** Gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** Tells the board how much of it lies under an element, as long as that is there. */
function useCovering(store: EditorStore) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      store.setState({ messageSize: { width: current.offsetWidth, height: current.offsetHeight } });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      store.setState({ messageSize: null });
    };
  }, [store]);
  return element;
}

/** Says what stands between the map and its file, and offers the ways out. It can be put away, and stays at hand. */
export function FileBanner({ trouble, leave }: BannerProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const name = useEditor(({ document }) => document?.status.name ?? '');
  const [isAway, putAway] = useState(false);
  const element = useCovering(store);
  const isKept = useEditor(({ document }) => document?.status.journal === undefined);
  const words = bannerWords(trouble, { t, name, now: store.now(), isKept });
  return (
    <section
      ref={element}
      className="file-message"
      data-tone={words.tone}
      data-away={isAway}
      aria-label={t('trouble.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <Icon icon={words.icon} size={20} />
      {isAway ? (
        <button type="button" className="file-message-show" onClick={() => putAway(false)}>
          <span>{words.title}</span>
          <Icon icon={ChevronDown} />
          <span className="unseen">{t('trouble.show')}</span>
        </button>
      ) : (
        <>
          <div className="file-message-words" role={words.tone === 'grave' ? 'alert' : 'status'}>
            <strong>{words.title}</strong>
            <p>{words.body}</p>
          </div>
          <Choices choices={words.choices} leave={leave} />
          <Hint text={t('trouble.hide')}>
            <button
              type="button"
              className="icon-button file-message-hide"
              aria-label={t('trouble.hide')}
              onClick={() => {
                putAway(true);
                leave();
              }}
            >
              <Icon icon={X} />
            </button>
          </Hint>
        </>
      )}
    </section>
  );
}

type ChoicesProps = { readonly choices: readonly BannerChoice[]; readonly leave: () => void };

function Choices({ choices, leave }: ChoicesProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (does: BannerChoice['does']): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    // Whatever fails unexpectedly reaches the log as an uncaught error; the buttons are there again.
    const reason = await choose(store, does).finally(() => setBusy(false));
    setRefused(reason);
    if (reason === null) leave();
  };
  return (
    <div className="file-message-choices">
      {choices.map(({ does, label }, at) => (
        <button
          key={does}
          type="button"
          className={at === 0 ? 'button primary' : 'button'}
          aria-disabled={isBusy}
          onClick={() => void run(does)}
        >
          {t(label)}
        </button>
      ))}
      {refused === null ? null : (
        <p className="file-message-refused" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
