import { useEffect, useId, useRef, useState } from 'react';

type AnswerFieldProps = {
  readonly name: string;
  readonly value: string;
  readonly invite: string;
  readonly isReadOnly: boolean;
  readonly keep: (text: string) => void;
};

/** An answer in some lines. What is written is kept when the field is left, in whatever way. */
export function AnswerField({ name, value, invite, isReadOnly, keep }: AnswerFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const leave = (): void => {
    if (draft !== null && draft !== value) keep(draft);
    setDraft(null);
  };
  const latest = useRef<() => void>(() => {});
  useEffect(() => {
    latest.current = () => draft !== null && draft !== value && keep(draft);
  });
  useEffect(() => () => latest.current(), []);
  return (
    <div className="field">
      <label className="closing-asked" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={20_000}
        placeholder={invite}
        readOnly={isReadOnly}
        value={draft ?? value}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
      />
    </div>
  );
}
