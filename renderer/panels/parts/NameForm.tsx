import { Dialog } from 'radix-ui';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from '../../state/editor-context.ts';

type NameFormProps = {
  readonly label: string;
  readonly value: string;
  readonly write: (name: string) => void;
  readonly longest: number;
  readonly placeholder?: string;
  /** What the name is given for, and whether that can be done now. */
  readonly submit: { readonly words: string; readonly isOff: boolean; readonly run: () => void };
  /** Between the name and the buttons. */
  readonly children?: ReactNode;
};

/** What a dialog is about that asks for one name: Enter gives it. */
export function NameForm({ label, value, write, longest, placeholder, submit, children }: NameFormProps) {
  const t = useTranslate();
  const id = useId();
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (!submit.isOff) submit.run();
  };
  return (
    <form onSubmit={give}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className="input"
          type="text"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={longest}
          placeholder={placeholder}
          value={value}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      {children}
      <div className="dialog-foot">
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <button type="submit" className="button primary" aria-disabled={submit.isOff}>
          {submit.words}
        </button>
      </div>
    </form>
  );
}
