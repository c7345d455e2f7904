import { useId, useState } from 'react';

type NumberFieldProps = {
  readonly name: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number };
  readonly set: (value: number) => void;
};

/** A number that is written; what is out of its range is marked and waits until it is not. */
export function NumberField({ name, value, range: { least, most }, set }: NumberFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(String(value));
  const isGood = isWithin(Number(written), least, most);
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={written}
        aria-invalid={!isGood}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = Number(target.value);
          if (isWithin(next, least, most)) set(next);
        }}
        onBlur={() => isGood || setWritten(String(value))}
      />
    </div>
  );
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
