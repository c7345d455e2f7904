import { CircleAlert, FolderOpen, History, LifeBuoy, Wrench, type IconNode } from 'lucide';
import { Dialog } from 'radix-ui';
import { useId, useRef } from 'react';
import type { OpenFailure, Rescue, RescueKind, RescueWay } from '../../../shared/file/open-failure.ts';
import { openFailureText } from '../../../shared/file/open-failure-text.ts';
import { openRescue, showRefused } from '../../actions/rescuing.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { timeAgo } from '../parts/time-ago.ts';
import { useKeyboardGivenBack } from '../parts/use-keyboard-given-back.ts';

/** Says why a map did not open, what is safe and what to do, and offers what can be had instead. */
export function FailureDialog({ failure }: { readonly failure: OpenFailure }) {
  const store = useEditorStore();
  const t = useTranslate();
  const giveBack = useKeyboardGivenBack();
  const done = useRef<HTMLButtonElement>(null);
  const { rescue } = failure;
  const hasWays = rescue !== undefined && rescue.ways.length > 0;
  /** Enter takes the first way out; where there is none, it ends the dialog. */
  const takeKeyboard = (event: Event): void => {
    if (hasWays) return;
    event.preventDefault();
    done.current?.focus();
  };
  return (
    <Dialog.Root open onOpenChange={() => store.setState({ dialog: null })}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil">
          <Dialog.Content
            className="dialog"
            role="alertdialog"
            onOpenAutoFocus={takeKeyboard}
            onCloseAutoFocus={giveBack}
          >
            <div className="failure-top">
              <Icon icon={CircleAlert} size={24} />
              <div>
                <Dialog.Title>{t(failure.code === 'set-left' ? 'set.leftTitle' : 'failure.title')}</Dialog.Title>
                <Dialog.Description>{openFailureText(t, failure)}</Dialog.Description>
              </div>
            </div>
            {hasWays ? <Ways rescue={rescue} /> : null}
            <div className="dialog-foot">
              {rescue === undefined ? null : (
                <button type="button" className="button quiet" onClick={() => void showRefused(rescue)}>
                  <Icon icon={FolderOpen} />
                  {t('rescue.showInFolder')}
                </button>
              )}
              <Dialog.Close ref={done} className={hasWays ? 'button' : 'button primary'}>
                {t(hasWays ? 'common.close' : 'common.ok')}
              </Dialog.Close>
            </div>
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const ICONS: Readonly<Record<RescueKind, IconNode>> = { journal: LifeBuoy, backup: History, salvage: Wrench };

function Ways({ rescue }: { readonly rescue: Rescue }) {
  const t = useTranslate();
  const id = useId();
  return (
    <section className="rescue" aria-labelledby={id}>
      <h3 id={id}>{t('rescue.instead')}</h3>
      {rescue.ways.map((way) => (
        <Way key={way.kind} rescue={rescue} way={way} />
      ))}
      <p>{t('rescue.safe')}</p>
    </section>
  );
}

function Way({ rescue, way }: { readonly rescue: Rescue; readonly way: RescueWay }) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const notes = t('rescue.notes', { count: way.notes });
  const ago = way.saved === null ? '' : timeAgo(way.saved, store.now(), language);
  return (
    <button type="button" className="rescue-way" onClick={() => void openRescue(store, rescue, way.kind)}>
      <Icon icon={ICONS[way.kind]} size={20} />
      <span>
        <b>{t(`rescue.${way.kind}`)}</b>
        <small>{ago === '' ? notes : t('rescue.from', { notes, ago })}</small>
      </span>
    </button>
  );
}
