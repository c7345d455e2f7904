import { CircleAlert } from 'lucide';
import { Dialog } from 'radix-ui';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { Icon } from './Icon.tsx';
import { useKeyboardGivenBack } from './use-keyboard-given-back.ts';

/** Says why a map did not open, what is safe and what to do. */
export function FailureDialog({ failure }: { readonly failure: OpenFailure }) {
  const store = useEditorStore();
  const t = useTranslate();
  const giveBack = useKeyboardGivenBack();
  return (
    <Dialog.Root open onOpenChange={() => store.setState({ dialog: null })}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil">
          <Dialog.Content className="dialog" role="alertdialog" onCloseAutoFocus={giveBack}>
            <div className="failure-top">
              <Icon icon={CircleAlert} size={24} />
              <div>
                <Dialog.Title>{t('failure.title')}</Dialog.Title>
                <Dialog.Description>{openFailureText(t, failure)}</Dialog.Description>
              </div>
            </div>
            <div className="dialog-foot">
              <Dialog.Close className="button primary">{t('common.ok')}</Dialog.Close>
            </div>
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
