import { ChevronLeft, ChevronRight } from 'lucide';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { monthPage, movedDay, movedMonth } from '../../../shared/calendar.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';

type CalendarProps = {
  /** Where it opens. */
  readonly day: string;
  readonly chosen: string;
  readonly choose: (day: string) => void;
};

const STEPS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => movedDay(day, -1),
  ArrowRight: (day) => movedDay(day, 1),
  ArrowUp: (day) => movedDay(day, -7),
  ArrowDown: (day) => movedDay(day, 7),
  PageUp: (day) => movedMonth(day, -1),
  PageDown: (day) => movedMonth(day, 1),
};

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The page of a month, to go about in by arrows and Page Up and Down. */
export function Calendar({ day: start, chosen, choose }: CalendarProps) {
  const t = useTranslate();
  const today = useEditor((state) => state.today);
  const [day, setDay] = useState(start);
  const table = useRef<HTMLTableElement>(null);
  const locale = t('method.locale');
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const weeks = monthPage(day);
  useEffect(() => table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(), [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setDay(step(day));
  };
  const turn = (by: -1 | 1) => (
    <Hint text={t(by === -1 ? 'day.before' : 'day.after')} side="top">
      <button
        type="button"
        className="icon-button"
        aria-label={t(by === -1 ? 'day.before' : 'day.after')}
        onClick={() => setDay(movedMonth(day, by))}
      >
        <Icon icon={by === -1 ? ChevronLeft : ChevronRight} />
      </button>
    </Hint>
  );
  return (
    <>
      <div className="calendar-top">
        {turn(-1)}
        <b aria-live="polite">{month.format(dateOf(day))}</b>
        {turn(1)}
      </div>
      <table ref={table} aria-label={month.format(dateOf(day))} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((each) => (
              <th key={each} scope="col">
                {weekday.format(dateOf(each))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <td key={each}>
                  <button
                    type="button"
                    data-day={each}
                    tabIndex={each === day ? 0 : -1}
                    aria-label={whole.format(dateOf(each))}
                    aria-pressed={each === chosen}
                    {...(each === today ? { 'aria-current': 'date' as const } : {})}
                    data-other={each.slice(0, 7) !== day.slice(0, 7)}
                    onClick={() => choose(each)}
                  >
                    {Number(each.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button quiet wide" onClick={() => choose('')}>
        {t('day.none')}
      </button>
    </>
  );
}
