import { type CSSProperties, useId } from 'react';
import { type DraftOf, useDraft } from './use-draft.ts';

type TextFieldProps = DraftOf & {
  readonly name: string;
  readonly placeholder?: string | undefined;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly focused?: boolean;
  /** The label is for screen readers alone. */
  readonly bare?: boolean;
};

export function TextField({ name, placeholder, className, style, focused, bare, ...draftOf }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: `input ${className ?? ''}`,
    style,
    placeholder,
    autoFocus: focused === true,
    ...useDraft(draftOf),
  };
  return (
    <div className="field">
      <label className={bare === true ? 'unseen' : 'label'} htmlFor={id}>
        {name}
      </label>
      {draftOf.manyLines === true ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" spellCheck={false} autoComplete="off" {...shared} />
      )}
    </div>
  );
}
