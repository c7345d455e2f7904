import { useId, useState } from 'react';
import type { Command } from '../../../shared/commands/command.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import { numberText, readNumber } from '../../../shared/number-text.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { useDraft } from './use-draft.ts';

type FigureFieldProps = {
  readonly name: string;
  readonly value: number | null;
  readonly label: PlainTextKey;
  readonly command: (value: number | null) => Command;
  /** A figure that must be there and is not below 0, as a weight; `tooSmall` says so. */
  readonly tooSmall?: string;
  readonly focused?: boolean;
};

/** How a number is written, for whoever wrote none. */
const EXAMPLE = 1234.5;

/** A figure as the person writes it. What is none says so and leaves the figure as it was. */
export function FigureField({ name, value, label, command, tooSmall, focused }: FigureFieldProps) {
  const t = useTranslate();
  const [id, line] = [useId(), useId()];
  const language = useEditor((state) => state.settings.language);
  const [refused, setRefused] = useState<string | null>(null);
  const wrongIn = (text: string): string | null => {
    const read = readNumber(text, language);
    if (read === undefined) return t('metric.noNumber', { text, example: numberText(EXAMPLE, language) });
    return tooSmall !== undefined && (read === null || read < 0) ? tooSmall : null;
  };
  const draft = useDraft({
    value: value === null ? '' : numberText(value, language),
    label,
    command: (text) => (wrongIn(text) === null ? command(readNumber(text, language) ?? null) : (map) => map),
  });
  const typed = wrongIn(draft.value);
  return (
    <div className="field figure">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        // Only a metric that was just added asks for it.
        autoFocus={focused === true}
        aria-invalid={typed !== null}
        aria-describedby={line}
        {...draft}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={(event) => {
          setRefused(null);
          draft.onChange(event);
        }}
        onBlur={() => {
          setRefused(typed);
          draft.onBlur();
        }}
      />
      <span className="wrong" id={line} role="status">
        {typed ?? refused}
      </span>
    </div>
  );
}
