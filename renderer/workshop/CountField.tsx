import { useId, useState } from 'react';

type CountFieldProps = {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly set: (value: number) => void;
};

/** A whole number from 1 on; while it is written it may be none. */
export function CountField({ name, value, most, set }: CountFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const write = (written: string): void => {
    const count = Number(written);
    const isCount = written !== '' && Number.isInteger(count) && count >= 1 && count <= most;
    setDraft(isCount ? null : written);
    if (isCount) set(count);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        className="input vote-count"
        type="number"
        min={1}
        max={most}
        value={draft ?? value}
        onChange={({ target }) => write(target.value)}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
