import { type KeyboardEvent, useState } from 'react';
import { stepText } from '../../../shared/i18n/step-text.ts';
import { useEditor } from '../../state/editor-context.ts';

type StepInputProps = {
  readonly name: string;
  readonly value: number | null;
  /** null: it is said no more. */
  readonly set: (value: number | null) => void;
  readonly focus?: () => void;
};

/** null: nothing is said; undefined: what is written is none. */
function valueOf(written: string): number | null | undefined {
  const text = written.trim().replace(',', '.');
  if (text === '') return null;
  const value = Number(text);
  return value >= -2 && value <= 2 ? value : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 0.5, ArrowDown: -0.5 };

/** A value between -2 and 2 that is written, or stepped by halves with up and down; empty where nothing is said. */
export function StepInput({ name, value, set, focus }: StepInputProps) {
  const language = useEditor(({ settings }) => settings.language);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? '' : stepText(value, language);
  const keep = (): void => {
    const next = draft === null ? undefined : valueOf(draft);
    setDraft(null);
    if (next !== undefined && next !== value) set(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) set(Math.min(2, Math.max(-2, (value ?? 0) + step)));
    else if (event.key === 'Enter') keep();
    else if (event.key !== 'Escape' || draft === null) return;
    setDraft(null);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      className="input step-input"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      aria-label={name}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={shown}
      aria-invalid={draft !== null && valueOf(draft) === undefined}
      placeholder="–"
      value={draft ?? shown}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={onKeyDown}
      onFocus={focus}
      onBlur={keep}
    />
  );
}
