import { X } from 'lucide';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslate } from '../../state/editor-context.ts';
import { Icon } from './Icon.tsx';
import { useKeyboardGivenBack } from './use-keyboard-given-back.ts';

type DialogFrameProps = {
  readonly title: string;
  readonly sub?: string;
  readonly close: () => void;
  /** What is done once it is gone: until then it would take the keyboard back. */
  readonly closed?: () => void;
  readonly broad?: boolean;
  /** Between the title and the cross. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

export function DialogFrame({ title, sub, close, closed, broad, beside, children }: DialogFrameProps) {
  const t = useTranslate();
  const giveBack = useKeyboardGivenBack();
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil">
          <Dialog.Content
            className={broad === true ? 'dialog broad' : 'dialog'}
            onCloseAutoFocus={(event) => {
              giveBack(event);
              closed?.();
            }}
            {...(sub === undefined ? { 'aria-describedby': undefined } : {})}
          >
            <div className="dialog-top">
              <div>
                <Dialog.Title>{title}</Dialog.Title>
                {sub === undefined ? null : <Dialog.Description className="sub">{sub}</Dialog.Description>}
              </div>
              {beside}
            </div>
            {children}
            {/* Last, so that the keyboard comes to what the dialog is about first. */}
            <Dialog.Close className="icon-button dialog-close" aria-label={t('common.close')}>
              <Icon icon={X} />
            </Dialog.Close>
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
