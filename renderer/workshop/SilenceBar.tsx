import { EyeOff, Shuffle, X } from 'lucide';
import { useId } from 'react';
import { canRun, runAction } from '../actions/registry.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { faceDownNotes } from '../state/silence.ts';

type SilenceBarProps = {
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** The room writes in silence: how much lies face down, and what comes of it. */
export function SilenceBar({ leave }: SilenceBarProps) {
  const isOn = useEditor(({ silence }) => silence !== null);
  return isOn ? <OpenBar leave={leave} /> : null;
}

function OpenBar({ leave }: SilenceBarProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const id = useId();
  const author = useEditor(({ silence }) => silence?.author ?? '');
  const count = useEditor((state) => faceDownNotes(state).length);
  const canReveal = useEditor((state) => canRun('silent.reveal', state));
  const canShuffle = useEditor((state) => canRun('silent.shuffle', state));
  const run = (action: 'silent.reveal' | 'silent.shuffle' | 'silent.write') => {
    void runAction(action, store);
    if (action === 'silent.write') leave();
  };
  return (
    <section className="silence-bar" aria-label={t('silence.label')}>
      <span className="silence-sign">
        <Icon icon={EyeOff} />
        <b>{t('silence.label')}</b>
        <span>{t('silence.count', { count })}</span>
      </span>
      <label className="unseen" htmlFor={id}>
        {t('silence.author')}
      </label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('silence.author')}
        value={author}
        onChange={({ target }) => store.setState({ silence: { author: target.value } })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          leave();
        }}
      />
      <Hint text={t('action.silent.shuffle')}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.silent.shuffle')}
          aria-disabled={!canShuffle}
          onClick={() => run('silent.shuffle')}
        >
          <Icon icon={Shuffle} />
        </button>
      </Hint>
      <button type="button" className="button primary" disabled={!canReveal} onClick={() => run('silent.reveal')}>
        {t('silence.reveal')}
      </button>
      <Hint text={t('silence.end')}>
        <button type="button" className="icon-button" aria-label={t('silence.end')} onClick={() => run('silent.write')}>
          <Icon icon={X} />
        </button>
      </Hint>
    </section>
  );
}
