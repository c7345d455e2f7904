import { useId, useState } from 'react';

type ShareFieldProps = {
  readonly name: string;
  readonly value: number | null;
  readonly locale: string;
  readonly set: (value: number | null) => void;
};

/** A share of a hundred, or nothing. What is none is marked, and given up when the field is left. */
export function ShareField({ name, value, locale, set }: ShareFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const share = draft === null ? value : shareIn(draft);
  const written = value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
  const keep = (): void => {
    setDraft(null);
    if (draft !== null && share !== undefined && share !== value) set(share);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        className="input share-field"
        inputMode="decimal"
        autoComplete="off"
        placeholder="0 - 100"
        value={draft ?? written}
        aria-invalid={share === undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else if (event.key === 'Escape' && draft !== null) setDraft(null);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </div>
  );
}

/** undefined: it is no share of a hundred. */
function shareIn(text: string): number | null | undefined {
  const plain = text.replace('%', '').replace(',', '.').trim();
  if (plain === '') return null;
  const share = Number(plain);
  return share >= 0 && share <= 100 ? share : undefined;
}
