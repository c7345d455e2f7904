import { CalendarDays } from 'lucide';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { dayText, isDay } from '../../../shared/day-text.ts';
import { parseDay } from '../../../shared/parse-day.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { Calendar } from './Calendar.tsx';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';

type DayFieldProps = {
  readonly name: string;
  /** A day as 2026-01-31, or what somebody wrote in its place. */
  readonly value: string;
  readonly example: string;
  readonly warning?: string;
  /** It is of something that has been: a day without a year is the last such day, not the next. */
  readonly hasBeen?: boolean;
  /** The label is for screen readers alone. */
  readonly bare?: boolean;
  readonly set: (day: string) => void;
};

/** A day, written as people of the language write it, or chosen in a calendar. Other words stay as they are. */
export function DayField({ name, value, example, warning, hasBeen = false, bare = false, set }: DayFieldProps) {
  const id = useId();
  const t = useTranslate();
  const today = useEditor((state) => state.today);
  const [isOpen, setOpen] = useState(false);
  const { draft, setDraft, keep } = useDay({ value, today, which: hasBeen ? 'last' : 'next', set });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Escape' && draft === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep(draft);
    else setDraft(null);
  };
  return (
    <div className="field">
      <label className={bare ? 'unseen' : 'label'} htmlFor={id}>
        {name}
      </label>
      <div className="day-field">
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={example}
          aria-describedby={warning === undefined ? undefined : `${id}-warning`}
          value={draft ?? dayText(value, t)}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => keep(draft)}
          onKeyDown={onKeyDown}
        />
        <Popover.Root open={isOpen} onOpenChange={setOpen}>
          <Hint text={t('day.open')} side="left">
            <Popover.Trigger className="icon-button" aria-label={`${name}: ${t('day.open')}`}>
              <Icon icon={CalendarDays} />
            </Popover.Trigger>
          </Hint>
          <Popover.Portal>
            <Popover.Content
              className="menu calendar"
              align="end"
              sideOffset={4}
              collisionPadding={8}
              aria-label={name}
            >
              <Calendar
                day={isDay(value) ? value : today}
                chosen={value}
                choose={(day) => {
                  setOpen(false);
                  set(day);
                }}
              />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      </div>
      {warning === undefined ? null : (
        <p className="field-warning" id={`${id}-warning`}>
          {warning}
        </p>
      )}
    </div>
  );
}

type DayInHand = Pick<DayFieldProps, 'value' | 'set'> & { readonly today: string; readonly which: 'next' | 'last' };

/** What is being written; kept when the field is left, in whatever way. */
function useDay({ value, today, which, set }: DayInHand) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (text: string | null): void => {
    setDraft(null);
    if (text === null) return;
    const day = parseDay(text, today, which) ?? text.trim();
    if (day !== value) set(day);
  };
  const latest = useRef<() => void>(() => {});
  useEffect(() => {
    latest.current = () => keep(draft);
  });
  useEffect(() => () => latest.current(), []);
  return { draft, setDraft, keep };
}
